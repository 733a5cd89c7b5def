import { useEffect, useState } from 'react';
import { PackComparison, type PackDifference } from '../../../shared/assessment/library/comparePacks';
import type { LoadedPack } from '../../../shared/assessment/pack/load';

/** However busy the page is, the next pathways are looked at after this many milliseconds. */
const patience = 500;
/** Milliseconds of work between two rests, so that the page answers. */
const workMs = 30;

/** The differences between two packs, reckoned while the page is idle; undefined until all are known. */
export function useDifference(before: LoadedPack | undefined, after: LoadedPack | undefined): PackDifference | undefined {
  const [found, setFound] = useState<{ before: LoadedPack; after: LoadedPack; difference: PackDifference }>();
  useEffect(() => {
    if (!before || !after) return undefined;
    const comparison = new PackComparison(before, after);
    const waiting = comparison.pathwayIds;
    const pathways: PackDifference['pathways'] = [];
    const work = (): void => {
      const begun = performance.now();
      while (waiting.length > 0 && performance.now() - begun < workMs) pathways.push(...[comparison.pathway(waiting.shift() ?? '')].filter((one) => one !== undefined));
      if (waiting.length > 0) handle = requestIdleCallback(work, { timeout: patience });
      else setFound({ before, after, difference: { pathways, ...comparison.rest() } });
    };
    let handle = requestIdleCallback(work, { timeout: patience });
    return () => cancelIdleCallback(handle);
  }, [before, after]);
  return found && found.before === before && found.after === after ? found.difference : undefined;
}
