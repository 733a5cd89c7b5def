import { useState } from 'react';
import type { BookState, Firm } from '../../../shared/contract';
import { queryClient, serviceKey, useOpenBook, useServiceCommand } from '../../api';
import type { SaveStatus } from '../../components';

const noFirm: Firm = { name: '', address: '', telephone: '', email: '', logo: null, dateFormat: 'day-month-year', autoLockMinutes: 15 };
const members = ['name', 'address', 'telephone', 'email', 'logo', 'dateFormat', 'autoLockMinutes'] as const satisfies readonly (keyof Firm)[];

/** What of `typed` is something else than what was sent. */
function without(typed: Partial<Firm>, sent: Firm): Partial<Firm> {
  const rest = { ...typed };
  for (const member of members) if (rest[member] === sent[member]) delete rest[member];
  return rest;
}

/** The firm as it is on the page: what is saved, and over it what somebody is typing. */
export function useFirm() {
  const saved = useOpenBook()?.firm ?? noFirm;
  const [typed, setTyped] = useState<Partial<Firm>>({});
  const set = useServiceCommand('firm.set', {
    onSuccess: (firm, sent) => {
      queryClient.setQueryData<BookState>(serviceKey('book.state', {}), (state) => (state?.state === 'open' ? { ...state, firm } : state));
      // What was typed meanwhile stays.
      setTyped((now) => without(now, sent));
    },
  });
  const status: SaveStatus = set.isPending ? { kind: 'saving' } : set.isError ? { kind: 'failed', error: set.error } : set.isSuccess ? { kind: 'saved' } : { kind: 'idle' };
  const save = (change: Partial<Firm> = {}): void => {
    const next = { ...saved, ...typed, ...change };
    setTyped({ ...typed, ...change });
    if (members.some((member) => next[member] !== saved[member])) set.mutate(next);
  };
  return {
    firm: { ...saved, ...typed },
    /** Shows what is typed; nothing is saved yet. */
    type: (change: Partial<Firm>): void => setTyped({ ...typed, ...change }),
    /** Saves what was typed, and `change` with it. */
    save,
    status,
  };
}
