import type { BookState, Staff } from '../../shared/contract';
import { useServiceQuery } from './hooks';

export type OpenBook = Extract<BookState, { state: 'open' }>;

/** The open book; `undefined` while it is locked, absent or not heard of yet. */
export function useOpenBook(): OpenBook | undefined {
  const state = useServiceQuery('book.state', {}).data;
  return state?.state === 'open' ? state : undefined;
}

/** Everybody of the firm, archived people too; empty until known. */
export function usePeople(): readonly Staff[] {
  const book = useOpenBook();
  return useServiceQuery('staff.list', {}, { enabled: book !== undefined }).data ?? noPeople;
}

const noPeople: readonly Staff[] = [];

/** Whoever is at work in this window. */
export function useCurrentPerson(): Staff | undefined {
  const book = useOpenBook();
  return usePeople().find((person) => person.id === book?.staffId);
}
