import type { RuleFamily } from '../family';
import { newBrunswickCitations } from './citations';
import { linkedPathways } from './linked';
import { skilledWorkerPathways } from './skilledWorker';

/** The nominee program of New Brunswick. */
export const newBrunswick: RuleFamily = { citations: newBrunswickCitations, pathways: [...skilledWorkerPathways, ...linkedPathways] };
