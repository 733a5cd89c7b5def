import type { Pathway } from '../../../shared/assessment/pack/types';
import { pathwaysWith } from './pathwaysWith';
import { rules } from './rules';

/** A search over the titles and ids of all pathways, for places that must not load the rules before they are asked. */
export const pathwayFinder = (): { find: (query: string) => readonly Pathway[] } => ({ find: (query) => rules.pack.pathways.filter(pathwaysWith(query)) });
