import { describe, expect, it } from 'vitest';
import { expressEntryOf, familyOf, jobOffersOf, keyFactsOf, nominationsOf } from '../../../shared/overview';
import { aFile, anEmployer, anEntry, aPerson, type Given } from './fileBuilder';

const profile = (data: Given) => expressEntryOf(aFile({ data: { expressEntry: anEntry(data).data } }), '2026-11-22');
const factsOf = (lists: Record<string, Given[]>, on = '2026-11-22') => {
  const person = aPerson({}, lists);
  return keyFactsOf(aFile({ persons: [person] }), on).get(person.id)!;
};

describe('the family', () => {
  it('stands with the principal applicant first and the ages of the day', () => {
    const file = aFile({
      persons: [
        aPerson({ id: 'p3', role: 'child', name: { family: 'Example', given: 'Bo' }, dateOfBirth: '2019-11-23' }),
        aPerson({ id: 'p2', role: 'spouse', name: { family: '', given: 'Suharto' }, citizenships: ['ID'] }),
        aPerson({ id: 'p1', role: 'principal', dateOfBirth: '1992-02-29' }),
      ],
    });
    expect(familyOf(file, '2026-11-22').map(({ localId, role, given, age, citizenships }) => [localId, role, given, age, citizenships])).toEqual([
      ['p1', 'principal', 'Ada', 34, []],
      ['p2', 'spouse', 'Suharto', undefined, ['ID']],
      ['p3', 'child', 'Bo', 6, []],
    ]);
    expect(familyOf(file, '2026-11-23')[2]!.age).toBe(7);
  });
});

describe('key facts of a person', () => {
  it('are not known while a list is absent, and none where it is empty', () => {
    expect(factsOf({})).toMatchObject({ passport: { state: 'unknown' }, languageTests: { state: 'unknown' }, education: { state: 'unknown' }, work: { state: 'unknown' } });
    expect(factsOf({ passports: [], languageTests: [], education: [], work: [] })).toMatchObject({
      passport: { state: 'none' }, languageTests: { state: 'none' }, education: { state: 'none' }, work: { state: 'none' },
    });
  });

  it('name the passport that is valid longest, still valid on its last day', () => {
    const passports = [{ country: 'NG', number: 'X1', expiresOn: '2026-11-22' }, { country: 'NG', number: 'X0', expiresOn: '2021-01-01' }];
    expect(factsOf({ passports }).passport).toMatchObject({ state: 'known', fact: { number: 'X1', expired: false } });
    expect(factsOf({ passports }, '2026-11-23').passport).toMatchObject({ fact: { expired: true } });
  });

  it('name the latest test of each official language; a result is over when it is two years old', () => {
    const languageTests = [
      { test: 'IELTS-G', takenOn: '2023-05-05', listening: 6 },
      { test: 'CELPIP-G', takenOn: '2024-11-23', listening: 9, reading: 8, writing: 7, speaking: 8 },
      { test: 'TEF', takenOn: '2024-11-22' },
      { test: 'GERMAN', takenOn: '2026-01-01' },
    ];
    expect(factsOf({ languageTests }).languageTests).toMatchObject({
      fact: [
        { test: 'CELPIP-G', language: 'en', lastDay: '2026-11-22', expired: false, listening: 9, speaking: 8 },
        { test: 'TEF', language: 'fr', lastDay: '2026-11-21', expired: true },
      ],
    });
  });

  it('never let a stated level expire, for it is no test report', () => {
    expect(factsOf({ languageTests: [{ test: 'CLB', takenOn: '2010-01-01', listening: 7 }] }).languageTests).toMatchObject({ fact: [{ expired: false, lastDay: undefined }] });
  });

  it('name the highest completed credential before a higher one still studied for', () => {
    const education = [
      { level: 'secondary', completedOn: '2010-06-30' },
      { level: 'master', startedOn: '2025-09-01', completedOn: null },
      { level: 'bachelor', completedOn: '2014-07-15', country: 'NG', eca: { equivalency: 'bachelor' } },
    ];
    expect(factsOf({ education }).education).toMatchObject({ fact: { level: 'bachelor', studying: false, ecaEquivalency: 'bachelor' } });
    expect(factsOf({ education: education.slice(1, 2) }).education).toMatchObject({ fact: { level: 'master', studying: true, ecaEquivalency: undefined } });
    expect(factsOf({ education: [{ level: 'bachelor', completedOn: '2014-07-15', eca: null }] }).education).toMatchObject({ fact: { ecaEquivalency: null } });
  });

  it('name the present work that began last, else the work that ended last', () => {
    const work = [
      { title: 'Clerk', startedOn: '2015-01-05', endedOn: '2019-12-31' },
      { title: 'Analyst', startedOn: '2020-01-06', endedOn: '2025-01-09' },
      { title: 'Tutor', startedOn: '2018-09-01', endedOn: null },
    ];
    expect(factsOf({ work }).work).toMatchObject({ fact: { title: 'Tutor', current: true } });
    expect(factsOf({ work: work.slice(0, 2) }).work).toMatchObject({ fact: { title: 'Analyst', current: false, endedOn: '2025-01-09' } });
    expect(factsOf({ work: [{ title: 'Later', startedOn: '2026-12-01', endedOn: null }] }).work).toEqual({ state: 'none' });
  });
});

describe('key facts of the file', () => {
  it('give a job offer its person, employer and LMIA', () => {
    const lmia = anEntry({ number: 'L-100', stream: 'gts-b', expiresOn: '2027-04-20' });
    const offer = anEntry({ id: 'j1', personId: 'p1', employerId: 'e1', title: 'Engineer', wagePerHour: 52.5 }, { lmiaId: lmia.id });
    const file = aFile({ lists: { jobOffers: [offer, anEntry({ id: 'j2' })] }, employers: [anEmployer('e1', 'Example Robots Inc.', [lmia])] });
    expect(jobOffersOf(file)).toMatchObject([
      { title: 'Engineer', person: { given: 'Ada' }, employerName: 'Example Robots Inc.', lmia: { number: 'L-100', expiresOn: '2027-04-20' } },
      { title: undefined, person: undefined, employerName: undefined, lmia: undefined },
    ]);
  });

  it('read a nomination without a state as valid', () => {
    const nominations = [anEntry({ province: 'BC', kind: 'nomination', expiresOn: '2026-11-21' }), anEntry({ province: 'ON', kind: 'nomination', state: 'withdrawn' })];
    expect(nominationsOf(aFile({ lists: { nominations } }), '2026-11-22')).toMatchObject([{ state: 'valid', expired: true }, { state: 'withdrawn', expired: false }]);
  });

  it('end an Express Entry profile after a year, or on the day it was ended before that', () => {
    expect(profile({ profileSubmittedOn: '2025-11-23' })).toMatchObject({ lastDay: '2026-11-22', ended: false });
    expect(profile({ profileSubmittedOn: '2025-11-22' })).toMatchObject({ lastDay: '2026-11-21', ended: true });
    expect(profile({ profileSubmittedOn: '2026-08-01', profileEndedOn: '2026-10-01' })).toMatchObject({ lastDay: '2026-10-01', ended: true });
    expect(expressEntryOf(aFile({ data: { expressEntry: null } }), '2026-11-22')).toEqual({ state: 'none' });
    expect(expressEntryOf(aFile({}), '2026-11-22')).toEqual({ state: 'unknown' });
  });
});
