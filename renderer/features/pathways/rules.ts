import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';

/** The rules that come with the program. The page reads and evaluates them by itself; their hash is noted where something is saved. */
export const rules = new LoadedPack(builtInPack, '');
