import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useServiceQuery } from '../../api';
import type { FileSummary, Output } from '../../../shared/contract';

type FoundEmployer = Output<'employers.list'>['rows'][number];

interface Found {
  files: readonly FileSummary[];
  employers: readonly FoundEmployer[];
  searching: boolean;
  error: unknown;
}

/** Client files and employers that contain all the words of `query`; nothing for an empty one. */
export function useFound(query: string): Found {
  const [words] = useDebouncedValue(query.trim(), 80);
  const enabled = words !== '';
  const files = useServiceQuery(
    'files.list',
    { query: words.slice(0, 200), statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 8 },
    { enabled, placeholderData: keepPreviousData },
  );
  const employers = useServiceQuery('employers.list', { query: words.slice(0, 200), offset: 0, limit: 5 }, { enabled, placeholderData: keepPreviousData });
  return {
    files: enabled ? (files.data?.rows ?? []) : [],
    employers: enabled ? (employers.data?.rows ?? []) : [],
    searching: query.trim() !== words || files.isFetching || employers.isFetching,
    error: files.error ?? employers.error,
  };
}
