import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useServiceQuery } from '../../api';
import type { FileSummary, Output } from '../../../shared/contract';

type FoundEmployer = Output<'employers.list'>['rows'][number];

type FoundDocument = Output<'attachments.search'>[number];

interface Found {
  files: readonly FileSummary[];
  employers: readonly FoundEmployer[];
  documents: readonly FoundDocument[];
  searching: boolean;
  error: unknown;
}

/** Shorter words are in nearly every document. */
const shortestInDocuments = 3;

/** Client files, employers and documents that contain all the words of `query`; nothing for an empty one. */
export function useFound(query: string): Found {
  const [words] = useDebouncedValue(query.trim(), 80);
  const enabled = words !== '';
  const files = useServiceQuery(
    'files.list',
    { query: words.slice(0, 200), statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 8 },
    { enabled, placeholderData: keepPreviousData },
  );
  const employers = useServiceQuery('employers.list', { query: words.slice(0, 200), offset: 0, limit: 5 }, { enabled, placeholderData: keepPreviousData });
  // The texts of all documents are looked through: not between two keys.
  const [inDocuments] = useDebouncedValue(query.trim(), 300);
  const hasWords = enabled && inDocuments.length >= shortestInDocuments;
  const documents = useServiceQuery('attachments.search', { query: inDocuments.slice(0, 200), most: 6 }, { enabled: hasWords, placeholderData: keepPreviousData });
  return {
    files: enabled ? (files.data?.rows ?? []) : [],
    employers: enabled ? (employers.data?.rows ?? []) : [],
    documents: hasWords ? (documents.data ?? []) : [],
    searching: query.trim() !== inDocuments || files.isFetching || employers.isFetching || documents.isFetching,
    error: files.error ?? employers.error ?? documents.error,
  };
}
