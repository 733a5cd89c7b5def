import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../../../db/rules/builtInRules';
import { employerSections } from '../../../renderer/features/employers/employerSections';
import { assess } from '../../../shared/assessment/assess';
import { missingFacts } from '../../../shared/assessment/beyond/missingFacts';
import { FactSource } from '../../../shared/assessment/facts/records';
import { clientFile, fieldsOf, fileSections, parseClientFileValue, personSections, type ClientFile, type Field } from '../../../shared/clientFile';
import { samples } from '../../../shared/samples';

/** What the samples alone do not ask: permits of executives, a third position, a conviction, and the like. */
const witnesses = [
  'additional-points/01-nomination-last-day', 'arranged-employment/01-a-lmia-permit', 'arranged-employment/04-b-12-months', 'cusma/01-us-systems-analyst', 'cusma/09-canadian-diploma', 'cusma/17-engineer-by-licence',
  'cusma/23-owns-the-employer', 'cusma/52-three-year-credential', 'funds/18-2025-07-07-short', 'funds/31-child-turns-22', 'gts-a/01-referred-unique-talent',
  'gts-a/08-salary-only', 'gts-a/12-not-referred', 'gts-a/20-third-position-hour-below', 'gts-a/30-missed-review', 'gts-a/40-lmia-of-category-b', 'gts-b/19-peers-paid-more',
  'ict-executive/01-executive-of-the-parent', 'ict-executive/10-home-country-only', 'ict-executive/28-five-years', 'ict-new-enterprise/01-third-country', 'it-worker/33-related-work-unknown', 'study-in-canada/01-private-without-degrees', 'work-in-canada/16-self-employed-physician-2023-04-25', 'work-permit-general/13-ten-years-since',
  'bc-skilled-worker/22-income-rest-exact', 'bc-skilled-worker/28-income-couple-second-wage', 'bc-skilled-worker/35-three-employees-abbotsford', 'bc-skilled-worker/72-three-employees-kelowna', 'bc-skilled-worker/73-income-mission',
  'bc-skilled-worker/74-electrician-of-the-province', 'bc-skilled-worker/75-electrician-red-seal', 'bc-health-authority/04-income-a-dollar-short', 'bc-health-authority/13-income-kelowna', 'saskatchewan-points/77-journeyperson-decides',
  'cusma-trader/01-united-states', 'cusma-investor/01-united-states', 'ceta-professional/01-supplier', 'lmia-high-wage/01-at-the-rules', 'lmia-low-wage/01-at-the-rules', 'provincial-nominee/06-filed-in-time', 'pgwp/06-quebec-900-hours',
  'on-ejo-international-student/01-two-year-diploma', 'on-workforce-priority/01-engineer-in-toronto', 'alberta-opportunity/81-three-years-second-nominee', 'quebec-pilot-ai/05-place-unknown', 'quebec-peq-graduate/26-hours-unknown', 'ee-category-military/01-ten-years', 'ee-category-military/13-offer-a-day-short', 'fcip/01-mechanic', 'rcip/10-sudbury-of-both', 'rcip/13-claresholm', 'new-brunswick-priority-occupations/17-offer-of-a-mission', 'new-brunswick-strategic-remote/15-employer-in-ontario', 'manitoba-graduate-internship/23-internship', 'start-up-visa/11-essential', 'saskatchewan-occupation-in-demand/44-two-accounts', 'saskatchewan-occupation-in-demand/45-irish-native-speaker',
];

