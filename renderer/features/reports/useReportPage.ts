import { useEffect, useState } from 'react';
import type { ReportRequest } from '../../../shared/contract';
import { wholeReport, type ReportView } from '../../../shared/impact/rows';
import { queryClient } from '../../api';
import { useToday } from '../../i18n';
import { monthsFrom } from './quickDates';

/** What the page asks for and what of it is shown. */
export interface ReportPage {
  request: ReportRequest;
  view: ReportView;
}

const pageKey = ['reports-page'] as const;
queryClient.setQueryDefaults(pageKey, { gcTime: Infinity, staleTime: Infinity });
/** Of a closed file nobody asks what becomes of it. */
const openStatuses = ['prospect', 'consulted', 'retained'] as const;
const monthsAhead = 6;

/** The page as it was left, until the book is locked: what is kept goes with all else that the page knows of the book. */
export function useReportPage(): ReportPage & { ask: (change: Partial<ReportRequest>) => void; show: (change: Partial<ReportView>) => void } {
  const today = useToday();
  const [page, setPage] = useState<ReportPage>(() => queryClient.getQueryData<ReportPage>(pageKey) ?? {
    request: { compare: { kind: 'dates', from: today, to: monthsFrom(today, monthsAhead) }, statuses: [...openStatuses], responsibleId: null, kinds: [] },
    view: wholeReport,
  });
  useEffect(() => void queryClient.setQueryData<ReportPage>(pageKey, page), [page]);
  return {
    ...page,
    ask: (change) => setPage((before) => ({ ...before, request: { ...before.request, ...change } })),
    show: (change) => setPage((before) => ({ ...before, view: { ...before.view, ...change } })),
  };
}
