import type { RuleFamily } from '../family';
import { newfoundlandCitations } from './citations';
import { newfoundlandPathways } from './streams';

/** The nominee program of Newfoundland and Labrador. */
export const newfoundland: RuleFamily = { citations: newfoundlandCitations, pathways: newfoundlandPathways };
