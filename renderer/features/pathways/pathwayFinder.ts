import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Pathway } from '../../../shared/assessment/pack/types';
import { builtInRules } from '../../rules/useRules';
import { pathwaysWith } from './pathwaysWith';

/** A search over the titles and ids of all pathways of a pack (null: of the built-in one), for places that must not load the rules before they are asked. */
export const pathwayFinder = (): { find: (query: string, pack: LoadedPack | null) => readonly Pathway[] } => ({ find: (query, pack) => (pack ?? builtInRules).pack.pathways.filter(pathwaysWith(query)) });
