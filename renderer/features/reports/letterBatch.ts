import { fromBase64, type MadeFile } from '../../desktop';
import { nameByRule } from '../../../shared/attachments/nameRule';
import { freeName, joinName, splitName } from '../../../shared/attachments/names';
import { longDate } from '../../../shared/assessment/report/words';
import type { Input, LetterTemplateView, MadeReport, PreparedLetter } from '../../../shared/contract';
import { letterChangesOf, type LetterChanges } from '../../../shared/impact/letterChanges';
import type { Report, ReportFile } from '../../../shared/impact/pieces';
import type { ReportRow } from '../../../shared/impact/rows';
import { call } from '../../api';

type Language = 'en' | 'fr';

/** At most so many letters at once: all of them lie in the page until they are saved. */
export const mostLetters = 500;

/** What is the same for all letters of a batch. */
export interface BatchChoices {
  /** The template for clients of each language. */
  templates: Readonly<Record<Language, string>>;
  /** For clients whose file does not say a language. */
  otherwise: Language;
  /** The day by which an answer is asked for; null: none is named. */
  replyBy: string | null;
}

/** One letter to one client, with the changes that it is about. */
export interface PlannedLetter {
  file: ReportFile;
  language: Language;
  templateId: string;
  changes: LetterChanges;
  replyBy: string;
}

export type Looked = { ok: true; letter: PlannedLetter; missing: PreparedLetter['missing'] } | { ok: false; letter: PlannedLetter; error: unknown };
export type Made = { ok: true; letter: PlannedLetter; made: MadeFile } | { ok: false; letter: PlannedLetter; error: unknown };

/** The rows of each client, in the order in which the clients first come up. */
export function byClient(rows: readonly ReportRow[]): ReportRow[][] {
  const groups = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const group = groups.get(row.file.id);
    if (group) group.push(row);
    else groups.set(row.file.id, [row]);
  }
  return [...groups.values()];
}

/** A letter for each client, about the rows given. */
export const plannedLetters = (clients: readonly (readonly ReportRow[])[], { templates, otherwise, replyBy }: BatchChoices, made: MadeReport, citations: Report['citations']): PlannedLetter[] =>
  clients.flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const language = first.file.language ?? otherwise;
    return [{ file: first.file, language, templateId: templates[language], changes: letterChangesOf(rows, made, citations), replyBy: replyBy === null ? '' : longDate(replyBy, language) }];
  });

const merging = ({ file, language, templateId, changes, replyBy }: PlannedLetter, today: string): Input<'letters.prepare'> => ({ fileId: file.id, caseId: null, templateId, language, answers: { replyBy }, changes, today });

/** What a letter would lack. What goes wrong with one is told with it, and stops no other. */
export async function lookAt(letter: PlannedLetter, today: string): Promise<Looked> {
  try {
    const { missing } = await call('letters.prepare', merging(letter, today));
    return { ok: true, letter, missing };
  } catch (error) {
    return { ok: false, letter, error };
  }
}

/** The name of a person as it is written, of one that is filed by the family name. */
const spoken = (name: string): string => name.split(', ').toReversed().join(' ');

/** A letter, kept in the file of the client, as a file with a name by the firm's rule that none of `taken` has. */
export async function make(letter: PlannedLetter, today: string, rule: string, taken: readonly string[]): Promise<Made> {
  try {
    const { id, title } = await call('letters.generate', { ...merging(letter, today), title: '' });
    const { name, base64 } = await call('letters.get', { id });
    const { stem, ending } = splitName(name);
    const byRule = nameByRule(rule, { fileNumber: letter.file.number, person: spoken(letter.file.name), document: title, date: today, name: stem }, ending);
    return { ok: true, letter, made: { name: freeName(byRule === '' ? joinName(stem, ending) : byRule, taken), bytes: fromBase64(base64) } };
  } catch (error) {
    return { ok: false, letter, error };
  }
}

/** Templates that a client of a language can be written to with: those of the library that tell of changes, and the firm's own. */
export const templatesFor = (all: readonly LetterTemplateView[], language: Language): LetterTemplateView[] =>
  all.filter(({ id, origin, language: only }) => (origin === 'library' ? id === 'change' : only === language || only === null));
