import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/assessment/engine/days';
import { Subject } from '../../../shared/assessment/engine/subject';
import { daysLivedIn, livesOrWorksIn, monthsLivedIn } from '../../../shared/assessment/measures/atlanticPlaces';
import { isFrancophoneGraduate, isGraduateOf } from '../../../shared/assessment/measures/atlanticStudy';
import type { ClientFile } from '../../../shared/clientFile';

type Facts = Record<string, unknown>;
const on = dayOf('2026-11-22');

const personOf = (facts: Facts) => new Subject({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', ...facts }] } as ClientFile, '2026-11-22').applicant;
const home = (from: string | undefined, to: string | null | undefined, province: string | undefined = 'NB'): Facts => ({ country: 'CA', ...(province ? { province } : {}), ...(from ? { from } : {}), ...(to === undefined ? {} : { to }) });
const stay = (...residences: Facts[]) => monthsLivedIn(personOf({ residences }), 'NB', on);

describe('completed months of the stay in a province that goes on to the day', () => {
  it.each([
    ['since 23 May', [home('2026-05-23', null)], 6],
    ['since 24 May', [home('2026-05-24', null)], 5],
    ['two homes one after the other', [home('2025-11-23', '2026-06-30'), home('2026-07-01', null)], 12],
    ['a day between two homes', [home('2025-11-23', '2026-06-29'), home('2026-07-01', null)], 4],
    ['left the day before', [home('2020-01-01', '2026-11-21')], 0],
    ['in another province', [home('2020-01-01', null, 'NS')], 0],
    ['begins tomorrow', [home('2026-11-23', null)], 0],
  ])('%s', (_name, residences, months) => {
    expect(stay(...residences)).toMatchObject({ low: months, high: months, missing: [] });
  });

  it('lie between what is sure and what may be, and name what is missing', () => {
    expect(stay(home('2026-05-23', undefined))).toMatchObject({ low: 0, high: 6, missing: ['/persons/0/residences/0/to'] });
    expect(monthsLivedIn(personOf({}), 'NB', on)).toMatchObject({ low: 0, missing: ['/persons/0/residences'] });
    expect(monthsLivedIn(personOf({ residences: [{ country: 'CA', from: '2025-11-23', to: null }] }), 'NB', on)).toMatchObject({ low: 0, high: 12, missing: ['/persons/0/residences/0/province'] });
  });
});

describe('days on which a person lived in a province', () => {
  const days = (...residences: Facts[]) => daysLivedIn(personOf({ residences }), 'NB', dayOf('2026-01-01'), dayOf('2026-01-31'));

  it.each([
    ['all of the span', [home('2020-01-01', null)], 31],
    ['from a day on', [home('2026-01-10', null)], 22],
    ['homes that overlap', [home('2025-12-01', '2026-01-10'), home('2026-01-05', '2026-01-12')], 12],
    ['homes apart', [home('2025-12-01', '2026-01-02'), home('2026-01-30', '2026-02-05')], 4],
    ['none', [home('2026-02-01', null)], 0],
  ])('%s', (_name, residences, count) => {
    expect(days(...residences)).toMatchObject({ low: count, high: count, missing: [] });
  });
});

describe('living or working in a province on the day', () => {
  const job = (more: Facts): Facts => ({ employer: 'Example Works', country: 'CA', province: 'NB', startedOn: '2026-01-05', endedOn: null, ...more });
  const there = (residences: Facts[], work: Facts[]) => livesOrWorksIn(personOf({ residences, work }), 'NB', on).is;

  it.each([
    [[home('2026-11-22', null)], [], true],
    [[home('2020-01-01', '2026-11-22')], [], true],
    [[home('2020-01-01', '2026-11-21')], [], false],
    [[], [job({})], true],
    [[], [job({ endedOn: '2026-11-21' })], false],
    [[], [job({ startedOn: '2026-11-23' })], false],
    [[], [job({ province: 'NS' })], false],
  ])('homes %j, jobs %j: %s', (residences, work, is) => expect(there(residences, work)).toBe(is));

  it('is open while a list is', () => expect(livesOrWorksIn(personOf({ residences: [] }), 'NB', on)).toMatchObject({ is: null, missing: ['/persons/0/work'] }));
});

describe('graduates', () => {
  const study = (more: Facts): Facts => ({ level: 'one-year', country: 'CA', province: 'NB', completedOn: '2026-05-31', conditions: [], institution: 'Université de Moncton', ...more });
  const french = (more: Facts) => isFrancophoneGraduate(personOf({ education: [study(more)] }), on).is;

  it.each([
    ['Université de Moncton', true], ['Universite de Moncton, campus de Shippagan', true], ['UdeM', true], ['CCNB Dieppe', true], ['Collège communautaire du Nouveau-Brunswick', true],
    ['Université de Montréal', false], ['New Brunswick Community College', false], ['Moncton High School', false],
  ])('of French institutions of New Brunswick: %s: %s', (institution, is) => expect(french({ institution })).toBe(is));

  it('is open without the name of the institution', () => {
    expect(isFrancophoneGraduate(personOf({ education: [{ ...study({}), institution: undefined }] }), on)).toMatchObject({ is: null, missing: ['/persons/0/education/0/institution'] });
  });

  it.each([
    [{}, 'any', true], [{ level: 'secondary' }, 'any', false], [{ completedOn: null }, 'any', false], [{ province: 'NS' }, 'any', false], [{ institutionType: 'private' }, 'private', true], [{ institutionType: 'private-degree' }, 'private', false],
  ])('of a province: %j, %s: %s', (more, kind, is) => expect(isGraduateOf(personOf({ education: [study(more)] }), 'NB', kind, on).is).toBe(is));
});
