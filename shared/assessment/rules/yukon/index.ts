import type { RuleFamily } from '../family';
import { yukonCitations } from './citations';
import { minimumWage, yukonPathways } from './streams';

/** The nominee program of Yukon. */
export const yukon: RuleFamily = { citations: yukonCitations, parameters: [minimumWage], pathways: yukonPathways };
