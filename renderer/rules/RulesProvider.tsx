import { useMemo, useState, type ReactNode } from 'react';
import { LoadedPack } from '../../shared/assessment/pack/load';
import type { PackLayer } from '../../shared/contract';
import { useServiceQuery } from '../api';
import { ErrorPanel, LoadingState } from '../components';
import { RulesContext, type ShownRules } from './RulesContext';

const builtInLaw: ShownRules = { layer: 'law', pack: null };

interface RulesProviderProps {
  layer: PackLayer;
  /** For what only looks rules up, such as a search: it is shown at once, with the built-in law until the rules are there. */
  atOnce?: boolean;
  children: ReactNode;
}

/**
 * Gives what it holds the rules that are in force in a layer; a layer without rules shows the built-in law. Nothing is shown before the
 * first rules are there: an outcome under other rules would be a wrong one. Where they change later, what is shown stays as it is until
 * the next ones are there, so that nothing that somebody is typing goes.
 */
export function RulesProvider({ layer, atOnce = false, children }: RulesProviderProps) {
  const inForce = useServiceQuery('rulePacks.inForce', {});
  const hash = inForce.data?.find((one) => one.layer === layer)?.hash;
  const content = useServiceQuery('rulePacks.content', { hash: hash ?? '' }, { enabled: hash !== undefined, staleTime: Infinity });
  const ready = useMemo((): ShownRules | undefined => {
    if (inForce.data === undefined) return undefined;
    if (hash === undefined) return { layer, pack: null };
    return content.data && { layer, pack: new LoadedPack(JSON.parse(content.data.content), hash) };
  }, [inForce.data, layer, hash, content.data]);
  const [shown, setShown] = useState(ready);
  if (ready && ready !== shown) setShown(ready);
  const failed = [inForce, content].find(({ error }) => error !== null);
  if (atOnce) return <RulesContext value={shown ?? builtInLaw}>{children}</RulesContext>;
  if (shown?.layer === layer) return <RulesContext value={shown}>{children}</RulesContext>;
  return failed ? <ErrorPanel error={failed.error} onRetry={() => void failed.refetch()} /> : <LoadingState />;
}