/** Members that the rules read and nobody has to be asked for, because their absence is an answer. Each with the reason. */
const answeredByAbsence: Readonly<Record<string, string>> = {
  'persons.incomplete': 'kept by the program',
  'persons.firstOfficialLanguage': 'the one that gives more',
  'persons.languageTests.oneSkillRetake': 'a report that does not say so is no retake',
  'persons.passports': 'a step of filing still to do, which decides no outcome; asked of everybody in the overview',
  'persons.passports.expiresOn': 'as above',
  'persons.visas.class': 'a visa that does not say so is no visa of the kind asked for; the list is asked for as a whole',
  'persons.visas.country': 'as above',
  'persons.canadianStatus.endedOn': 'not given up',
  'persons.education.endedOn': 'not left before it was completed',
  'persons.education.programMonths': 'the level says how long a program is; the months only help where it does not',
  'persons.applications': 'a step of filing still to do, which decides no outcome',
  'persons.applications.decision': 'as above',
  'persons.intent.settlementPlanOn': 'as above',
  'persons.licences.noc': 'the profession or the occupation of the offer says it',
  'persons.licences.profession': 'the occupation says it',
  'persons.licences.province': 'a licence of the country',
  'persons.work.city': 'decides no outcome: the points of a province that depend on it say what they miss',
  'persons.work.censusDivision': 'as above',
  'persons.education.city': 'as above',
  'persons.education.censusDivision': 'as above',
  'persons.education.cip': 'as above',
  'persons.noticesOfAssessment': 'as above',
  'persons.noticesOfAssessment.income': 'as above',
  'persons.noticesOfAssessment.taxYear': 'as above',
  'jobOffers.cma': 'as above',
  'persons.work.cmm': 'as above',
  'persons.residences.cmm': 'as above',
  'persons.education.cmm': 'as above',
  'persons.work.employerId': 'the employer is named',
  'persons.work.noc2016': 'converted from the code of 2021',
  'jobOffers.noc2016': 'converted from the code of 2021',
  'jobOffers.requires.licence': 'an exception; the licence itself is asked for',
  'jobOffers.approvals.expiresOn': 'an approval on which no end is written has none',
  'jobOffers.approvals.by': 'an approval that does not say by whom is asked for as a whole',
  'jobOffers.approvals.province': 'read only where it is written: a place elsewhere is no community of Alberta',
  'employers.approvals': 'steps of filing still to do, which decide no outcome',
  'employers.approvals.province': 'as above',
  'employers.approvals.expiresOn': 'as above',
  'employers.approvals.issuedOn': 'a membership on which no day is written stands',
  'employers.revenueYearBefore': 'decides no outcome: what has to be looked up names it',
  'persons.relativesInCanada.livesInProvinceSince': 'as above',
  'employers.yearsInOperation': 'the first day in business says it, and is asked for',
  'expressEntry.profileEndedOn': 'not ended',
  'provincialProfiles.submittedOn': 'a step of filing still to do, which decides no outcome',
  'provincialProfiles.invitedOn': 'as above',
  'provincialProfiles.endedOn': 'not ended',
  'provincialProfiles.expiresOn': 'as above',
  'nominations.personId': 'the principal applicant',
  'nominations.state': 'valid',
  'nominations.stream': 'a step of filing, done with a nomination of the stream',
  'expressEntry.invitedOn': 'not invited',
  'provincialProfiles.stream': 'a step of filing still to do, which decides no outcome',
  'representative': 'a step of filing, for who has one',
  'plan': 'the as-of date',
  'plan.filingOn': 'the as-of date',
  'plan.landingOn': 'the as-of date',
  'plan.lmiaFiledOn': 'the as-of date',
};

/** Permits, certificates and spells of service carry one code, of either classification: the measure of occupations, which looks for a second one, finds none. */
const notOfTheFormat = ['persons.canadianStatus.noc2016', 'persons.tradeCertificates.noc2016', 'persons.militaryService.noc2016'];

/** `/persons/0/work/1/noc` is `persons.work.noc`. */
const memberAt = (pointer: string): string => pointer.split('/').filter((segment) => segment !== '' && !/^\d+$/.test(segment)).join('.');

type Case = { client: ClientFile; asOf: string; person?: string | undefined };
const rules = builtInRules();
const golden = z.looseObject({ client: z.unknown(), asOf: z.string(), person: z.string().optional() });

const asked = (value: unknown, { asOf, person }: Omit<Case, 'client'>): string[] => {
  const parsed = parseClientFileValue(value);
  if (!parsed.ok) return [];
  const assessment = assess(parsed.file, rules, { asOf, ...(person === undefined ? {} : { personId: person }), trace: true });
  const requirements = assessment.pathways.flatMap(({ requirements: them }) => (them ? Object.values(them).flatMap(({ missing }: { missing: readonly string[] }) => missing) : []));
  return [...missingFacts(assessment).map(({ pointer }) => pointer), ...requirements].map(memberAt);
};

