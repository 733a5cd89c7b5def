import { useEffect, useRef, useState } from 'react';
import { call } from '../../api';
import { useToday } from '../../i18n';
import { lookAt, make, type Looked, type Made, type PlannedLetter } from './letterBatch';

type Progress = { done: number; total: number };
/** `list`: looked through, and waiting for a word to go on. */
export type BatchState =
  | { phase: 'choose' }
  | ({ phase: 'looking' } & Progress)
  | { phase: 'list'; looked: readonly Looked[] }
  | ({ phase: 'making' } & Progress)
  | { phase: 'made'; made: readonly Made[]; planned: number; error: unknown };

/** One after the other, as long as nobody stops it; gives what came of those that were done. */
async function oneByOne<T, R>(items: readonly T[], work: (item: T, done: readonly R[]) => Promise<R>, signal: AbortSignal, tell: (done: number) => void): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) {
    if (signal.aborted) break;
    results.push(await work(item, results));
    if (!signal.aborted) tell(results.length);
  }
  return results;
}

/** Letters to many clients: looked through first, then made one by one. Closing the dialog stops what still runs. */
export function useLetterBatch(): { state: BatchState; look: (letters: readonly PlannedLetter[]) => void; make: (letters: readonly PlannedLetter[]) => void; stop: () => void; back: () => void } {
  const today = useToday();
  const [state, setState] = useState<BatchState>({ phase: 'choose' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort('closed'), []);
  const begin = (): AbortSignal => {
    running.current?.abort('closed');
    running.current = new AbortController();
    return running.current.signal;
  };
  const isClosed = (signal: AbortSignal): boolean => signal.aborted && signal.reason === 'closed';

  const look = async (letters: readonly PlannedLetter[]): Promise<void> => {
    const signal = begin();
    setState({ phase: 'looking', done: 0, total: letters.length });
    const looked = await oneByOne(letters, (letter) => lookAt(letter, today), signal, (done) => setState({ phase: 'looking', done, total: letters.length }));
    if (!isClosed(signal)) setState(signal.aborted ? { phase: 'choose' } : { phase: 'list', looked });
  };
  const makeAll = async (letters: readonly PlannedLetter[]): Promise<void> => {
    const signal = begin();
    setState({ phase: 'making', done: 0, total: letters.length });
    try {
      const { rule } = await call('attachments.nameRule', {});
      const namesOf = (done: readonly Made[]): string[] => done.flatMap((one) => (one.ok ? [one.made.name] : []));
      const made = await oneByOne<PlannedLetter, Made>(letters, (letter, done) => make(letter, today, rule, namesOf(done)), signal, (done) => setState({ phase: 'making', done, total: letters.length }));
      if (!isClosed(signal)) setState({ phase: 'made', made, planned: letters.length, error: null });
    } catch (error) {
      if (!isClosed(signal)) setState({ phase: 'made', made: [], planned: letters.length, error });
    }
  };
  return {
    state,
    look: (letters) => void look(letters),
    make: (letters) => void makeAll(letters),
    stop: () => running.current?.abort('stopped'),
    back: () => setState({ phase: 'choose' }),
  };
}
