import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../../shared/contract';
import { Replayed } from '../../../renderer/features/assessment/Replayed';
import { setLanguage } from '../../../renderer/i18n';

type Replay = Output<'assessments.replay'>;

const rules = { version: '2026.11.1', hash: 'a'.repeat(64) };
const same: Replay = { result: 'same', sameExplanation: true, differences: { pathways: [], scores: [] }, engine: { stored: 3, present: 3 }, measures: [], rules: { changed: false, stored: rules, present: rules }, altered: [] };
const points = (value: number) => ({ low: value, high: value });
const different: Replay = {
  ...same, result: 'different', sameExplanation: false, engine: { stored: 3, present: 4 },
  measures: [{ id: 'work-years', stored: 1, present: 2 }],
  differences: {
    pathways: [
      { id: 'a', title: { en: 'First pathway', fr: 'Première voie' }, before: 'applies', after: 'does-not-apply', criteria: [
        { id: 'a.work', label: { en: 'Work', fr: 'Travail' }, before: 'met', after: 'not-met', observedBefore: { en: '12', fr: '12' }, observedAfter: { en: '', fr: '' } },
      ] },
      { id: 'c', title: { en: 'Unchanged pathway', fr: 'Voie inchangée' }, before: 'applies', after: 'applies', criteria: [
        { id: 'c.language', label: { en: 'Language', fr: 'Langue' }, before: 'met', after: 'met', observedBefore: { en: '8', fr: '8' }, observedAfter: { en: '7', fr: '7' } },
      ] },
      { id: 'b', title: { en: 'New pathway', fr: 'Nouvelle voie' }, before: null, after: 'needs-facts', criteria: [] },
    ],
    scores: [{ id: 'crs', title: { en: 'Ranking', fr: 'Classement' }, before: points(368), after: { low: 340, high: 362 }, factors: [
      { id: 'total', label: { en: 'Total', fr: 'Total' }, before: points(368), after: { low: 340, high: 362 } },
      { id: 'core.age', label: { en: 'Age', fr: 'Âge' }, before: points(100), after: null },
    ] }],
  },
};

function show(replay: Replay): void {
  // No book is open: dates are written as they are until a firm says otherwise.
  const closed = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  render(<QueryClientProvider client={closed}><MantineProvider env="test"><Replayed replay={replay} /></MantineProvider></QueryClientProvider>);
}
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ').trim();
const said = (): string => plain(screen.getByRole('alert').textContent);
/** What is listed, the inner lists after what they belong to. */
const listed = (): string[] =>
  screen.queryAllByRole('listitem').map((item) => {
    const copy = item.cloneNode(true) as HTMLElement;
    for (const inner of copy.querySelectorAll('ul')) inner.remove();
    return plain(copy.textContent);
  });

describe('a replay', () => {
  beforeAll(() => setLanguage('en'));

  it('that comes to the same says so and lists nothing', () => {
    show(same);
    expect(said()).toBe('The same result today.');
    expect(listed()).toEqual([]);
  });

  it('with the rules of then says that there are newer ones', () => {
    show({ ...same, rules: { ...same.rules, changed: true, present: { ...rules, version: '2027.2.1' } } });
    expect(said()).toBe('The same result today. The program has newer rules (2027.2.1).');
  });

  it('that comes to something else says what of the program changed, and what came out differently', () => {
    show(different);
    expect(said()).toBe('The result is different today. The engine changed (3, now 4). The measure work-years changed.');
    expect(listed()).toEqual([
      'First pathway – Applies → Does not apply', 'Work: Met (12) → Not met',
      'Unchanged pathway', 'Language: Met (8) → Met (7)',
      'New pathway – – → Needs facts',
      'Ranking – 368 → 340–362', 'Age: 100 → –',
    ]);
  });

  it('of rules that this program cannot evaluate any more says so', () => {
    show({ ...same, result: 'not-evaluable' });
    expect(said()).toBe('The stored rules name something that this program no longer has.');
  });

  it('of a record that was altered outside of the program says that before anything else', () => {
    show({ ...same, altered: ['facts'] });
    expect(said()).toBe('The stored assessment was altered outside of the program.');
  });
});

describe('a replay in French', () => {
  beforeAll(() => setLanguage('fr'));

  it('has a no-break space before each colon', () => {
    show(different);
    expect(said()).toBe('Le résultat est différent aujourd’hui. Le moteur a changé (3, maintenant 4). La mesure work-years a changé.');
    expect(screen.getByText(/^Travail/).textContent).toBe('Travail\u00A0: Rempli (12) → Non rempli');
  });
});
