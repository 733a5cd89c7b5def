import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { faultsFromZod } from '../../../../shared/clientFile';
import type { Json } from '../../../../shared/contract';
import { useLanguage } from '../../../i18n';

/** So long after the last key a value is saved, though the field keeps the focus. */
const pauseMs = 2_000;

/** Fields whose text was changed and not saved yet. */
const unsaved = new Set<object>();

/** Whether somebody is in the middle of a text: undo is the text's own then. */
export const hasUnsavedText = (): boolean => unsaved.size > 0;

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

interface Draft {
  text: string;
  reason: string | undefined;
  onFocus: () => void;
  onChange: (text: string) => void;
  onBlur: () => void;
  onEnter: () => void;
}

interface DraftOptions {
  /** The stored value as text; what another window or an undo changed shows as soon as the field is left. */
  stored: string;
  read: (text: string) => Reading;
  commit: (value: Json | undefined, visit: string) => void;
}

/**
 * A text that is being typed: saved when the field is left, on Enter, after a pause, and when it goes from the screen. A text that
 * is not valid stays as it was typed, with its reason, and is not saved.
 */
export function useDraft({ stored, read, commit }: DraftOptions): Draft {
  const [draft, setDraft] = useState<string>();
  const [reason, setReason] = useState<string>();
  const visit = useRef('');
  const timer = useRef<number>(undefined);
  const latest = useRef<{ draft: string | undefined; options: DraftOptions }>({ draft: undefined, options: { stored, read, commit } });
  useLayoutEffect(() => {
    latest.current = { draft, options: { stored, read, commit } };
  });

  const save = useCallback((): boolean => {
    window.clearTimeout(timer.current);
    const { draft: typed, options } = latest.current;
    if (typed === undefined) return true;
    const reading = options.read(typed);
    if (!reading.ok) {
      setReason(reading.reason);
      return false;
    }
    setReason(undefined);
    unsaved.delete(latest);
    if (typed !== options.stored) options.commit(reading.value, visit.current);
    return true;
  }, []);

  // What was typed is not lost when the page changes.
  useEffect(
    () => () => {
      save();
      unsaved.delete(latest);
    },
    [save],
  );

  return {
    text: draft ?? stored,
    reason,
    onFocus: () => {
      visit.current = crypto.randomUUID();
    },
    onChange: (text) => {
      setDraft(text);
      unsaved.add(latest);
      setReason(undefined);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), pauseMs);
    },
    onBlur: () => {
      if (save()) setDraft(undefined);
    },
    onEnter: () => void save(),
  };
}
