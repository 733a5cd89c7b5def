import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { faultsFromZod } from '../../../../shared/clientFile';
import type { Json } from '../../../../shared/contract';
import { sameJson } from '../../../../shared/editing';
import { useLanguage } from '../../../i18n';
import { keepText, onFlush, takeText } from '../editor/drafts';
import type { Change } from './fieldTypes';

/** So long after the last key a value is saved, though the field keeps the focus. */
const pauseMs = 2_000;

/** What reading a typed text gives: a value, nothing (not known), or a reason why it is neither. */
export type Reading = { ok: true; value: Json | undefined } | { ok: false; reason: string };

/** The reason why a value does not fit its schema, in the present language; undefined when it fits. */
export function useReason(): (schema: z.ZodType, value: Json | undefined) => string | undefined {
  const language = useLanguage();
  return useCallback(
    (schema, value) => {
      if (value === undefined) return undefined;
      const parsed = schema.safeParse(value);
      return parsed.success ? undefined : faultsFromZod(parsed.error)[0]?.message[language];
    },
    [language],
  );
}

interface DraftOptions {
  value: Json | undefined;
  /** The value as text. What another window or an undo changed shows at once, unless somebody is typing here. */
  shown: string;
  read: (text: string) => Reading;
  onCommit: (change: Change) => void;
  place: string | undefined;
}

interface Draft {
  text: string;
  /** Why the text is not saved; said when the field is left. */
  reason: string | undefined;
  onChange: (text: string) => void;
  /** A text that was chosen from a list instead of typed: saved at once. */
  take: (text: string) => void;
  /** Saves at once (Enter). */
  onEnter: () => void;
  /** Takes a value that was chosen instead of typed. */
  choose: (value: Json | undefined) => void;
  /** For the input element. */
  inputProps: { value: string; onFocus: () => void; onBlur: () => void; 'data-unsaved'?: true };
}

/**
 * A text that is being typed: saved when the field is left, on Enter, after a pause, and when it goes from the screen. A text that
 * is not valid stays as it was typed, with its reason, and is not saved.
 */
export function useDraft({ value, shown, read, onCommit, place }: DraftOptions): Draft {
  const [typed, setTyped] = useState(() => takeText(place));
  const [dirty, setDirty] = useState(typed !== undefined);
  const [reason, setReason] = useState<string | undefined>(() => {
    const reading = typed === undefined ? undefined : read(typed);
    return reading && !reading.ok ? reading.reason : undefined;
  });
  /** The value on which the text is based: what stood there when typing began, then what was saved of it. */
  const base = useRef(value);
  const visit = useRef('');
  const timer = useRef<number>(undefined);
  const latest = useRef({ typed, dirty, read, onCommit, place });
  useLayoutEffect(() => {
    latest.current = { typed, dirty, read, onCommit, place };
  });

  const save = useCallback((quietly: boolean): boolean => {
    window.clearTimeout(timer.current);
    const now = latest.current;
    if (now.typed === undefined || !now.dirty) return true;
    const reading = now.read(now.typed);
    if (!reading.ok) {
      if (!quietly) setReason(reading.reason);
      return false;
    }
    latest.current = { ...now, dirty: false };
    setDirty(false);
    setReason(undefined);
    const from = base.current;
    base.current = reading.value;
    if (!sameJson(from, reading.value)) now.onCommit({ from, to: reading.value, visit: visit.current || crypto.randomUUID() });
    return true;
  }, []);

  useEffect(() => onFlush(() => save(true)), [save]);
  useEffect(
    () => () => {
      const { typed: text, place: at } = latest.current;
      if (!save(true) && text !== undefined && at !== undefined) keepText(at, text);
    },
    [save],
  );

  const forget = useCallback(() => {
    window.clearTimeout(timer.current);
    setTyped(undefined);
    setDirty(false);
    setReason(undefined);
  }, []);

  // Saved text gives way to what came after it: an undo, another window's change.
  useEffect(() => {
    if (typed !== undefined && !dirty && !sameJson(value, base.current)) forget();
  }, [value, typed, dirty, forget]);

  const change = (text: string) => {
    if (latest.current.typed === undefined) base.current = value;
    // At once, not only when it is rendered: a text that is chosen is saved in the same moment.
    latest.current = { ...latest.current, typed: text, dirty: true };
    setTyped(text);
    setDirty(true);
    setReason(undefined);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(true), pauseMs);
  };

  return {
    text: typed ?? shown,
    reason,
    onChange: change,
    take: (text) => {
      change(text);
      if (save(false)) setTyped(undefined);
    },
    onEnter: () => void save(false),
    choose: (next) => {
      const from = typed === undefined ? value : base.current;
      // What was typed in search of the value is not a text of its own.
      latest.current = { ...latest.current, typed: undefined, dirty: false };
      base.current = next;
      forget();
      if (!sameJson(from, next)) onCommit({ from, to: next, visit: visit.current || crypto.randomUUID() });
    },
    inputProps: {
      value: typed ?? shown,
      onFocus: () => {
        visit.current = crypto.randomUUID();
      },
      onBlur: () => {
        if (save(false)) setTyped(undefined);
      },
      ...(dirty ? { 'data-unsaved': true } : {}),
    },
  };
}
