import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { call, isRefusal, queryClient, serviceKey } from '../../api';
import type { SaveStatus } from '../../components';
import { applyToEmployer, inverseFor, withPresentRevision, type EmployerDetail, type EmployerStep } from './applyToEmployer';

type Pending = { visit: string; step: EmployerStep };
type Deed = { visit: string; back: readonly EmployerStep[] };

/** Refusals after which the same edit may succeed on another try. */
const passing = ['service.stopped', 'book.busy', 'disk.full', 'book.read-only'] as const;

/** Edits of one employer: shown at once, sent one after another, and taken back one visit at a time. */
export function useEmployerEditor(stored: EmployerDetail) {
  const { id } = stored;
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const [status, setStatus] = useState<SaveStatus>({ kind: 'idle' });
  const [done, setDone] = useState<readonly Deed[]>([]);
  const shown = useMemo(() => pending.reduce((view, { step }) => applyToEmployer(view, step), stored), [stored, pending]);

  // The sending works on what is newest, whatever was rendered when it began.
  const queue = useRef<readonly Pending[]>([]);
  const sending = useRef(false);
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  }, [shown]);

  const send = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    try {
      for (let next = queue.current[0]; next; next = queue.current[0]) {
        setStatus({ kind: 'saving' });
        const view = await call('employers.edit', { employerId: id, visit: next.visit, steps: [next.step] });
        queryClient.setQueryData<EmployerDetail>(serviceKey('employers.get', { id }), (old) => old && { ...old, ...view });
        queue.current = queue.current.slice(1);
        setPending(queue.current);
        setStatus({ kind: 'saved' });
      }
    } catch (error) {
      setStatus({ kind: 'failed', error });
      if (!passing.some((code) => isRefusal(error, code))) {
        // A refused edit, and what was built upon it, is taken out: the page shows what stands.
        queue.current = [];
        setPending([]);
        setDone([]);
        void queryClient.invalidateQueries({ queryKey: serviceKey('employers.get', { id }) });
      }
    } finally {
      sending.current = false;
    }
  }, [id]);

  const enqueue = useCallback(
    (visit: string, step: EmployerStep) => {
      latest.current = applyToEmployer(latest.current, step);
      queue.current = [...queue.current, { visit, step }];
      setPending(queue.current);
      void send();
    },
    [send],
  );

  const edit = useCallback(
    (visit: string, step: EmployerStep) => {
      const back = inverseFor(latest.current, step);
      if (back) {
        setDone((deeds) => {
          const last = deeds.at(-1);
          return last?.visit === visit ? [...deeds.slice(0, -1), { visit, back: [back, ...last.back] }] : [...deeds, { visit, back: [back] }];
        });
      }
      enqueue(visit, step);
    },
    [enqueue],
  );

  const last = done.at(-1);
  const undo = useCallback(() => {
    if (!last) return;
    setDone((deeds) => deeds.filter((deed) => deed !== last));
    const visit = newId();
    for (const step of last.back) enqueue(visit, withPresentRevision(latest.current, step));
  }, [last, enqueue]);

  return { employer: shown, status, edit, undo: last ? undo : undefined, retry: () => void send() };
}
