import { splitName, usualEnding } from '../attachments';
import type { Bilingual } from '../errors';
import { formNumber, portalFileName } from './fileNames';
import type { PlannedDocument } from './plan';
import type { PortalProfile, PortalSlot } from './profile';

/** Documents that become one file, and where they are uploaded. `owner`: whose all of them are; empty where they are of several. */
export type FileGroup = { slot: Pick<PortalSlot, 'id' | 'title' | 'joined'>; owner: string; documents: readonly PlannedDocument[] };

/** What an export of the whole puts beside the files. */
const reservedNames = ['manifest.json', 'manifest.pdf'];

/** The ending of a file that is one document by itself, without its dot. */
const endingOf = ({ kind, name, treatment }: PlannedDocument): string => (treatment === 'picture' ? 'jpg' : (usualEnding(kind) ?? (splitName(name).ending.toLowerCase() || 'bin')));

/**
 * Names files as the portal takes them, in the order of the groups. A file of its own bears the number of its form or the title of its
 * item and whose it is, never the name that somebody gave the scan: that may say more than the portal is to know.
 */
export function fileNames({ longestName }: PortalProfile, language: keyof Bilingual, groups: readonly FileGroup[]): string[] {
  const taken = new Set<string>(reservedNames);
  return groups.map(({ slot, owner, documents }) => {
    const [first] = documents;
    const isAsItIs = first !== undefined && documents.length === 1 && (first.treatment === 'kept' || first.treatment === 'picture');
    const isAlone = first !== undefined && (isAsItIs || !slot.joined);
    const parts = isAlone ? [slot.title[language], formNumber(first.document, language) ?? first.title[language], owner || first.owner] : [slot.title[language], owner];
    const name = portalFileName(parts, isAsItIs ? endingOf(first) : 'pdf', longestName, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}
