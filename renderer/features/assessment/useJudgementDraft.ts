import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { heldView } from '../../../shared/judgements/views';
import { keepText, onFlush, takeText } from '../profile/editor/drafts';

const draft = z.object({ kind: z.enum(['record', 'withdraw']), view: heldView.nullable(), reasons: z.string() });
/** A view that is being written. */
export type JudgementDraft = z.infer<typeof draft>;

interface Drafting {
  /** Undefined while nobody is writing. */
  writing: JudgementDraft | undefined;
  begin: (first: JudgementDraft) => void;
  change: (change: Partial<JudgementDraft>) => void;
  end: () => void;
}

function left(place: string): JudgementDraft | undefined {
  const text = takeText(place);
  return text === undefined ? undefined : draft.safeParse(JSON.parse(text)).data;
}

/**
 * What is being written at a place. It waits there while one looks at another pathway, is asked about before the book is locked or the
 * window closed, and is forgotten with the lock.
 */
export function useJudgementDraft(place: string): Drafting {
  const [writing, setWriting] = useState(() => left(place));
  const [isDirty, setDirty] = useState(writing !== undefined);
  const latest = useRef({ writing, isDirty });
  useLayoutEffect(() => {
    latest.current = { writing, isDirty };
  });
  useEffect(() => onFlush(() => !latest.current.isDirty), []);
  useEffect(() => {
    const present = latest;
    return () => {
      const { writing: unfinished, isDirty: isUnfinished } = present.current;
      if (unfinished && isUnfinished) keepText(place, JSON.stringify(unfinished));
    };
  }, [place]);
  return {
    writing,
    begin: (first) => setWriting(first),
    change: (change) => {
      setWriting((before) => before && { ...before, ...change });
      setDirty(true);
    },
    end: () => {
      setWriting(undefined);
      setDirty(false);
    },
  };
}
