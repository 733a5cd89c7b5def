import { fileSections, personSections, type SectionName } from '../../../shared/clientFile';

/** The section of the profile in which a fact is entered; `undefined` for facts that no section asks. */
export function sectionOf(of: 'person' | 'file', member: string): SectionName | undefined {
  const sections: readonly { name: SectionName; members: readonly string[] }[] = of === 'person' ? personSections : fileSections;
  return sections.find(({ members }) => members.includes(member))?.name;
}

/** What the address of the profile says: whose facts, which section, and the entry to open. */
export interface ProfileSearch {
  person?: string;
  section?: SectionName;
  entry?: string;
}

/** The place of a fact in the profile. `localId` is the person's id in the file; without it the fact is the file's. */
export const profilePlace = (localId: string | undefined, member: string | undefined, entry?: string): ProfileSearch => ({
  person: localId,
  section: member === undefined ? undefined : sectionOf(localId === undefined ? 'file' : 'person', member),
  entry,
});
