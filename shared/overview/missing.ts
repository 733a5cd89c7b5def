import type { Entry, FileView, PersonView } from '../contract';
import { educationOf } from './keyFacts';
import { dayOf, nameOf, numberOf, recordOf, textOf } from './readFacts';
import { standingOn } from './standing';

export type MissingFact = {
  key: string;
  /** Whose fact it is; absent for the file as a whole. */
  person?: { id: string; localId: string; family: string; given: string };
  /** The list that is not known, or that holds the entry. */
  list?: string;
  entryId?: string;
  /** What the entry is called on the page: a title, a test, a country. */
  entryName?: string;
  /** The member that is not known; absent where the whole list is not. */
  member?: string;
  /** A person whom the facts imply but who is not on the file. */
  relative?: 'spouse';
};

type Place = Omit<MissingFact, 'key' | 'person'>;

const coupled = new Set(['married', 'common-law']);

/** What every person of the family must have whatever the pathway. */
function identity({ data, lists }: PersonView): Place[] {
  const missing: Place[] = [];
  for (const member of ['dateOfBirth', 'sex', 'countryOfBirth']) if (textOf(data, member) === undefined) missing.push({ member });
  const citizenships = data.citizenships;
  if (!Array.isArray(citizenships) || citizenships.length === 0) missing.push({ member: 'citizenships' });
  if (!lists.passports?.length) missing.push({ list: 'passports' });
  return missing;
}

const listsAsked: Readonly<Record<string, readonly string[]>> = {
  principal: ['residences', 'education', 'languageTests', 'work', 'relativesInCanada'],
  spouse: ['education', 'languageTests', 'work', 'relativesInCanada'],
};

const abilities = ['listening', 'reading', 'writing', 'speaking'];
/** Members without which an entry says little, by list. `null` counts as an answer where the format gives it a meaning. */
const membersAsked: Readonly<Record<string, { members: readonly string[]; name: string }>> = {
  passports: { members: ['number', 'expiresOn'], name: 'country' },
  education: { members: ['level', 'country', 'completedOn'], name: 'field' },
  languageTests: { members: ['takenOn', ...abilities], name: 'test' },
  work: { members: ['noc', 'country', 'startedOn', 'endedOn', 'hoursPerWeek'], name: 'title' },
  canadianStatus: { members: ['kind', 'expiresOn'], name: 'kind' },
  residences: { members: ['from', 'to'], name: 'country' },
};
/** Of these Quebec tests a certificate may show the oral abilities alone. */
const partial = new Set(['TEFAQ', 'TCFQ', 'DELF', 'DALF', 'EQ']);
/** Levels that were stated for planning have no day. */
const undated = new Set(['CLB', 'NCLC', 'EQ']);

function ofEntry(list: string, { id, data }: Entry): Place[] {
  const asked = membersAsked[list];
  if (!asked) return [];
  const members = asked.members.filter((member) => {
    if (list === 'languageTests' && member === 'takenOn' && undated.has(textOf(data, 'test') ?? '')) return false;
    if (list === 'languageTests' && abilities.includes(member) && partial.has(textOf(data, 'test') ?? '')) return false;
    if (list === 'work' && member === 'noc' && textOf(data, 'noc2016') !== undefined) return false;
    if (list === 'canadianStatus' && member === 'expiresOn' && !['work-permit', 'study-permit', 'visitor'].includes(textOf(data, 'kind') ?? '')) return false;
    return data[member] === undefined;
  });
  return members.map((member) => ({ list, entryId: id, entryName: textOf(data, asked.name), member }));
}

/** A credential from abroad counts only once it is assessed, and "not assessed" is an answer. Only the highest one is asked about. */
function ofHighestCredential(person: PersonView, asOf: string): Place[] {
  const highest = educationOf(person, asOf);
  if (highest.state !== 'known') return [];
  const { entryId, country, completedOn, level, ecaEquivalency, field } = highest.fact;
  const abroad = country !== undefined && country !== 'CA' && completedOn !== undefined && level !== 'none';
  const asked = person.lists.education?.find(({ id }) => id === entryId)?.data.eca !== undefined;
  return abroad && ecaEquivalency === undefined && !asked ? [{ list: 'education', entryId, entryName: field, member: 'eca' }] : [];
}

function ofPerson(file: FileView, person: PersonView, asOf: string): Place[] {
  const role = textOf(person.data, 'role') ?? 'other';
  if (!['principal', 'spouse', 'child'].includes(role) || dayOf(person.data, 'diedOn') !== undefined) return [];
  const missing = identity(person);
  if (standingOn(person, asOf).kind === 'unknown') missing.push({ list: 'canadianStatus' });
  if (role !== 'principal' && typeof person.data.accompanying !== 'boolean') missing.push({ member: 'accompanying' });
  if (role === 'principal') {
    const marital = textOf(person.data, 'maritalStatus');
    if (marital === undefined) missing.push({ member: 'maritalStatus' });
    if (marital !== undefined && coupled.has(marital)) {
      if (dayOf(person.data, 'unionSince') === undefined) missing.push({ member: 'unionSince' });
      if (!file.persons.some(({ data }) => data.role === 'spouse')) missing.push({ relative: 'spouse' });
    }
  }
  for (const list of listsAsked[role] ?? []) if (person.lists[list] === undefined) missing.push({ list });
  if (role === 'principal') {
    if (numberOf(recordOf(person.data, 'funds') ?? {}, 'amount') === undefined) missing.push({ member: 'funds' });
    if (person.data.admissibility === undefined) missing.push({ member: 'admissibility' });
  }
  for (const list of Object.keys(membersAsked)) for (const entry of person.lists[list] ?? []) missing.push(...ofEntry(list, entry));
  missing.push(...ofHighestCredential(person, asOf));
  return missing;
}

/**
 * What a consultant still has to ask before any pathway can be judged, as of `asOf`: the principal applicant's facts first,
 * then the family's. Not every fact of the format: those whose absence makes most pathways unanswerable.
 */
export function missingFactsOf(file: FileView, asOf: string): MissingFact[] {
  const order = ['principal', 'spouse', 'child'];
  const persons = file.persons.toSorted((a, b) => order.indexOf(textOf(a.data, 'role') ?? '') - order.indexOf(textOf(b.data, 'role') ?? ''));
  const missing = persons.flatMap((person) => {
    const who = { id: person.id, localId: textOf(person.data, 'id') ?? '', ...nameOf(person) };
    return ofPerson(file, person, asOf).map((place): MissingFact => ({
      key: [person.id, place.list, place.entryId, place.member, place.relative].filter(Boolean).join(' '),
      person: who,
      ...place,
    }));
  });
  if (file.data.expressEntry === undefined) missing.push({ key: 'expressEntry', member: 'expressEntry' });
  return missing;
}
