import { useCallback, useEffect, useRef, useState } from 'react';
import { useServiceCommand } from '../../api';
import { isDesktop } from '../../desktop';
import { isNothing, retryEverything, saveEverything, unsavedNow, type Unsaved } from '../../features/profile/editor/unsaved';

/** What waits because the disk was full or the book busy is tried again so often: it is to be safe before the book locks itself. */
const retryMs = 30_000;

export interface Leaving {
  /** What would be lost, and by what; undefined while nobody has to decide. */
  asked: { by: 'lock' | 'close'; unsaved: Unsaved } | undefined;
  lock: () => void;
  leave: () => void;
  stay: () => void;
}

/** Locks the book and closes the window only when everything that was typed is saved, or a person gives the rest up. */
export function useLeaving(): Leaving {
  const { mutate } = useServiceCommand('book.lock');
  const [asked, setAsked] = useState<Leaving['asked']>();
  const mayClose = useRef(false);

  const go = useCallback(
    (by: 'lock' | 'close') => {
      setAsked(undefined);
      if (by === 'lock') return mutate({});
      mayClose.current = true;
      window.close();
    },
    [mutate],
  );
  const ask = useCallback(
    async (by: 'lock' | 'close') => {
      const unsaved = await saveEverything();
      if (isNothing(unsaved)) go(by);
      else setAsked({ by, unsaved });
    },
    [go],
  );

  useEffect(() => {
    const onBeforeUnload = (event: BeforeUnloadEvent): void => {
      if (mayClose.current || isNothing(unsavedNow())) return;
      // A browser asks in its own words. The desktop app has none: what is on its way is waited for, then the page asks.
      event.preventDefault();
      if (isDesktop()) void ask('close');
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    const timer = window.setInterval(retryEverything, retryMs);
    return () => {
      window.removeEventListener('beforeunload', onBeforeUnload);
      window.clearInterval(timer);
    };
  }, [ask]);

  return { asked, lock: () => void ask('lock'), leave: () => asked && go(asked.by), stay: () => setAsked(undefined) };
}
