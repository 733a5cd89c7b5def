import { LoadedPack } from '../../shared/assessment/pack/load';
import { builtInPack } from '../../shared/assessment/rules/builtIn';
import { builtInHash } from './builtInHash';

let loaded: LoadedPack | undefined;

/** The rules that come with the program, loaded once. */
export const builtInRules = (): LoadedPack => (loaded ??= new LoadedPack(builtInPack, builtInHash()));