const ofSamples: Case[] = samples.flatMap((client) => {
  const spouse = client.persons.find(({ role }) => role === 'spouse')?.id;
  return [{ client, asOf: '2026-11-25' }, ...(spouse === undefined ? [] : [{ client, asOf: '2026-11-25', person: spouse }]), { client, asOf: '2016-06-01' }, { client, asOf: '2010-06-01' }];
});
const ofWitnesses: Case[] = witnesses.map((name) => {
  const { client, asOf, person } = golden.parse(JSON.parse(readFileSync(new URL(`../../assessment/golden/${name}.json`, import.meta.url), 'utf8')));
  const parsed = parseClientFileValue(client);
  if (!parsed.ok) throw new Error(`${name} is not a client file`);
  return { client: parsed.file, asOf, person };
});

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function holds(value: unknown, [first, ...rest]: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => holds(item, [first ?? '', ...rest]));
  if (first === undefined || !isObject(value) || !Object.hasOwn(value, first)) return false;
  return rest.length === 0 || holds(value[first], rest);
}

/** The file without a member, wherever it stands. */
function without(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, path));
  const [first, ...rest] = path;
  if (first === undefined || !isObject(value) || !Object.hasOwn(value, first)) return value;
  const { [first]: member, ...others } = value;
  return rest.length === 0 ? others : { ...value, [first]: without(member, rest) };
}

const fieldsOfFile = fieldsOf(clientFile);
function fieldAt(path: string): Field | undefined {
  let fields: readonly Field[] = fieldsOfFile;
  let found: Field | undefined;
  for (const name of path.split('.')) {
    found = fields.find((field) => field.name === name);
    fields = found?.fields ?? found?.item?.fields ?? [];
  }
  return found;
}

describe('every fact that the built-in rules read', () => {
  const read = new Set<string>();
  /** Asked of some sample as it is. */
  const askedAsItIs = new Set<string>();
  beforeAll(() => {
    const note = vi.spyOn(FactSource.prototype, 'note');
    try {
      for (const { client, ...how } of [...ofSamples, ...ofWitnesses]) for (const member of asked(client, how)) askedAsItIs.add(member);
      for (const [record, member] of note.mock.calls) read.add(memberAt(record.at(member)));
    } finally {
      note.mockRestore();
    }
  }, 240_000);
  const facts = (): string[] => [...read].filter((path) => !notOfTheFormat.includes(path)).toSorted();

  it('are more than a hundred', () => expect(facts().length).toBeGreaterThan(100));

  it('is a member of the format', () => expect(facts().filter((path) => fieldAt(path) === undefined)).toEqual([]));

  it('can be entered in Profile, and what is the employer’s on the employer’s page', () => {
    const places = {
      persons: new Set<string>([...personSections.flatMap(({ members }) => members), 'id', 'incomplete']),
      employers: new Set<string>([...employerSections.flatMap(({ members }) => members), 'id', 'familyShares']),
      file: new Set<string>([...fileSections.flatMap(({ members }) => members), 'persons']),
    };
    const isReached = (path: string): boolean => {
      const [first = '', second] = path.split('.');
      if (second === undefined) return places.file.has(first);
      if (first === 'persons' || first === 'employers') return places[first].has(second);
      return places.file.has(first);
    };
    expect(facts().filter((path) => !isReached(path))).toEqual([]);
  });

  it('stands in a sample', () => expect(facts().filter((path) => !samples.some((sample) => holds(sample, path.split('.'))))).toEqual([]));

  it('is asked for where it is not known, unless its absence is an answer', () => {
    const isAsked = (path: string): boolean =>
      askedAsItIs.has(path) || [...ofWitnesses, ...ofSamples].some(({ client, ...how }) => holds(client, path.split('.')) && asked(without(client, path.split('.')), how).includes(path));
    // What the format requires is there in every valid file; a list of the file that is absent is empty.
    const isNeverAbsent = (path: string): boolean => (fieldAt(path)?.required ?? false) || !path.includes('.') && fieldAt(path)?.widget === 'list';
    const unasked = facts().filter((path) => answeredByAbsence[path] === undefined && !isNeverAbsent(path) && !isAsked(path));
    expect(unasked).toEqual([]);
    // Each fact is left out of each file that holds it, which takes long on a machine that has other work.
  }, 600_000);

  it('has no reason for not being asked that no longer holds', () => expect(Object.keys(answeredByAbsence).filter((path) => !read.has(path))).toEqual([]));
});
