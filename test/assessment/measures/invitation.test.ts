import { describe, expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import type { ClientFile } from '../../../shared/clientFile';

const pack = new LoadedPack(builtInPack, 'sha256-test');

type Case = { born: string; invitedOn?: string | null; uncertain?: ClientFile['uncertain'] };
/** CRS points for age of a single candidate on a day. */
function agePoints({ born, invitedOn, uncertain }: Case, asOf: string) {
  const file: ClientFile = {
    format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', dateOfBirth: born, maritalStatus: 'never-married' }],
    expressEntry: { profileSubmittedOn: '2015-01-01', ...(invitedOn === undefined ? {} : { invitedOn }) }, ...(uncertain ? { uncertain } : {}),
  };
  const value = assess(file, pack, { asOf, trace: true }).scores[0]?.factors.get('core.age');
  return [value?.low, value?.high, ...(value?.missing ?? [])];
}

describe('points for age after an invitation', () => {
  it('are kept over a birthday that takes some away, and raised at once by one that gives some', () => {
    expect(agePoints({ born: '1996-10-10', invitedOn: '2026-10-01' }, '2026-10-15')).toEqual([110, 110]);
    expect(agePoints({ born: '2006-10-10', invitedOn: '2026-10-01' }, '2026-10-15')).toEqual([110, 110]);
  });

  it('are those of the day without an invitation, also where nothing is noted of one', () => {
    expect([agePoints({ born: '1996-10-10', invitedOn: null }, '2026-10-15'), agePoints({ born: '1996-10-10' }, '2026-10-15')]).toEqual([[105, 105], [105, 105]]);
  });

  it('lie between both while the day of the invitation is not settled', () => {
    const uncertain = [{ path: '/expressEntry/invitedOn', min: '2026-10-05', max: '2026-10-12' }];
    expect(agePoints({ born: '1996-10-10', uncertain }, '2026-10-15')).toEqual([105, 110, '/expressEntry/invitedOn']);
  });

  // The time to apply goes by the day of the invitation: 60 days, and 90 from 19 November 2016 to 25 June 2018 and in the pandemic.
  it.each([
    ['2016-11-18', 60], ['2016-11-19', 90], ['2018-06-25', 90], ['2018-06-26', 60], ['2020-03-17', 60], ['2020-03-18', 90], ['2021-06-28', 90], ['2021-06-29', 60], ['2026-09-30', 60],
  ])('are kept for an invitation of %s through %s days after it', (invitedOn, days) => {
    const day = (after: number): string => new Date(Date.parse(invitedOn) + after * 86_400_000).toISOString().slice(0, 10);
    const born = `${Number(day(1).slice(0, 4)) - 30}${day(1).slice(4)}`;
    expect([agePoints({ born, invitedOn }, day(days)), agePoints({ born, invitedOn }, day(days + 1))]).toEqual([[110, 110], [105, 105]]);
  });
});
