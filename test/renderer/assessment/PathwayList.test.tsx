import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { PathwayList } from '../../../renderer/features/assessment/PathwayList';
import { grouped } from '../../../renderer/features/assessment/outcomes';
import { setLanguage } from '../../../renderer/i18n';
import { assess } from '../../../shared/assessment/assess';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import type { ClientFile } from '../../../shared/clientFile';

const pathway = (id: string, kind: PathwayResult['kind'], title: string): PathwayResult => ({
  id, kind, title: { en: title, fr: title }, outcome: 'applies', intake: 'open', version: null, criteria: [], scores: [], entry: null, steps: [], verify: [],
});
const skilled = pathway('ca.ee.fsw', 'permanent-residence', 'Skilled workers');
const permit = pathway('ca.wp.gts-a', 'work-permit', 'Talent stream');
const ontario = pathway('ca.on.masters', 'province', 'Masters graduates');
const columbia = pathway('ca.bc.elss', 'province', 'Semi-skilled');

/** Nothing is asked of a service: days are written as the language has them. */
const apart = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
const draw = (list: ReactElement): void => void render(<QueryClientProvider client={apart}><MantineProvider env="test">{list}</MantineProvider></QueryClientProvider>);

function show(...pathways: PathwayResult[]): void {
  draw(<PathwayList assessment={{ pack: builtInRules(), asOf: '2026-11-26' }} groups={[{ outcome: 'applies', pathways }]} compared={undefined} scores={[]} changes={new Map()} chosenId={undefined} onChoose={() => undefined} />);
}
function offered(name: string): string[] {
  fireEvent.click(screen.getByRole('combobox', { name }));
  return screen.getAllByRole('option').map(({ textContent }) => textContent);
}
const listed = (): string[] => screen.getAllByRole('listitem').map((item) => within(item).getByRole('button').firstElementChild?.textContent ?? '');

describe('the filter of the pathways', () => {
  beforeAll(() => setLanguage('en'));

  it('offers only kinds that there are, and no provinces where no pathway is one’s', () => {
    show(skilled, permit);
    expect(offered('Kind of pathway')).toEqual(['Permanent residence', 'Work permits']);
    expect(screen.queryByRole('combobox', { name: 'Province or territory' })).toBeNull();
  });

  it('offers the provinces that have pathways, and shows those of the chosen one', () => {
    show(skilled, permit, ontario, columbia);
    expect(offered('Kind of pathway')).toEqual(['Permanent residence', 'Work permits', 'Provinces and territories']);
    fireEvent.click(screen.getByRole('combobox', { name: 'Kind of pathway' }));
    expect(offered('Province or territory').slice(-2)).toEqual(['British Columbia', 'Ontario']);
    fireEvent.click(screen.getByRole('option', { name: 'Ontario' }));
    expect(listed()).toEqual(['Masters graduates']);
  });
});

describe('a pathway whose criteria are met', () => {
  beforeAll(() => setLanguage('en'));

  it('says in the list that its intake is paused, so that “applies” is not read as “can be filed”', () => {
    show(skilled, { ...columbia, intake: 'paused' });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Skilled workersAll criteria are met', 'Semi-skilledAll criteria are metIntake: paused']);
  });
});

describe('a pathway on a day without rules', () => {
  const client: ClientFile = { format: 'dossier-client/1', fileNumber: '1', jobOffers: [], persons: [{ id: 'p1', role: 'principal' }] };
  const on = (asOf: string, id: string) => assess(client, builtInRules(), { asOf, pathwayIds: [id], trace: true });
  const read = (id: string, asOf: string, compare?: string): string => {
    const assessment = on(asOf, id);
    draw(<PathwayList assessment={assessment} groups={grouped(assessment)} compared={compare === undefined ? undefined : on(compare, id)} scores={[]} changes={new Map()} chosenId={undefined} onChoose={() => undefined} />);
    return `${screen.getByRole('heading', { level: 2 }).textContent}: ${screen.getByRole('listitem').textContent}`.replaceAll('\u00A0', ' ');
  };

  it.each([
    ['en', 'ca.wp.significant-benefit', 'Not held: Significant benefit (C10)No rules are held up to 23 Feb 2026.'],
    ['fr', 'ca.rcip', 'Pas encore: Programme pilote d’immigration dans les communautés ruralesN’existait pas encore (commencée le 30 janv. 2025).'],
  ] as const)('says in the list (%s) that its rules are not held, or that it did not exist yet, as the status board does', async (language, id, words) => {
    await setLanguage(language);
    const shown = read(id, '2024-11-26');
    expect(shown.slice(0, shown.indexOf(':'))).toBe(words.slice(0, words.indexOf(':')));
    expect(shown.slice(-30)).toBe(words.slice(-30));
  });

  it('says the same of the day that one compares with', async () => {
    await setLanguage('en');
    expect(read('ca.wp.significant-benefit', '2026-11-26', '2024-11-26')).toContain('On the other date: Not held');
  });

  it('says of the score of Express Entry that it did not exist yet before 2015', async () => {
    await setLanguage('fr');
    // “Pas encore” stands beside the score; the same words head the pathways.
    read('ca.rcip', '2014-12-31');
    expect(screen.getByText('Note du SCG').nextElementSibling?.textContent).toBe('Pas encore');
    cleanup();
    read('ca.rcip', '2015-01-01');
    expect(screen.queryByText('Note du SCG')).toBeNull();
  });
});
