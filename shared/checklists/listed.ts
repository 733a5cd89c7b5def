import type { DocumentCategory, DocumentProvider } from '../assessment/pack/documents';
import type { Bilingual } from '../assessment/pack/types';
import { personName } from '../assessment/report/names';
import type { ClientFile } from '../clientFile';
import { optionLabel } from '../texts';
import { spacedIn } from '../texts/typography';
import { contentOf, type ChecklistContent } from './content';
import type { GeneratedChecklist, Need } from './generate';
import { questionsAbout } from './questions';
import type { ItemState } from './states';
import { checklistWords, reasonInWords } from './words';

type Language = 'en' | 'fr';

/** Whom an item is for, as a heading says it. */
export type Owner = { id: string | null; name: string; role: string };

/** An item of a checklist in one language, as a screen, a page or a sheet shows it. */
export interface ListedItem {
  owner: Owner;
  category: DocumentCategory | 'own';
  title: string;
  need: Need;
  reason: string;
  /** The same for the client, who looks nothing up. */
  reasonToClient: string;
  /** Of an item that is not settled: what the client has to say first, as questions; empty where only the office can settle it. */
  dependsOn: readonly string[];
  mustContain: readonly string[];
  /** What is peculiar to the country that it comes from. */
  note: string;
  form: { number: string; title: string } | null;
  providedBy: DocumentProvider;
  validFor: string;
  howToObtain: string;
  translation: boolean;
  certifiedCopy: 'never' | 'where-asked' | 'always';
  citations: readonly string[];
  /** Of a case: how far it has come. */
  progress?: { state: ItemState; reason: string; dueOn: string | null; remark: string };
}

/** The person or employer with an id, by name and role; the whole file for null. */
export function ownerOf(id: string | null, client: ClientFile, language: Language): Owner {
  if (id === null) return { id, name: checklistWords[language].wholeFile, role: '' };
  const person = client.persons.find((one) => one.id === id);
  if (person) return { id, name: personName(person), role: optionLabel('role', person.role, language) };
  const employer = client.employers?.find((one) => one.id === id);
  return { id, name: employer?.legalName ?? id, role: '' };
}

/** An item in a language. What is missing is named as the file names it now. */
export function listedItem(content: ChecklistContent, client: ClientFile, language: Language, progress?: ListedItem['progress']): ListedItem {
  const { category, title, need, mustContain, note, form, providedBy, validity, howToObtain, translation, certifiedCopy, citations } = content;
  const inWords = (text: Bilingual): string => spacedIn(language, text[language]);
  return {
    owner: ownerOf(content.for, client, language),
    category, need, providedBy, translation, certifiedCopy, citations,
    title: inWords(title),
    reason: spacedIn(language, reasonInWords(content, client, language)),
    reasonToClient: spacedIn(language, reasonInWords(content, client, language, 'client')),
    dependsOn: need === 'open' ? questionsAbout(content.missing, client, language) : [],
    mustContain: mustContain.map(inWords),
    note: note ? inWords(note) : '',
    form: form ? { number: form.number, title: inWords(form.title) } : null,
    validFor: validity ? inWords(validity.label) : '',
    howToObtain: howToObtain ? inWords(howToObtain) : '',
    ...(progress ? { progress } : {}),
  };
}

/** The items of a generated checklist in a language, in its order. */
export const listedItems = ({ client, items }: GeneratedChecklist, language: Language): ListedItem[] => items.map((item) => listedItem(contentOf(item), client, language));

/** Items by whom they are for, in the order in which each is first named. */
export function byOwner(items: readonly ListedItem[]): { owner: Owner; items: readonly ListedItem[] }[] {
  const groups = new Map<string | null, { owner: Owner; items: ListedItem[] }>();
  for (const item of items) {
    const group = groups.get(item.owner.id) ?? { owner: item.owner, items: [] };
    group.items.push(item);
    groups.set(item.owner.id, group);
  }
  return [...groups.values()];
}
