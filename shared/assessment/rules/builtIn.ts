import type { Pack } from '../pack/types';
import { expressEntryCitations } from './citations';
import { crs, crsParameters } from './expressEntry/crs';
import { fsw } from './expressEntry/fsw';
import { fsw67, fswParameters } from './expressEntry/fsw67';
import { crsTables, fswTables } from './expressEntry/tables';

/** The rules that come with the program. */
export const builtInPack: Pack = {
  format: 'dossier-pack/1',
  version: '2026.11.1',
  layer: 'law',
  citations: expressEntryCitations,
  parameters: [...crsParameters, ...fswParameters],
  tables: [...crsTables, ...fswTables],
  scores: [crs, fsw67],
  pathways: [fsw],
};
