import { describe, expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { clientOf } from '../support/clients';
import { situation } from '../support/workPermits';

const pathwayIds = ['ca.wp.general', 'ca.wp.gts-a', 'ca.wp.gts-b', 'ca.wp.it-worker'];
const pack = new LoadedPack(builtInPack, 'sha256-test');
type Changes = NonNullable<Parameters<typeof situation>[0]>;

const lmia = { number: '8000001', stream: 'gts-b', decision: 'positive', issuedOn: '2026-09-01', expiresOn: '2027-03-01' };
const past = { stream: 'gts-a', decision: 'positive', decidedOn: '2026-02-02', positions: 2, noc: '20010' };
const unique = { noc: '20010', uniqueSpecializedTalent: true, requires: { level: 'bachelor', experienceMonths: 60 }, approvals: [{ kind: 'gts-referral', by: 'Communitech', issuedOn: '2026-11-02' }] };
const admissibility = { criminalRecord: false, medicalConcern: false, misrepresentation: false, removalOrder: false, events: [] };

const cases: readonly [string, string, Changes][] = [
  ['a software engineer', '2026-11-25', {}],
  ['one paid below the market', '2026-11-25', { offer: { wagePerHour: 49.99 } }],
  ['one paid below colleagues', '2026-11-25', { offer: { peerWages: { low: 70, high: 80 } } }],
  ['a salary', '2026-11-25', { offer: { wagePerHour: undefined, salaryPerYear: 124_800 } }],
  ['a network technician at the floor', '2026-11-25', { offer: { noc: '22220', wagePerHour: 40.87, marketWage: { median: 30 } } }],
  ['one below it', '2026-11-25', { offer: { noc: '22220', wagePerHour: 40.86, marketWage: { median: 30 } } }],
  ['a designer of 24 months', '2026-11-25', { offer: { noc: '52120' } }],
  ['one in Quebec', '2026-11-25', { offer: { noc: '22220', province: 'QC', wagePerHour: 30, marketWage: { median: 29 } } }],
  ['one in Quebec before the stream opened there', '2017-08-01', { offer: { noc: '2173', province: 'QC' } }],
  ['an engineering manager', '2026-11-25', { offer: unique }],
  ['the third in a year', '2026-11-25', { offer: unique, employer: { pastLmias: [past] } }],
  ['the third, well paid', '2026-11-25', { offer: { ...unique, wagePerHour: 80 }, employer: { pastLmias: [past] } }],
  ['an assessment in use', '2026-11-25', { offer: { lmia } }],
  ['one that expired', '2026-11-25', { offer: { lmia: { ...lmia, expiresOn: '2026-11-24' } } }],
  ['a plan that was missed', '2026-11-25', { employer: { lmbp: { signedOn: '2025-01-15', reviewedOn: '2026-01-20', review: 'missed' } } }],
  ['a banned employer', '2026-11-25', { employer: { ineligible: true } }],
  ['an old conviction', '2026-11-25', { person: { admissibility: { ...admissibility, criminalRecord: true, events: [{ kind: 'conviction', country: 'IN', on: '2010-01-01', class: 'indictable', sentenceEndedOn: '2012-01-01' }] } } }],
  ['a recent one', '2026-11-25', { person: { admissibility: { ...admissibility, criminalRecord: true, events: [{ kind: 'conviction', country: 'IN', on: '2020-01-01', class: 'indictable', sentenceEndedOn: '2022-01-01' }] } } }],
  ['a temporary resident permit', '2026-11-25', { person: { admissibility: { ...admissibility, medicalConcern: true }, canadianStatus: [{ kind: 'temporary-resident-permit', issuedOn: '2026-01-10', expiresOn: '2027-01-10' }] } }],
  ['unauthorized work', '2026-11-25', { person: { admissibility: { ...admissibility, events: [{ kind: 'unauthorized-work', on: '2026-01-05', endedOn: '2026-09-30' }] } } }],
  ['a developer of 2009', '2009-06-01', { offer: { noc: '2173', listedProfessions: [{ list: 'it-worker', entry: 'software-products-developer' }] }, person: { work: [{ employer: 'Example Works', noc: '2173', country: 'IN', startedOn: '2007-06-02', endedOn: null, paid: true }] } }],
  ['one of 2011 in Ontario', '2011-06-01', { offer: { noc: '2173', listedProfessions: [{ list: 'it-worker', entry: 'software-products-developer' }] }, person: { work: [{ employer: 'Example Works', noc: '2173', country: 'IN', startedOn: '2007-06-02', endedOn: null, paid: true }] } }],
];

/** Members that identify a record, and those whose absence says something by the format. */
const kept = /(residences\/\d+\/country|\/id|\/(role|personId|employerId|legalName|format|fileNumber|kind|list|entry|employer|stream|nominations|jobOffers|employers|persons|marketWage))$/;

/** Every fact of a file that can be left out. */
function factsOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const at = `${pointer}/${name}`;
    return [...(Array.isArray(value) || kept.test(at) ? [] : [at]), ...factsOf(inner, at)];
  });
}

function without(file: ClientFile, pointer: string): ClientFile {
  const copy: unknown = structuredClone(file);
  const names = pointer.slice(1).split('/');
  const last = names.pop() ?? '';
  let place = copy as Record<string, unknown>;
  for (const name of names) place = place[name] as Record<string, unknown>;
  delete place[last];
  return valid(copy);
}

function valid(value: unknown): ClientFile {
  const parsed = parseClientFileValue(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.file;
}

/** The numbers of a file. */
const numbersOf = (file: ClientFile): [string, number][] =>
  factsOf(file).flatMap((pointer): [string, number][] => {
    const value = pointer.slice(1).split('/').reduce<unknown>((place, name) => (place as Record<string, unknown>)[name], file);
    return typeof value === 'number' ? [[pointer, value]] : [];
  });

/** Outcomes that less information settled otherwise than more had. */
const settledOtherwise = (pointer: string, less: readonly string[], more: readonly string[]): string[] =>
  less.filter((outcome, index) => !outcome.endsWith('needs-facts') && outcome !== more[index]).map((outcome) => `without ${pointer}: ${outcome}`);

const outcomes = (file: ClientFile, asOf: string, trace: boolean) => assess(file, pack, { asOf, trace, pathwayIds }).pathways.map(({ id, outcome }) => `${id}: ${outcome}`);

describe.each(cases)('%s on %s', (_name, asOf, changes) => {
  const file = clientOf(situation(changes));
  const full = outcomes(file, asOf, true);

  it('comes to the same without an explanation', () => {
    expect(outcomes(file, asOf, false)).toEqual(full);
  });

  it('settles nothing otherwise when a fact is left out', () => {
    expect(factsOf(file).flatMap((pointer) => settledOtherwise(pointer, outcomes(without(file, pointer), asOf, true), full))).toEqual([]);
  });

  it('settles nothing otherwise when a number lies between two others', () => {
    const changed = numbersOf(file).flatMap(([pointer, value]) => {
      const range = valid({ ...file, uncertain: [{ path: pointer, min: Math.max(0, value - 5), max: value + 5 }] });
      return settledOtherwise(pointer, outcomes(range, asOf, true), full);
    });
    expect(changed).toEqual([]);
  });
});
