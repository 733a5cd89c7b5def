import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { assessmentJson } from '../../../shared/assessment/result/toJson';
import type { ClientFile, JobOffer, Person } from '../../../shared/clientFile';
import { addDays } from '../../../shared/dates';

/** First and last day of each set of points; the sources go to 30 September 2026. */
const periods = [['2015-01-01', '2016-11-18'], ['2016-11-19', '2017-06-05'], ['2017-06-06', '2020-10-19'], ['2020-10-20', '2025-03-24'], ['2025-03-25', '2026-09-30']] as const;

/** What changes in a file that earns no additional point. */
type Facts = { person?: Partial<Person>; file?: Partial<ClientFile> };

/** A permanent full-time offer of a day with a positive assessment, but for what is given. */
const withOffer = (on: string, changes: Partial<JobOffer>): Partial<ClientFile> => ({
  employers: [{ id: 'e1', legalName: 'Example Employer Inc.', kind: 'private', ineligible: false }],
  jobOffers: [{
    id: 'j1', personId: 'p1', employerId: 'e1', hoursPerWeek: 40, signedOn: on, startsOn: addDays(on, 60), endsOn: null, permanent: true, seasonal: false, contract: 'employment',
    lmia: { stream: 'permanent-residence', decision: 'positive', issuedOn: addDays(on, -30), expiresOn: addDays(on, 90) }, ...changes,
  }],
});
const offerOf = (noc2016: string, noc2021: string) => (on: string): Facts => ({ file: withOffer(on, { noc: on < '2022-11-16' ? noc2016 : noc2021 }) });
const studied = (level: 'one-year' | 'two-year' | 'three-year' | 'master', months: number) => (on: string): Facts => ({
  person: {
    education: [{
      level, credential: level === 'master' ? 'master' : 'college', country: 'CA', institutionType: 'public', startedOn: addDays(on, -2000), completedOn: addDays(on, -400), programMonths: months, fullTime: true, presentMonths: months, languageOfInstruction: 'en', conditions: [],
    }],
  },
});
/** Levels: 7 in French, and the one given in English. */
const speaks = (english: number | null) => (on: string): Facts => {
  const at = (level: number) => ({ takenOn: addDays(on, -100), listening: level, reading: level, writing: level, speaking: level });
  return { person: { languageTests: [{ test: 'NCLC', ...at(7) }, ...(english === null ? [] : [{ test: 'CLB' as const, ...at(english) }])] } };
};

/** Points by period, as the instructions give them. */
const factors: readonly (readonly [name: string, factor: string, facts: (on: string) => Facts, points: readonly [number, number, number, number, number]])[] = [
  ['a nomination', 'provincialNomination', (on) => ({ file: { nominations: [{ province: 'ON', kind: 'nomination', expressEntry: true, state: 'valid', issuedOn: addDays(on, -10), expiresOn: addDays(on, 100) }] } }), [600, 600, 600, 600, 600]],
  ['a qualifying offer as senior manager', 'arrangedEmployment', offerOf('0013', '00012'), [600, 200, 200, 200, 0]],
  ['another qualifying offer', 'arrangedEmployment', offerOf('2173', '21231'), [600, 50, 50, 50, 0]],
  ['a Canadian credential of one year', 'canadianEducation', studied('one-year', 12), [0, 15, 15, 15, 15]],
  ['a Canadian credential of two years', 'canadianEducation', studied('two-year', 24), [0, 15, 15, 15, 15]],
  ['a Canadian credential of three years', 'canadianEducation', studied('three-year', 36), [0, 30, 30, 30, 30]],
  ['a Canadian master’s degree', 'canadianEducation', studied('master', 12), [0, 30, 30, 30, 30]],
  ['a sister in Canada', 'sibling', () => ({ person: { relativesInCanada: [{ relation: 'sibling', status: 'citizen', livesInCanada: true, age: 30 }] } }), [0, 0, 15, 15, 15]],
  ['French, and no English test', 'french', speaks(null), [0, 0, 15, 25, 25]],
  ['French, and English of level 4', 'french', speaks(4), [0, 0, 15, 25, 25]],
  ['French, and English of level 5', 'french', speaks(5), [0, 0, 30, 50, 50]],
];

function pointsOf(factor: string, on: string, { person = {}, file = {} }: Facts): unknown {
  const applicant: Person = {
    id: 'p1', role: 'principal', dateOfBirth: '1985-03-10', maritalStatus: 'never-married', canadian: 'none', education: [], languageTests: [], work: [], canadianStatus: [], relativesInCanada: [], tradeCertificates: [], ...person,
  };
  const client: ClientFile = { format: 'dossier-client/1', fileNumber: '2026-0001', persons: [applicant], employers: [], jobOffers: [], nominations: [], ...file };
  const { scores } = assessmentJson(assess(client, builtInRules(), { asOf: on, pathwayIds: [], trace: true }));
  const additional = z.looseObject({ breakdown: z.looseObject({ additional: z.record(z.string(), z.unknown()) }) }).parse(scores['crs']).breakdown.additional;
  return additional[factor];
}

describe('additional points of the Comprehensive Ranking System, by the day', () => {
  const rows = factors.flatMap(([name, factor, facts, points]) => periods.map((days, index) => [name, days[0], days[1], points[index], factor, facts] as const));

  it.each(rows)('%s from %s to %s: %s', (_name, first, last, points, factor, facts) => {
    expect([first, last].map((on) => pointsOf(factor, on, facts(on)))).toEqual([points, points]);
  });
});

describe('what makes an offer qualify', () => {
  const on = '2024-06-03';
  const permit = { kind: 'work-permit', basis: 'lmia', issuedOn: '2023-01-09', expiresOn: '2025-01-08', employerId: 'e1', open: false } as const;
  const job = { employer: 'Example Employer Inc.', employerId: 'e1', country: 'CA', province: 'ON', noc: '21231', startedOn: '2023-01-09', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, authorized: true } as const;

  it.each([['2024-06-02', 50], ['2024-06-03', 50], ['2024-06-04', 0], ['2024-06-05', 0]])('signed on %s, it is worth %s on 3 June 2024: an offer is signed by then', (signedOn, points) => {
    expect(pointsOf('arrangedEmployment', on, { file: withOffer(on, { noc: '21231', signedOn }) })).toBe(points);
  });

  // NOC 2021: 21231 is TEER 1, 22221 TEER 2, 62020 TEER 2, 33102 TEER 3, 14100 TEER 4.
  it.each([['21231', 50], ['22221', 50], ['33102', 50], ['14100', 0]])('without an assessment of its own, on a permit with one in occupation %s: %s', (noc, points) => {
    const facts = { person: { canadianStatus: [{ ...permit, noc }], work: [{ ...job, noc }] }, file: withOffer(on, { noc: '21231', lmia: null }) };
    expect(pointsOf('arrangedEmployment', on, facts)).toBe(points);
  });
});
