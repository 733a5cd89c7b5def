import type { Bilingual } from '../assessment/pack/types';
import type { ClientFile, Person } from '../clientFile';
import type { DocumentProvider } from '../assessment/pack/documents';
import type { CalendarDate } from '../dates';
import type { ItemState } from '../checklists/states';
import type { DatedChanges } from '../impact/datedChanges';
import type { ChoiceName, Chosen, LetterChoices } from './choices';

export type Language = 'en' | 'fr';

/** One row of a list: the members that stand between `{#list}` and `{/list}`. */
export type LetterRow = Readonly<Record<string, string>>;

/** What a field says: text, whether a condition holds, or the rows of a list. */
export type LetterValue = string | boolean | readonly LetterRow[];
export type LetterValues = Readonly<Record<string, LetterValue>>;

/** An item of the case's checklist, in the language of the letter. */
export interface LetterItem {
  title: string;
  /** The kind of document (`imm-5476`); null: an item of the office's own. */
  document: string | null;
  /** Whom it is for; empty: the file as a whole. */
  owner: string;
  /** It is for an employer of the file. */
  ofEmployer: boolean;
  providedBy: DocumentProvider;
  /** An official form. */
  isForm: boolean;
  /** What decides whether it is needed, where nobody knows yet, as questions. */
  dependsOn: readonly string[];
  reason: string;
  /** What the document must show, one statement each. */
  contains: readonly string[];
  dueOn: string | null;
  /** Of a rejected item: why. */
  stateReason: string;
  state: ItemState;
  need: 'required' | 'if-asked' | 'open';
}

/** Everything that letters draw on; absent members are not known. */
export interface LetterSource {
  language: Language;
  /** The day that the letter bears. */
  today: CalendarDate;
  client: ClientFile;
  /** Whom the letter concerns: the applicant of the case, or the principal applicant. */
  person: Person;
  kase?: { kind: string; title: string; filingOn: string | null; numbers: readonly { label: string; value: string }[]; fees: readonly { label: string; amount: number }[] };
  /** Of the case; absent where it has no checklist. */
  items?: readonly LetterItem[];
  firm: { name: string; address: string; telephone: string; email: string };
  /** `licence` with its kind: `RCIC R512345`; empty for somebody without one. */
  responsible: { name: string; licence: string; licenceNumber: string };
  /** What was typed for this letter alone, by the name of the field. */
  answers: Readonly<Record<string, string>>;
  /** What was chosen for this letter where the file has several; the rest is preset. */
  choices: LetterChoices;
  /** Of the report that it is prepared from; absent: it is prepared from none. */
  changes?: DatedChanges;
}

/** A source with what of it letters most often ask for. */
export interface LetterFacts extends LetterSource, Chosen {
  personIndex: number;
  /** -1: there are several, and nobody has chosen yet. */
  offerIndex: number;
  workerIndex: number;
  employerIndex: number;
}

/** Where a field comes from, as the screen groups fields. `letter`: typed for the letter. */
export const fieldSources = ['client', 'offer', 'employer', 'case', 'checklist', 'firm', 'report', 'letter', 'clause'] as const;
export type FieldSource = (typeof fieldSources)[number];

interface Common {
  label: Bilingual;
  source: FieldSource;
  /** JSON Pointer of the fact in the client file; null: it is no fact of the file. */
  pointer?: (facts: LetterFacts) => string | null;
  /** What it depends on where the file has several; fields of offers and employers all depend on the offer. */
  choice?: ChoiceName;
}
export type LetterField =
  | (Common & { kind: 'text'; read: (facts: LetterFacts) => string | undefined; /** Several lines may be typed. */ long?: boolean })
  | (Common & { kind: 'list'; read: (facts: LetterFacts) => readonly LetterRow[] | undefined; members: Readonly<Record<string, Bilingual>> })
  | (Common & { kind: 'condition'; read: (facts: LetterFacts) => boolean });

/** Text with something in it. */
export const filled = (text: string | undefined | null): string | undefined => (text === undefined || text === null || text.trim() === '' ? undefined : text.trim());
