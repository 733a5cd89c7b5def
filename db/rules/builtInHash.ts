import { builtInPack } from '../../shared/assessment/rules/builtIn';
import { packHash } from './packHash';

/**
 * Names the rules that come with the program. Writing all of them to find it takes a quarter of a second: a build does that once, and has
 * the finished name in the place of this module (`vite.node.config.ts`).
 */
export const builtInHash = (): string => packHash(builtInPack);
