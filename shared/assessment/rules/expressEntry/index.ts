import { expressEntryCitations } from '../citations';
import type { RuleFamily } from '../family';
import { crs, crsParameters } from './crs';
import { fsw } from './fsw';
import { fsw67, fswParameters } from './fsw67';
import { crsTables, fswTables } from './tables';

/** Express Entry: its programs, their points and the ranking of those in the pool. */
export const expressEntry: RuleFamily = {
  citations: expressEntryCitations,
  parameters: [...crsParameters, ...fswParameters],
  tables: [...crsTables, ...fswTables],
  scores: [crs, fsw67],
  pathways: [fsw],
};
