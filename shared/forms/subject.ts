import { ageOn } from '../dates';
import type { ClientFile, Employer, JobOffer, Person } from '../clientFile';
import { offerOfCase } from '../offers/offerOfCase';
import type { Form, FormLanguage, Located, Subject } from './types';

const locatedPerson = (client: ClientFile, matches: (person: Person) => boolean): Located<Person>[] =>
  client.persons.flatMap((value, index) => (matches(value) ? [{ value, at: `/persons/${index}` }] : []));

/** The other one of a couple: the spouse of the principal applicant, and the other way round. */
function spouseOf(client: ClientFile, { role }: Person): Located<Person> | undefined {
  const other = role === 'principal' ? 'spouse' : role === 'spouse' ? 'principal' : undefined;
  return other === undefined ? undefined : locatedPerson(client, (person) => person.role === other)[0];
}

export function offersOf(client: ClientFile, personId: string): Located<JobOffer>[] {
  return (client.jobOffers ?? []).flatMap((value, index) => (value.personId === personId ? [{ value, at: `/jobOffers/${index}` }] : []));
}

function employerOf(client: ClientFile, id: string | undefined): Located<Employer> | undefined {
  const index = (client.employers ?? []).findIndex((employer) => employer.id === id);
  const value = client.employers?.[index];
  return value ? { value, at: `/employers/${index}` } : undefined;
}

/** The last residence: the one that goes on, else the one that ended last, else the last entered. */
export function presentResidence({ person, at }: Pick<Subject, 'person' | 'at'>): Located<NonNullable<Person['residences']>[number]> | undefined {
  const all = (person.residences ?? []).map((value, index) => ({ value, at: `${at}/residences/${index}` }));
  const rank = ({ value }: (typeof all)[number]): string => `${value.to === null ? '9999-12-31' : value.to ?? ''} ${value.from ?? ''}`;
  return all.reduce<(typeof all)[number] | undefined>((best, one) => (best === undefined || rank(one) >= rank(best) ? one : best), undefined);
}

/** The passport of this trip: the one marked so, else of those in force, or of all, the one that expires last. */
export function passportUsed({ person, at, asOf }: Pick<Subject, 'person' | 'at' | 'asOf'>): Located<NonNullable<Person['passports']>[number]> | undefined {
  const all = (person.passports ?? []).map((value, index) => ({ value, at: `${at}/passports/${index}` }));
  const marked = all.find(({ value }) => value.usedForTrip === true);
  if (marked) return marked;
  const inForce = all.filter(({ value }) => value.expiresOn !== undefined && value.expiresOn >= asOf);
  return (inForce.length > 0 ? inForce : all).toSorted((a, b) => (b.value.expiresOn ?? '').localeCompare(a.value.expiresOn ?? ''))[0];
}

/** Under 18 on the day of the sheet; undefined without a date of birth. */
export const isMinor = ({ person, asOf }: Pick<Subject, 'person' | 'asOf'>): boolean | undefined => (person.dateOfBirth === undefined ? undefined : ageOn(person.dateOfBirth, asOf) < 18);

/** Children of the person: of the couple those of role child, unless their parents are named and the person is none of them. */
export function childrenOf({ client, person }: Pick<Subject, 'client' | 'person'>): Located<Person>[] {
  const couple = person.role === 'principal' || person.role === 'spouse';
  return locatedPerson(client, (other) => other.id !== person.id && (other.parents?.includes(person.id) === true || (couple && other.role === 'child' && (person.role === 'principal' || other.parents === undefined))));
}

/** Father or mother: named by the person's `parents`, or of role parent where the person is the principal applicant. */
export function parentsOf({ client, person }: Pick<Subject, 'client' | 'person'>): Located<Person>[] {
  const named = person.parents;
  if (named !== undefined && named.length > 0) return locatedPerson(client, ({ id }) => named.includes(id));
  return person.role === 'principal' ? locatedPerson(client, ({ role }) => role === 'parent') : [];
}

/** Undefined where the file has no place for them: it keeps the brothers and sisters of the principal applicant and of the children. */
export function siblingsOf({ client, person }: Pick<Subject, 'client' | 'person'>): Located<Person>[] | undefined {
  if (person.role === 'principal') return locatedPerson(client, ({ role }) => role === 'sibling');
  return person.role === 'child' ? locatedPerson(client, (other) => other.role === 'child' && other.id !== person.id) : undefined;
}

/** The persons for whom a form is made, in the order of the file. Somebody without a date of birth may be an adult. */
export function personsFor(form: Pick<Form, 'madeFor'>, client: ClientFile, asOf: string): Person[] {
  const family = client.persons.filter(({ role, diedOn }) => ['principal', 'spouse', 'child'].includes(role) && diedOn === undefined);
  const applicants = family.filter(({ canadian }) => canadian !== 'citizen');
  switch (form.madeFor) {
    case 'principal': return family.filter(({ role }) => role === 'principal');
    case 'couple': return family.filter(({ role }) => role !== 'child');
    case 'each-adult': return family.filter((person) => person.role !== 'child' || isMinor({ person, asOf }) !== true);
    case 'worker': return client.persons.filter(({ id }) => offersOf(client, id).length > 0);
    case 'each-applicant': return applicants;
  }
}

/** The offer of a person's form: as chosen, else the one that the case is about; undefined where several remain. */
export function offerOfForm(client: ClientFile, personId: string, { offerId, caseKind }: { offerId?: string | undefined; caseKind?: string | undefined }): Located<JobOffer> | undefined {
  const offers = offersOf(client, personId);
  const found = offers.find(({ value }) => value.id === offerId)?.value ?? offerOfCase(offers.map(({ value }) => value), caseKind);
  return offers.find(({ value }) => value === found);
}

/** What a form is answered from. Undefined where the file has no such person. */
export function subjectOf(client: ClientFile, personId: string, more: { language: FormLanguage; asOf: string; caseKind?: string | undefined; offerId?: string | undefined }): Subject | undefined {
  const index = client.persons.findIndex(({ id }) => id === personId);
  const person = client.persons[index];
  if (!person) return undefined;
  const offer = offerOfForm(client, personId, more);
  return {
    language: more.language, asOf: more.asOf, client, person, at: `/persons/${index}`, spouse: spouseOf(client, person), offer, mustChooseOffer: !offer && offersOf(client, personId).length > 0,
    employer: employerOf(client, offer?.value.employerId), caseKind: more.caseKind,
  };
}
