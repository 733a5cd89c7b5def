import type { RuleFamily } from '../family';
import { albertaCitations } from './citations';
import { eoiParameters, eoiTables, workerInterest } from './eoi';
import { albertaExpressEntry, crsParameter } from './expressEntry';
import { ruralRenewal, tourismHospitality } from './local';
import { employerParameters } from './offer';
import { opportunity } from './opportunity';
import { healthCare, lawEnforcement } from './sectors';
import { acceleratedTech } from './tech';

/** Alberta: the streams for workers and the points by which it invites. */
export const alberta: RuleFamily = {
  citations: albertaCitations,
  parameters: [...eoiParameters, ...employerParameters, crsParameter],
  tables: eoiTables,
  scores: [workerInterest],
  pathways: [opportunity, albertaExpressEntry, acceleratedTech, ruralRenewal, tourismHospitality, ...healthCare, lawEnforcement],
};
