import type { Entry, FileView, PersonView } from '../contract';
import { daysBetween, type CalendarDate } from '../dates';
import { expressEntryOf, lmiaOf, nominationsOf, provincialProfilesOf } from './fileFacts';
import { languageTestsOf } from './keyFacts';
import { dayOf, greatest, nameOf, recordOf, textOf } from './readFacts';
import { standingOn } from './standing';
import { anniversary, dependentBelowAge, lastDayWithin, yearsAccepted } from './validity';

export type DateKind =
  | 'passport' | 'visa' | 'status' | 'languageTest' | 'eca' | 'medicalExam' | 'turnsTooOld'
  | 'lmia' | 'offerStart' | 'nomination' | 'expressEntry' | 'provincialProfile' | 'filing' | 'landing';

export type NextDate = {
  /** Unique in the file; stable while the record stands. */
  key: string;
  kind: DateKind;
  /** Of an expiry the last valid day; of a plan, a start or a birthday the day itself. */
  on: CalendarDate;
  /** From the day asked for; negative: past. */
  daysLeft: number;
  overdue: boolean;
  /** Whom it concerns; absent for the file as a whole. */
  person?: { id: string; family: string; given: string };
  /** The list of the record that carries the date (`passports`), absent for a member of the person or the file. */
  list?: string;
  entryId?: string;
  /** What tells it apart: a country, a test, a kind of status, a province, an employer's name. */
  detail?: string;
};

type Found = Omit<NextDate, 'daysLeft' | 'overdue' | 'key'>;

/** By `group` (a country, say) only the record that is valid longest counts: an older passport needs no reminder. */
function latestOfEach(list: Entry[] | undefined, group: string): Entry[] {
  const keys = new Set((list ?? []).map(({ data }) => textOf(data, group) ?? ''));
  return [...keys].flatMap((key) => {
    const entry = greatest((list ?? []).filter(({ data }) => (textOf(data, group) ?? '') === key), (facts) => dayOf(facts, 'expiresOn') ?? '');
    return entry ? [entry] : [];
  });
}

const expiries = (list: Entry[] | undefined, group: string) =>
  latestOfEach(list, group).flatMap(({ id, data }) => {
    const on = dayOf(data, 'expiresOn');
    return on === undefined ? [] : [{ on, entryId: id, detail: textOf(data, group) }];
  });

function ofPerson(person: PersonView, asOf: CalendarDate): Found[] {
  const who = { id: person.id, ...nameOf(person) };
  const { lists, data } = person;
  const found: Found[] = [];
  // Nothing that concerns a person who has died is due any more.
  if (dayOf(data, 'diedOn') !== undefined) return found;

  const standing = standingOn(person, asOf);
  if (standing.kind === 'temporary' && standing.expiresOn) {
    found.push({ kind: 'status', on: standing.expiresOn, person: who, list: 'canadianStatus', entryId: standing.entryId, detail: standing.status });
  }
  for (const passport of expiries(lists.passports, 'country')) found.push({ kind: 'passport', person: who, list: 'passports', ...passport });
  // A citizen or permanent resident no longer needs what a foreign national needs.
  if (standing.kind === 'settled') return found;

  // A foreign visa that is over was perhaps never to be renewed; a Canadian one is needed to come back.
  const visas = (lists.visas ?? []).filter(({ data: visa }) => visa.country === 'CA' || (dayOf(visa, 'expiresOn') ?? '') >= asOf);
  for (const visa of expiries(visas, 'class')) found.push({ kind: 'visa', person: who, list: 'visas', ...visa });
  const tests = languageTestsOf(person, asOf);
  for (const { entryId, test, lastDay } of tests.state === 'known' ? tests.fact : []) {
    if (lastDay) found.push({ kind: 'languageTest', on: lastDay, person: who, list: 'languageTests', entryId, detail: test });
  }
  for (const { id, data: education } of lists.education ?? []) {
    const issued = dayOf(recordOf(education, 'eca') ?? {}, 'issuedOn');
    if (issued) {
      const on = lastDayWithin(issued, yearsAccepted.credentialAssessment);
      found.push({ kind: 'eca', on, person: who, list: 'education', entryId: id, detail: textOf(education, 'field') });
    }
  }
  const exam = greatest(lists.medicalExams ?? [], (facts) => dayOf(facts, 'examinedOn') ?? '');
  const examined = exam && dayOf(exam.data, 'examinedOn');
  if (examined) {
    found.push({ kind: 'medicalExam', on: lastDayWithin(examined, yearsAccepted.medicalExam), person: who, list: 'medicalExams', entryId: exam.id });
  }
  const born = dayOf(data, 'dateOfBirth');
  if (data.role === 'child' && born) {
    const on = anniversary(born, dependentBelowAge);
    // Once grown up is no deadline missed: whether the age was locked in is for the assessment to say.
    if (on > asOf) found.push({ kind: 'turnsTooOld', on, person: who });
  }
  return found;
}

function ofFile(file: FileView, asOf: CalendarDate): Found[] {
  const found: Found[] = [];
  for (const offer of file.lists.jobOffers ?? []) {
    const lmia = lmiaOf(file, offer);
    const on = lmia && dayOf(lmia.data, 'expiresOn');
    if (on && lmia.data.decision !== 'negative') found.push({ kind: 'lmia', on, list: 'jobOffers', entryId: offer.id, detail: textOf(lmia.data, 'number') });
    const starts = dayOf(offer.data, 'startsOn');
    if (starts && starts >= asOf) found.push({ kind: 'offerStart', on: starts, list: 'jobOffers', entryId: offer.id, detail: textOf(offer.data, 'title') });
  }
  for (const { entryId, province, state, expiresOn } of nominationsOf(file, asOf)) {
    if (expiresOn && state === 'valid') found.push({ kind: 'nomination', on: expiresOn, list: 'nominations', entryId, detail: province });
  }
  for (const { entryId, province, expiresOn, ended } of provincialProfilesOf(file, asOf)) {
    if (expiresOn && !ended) found.push({ kind: 'provincialProfile', on: expiresOn, list: 'provincialProfiles', entryId, detail: province });
  }
  const profile = expressEntryOf(file, asOf);
  if (profile.state === 'profile' && profile.lastDay && !profile.ended) found.push({ kind: 'expressEntry', on: profile.lastDay });
  const plan = recordOf(file.data, 'plan') ?? {};
  for (const [kind, member] of [['filing', 'filingOn'], ['landing', 'landingOn']] as const) {
    const on = dayOf(plan, member);
    if (on) found.push({ kind, on });
  }
  return found;
}

/**
 * Every expiry and planned day of the file as of `asOf`, the earliest first. What is over and was replaced (an older
 * passport, an earlier test) is left out; what is over and was not replaced comes first and is marked overdue. A last
 * valid day that is `asOf` itself is not overdue yet.
 */
export const nextDatesOf = (file: FileView, asOf: CalendarDate): NextDate[] =>
  [...file.persons.flatMap((person) => ofPerson(person, asOf)), ...ofFile(file, asOf)]
    .map((item) => ({
      ...item,
      key: [item.kind, item.person?.id, item.entryId].filter(Boolean).join(' '),
      daysLeft: daysBetween(asOf, item.on),
      overdue: item.on < asOf,
    }))
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
