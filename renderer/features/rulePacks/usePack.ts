import { useMemo } from 'react';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Pack } from '../../../shared/assessment/pack/types';
import type { PackLayer } from '../../../shared/contract';
import { useServiceQuery } from '../../api';
import { builtInRules } from '../../rules/useRules';

const noRules = (layer: PackLayer): Pack => ({ format: 'dossier-pack/1', version: '', layer, citations: {}, parameters: [], tables: [], scores: [], pathways: [] });

export interface PackState {
  /** Undefined while it is fetched. */
  pack: LoadedPack | undefined;
  error: unknown;
}

/** The rules of a pack of the book; without a hash the built-in law, or an empty pack for a layer without rules. `isWanted` false: nothing yet. */
export function usePack(layer: PackLayer, hash: string | null, isWanted: boolean): PackState {
  const content = useServiceQuery('rulePacks.content', { hash: hash ?? '' }, { enabled: isWanted && hash !== null, staleTime: Infinity });
  const pack = useMemo(() => {
    if (!isWanted) return undefined;
    if (hash === null) return layer === 'law' ? builtInRules : new LoadedPack(noRules(layer), '');
    return content.data && new LoadedPack(JSON.parse(content.data.content), hash);
  }, [isWanted, layer, hash, content.data]);
  return { pack, error: content.error };
}
