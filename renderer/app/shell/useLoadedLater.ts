import { useEffect, useState } from 'react';

/** What `load` gives, loaded when it is first wanted; undefined until then. `load` has to be the same function at every rendering. */
export function useLoadedLater<T>(load: () => Promise<T>, isWanted: boolean): T | undefined {
  const [loaded, setLoaded] = useState<{ value: T }>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    void load().then((value) => {
      if (!isGone) setLoaded({ value });
    });
    return () => {
      isGone = true;
    };
  }, [load, isWanted]);
  return loaded?.value;
}
