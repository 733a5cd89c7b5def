import { useEffect, useRef, type RefObject } from 'react';

/** Gives the focus to what carries the ref when it appears: where the one task of a page begins. */
export function useFocusOnArrival<E extends HTMLElement>(enabled = true): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (enabled) ref.current?.focus();
  }, [enabled]);
  return ref;
}
