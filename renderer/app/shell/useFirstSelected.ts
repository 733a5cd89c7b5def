import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the first entry of the palette selected whenever the answers change, so that Enter opens it. Spotlight does so when
 * somebody types, but answers come later than the typing. `answers` says which entries there are.
 */
export function useFirstSelected(query: string, answers: string): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (query === '' || answers === '') return;
    list.current?.querySelector('[data-selected]')?.removeAttribute('data-selected');
    list.current?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  }, [query, answers]);
  return list;
}
