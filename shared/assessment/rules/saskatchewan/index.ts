import type { RuleFamily } from '../family';
import { saskatchewanCitations } from './citations';
import { employmentOffer } from './employmentOffer';
import { existingWorkPermit, graduates } from './experience';
import { pointsParameters, pointsScores, pointsTables } from './points';
import { rounds2020 } from './round';
import { talentPathways } from './talent';
import { techPathways } from './tech';
import { occupationInDemand, saskatchewanExpressEntry } from './withoutOffer';

/** The nominee program of Saskatchewan. */
export const saskatchewan: RuleFamily = {
  citations: saskatchewanCitations,
  parameters: pointsParameters,
  tables: pointsTables,
  scores: pointsScores,
  pathways: [employmentOffer, occupationInDemand, saskatchewanExpressEntry, ...techPathways, ...talentPathways, existingWorkPermit, graduates, ...rounds2020],
};
