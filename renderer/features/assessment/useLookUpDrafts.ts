import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { isUnanswered, type LookUpAnswer } from '../../../shared/assessment/beyond/lookUps';
import { useToday } from '../../i18n';
import { keepText, onFlush, takeText } from '../profile/editor/drafts';

/** `offeredOn`: the day that was filled in when it was begun, which may be a day that is over. */
const draft = z.object({ answer: z.boolean().nullable(), checkedOn: z.string().nullable(), source: z.string(), offeredOn: z.string() });
const drafts = z.record(z.string(), draft);
type Drafts = Readonly<Record<string, LookUpAnswer & { offeredOn: string }>>;

export interface LookUpDrafts {
  /** What is being written of a look-up; undefined while nothing is. */
  of: (pointer: string) => LookUpAnswer | undefined;
  /** One that says no more than what was offered when it was begun, or is now, is no draft. */
  change: (pointer: string, answer: LookUpAnswer) => void;
  /** It was saved. */
  end: (pointer: string) => void;
}

function left(place: string): Drafts {
  const text = takeText(place);
  return text === undefined ? {} : (drafts.safeParse(JSON.parse(text)).data ?? {});
}

/**
 * What is being written of look-ups in a file, wherever on the page their forms stand. It waits while one looks elsewhere, is asked about
 * before the book is locked or the window closed, and is forgotten with the lock.
 */
export function useLookUpDrafts(fileId: string): LookUpDrafts {
  const today = useToday();
  const place = `look-ups:${fileId}`;
  const [written, setWritten] = useState(() => left(place));
  const latest = useRef(written);
  useLayoutEffect(() => {
    latest.current = written;
  });
  useEffect(() => onFlush(() => Object.keys(latest.current).length === 0), []);
  useEffect(() => {
    const present = latest;
    return () => {
      if (Object.keys(present.current).length > 0) keepText(place, JSON.stringify(present.current));
    };
  }, [place]);
  return useMemo((): LookUpDrafts => {
    const end = (pointer: string): void => setWritten((before) => Object.fromEntries(Object.entries(before).filter(([one]) => one !== pointer)));
    return {
      of: (pointer) => written[pointer],
      change: (pointer, { answer, checkedOn, source }) => {
        const offeredOn = written[pointer]?.offeredOn ?? today;
        const next = { answer, checkedOn, source, offeredOn };
        if (isUnanswered(next, offeredOn) || isUnanswered(next, today)) end(pointer);
        else setWritten((before) => ({ ...before, [pointer]: next }));
      },
      end,
    };
  }, [written, today]);
}
