import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/canonicalJson';
import { LoadedPack } from '../../shared/assessment/pack/load';
import type { Pack } from '../../shared/assessment/pack/types';
import { builtInPack } from '../../shared/assessment/rules/builtIn';

/** Names the content of a pack, as results and frozen assessments give it. */
export const packHash = (pack: Pack): string => `sha256-${createHash('sha256').update(canonicalJson(pack)).digest('base64')}`;

let loaded: LoadedPack | undefined;

/** The rules that come with the program, loaded once. */
export const builtInRules = (): LoadedPack => (loaded ??= new LoadedPack(builtInPack, packHash(builtInPack)));
