import { fieldsOf, person, personLists } from '../../../shared/clientFile';
import type { Entry, Facts } from '../../../shared/contract';

/** What a section holds: how many entries, and whether nothing at all is known of it. */
export interface SectionState {
  count: number;
  unknown: boolean;
}

const personListNames: ReadonlySet<string> = new Set(personLists.map(({ name }) => name));
const formsOnly: ReadonlySet<string> = new Set(fieldsOf(person).filter((field) => field.formsOnly).map(({ name }) => name));

/** A section of a person. What only forms and letters ask does not make a section unknown. */
export function sectionOfPerson(members: readonly string[], { data, lists }: { data: Facts; lists: Readonly<Record<string, readonly Entry[]>> }): SectionState {
  const count = members.reduce((sum, member) => sum + (lists[member]?.length ?? 0), 0);
  const asked = members.some((member) => !formsOnly.has(member)) ? members.filter((member) => !formsOnly.has(member)) : members;
  return { count, unknown: asked.every((member) => (personListNames.has(member) ? lists[member] === undefined : data[member] === undefined)) };
}

/** A section of the file: its lists are empty when nothing was said of them. */
export const sectionOfFile = (members: readonly string[], lists: Readonly<Record<string, readonly unknown[]>>): SectionState => ({
  count: members.reduce((sum, member) => sum + (lists[member]?.length ?? 0), 0), unknown: false,
});
