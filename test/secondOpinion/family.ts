import type { ClientFile, Person } from '../../shared/clientFile';
import { known } from './days';

type Relation = NonNullable<Person['relativesInCanada']>[number]['relation'];

/** The person assessed as the principal applicant. */
export function candidateOf(file: ClientFile, personId: string | undefined): Person {
  for (const person of file.persons) {
    if (personId === undefined ? person.role === 'principal' : person.id === personId) return person;
  }
  throw new RangeError('There is no such person in the file');
}

/**
 * The spouse or partner whose facts count: one who comes along and is neither a citizen nor a permanent resident. The instructions
 * define the accompanying spouse so, and nobody else's columns or siblings are looked at.
 */
export function accompanyingSpouse(file: ClientFile, candidate: Person): Person | undefined {
  const status = known(candidate.maritalStatus, 'maritalStatus');
  if (status !== 'married' && status !== 'common-law') return undefined;
  for (const person of file.persons) {
    if (person === candidate || (person.role !== 'spouse' && person.role !== 'principal')) continue;
    if (known(person.accompanying, 'accompanying') && known(person.canadian, 'canadian') === 'none') return person;
  }
  return undefined;
}

/**
 * IRPR 83(1): the spouse or partner who comes along and is neither a citizen nor a permanent resident residing in Canada. A permanent
 * resident whose home is elsewhere on the day counts.
 */
export function spouseForAdaptability(file: ClientFile, candidate: Person, asOf: string): Person | undefined {
  const status = known(candidate.maritalStatus, 'maritalStatus');
  if (status !== 'married' && status !== 'common-law') return undefined;
  for (const person of file.persons) {
    if (person === candidate || (person.role !== 'spouse' && person.role !== 'principal') || !known(person.accompanying, 'accompanying')) continue;
    const canadian = known(person.canadian, 'canadian');
    if (canadian === 'citizen') continue;
    let residesInCanada = false;
    for (const home of known(person.residences, 'residences')) {
      if (home.country === 'CA' && known(home.from, 'residence.from') <= asOf && (home.to === null || known(home.to, 'residence.to') >= asOf)) residesInCanada = true;
    }
    if (canadian === 'none' || !residesInCanada) return person;
  }
  return undefined;
}

/** Whether one of the persons has a relative of one of the kinds who is 18 or older and lives in Canada as a citizen or permanent resident. */
export function haveAdultRelative(persons: readonly (Person | undefined)[], relations: readonly Relation[]): boolean {
  for (const person of persons) {
    if (!person) continue;
    for (const relative of known(person.relativesInCanada, 'relativesInCanada')) {
      if (!relations.includes(relative.relation) || known(relative.status, 'relative.status') === 'other') continue;
      if (known(relative.livesInCanada, 'relative.livesInCanada') && known(relative.age, 'relative.age') >= 18) return true;
    }
  }
  return false;
}
