import type { RuleFamily } from '../family';
import { cusmaCitations } from './citationsCusma';
import { generalCitations } from './citationsGeneral';
import { gtsCitations } from './citationsGts';
import { ictCitations } from './citationsIct';
import { itWorkerCitations } from './citationsItWorker';
import { requirementCitations } from './citationsRequirements';
import { cusmaProfessional } from './cusma';
import { generalWorkPermit } from './general';
import { gtsA, gtsAParameters } from './gtsA';
import { gtsB } from './gtsB';
import { wageFloors } from './gtsOccupations';
import { ictPathways } from './ict';
import { ictParameters } from './ictConditions';
import { itWorker } from './itWorker';

/** Work permits: what every one takes, and the grounds on which one is issued. */
export const workPermits: RuleFamily = {
  citations: { ...generalCitations, ...gtsCitations, ...cusmaCitations, ...ictCitations, ...itWorkerCitations, ...requirementCitations },
  parameters: [...ictParameters, ...gtsAParameters],
  tables: [wageFloors],
  pathways: [generalWorkPermit, gtsA, gtsB, cusmaProfessional, ...ictPathways, itWorker],
};
