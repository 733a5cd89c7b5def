import type { RuleFamily } from '../family';
import { ontarioCitations } from './citations';
import { employerOffers } from './employerOffer';
import { francophone, humanCapital, skilledTrades } from './expressEntry';
import { graduatePathways } from './graduates';
import { eoiScores, pointsTables, workforceScore } from './points';
import { techDraws } from './techDraws';
import { revenueTable, workforce } from './workforce';

/** The nominee program of Ontario. */
export const ontario: RuleFamily = {
  citations: ontarioCitations,
  tables: [...pointsTables, revenueTable],
  scores: [workforceScore, ...eoiScores],
  pathways: [workforce, humanCapital, techDraws, francophone, skilledTrades, ...employerOffers, ...graduatePathways],
};
