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
 * define the accompanying spouse so, and nobody else's columns, work, studies or relatives are looked at.
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
