import { fileSections, personSections, type SectionName } from '../../../shared/clientFile';

/** The section of the profile in which a fact is entered; `undefined` for facts that no section asks. */
export function sectionOf(of: 'person' | 'file', member: string): SectionName | undefined {
  const sections: readonly { name: SectionName; members: readonly string[] }[] = of === 'person' ? personSections : fileSections;
  return sections.find(({ members }) => members.includes(member))?.name;
}

/** What the address of the profile says: whose facts (a person's record id, or `file`), which section, and the entry to open. */
export interface ProfileSearch {
  person: string;
  section?: SectionName;
  entry?: string;
}

/** The place of a fact in the profile: a member of a person or of the file, or an entry of one of their lists. */
export const profilePlace = (personId: string | undefined, member?: string, entry?: string): ProfileSearch => ({
  person: personId ?? 'file',
  section: member === undefined ? undefined : sectionOf(personId === undefined ? 'file' : 'person', member),
  entry,
});
