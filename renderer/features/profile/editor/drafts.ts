import { useEffect } from 'react';

/** Saves a text that is being typed, when it is valid. False: it is not, and stays unsaved. */
type Save = () => boolean;

const drafts = new Set<Save>();

/** Has `save` called whenever the page may go away; returns how to stop. */
export function onFlush(save: Save): () => void {
  drafts.add(save);
  return () => void drafts.delete(save);
}

/** Saves every valid text that is being typed. Returns how many texts, here and where one was before, are not valid and not saved. */
export function flushDrafts(): number {
  let unsaved = left.size;
  for (const save of drafts) if (!save()) unsaved++;
  return unsaved;
}

/** Shortcuts of text fields, and the keys that only begin a shortcut; all others may take the page somewhere else (lock, search, another page). */
const editingKeys = new Set(['a', 'c', 'v', 'x', 'y', 'z', 'control', 'meta', 'shift', 'alt', 'altgraph']);

/** Saves what is being typed before the window goes or loses the focus, and before a shortcut of the frame is carried out. */
export function useFlushBeforeLeaving(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !editingKeys.has(event.key.toLowerCase())) flushDrafts();
    };
    const onHide = () => {
      if (document.visibilityState === 'hidden') flushDrafts();
    };
    window.addEventListener('keydown', onKey, true);
    for (const event of ['blur', 'pagehide']) window.addEventListener(event, flushDrafts);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      for (const event of ['blur', 'pagehide']) window.removeEventListener(event, flushDrafts);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, []);
}

/** Texts that were left although they are not valid, by the place of their fact: there they are when one comes back. */
const left = new Map<string, string>();

export const keepText = (place: string, text: string): void => void left.set(place, text);
/** The text that was left at a place, which is taken up again there. */
export function takeText(place: string | undefined): string | undefined {
  const text = place === undefined ? undefined : left.get(place);
  if (place !== undefined) left.delete(place);
  return text;
}

/** When the book is locked nothing of it stays in memory. */
export const forgetTexts = (): void => left.clear();

/** Whether the focus is in a text that is not saved yet: undo is the text's own then. */
export const isTypingUnsaved = (): boolean => document.activeElement?.hasAttribute('data-unsaved') ?? false;
