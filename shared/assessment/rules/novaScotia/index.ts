import type { RuleFamily } from '../family';
import { novaScotiaCitations } from './citations';
import { novaScotiaPathways } from './streams';

/** The nominee program of Nova Scotia. */
export const novaScotia: RuleFamily = { citations: novaScotiaCitations, pathways: novaScotiaPathways };
