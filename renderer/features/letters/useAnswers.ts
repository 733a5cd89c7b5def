import { useQuery, useQueryClient } from '@tanstack/react-query';

type Answers = Readonly<Record<string, string>>;

/**
 * What was typed for a letter: kept while the book is open, so that whoever goes to the profile for a missing fact finds it again. It
 * lies with the answers of the data service, which are forgotten when the book is locked.
 */
export function useAnswers(fileId: string, templateId: string): [Answers, (field: string, text: string) => void] {
  const client = useQueryClient();
  const queryKey = ['letter answers', fileId, templateId];
  const { data } = useQuery<Answers>({ queryKey, queryFn: () => ({}), enabled: false, initialData: {}, staleTime: Infinity, gcTime: Infinity });
  return [data, (field, text) => void client.setQueryData<Answers>(queryKey, (before) => ({ ...before, [field]: text }))];
}

/** What was chosen for letters of a case where the file has several: it holds for every letter of that case, and is forgotten with the answers. */
export const useChoices = (fileId: string, caseId: string | null): [Answers, (name: string, value: string) => void] => useAnswers(fileId, `choices ${caseId ?? 'none'}`);
