import { createContext } from 'react';
import type { LoadedPack } from '../../shared/assessment/pack/load';
import type { PackLayer } from '../../shared/contract';

/** The rules that a part of the page shows. Null: the built-in ones, which this module does not load, so that the frame of the page starts without them. */
export interface ShownRules {
  layer: PackLayer;
  pack: LoadedPack | null;
}

export const RulesContext = createContext<ShownRules>({ layer: 'law', pack: null });
