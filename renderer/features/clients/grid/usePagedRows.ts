import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ServiceError } from '../../../api';

export const pageSize = 200;

type Page<Row> = { total: number; rows: Row[] };

export type PagedRows<Row, First extends Page<Row>> = {
  /** The first page, with the totals; of the former question until the answer to the present one is there. */
  first: First | undefined;
  total: number;
  /** `undefined` while the row is not there yet. */
  rowAt: (index: number) => Row | undefined;
  /** Says which rows are in sight, both included; their pages are fetched. */
  onRange: (from: number, to: number) => void;
  error: ServiceError | null;
  retry: () => void;
  /** The rows shown still answer the former question. */
  outdated: boolean;
};

/**
 * A list of any length of which only the pages in sight are held: `fetchPage` gives `pageSize` rows from an offset.
 * `questionKey` tells one question (filter, sort) from another, and must begin with the name of the query, so that the
 * events of the data service reach it.
 */
export function usePagedRows<Row, First extends Page<Row>>(
  questionKey: (offset: number) => readonly unknown[],
  fetchPage: (offset: number) => Promise<First>,
): PagedRows<Row, First> {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const first = useQuery<First, ServiceError>({ queryKey: questionKey(0), queryFn: () => fetchPage(0), placeholderData: keepPreviousData });
  const total = first.data?.total ?? 0;

  const lastPage = Math.floor(Math.min(range.to, Math.max(total - 1, 0)) / pageSize);
  const firstPage = Math.min(Math.max(Math.floor(range.from / pageSize), 1), lastPage + 1);
  const offsets = Array.from({ length: lastPage - firstPage + 1 }, (_, index) => (firstPage + index) * pageSize);
  const others = useQueries({
    queries: offsets.map((offset) => ({ queryKey: questionKey(offset), queryFn: () => fetchPage(offset) })),
  });

  const onRange = useCallback((from: number, to: number) => setRange((old) => (old.from === from && old.to === to ? old : { from, to })), []);
  const rowAt = (index: number): Row | undefined =>
    index < pageSize ? first.data?.rows[index] : others[Math.floor(index / pageSize) - firstPage]?.data?.rows[index % pageSize];

  return { first: first.data, total, rowAt, onRange, error: first.error, retry: () => void first.refetch(), outdated: first.isPlaceholderData };
}
