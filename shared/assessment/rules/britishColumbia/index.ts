import type { RuleFamily } from '../family';
import { britishColumbiaCitations } from './citations';
import { entryLevel } from './elss';
import { internationalGraduate, internationalPostGraduate } from './graduates';
import { healthAuthority } from './healthAuthority';
import { sirs } from './sirs';
import { skilledWorker } from './skilledWorker';
import { employeeParameters, incomeTable, sirsParameters, sirsTables } from './tables';
import { tech } from './tech';

/** British Columbia: the streams of Skills Immigration and the points by which it invites. */
export const britishColumbia: RuleFamily = {
  citations: britishColumbiaCitations,
  parameters: [...sirsParameters, ...employeeParameters],
  tables: [...sirsTables, incomeTable],
  scores: [sirs],
  pathways: [tech, skilledWorker, healthAuthority, internationalGraduate, internationalPostGraduate, entryLevel],
};
