import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { PathwayList } from '../../../renderer/features/assessment/PathwayList';
import { setLanguage } from '../../../renderer/i18n';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';

const pathway = (id: string, kind: PathwayResult['kind'], title: string): PathwayResult => ({
  id, kind, title: { en: title, fr: title }, outcome: 'applies', intake: 'open', version: null, criteria: [], scores: [], entry: null, steps: [], verify: [],
});
const skilled = pathway('ca.ee.fsw', 'permanent-residence', 'Skilled workers');
const permit = pathway('ca.wp.gts-a', 'work-permit', 'Talent stream');
const ontario = pathway('ca.on.masters', 'province', 'Masters graduates');
const columbia = pathway('ca.bc.elss', 'province', 'Semi-skilled');

function show(...pathways: PathwayResult[]): void {
  render(<MantineProvider env="test"><PathwayList groups={[{ outcome: 'applies', pathways }]} compared={undefined} scores={[]} changes={new Map()} chosenId={undefined} onChoose={() => undefined} /></MantineProvider>);
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
