import { useEffect, type Dispatch, type SetStateAction } from 'react';
import { paletteStore } from './paletteStore';

/**
 * Takes what is typed between the key that opens the search box and the moment in which it has the focus: it belongs into the box, and
 * is neither lost nor a shortcut.
 */
export function useTypedAhead(setQuery: Dispatch<SetStateAction<string>>): void {
  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      const { key, target } = event;
      const isText = key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (!isText || !paletteStore.getState().opened || (target instanceof Element && target.matches('[data-palette]'))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setQuery((query) => query + key);
    };
    window.addEventListener('keydown', take, true);
    return () => window.removeEventListener('keydown', take, true);
  }, [setQuery]);
}
