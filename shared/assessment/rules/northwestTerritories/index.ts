import type { RuleFamily } from '../family';
import { northwestTerritoriesCitations } from './citations';
import { northwestTerritoriesPathways } from './streams';

/** The nominee program of the Northwest Territories. */
export const northwestTerritories: RuleFamily = { citations: northwestTerritoriesCitations, pathways: northwestTerritoriesPathways };
