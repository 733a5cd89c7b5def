import { describe, expect, it } from 'vitest';
import type { FileView, PersonView } from '../../../shared/contract';
import { missingFactsOf } from '../../../shared/overview';
import { aFile, aPerson, type Given } from './fileBuilder';

const missing = (file: FileView) => missingFactsOf(file, '2026-11-22').map(({ person, list, entryName, member, relative }) => [person?.given, list, entryName, member ?? relative].filter(Boolean).join(' › '));
const complete = {
  dateOfBirth: '1993-04-17', sex: 'M', countryOfBirth: 'NG', citizenships: ['NG'], canadian: 'none', maritalStatus: 'never-married', funds: { amount: 1 }, admissibility: { criminalRecord: false },
};
const lists = { passports: [{ country: 'NG', number: 'X1', expiresOn: '2032-04-30' }], residences: [], education: [], languageTests: [], work: [], relativesInCanada: [], canadianStatus: [] };
const asked = (education: Given) => missing(file(aPerson(complete, { ...lists, education: [education] })));
const file = (...persons: PersonView[]) => aFile({ persons, data: { expressEntry: null } });

describe('missing essentials', () => {
  it('are none when every question was asked, even where the answer is "none"', () => {
    expect(missing(file(aPerson(complete, lists)))).toEqual([]);
  });

  it('list all that a first call must bring, of a file with a name only', () => {
    expect(missing(aFile({}))).toEqual([
      'Ada › dateOfBirth', 'Ada › sex', 'Ada › countryOfBirth', 'Ada › citizenships', 'Ada › passports', 'Ada › canadianStatus', 'Ada › maritalStatus',
      'Ada › residences', 'Ada › education', 'Ada › languageTests', 'Ada › work', 'Ada › relativesInCanada', 'Ada › funds', 'Ada › admissibility', 'expressEntry',
    ]);
  });

  it('name the entry and the member it lacks; null is an answer where the format says so', () => {
    const entries = {
      ...lists,
      work: [{ title: 'Engineer', country: 'NG', startedOn: '2018-01-08', endedOn: null, hoursPerWeek: 40 }, { title: 'Clerk', noc2016: '1411', country: 'NG', startedOn: '2015-01-08', endedOn: '2017-01-08', hoursPerWeek: 40 }],
      education: [{ field: 'Computing', level: 'bachelor', country: 'NG', completedOn: '2014-07-15' }, { field: 'Law', level: 'master', country: 'NG', completedOn: null }, { field: 'Art', level: 'secondary', country: 'NG', completedOn: '2010-07-15' }],
      languageTests: [{ test: 'CLB', listening: 7, reading: 7, writing: 7 }, { test: 'TEFAQ', takenOn: '2026-01-05', listening: 8, speaking: 8 }],
    };
    expect(missing(file(aPerson(complete, entries)))).toEqual([
      'Ada › languageTests › CLB › speaking', 'Ada › work › Engineer › noc', 'Ada › education › Computing › eca',
    ]);
  });

  it('ask how the highest foreign credential was assessed, unless it was said that it was not', () => {
    const degree = { field: 'Computing', level: 'bachelor', country: 'NG', completedOn: '2014-07-15' };
    expect(asked(degree)).toEqual(['Ada › education › Computing › eca']);
    expect(asked({ ...degree, eca: null })).toEqual([]);
    expect(asked({ ...degree, eca: {} })).toEqual([]);
    expect(asked({ ...degree, country: 'CA' })).toEqual([]);
  });

  it('ask for the spouse whom a marriage implies, and since when', () => {
    const married = { ...complete, maritalStatus: 'married' };
    expect(missing(file(aPerson(married, lists)))).toEqual(['Ada › unionSince', 'Ada › spouse']);
    const spouse = aPerson({ ...complete, id: 'p2', role: 'spouse', name: { family: 'Example', given: 'Eve' }, maritalStatus: undefined }, lists);
    expect(missing(file(spouse, aPerson({ ...married, unionSince: '2021-12-18' }, lists)))).toEqual(['Eve › accompanying']);
  });

  it('ask of a child only who it is and whether it comes', () => {
    const child = aPerson({ id: 'p3', role: 'child', name: { family: 'Example', given: 'Bo' }, dateOfBirth: '2020-01-01', sex: 'F', countryOfBirth: 'CA', citizenships: ['CA'], canadian: 'citizen' });
    expect(missing(file(aPerson(complete, lists), child))).toEqual(['Bo › passports', 'Bo › accompanying']);
  });

  it('ask nothing of people who are on file for a form only, nor of the dead', () => {
    const parent = aPerson({ id: 'p4', role: 'parent' });
    const dead = aPerson({ id: 'p5', role: 'spouse', diedOn: '2020-01-01' });
    expect(missing(file(aPerson(complete, lists), parent, dead))).toEqual([]);
  });
});
