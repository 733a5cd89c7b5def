import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { generateChecklist, type ChecklistItem, type Need } from '../../../shared/checklists/generate';
import { clientOf, type Situation } from '../support/clients';

export const asOf = '2026-11-26';
export const pack = new LoadedPack(builtInPack, 'sha256-test');
export const checklistIds: readonly string[] = (builtInPack.documents?.checklists ?? []).map(({ id }) => id);

export const itemsOf = (id: string, client: ClientFile, on = asOf, personId?: string): readonly ChecklistItem[] => generateChecklist(client, pack, { id, asOf: on, ...(personId === undefined ? {} : { personId }) }).items;

/** The items of one document, each as `owner subject: need`; without subject `owner: need`. */
export const asked = (items: readonly ChecklistItem[], document: string): string[] =>
  items.filter((item) => item.document.id === document).map(({ for: owner, subject, need }) => `${[owner ?? 'file', ...(subject === null ? [] : [subject])].join(' ')}: ${need}`);

/** The same for a situation on a day. */
export const askedIn = (id: string, document: string, situation: Situation, on = asOf): string[] => asked(itemsOf(id, clientOf(situation), on), document);

/** How much a document is needed in a situation, of whomever; undefined where it is not on the list. */
export const needOf = (id: string, document: string, situation: Situation, on = asOf): Need | undefined => itemsOf(id, clientOf(situation), on).find((item) => item.document.id === document)?.need;

type Facts = Record<string, unknown>;

/** A file of a family: the applicant, and whoever else. */
export function familyOf(persons: readonly Facts[], file: Facts = {}): ClientFile {
  const parsed = parseClientFileValue({ format: 'dossier-client/1', fileNumber: '2026-0001', persons: persons.map((person, index) => ({ id: `p${index + 1}`, ...person })), ...file });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.file;
}
