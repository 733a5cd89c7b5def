import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { focusFirst } from '../profile/fields/focusFirst';

interface Answered {
  row: RefObject<HTMLLIElement | null>;
  /** What to say aloud: the state that an answer in this row led to. */
  announced: string;
  onAnswer: () => void;
}

/**
 * Keeps a person's place in a row whose fields go away when they are answered, and which moves in its list: the focus goes to the next
 * open question of the row, or to the row itself, and the new state is announced. `state` is the state in words.
 */
export function useAnswered(state: string): Answered {
  const row = useRef<HTMLLIElement>(null);
  const isHeld = useRef(false);
  const isAnswered = useRef(false);
  const before = useRef(state);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const { current } = row;
    const hold = (): void => {
      isHeld.current = true;
    };
    const leave = ({ relatedTarget: to }: FocusEvent): void => {
      // The page takes the focus from what it removes: nobody went away. A calendar or a list of options stands outside of the row.
      const isWithin = to instanceof Element && (current?.contains(to) === true || to.closest('[data-portal]') !== null);
      if (to !== null && !isWithin) isHeld.current = false;
    };
    const press = ({ target }: PointerEvent): void => {
      if (target instanceof Element && current?.contains(target) !== true && target.closest('[data-portal]') === null) isHeld.current = false;
    };
    current?.addEventListener('focusin', hold);
    current?.addEventListener('focusout', leave);
    document.addEventListener('pointerdown', press);
    return () => {
      current?.removeEventListener('focusin', hold);
      current?.removeEventListener('focusout', leave);
      document.removeEventListener('pointerdown', press);
    };
  }, []);
  // Runs after every change of the page: another row's answer may move this one, which takes the focus from it as well.
  useLayoutEffect(() => {
    if (!isHeld.current || (document.activeElement !== null && document.activeElement !== document.body)) return;
    const ask = row.current?.querySelector('[data-ask]');
    if (ask) focusFirst(ask);
    if (!row.current?.contains(document.activeElement)) row.current?.focus();
  });
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (isAnswered.current || isHeld.current) setAnnounced(state);
    isAnswered.current = false;
  }, [state]);
  return {
    row, announced,
    onAnswer: () => {
      isAnswered.current = true;
    },
  };
}
