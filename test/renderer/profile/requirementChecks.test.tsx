import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { setLanguage } from '../../../renderer/i18n';
import { EditorProvider } from '../../../renderer/features/profile/editor/EditorContext';
import { useEntryNames } from '../../../renderer/features/profile/entrySummary';
import { requirementCheck } from '../../../shared/clientFile/entities/annotations';
import type { Entry, Facts, FileView, PersonView } from '../../../shared/contract';

const entry = (id: string, data: Facts): Entry => ({ id, data, revision: 1 });
const named = (id: string, given: string, family: string): PersonView => ({ id, revision: 1, data: { id, name: { given, family } }, lists: {} });
const offers = [entry('o1', { id: 'j1', title: 'Bridge engineer' }), entry('o2', { id: 'j2', title: 'Site manager' })];

/** How the row of a check is called in a file with these people and offers. */
async function called(persons: readonly PersonView[], jobOffers: readonly Entry[], language: 'en' | 'fr', data: Facts): Promise<string> {
  await setLanguage(language);
  const file: FileView = {
    id: 'f1', revision: 1, fileNumber: '2026-0001', status: 'retained', responsibleId: 's1', createdAt: '2026-11-01T12:00:00.000Z', updatedAt: '2026-11-01T12:00:00.000Z', deletedAt: null, data: {},
    persons: [...persons], employers: [], lists: { jobOffers: [...jobOffers] },
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { enabled: false } } })}>
      <EditorProvider stored={file}>{children}</EditorProvider>
    </QueryClientProvider>
  );
  const { result } = renderHook(() => useEntryNames(), { wrapper });
  return result.current.titleOf(requirementCheck, { data }).replaceAll(/[\u00A0\u202F]/gu, ' ');
}

const check: Facts = { met: true, requirement: 'no-such.requirement', personId: 'p2', jobOfferId: 'j2', checkedOn: '2026-11-01', source: 'Guide' };
const couple = [named('p1', 'Chidi', 'Okafor'), named('p2', 'Ada', 'Okafor')];

describe('the row of a requirement that was looked up', () => {
  it('says for whom and for which job offer it was, where the file has several', async () => {
    expect(await called(couple, offers, 'en', check)).toBe('The client meets it · no-such.requirement · Ada Okafor · Site manager');
    expect(await called(couple, offers, 'fr', check)).toMatch(/ · no-such\.requirement · Ada Okafor · Site manager$/);
  });

  it('says neither where nobody and nothing has to be told apart', async () => {
    expect(await called(couple.slice(0, 1), offers.slice(0, 1), 'en', { ...check, personId: 'p1', jobOfferId: 'j1' })).toBe('The client meets it · no-such.requirement');
  });

  it('says the person alone where there is one offer', async () => {
    expect(await called(couple, offers.slice(1), 'en', check)).toBe('The client meets it · no-such.requirement · Ada Okafor');
  });
});
