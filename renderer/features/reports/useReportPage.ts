import { skipToken, useQuery } from '@tanstack/react-query';
import type { ReportRequest } from '../../../shared/contract';
import { wholeReport, type ReportView } from '../../../shared/impact/rows';
import { queryClient } from '../../api';
import { useToday } from '../../i18n';
import { monthsFrom } from './quickDates';

/** What the page asks for and what of it is shown; it is as it was when one comes back, until the book is locked. */
export interface ReportPage {
  request: ReportRequest;
  view: ReportView;
}

const pageKey = ['reports-page'] as const;
queryClient.setQueryDefaults(pageKey, { gcTime: Infinity, staleTime: Infinity });
/** Of a closed file nobody asks what becomes of it. */
const openStatuses = ['prospect', 'consulted', 'retained'] as const;
const monthsAhead = 6;

export function useReportPage(): ReportPage & { ask: (change: Partial<ReportRequest>) => void; show: (change: Partial<ReportView>) => void } {
  const today = useToday();
  const { data } = useQuery<ReportPage>({ queryKey: pageKey, queryFn: skipToken });
  const page: ReportPage = data ?? {
    request: { compare: { kind: 'dates', from: today, to: monthsFrom(today, monthsAhead) }, statuses: [...openStatuses], responsibleId: null, kinds: [] },
    view: wholeReport,
  };
  const set = (change: (before: ReportPage) => ReportPage): void => void queryClient.setQueryData<ReportPage>(pageKey, (before) => change(before ?? page));
  return {
    ...page,
    ask: (change) => set((before) => ({ ...before, request: { ...before.request, ...change } })),
    show: (change) => set((before) => ({ ...before, view: { ...before.view, ...change } })),
  };
}
