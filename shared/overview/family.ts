import type { FileView } from '../contract';
import { ageOn, type CalendarDate } from '../dates';
import { dayOf, flagOf, nameOf, textOf, textsOf } from './readFacts';
import { standingOn, type Standing } from './standing';

export const personRoles = ['principal', 'spouse', 'child', 'parent', 'sibling', 'other'] as const;
export type PersonRole = (typeof personRoles)[number];

export type Member = {
  /** The record's id; `localId` is the one that the file's own references use (`p1`). */
  id: string;
  localId: string;
  role: PersonRole;
  family: string;
  given: string;
  dateOfBirth?: CalendarDate;
  /** Whole years on the day asked for. */
  age?: number;
  citizenships: string[];
  accompanying?: boolean;
  /** Set when the person has died. */
  diedOn?: CalendarDate;
  standing: Standing;
};

/** Everybody on the file, the principal applicant first, then by role; within a role as the file lists them. */
export function familyOf(file: FileView, on: CalendarDate): Member[] {
  return file.persons
    .map((person): Member => {
      const born = dayOf(person.data, 'dateOfBirth');
      return {
        id: person.id,
        localId: textOf(person.data, 'id') ?? '',
        role: personRoles.find((role) => role === person.data.role) ?? 'other',
        ...nameOf(person),
        dateOfBirth: born,
        age: born !== undefined && born <= on ? ageOn(born, on) : undefined,
        citizenships: textsOf(person.data, 'citizenships'),
        accompanying: flagOf(person.data, 'accompanying'),
        diedOn: dayOf(person.data, 'diedOn'),
        standing: standingOn(person, on),
      };
    })
    .toSorted((a, b) => personRoles.indexOf(a.role) - personRoles.indexOf(b.role));
}
