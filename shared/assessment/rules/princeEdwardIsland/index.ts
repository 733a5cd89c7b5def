import type { RuleFamily } from '../family';
import { princeEdwardIslandCitations } from './citations';
import { princeEdwardIslandPathways } from './streams';

/** The nominee program of Prince Edward Island. */
export const princeEdwardIsland: RuleFamily = { citations: princeEdwardIslandCitations, pathways: princeEdwardIslandPathways };
