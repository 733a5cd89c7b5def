import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { dayOf } from '../../../shared/assessment/engine/days';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { expressEntryRounds } from '../../../shared/rounds/expressEntryRounds';
import { assessed, criterion, type Situation } from '../support/clients';

type Facts = Record<string, unknown>;
const prefix = 'ca.ee.category.';
const categories = ['french', 'healthcare', 'stem', 'trades', 'transport', 'agriculture', 'education', 'physicians', 'senior-managers', 'researchers', 'military'];
const rules = builtInRules();
const versionOn = (category: string, day: string) => rules.pathwayVersion(`${prefix}${category}`, dayOf(day));

describe('category-based selection', () => {
  it('holds every category', () => {
    expect(builtInPack.pathways.flatMap(({ id }) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : [])).toSorted()).toEqual(categories.toSorted());
  });

  it('has on the day of every round of a category rules of that category', () => {
    const rounds = expressEntryRounds.filter(({ kind }) => kind === 'category');
    expect(rounds.length).toBeGreaterThan(70);
    expect(rounds.filter(({ category, date }) => versionOn(category, date) === undefined).map(({ number }) => number)).toEqual([]);
  });

  it.each(categories)('asks of %s for a program and that nobody is nominated, by invitation', (category) => {
    const versions = builtInPack.pathways.find(({ id }) => id === `${prefix}${category}`)?.versions ?? [];
    expect(versions.length).toBeGreaterThan(0);
    for (const { criteria, intake, scores, steps } of versions) {
      expect(criteria.map(({ id }) => id)).toEqual(expect.arrayContaining(['category.program', 'category.not-nominated']));
      expect([intake, scores, steps.map(({ id }) => id)]).toEqual(['by-invitation', ['crs'], ['category.profile', 'category.invitation']]);
    }
  });

  it('has no version for transport between its two lists, and none for agriculture after the last', () => {
    const isHeld = (category: string, day: string): boolean => versionOn(category, day) !== undefined;
    expect(['2023-05-30', '2023-05-31', '2025-02-26', '2025-02-27', '2026-02-17', '2026-02-18'].map((day) => isHeld('transport', day))).toEqual([false, true, true, false, false, true]);
    expect(['2023-05-30', '2023-05-31', '2026-02-17', '2026-02-18'].map((day) => isHeld('agriculture', day))).toEqual([false, true, true, false]);
    expect(['2025-02-26', '2025-02-27'].map((day) => isHeld('education', day))).toEqual([false, true]);
  });

  it('asks for six months without a break until 17 February 2026, and for twelve since, in words too', () => {
    const asked = (day: string) => versionOn('healthcare', day)?.criteria.find(({ id }) => id === 'healthcare.work')?.required.en;
    for (const day of ['2023-05-31', '2025-02-27', '2026-02-17']) expect(asked(day)).toContain('At least 6 months (780 hours, full time or as much part time) without a break');
    expect(asked('2026-02-18')).toContain('At least 12 months (1,560 hours');
    expect(rules.parameter('category.experience-hours', dayOf('2026-02-17'))).toBe(780);
    expect(rules.parameter('category.experience-hours', dayOf('2026-02-18'))).toBe(1560);
  });

  it('says since when no round was held', () => {
    expect(versionOn('stem', '2026-06-01')?.note?.en).toContain('11 April 2024');
    expect(versionOn('researchers', '2026-06-01')?.note?.en).toContain('No round was held');
    expect(versionOn('stem', '2024-01-01')?.note).toBeUndefined();
  });
});

const person: Facts = {
  dateOfBirth: '1994-03-10', maritalStatus: 'never-married', canadian: 'none', education: [], work: [], canadianStatus: [], relativesInCanada: [], tradeCertificates: [], militaryService: [], funds: { amount: 0 },
  languageTests: [{ test: 'TEF', takenOn: '2026-01-10', listening: 434, reading: 434, writing: 428, speaking: 456 }], admissibility: { misrepresentation: false, events: [] }, intent: { provinces: ['ON'] },
};
const year = { employer: 'Example', noc: '21220', country: 'CA', province: 'ON', startedOn: '2025-01-06', endedOn: '2026-03-31', hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true };
const situation = (changes: Facts = {}, more: Situation = {}): Situation => ({ person: { ...person, ...changes }, offer: null, ...more, file: { expressEntry: null, ...more.file } });

describe('what has to be verified of a category', () => {
  const verify = (category: string, day: string) => assessed(`${prefix}${category}`, situation({ work: [year] }), day).verify;

  it('its list and its criteria after 26 August 2026, when they were last seen', () => {
    expect(verify('stem', '2026-08-26')).toEqual([]);
    expect(verify('stem', '2026-08-27')).toEqual(['category.experience-hours']);
    expect(verify('physicians', '2026-08-27')).toEqual(['category.canadian-experience-hours']);
    expect(verify('military', '2026-08-27')).toEqual(['category.military-service']);
    expect([verify('french', '2026-08-26'), verify('french', '2026-08-27')]).toEqual([[], ['category.french']]);
  });
});

describe('the program behind a category', () => {
  const program = (changes: Facts, more?: Situation, day = '2026-06-01') => criterion(assessed(`${prefix}french`, situation(changes, more), day), 'category.program');

  it('is met by any of the three', () => {
    expect(program({ work: [year] })).toEqual({ outcome: 'met', missing: [] });
    const trade = { ...year, noc: '72200', country: 'FR', province: undefined, startedOn: '2023-01-02' };
    expect(program({ work: [trade], tradeCertificates: [{ province: 'ON', trade: 'Electrician', noc: '72200', issuedOn: '2025-06-01' }], funds: { amount: 15_263 } }).outcome).toBe('met');
    const skilled = { work: [{ ...trade, noc: '21231', startedOn: '2018-01-02' }], funds: { amount: 15_263 }, education: [{ level: 'master', country: 'FR', completedOn: '2017-06-30', eca: { organization: 'WES', equivalency: 'master', issuedOn: '2025-02-01' } }] };
    // 4 × 4 for NCLC 7, 23 for a master’s degree, 15 for eight years of work, 12 for the age: 66, and 67 with a relative in Canada.
    expect(program(skilled).outcome).toBe('not-met');
    expect(program({ ...skilled, relativesInCanada: [{ relation: 'cousin', status: 'citizen', livesInCanada: true, age: 40 }] }).outcome).toBe('not-met');
    expect(program({ ...skilled, relativesInCanada: [{ relation: 'sibling', status: 'citizen', livesInCanada: true, age: 40 }] }).outcome).toBe('met');
  });

  it('names what each of them still misses', () => {
    expect(program({ work: [{ ...year, hoursPerWeek: undefined }] })).toEqual({ outcome: 'unknown', missing: ['/persons/0/work/0/hoursPerWeek'] });
  });

  it('is none where each of them fails', () => {
    expect(program({}).outcome).toBe('not-met');
  });

  it('does not look at the day of a planned filing for the rules that are in force', () => {
    expect(program({ work: [year] }, { file: { plan: { filingOn: '2026-12-01' } } }).outcome).toBe('met');
  });
});
