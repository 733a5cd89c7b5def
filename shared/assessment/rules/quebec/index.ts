import type { RuleFamily } from '../family';
import { quebecCitations } from './citations';
import { facilitatedProcess } from './facilitated';
import { gridTables, rankings } from './grid';
import { experienceProgram } from './peq';
import { pilots } from './pilots';
import { regularProgram } from './prtq';
import { selectionProgram } from './pstq';

/** The selection of Quebec, and its simplified process for temporary workers. */
export const quebec: RuleFamily = {
  citations: quebecCitations,
  tables: gridTables,
  scores: rankings,
  pathways: [...selectionProgram, ...experienceProgram, ...pilots, regularProgram, facilitatedProcess],
};
