import { useEffect, useRef } from 'react';

type Send = (revision: number) => Promise<{ revision: number }>;

/**
 * Sends changes of one record one after the other, each on the revision that the one before gave: whoever chooses two things in a row
 * never meets their own first change as somebody else's. `revision` is the one that is shown. What a change is refused with is told by
 * its command.
 */
export function useInOrder(revision: number): (send: Send) => void {
  const latest = useRef(revision);
  const last = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    latest.current = revision;
  }, [revision]);
  return (send) => {
    last.current = last.current.then(async () => {
      try {
        ({ revision: latest.current } = await send(latest.current));
      } catch {
        // The command keeps its error, and the page shows it.
      }
    });
  };
}
