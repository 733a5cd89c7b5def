import type { RuleFamily } from '../family';
import { manitobaCitations } from './citations';
import { fundsTable } from './common';
import { careerEmployment, graduateInternship } from './education';
import { pointsParameters, pointsScores, pointsTables } from './points';
import { skilledWorker, skilledWorkerOverseas } from './skilledWorkers';

/** The nominee program of Manitoba. */
export const manitoba: RuleFamily = {
  citations: manitobaCitations,
  parameters: pointsParameters,
  tables: [...pointsTables, fundsTable],
  scores: pointsScores,
  pathways: [skilledWorker, skilledWorkerOverseas, careerEmployment, graduateInternship],
};
