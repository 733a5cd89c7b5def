import { useEffect, useState } from 'react';
import type { Assessment } from '../../../shared/assessment/assess';
import { nearMisses } from '../../../shared/assessment/beyond/nearMisses';

/** However busy the page is, a pathway is looked at after this many milliseconds. */
const patience = 1_000;

const nothing: ReadonlyMap<string, number> = new Map();

/**
 * The fewest changes that would make each pathway apply that does not, by the pathway's id; without those for which none are enough.
 * Reckoned one pathway at a time while the page is idle, since it runs the rules many times; the rest is dropped as soon as the
 * assessment is another one.
 */
export function useNearMisses(assessment: Assessment | undefined): ReadonlyMap<string, number> {
  const [found, setFound] = useState<{ of: Assessment; changes: ReadonlyMap<string, number> }>();
  useEffect(() => {
    if (!assessment) return undefined;
    const { client, pack, personId, asOf, pathways } = assessment;
    const waiting = pathways.filter(({ outcome }) => outcome === 'does-not-apply').map(({ id }) => id);
    let changes = nothing;
    let handle = 0;
    const next = (): void => {
      const id = waiting.shift();
      if (id === undefined) return;
      const [least] = nearMisses({ client, pack, personId, asOf }, id);
      if (least) {
        changes = new Map([...changes, [id, least.moves.length]]);
        setFound({ of: assessment, changes });
      }
      handle = requestIdleCallback(next, { timeout: patience });
    };
    handle = requestIdleCallback(next, { timeout: patience });
    return () => cancelIdleCallback(handle);
  }, [assessment]);
  // What was found of facts as they were before says nothing of those of now.
  return found !== undefined && found.of === assessment ? found.changes : nothing;
}
