import { use } from 'react';
import { LoadedPack } from '../../shared/assessment/pack/load';
import { builtInPack } from '../../shared/assessment/rules/builtIn';
import type { PackLayer } from '../../shared/contract';
import { RulesContext } from './RulesContext';

/** The rules that come with the program. Their hash is noted by the service, where something is saved. */
export const builtInRules = new LoadedPack(builtInPack, '');

/** The rules in force: those of the law, or of the layer that this part of the page shows. The page reads and evaluates them by itself. */
export const useRules = (): LoadedPack => use(RulesContext).pack ?? builtInRules;

/** The layer that this part of the page shows. */
export const useRulesLayer = (): PackLayer => use(RulesContext).layer;
