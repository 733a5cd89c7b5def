import { expressEntryCitations } from '../citations';
import type { RuleFamily } from '../family';
import { categoryParameters } from './category';
import { occupationCategories } from './categoryOccupations';
import { frenchCategory, specialCategories } from './categoryOthers';
import { cec } from './cec';
import { categoryCitations } from './citationsCategories';
import { programCitations } from './citationsPrograms';
import { crs, crsParameters } from './crs';
import { fst } from './fst';
import { fsw } from './fsw';
import { fsw67, fswParameters } from './fsw67';
import { crsTables, fswTables } from './tables';

/** Express Entry: its programs, their points, the ranking of those in the pool, and the categories of which some are invited. */
export const expressEntry: RuleFamily = {
  citations: { ...expressEntryCitations, ...programCitations, ...categoryCitations },
  parameters: [...crsParameters, ...fswParameters, ...categoryParameters],
  tables: [...crsTables, ...fswTables],
  scores: [crs, fsw67],
  pathways: [fsw, cec, fst, frenchCategory, ...occupationCategories, ...specialCategories],
};
