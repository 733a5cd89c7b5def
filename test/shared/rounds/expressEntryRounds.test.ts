import { describe, expect, it } from 'vitest';
import { expressEntryRounds, roundsKnownUntil } from '../../../shared/rounds/expressEntryRounds';

const roundOf = (number: string) => expressEntryRounds.find((round) => round.number === number);

describe('the rounds of Express Entry', () => {
  it.each([
    ['1', '2015-01-31', 'general', 'general', 'No Program Specified', 779, 886, null],
    ['9', '2015-05-22', 'general', 'general', 'No Program Specified', 1361, 755, null],
    ['64', '2017-05-26', 'program', 'fst', 'Federal Skilled Trades', 400, 199, null],
    ['77', '2017-11-08', 'general', 'general', 'No Program Specified', 2000, 458, '2017-10-23T15:58:27Z'],
    ['91a', '2018-05-30', 'program', 'fst', 'Federal Skilled Trades', 500, 288, '2017-06-07T20:11:13Z'],
    ['91b', '2018-05-30', 'program', 'pnp', 'Provincial Nominee Program', 200, 902, '2018-03-23T05:38:02Z'],
    ['176', '2021-02-13', 'program', 'cec', 'Canadian Experience Class', 27_332, 75, '2020-09-12T15:31:40Z'],
    ['208', '2021-10-27', 'program', 'pnp', 'Provincial Nominee Program', 681, 744, '2021-10-07T16:38:21Z'],
    ['240', '2023-02-02', 'program', 'fsw', 'Federal Skilled Worker', 3300, 489, '2022-03-29T16:09:00Z'],
    ['294', '2024-04-23', 'general', 'general', 'General', 2095, 529, '2023-11-08T17:50:29Z'],
    ['357', '2025-07-22', 'category', 'healthcare', 'Healthcare and social services occupations (Version 2)', 4000, 475, '2025-03-13T13:08:29Z'],
    ['397', '2026-02-19', 'category', 'physicians', 'Physicians with Canadian Work Experience, 2026-Version 1', 391, 169, '2026-01-03T03:25:14Z'],
    ['430', '2026-07-23', 'category', 'military', 'Skilled Military Recruits, 2026-Version 1', 4, 368, '2026-06-02T20:11:26Z'],
    ['434', '2026-08-07', 'category', 'transport', 'Transport Occupations, 2026-Version 2', 300, 470, '2025-10-11T14:55:49Z'],
    ['444', '2026-09-16', 'category', 'senior-managers', 'Senior managers with Canadian Work Experience, 2026-Version 1', 250, 389, '2026-09-01T23:05:13Z'],
    ['447', '2026-10-01', 'category', 'trades', 'Trades Occupations, 2026-Version 3', 3500, 476, null],
  ])('hold round %s of %s as published', (number, date, kind, category, name, invitations, cutOff, tieBreak) => {
    expect(roundOf(number)).toMatchObject({ date, kind, category, name: { en: name }, invitations, cutOff, tieBreak });
  });

  it('are 1 to 447, round 91 in two parts, each once and none left out', () => {
    const numbers = Array.from({ length: 447 }, (_, index) => String(index + 1)).flatMap((number) => (number === '91' ? ['91a', '91b'] : [number]));
    expect(expressEntryRounds.map(({ number }) => number)).toEqual(numbers);
    expect(expressEntryRounds).toHaveLength(448);
  });

  it('ascend by day, from 31 January 2015 to the day to which they are known', () => {
    const days = expressEntryRounds.map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
    expect([days[0], days.at(-1)]).toEqual(['2015-01-31', '2026-10-01']);
    expect(roundsKnownUntil).toBe('2026-10-01');
  });

  it.each([
    [2015, 23, 31_063], [2016, 27, 33_782], [2017, 30, 86_023], [2018, 28, 89_800], [2019, 26, 85_300], [2020, 37, 107_350],
    [2021, 42, 114_224], [2022, 24, 46_539], [2023, 42, 110_266], [2024, 52, 98_903], [2025, 58, 113_998], [2026, 59, 135_215],
  ])('add up as in %i: %i rounds, %i invitations', (year, count, invitations) => {
    const ofYear = expressEntryRounds.filter(({ date }) => date.startsWith(String(year)));
    expect(ofYear).toHaveLength(count);
    expect(ofYear.reduce((sum, round) => sum + round.invitations, 0)).toBe(invitations);
  });

  it.each([
    ['french', 36], ['healthcare', 16], ['stem', 3], ['trades', 7], ['transport', 4], ['agriculture', 3], ['education', 2], ['physicians', 3], ['senior-managers', 3], ['military', 1],
    ['general', 178], ['cec', 70], ['fsw', 1], ['fst', 7], ['pnp', 114],
  ])('of category %s are %i', (category, count) => {
    expect(expressEntryRounds.filter((round) => round.category === category)).toHaveLength(count);
  });

  it('have points that exist and, of a tie-break, a moment before the round ended', () => {
    const odd = expressEntryRounds.filter(({ date, invitations, cutOff, tieBreak }) =>
      !(Number.isInteger(invitations) && invitations > 0 && Number.isInteger(cutOff) && cutOff > 0 && cutOff <= 1200)
      || (tieBreak !== null && !(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(tieBreak) && tieBreak.slice(0, 10) <= date)));
    // Round 139 of 18 March 2020 took everybody who was there when it was held, in the night to the 19th.
    expect(odd.map(({ number, tieBreak }) => [number, tieBreak])).toEqual([['139', '2020-03-19T02:04:06Z']]);
    expect(expressEntryRounds.filter(({ tieBreak }) => tieBreak === null).map(({ number }) => number)).toEqual([...Array.from({ length: 76 }, (_, index) => String(index + 1)), '445', '446', '447']);
  });

  it.each([
    ['3', 'Canadian Experience Class', 'Catégorie de l’expérience canadienne'],
    ['159', 'Federal Skilled Trades', 'Programme des travailleurs de métiers spécialisés (fédéral)'],
    ['240', 'Federal Skilled Worker', 'Programme des travailleurs qualifiés (fédéral)'],
    ['268', 'No Program Specified', 'Aucun programme spécifié'],
    ['272', 'General', 'Générale'],
    ['285', 'Agriculture and agri-food occupations (Version 1)', 'Métiers de l’agriculture et de l’agroalimentaire (Version 1)'],
    ['293', 'STEM occupations (Version 1)', 'Professions des STIM (Version 1)'],
    ['368', 'Trade occupations (Version 2)', 'Métiers (Version 2)'],
    ['388', 'French language proficiency (Version 1)', 'Compétence linguistique en français (Version 1)'],
    ['437', 'French-Language proficiency 2026-Version 2', 'Compétence linguistique en français 2026-Version 2'],
    ['440', 'Physicians with Canadian Work Experience, 2026-Version 1', 'Médecins ayant de l’expérience de travail au Canada 2026-Version 1'],
    ['445', 'Provincial Nominee Program', 'Programme des candidats des provinces'],
  ])('are called as the department calls them, in both languages: round %s', (number, en, fr) => {
    expect(roundOf(number)?.name).toEqual({ en, fr });
  });
});
