import type { ClientFile, Employer, JobOffer, Person } from '../clientFile';
import type { CalendarDate } from '../dates';
import type { SourceCode } from './sources';

/** A text in both languages. */
export type Words = { readonly en: string; readonly fr: string };
export type FormLanguage = keyof Words;

/** How sure a form's field list is. H: read from the official template or guide; M: from a secondary source; L: from memory. */
export type Confidence = 'H' | 'M' | 'L';
export type Evidence = { source: SourceCode; confidence: Confidence };

/** A value of a form's own list; `code` is what the form's data holds. */
export type Option = { code: string; label: Words };
/** `date`: one box `YYYY-MM-DD`; `dateBoxes`, `yearMonth`: a box for each part; `check`: a box to tick. */
export type AnswerType = 'text' | 'date' | 'dateBoxes' | 'yearMonth' | 'yesNo' | 'list' | 'number' | 'check' | 'signature';

/** What a field takes. `max`: most characters, of the form's own template. `required`: the form refuses an empty answer. */
export type Field = { type: AnswerType; max?: number; required?: boolean; options?: readonly Option[] };

/** Why a question is answered on the form itself: signed, consented to, decided by the applicant, or not kept in a client file. */
export type ByHand = 'signature' | 'consent' | 'choice' | 'not-kept';

/**
 * What goes into one field. `from` and `pointers` are JSON Pointers into the client file. `none`: the file says that there is none;
 * `text` is what the form then wants written, if anything. `partly`: what of a missing answer is on file. `not-asked`: another answer makes the question fall away.
 */
export type Answer =
  | { kind: 'known'; text: string; boxes?: readonly string[]; code?: string; from: readonly string[]; remark?: Words }
  | { kind: 'too-long'; text: string; shortened: string; limit: number; from: readonly string[] }
  | { kind: 'missing'; pointers: readonly string[]; partly?: string; /** What is missing, where the name of the fact would say something else. */ what?: Words }
  | { kind: 'none'; text?: string; from: readonly string[]; remark?: Words }
  | { kind: 'not-asked' }
  | { kind: 'by-hand'; why: ByHand; remark?: Words };

/** Months (`YYYY-MM`, both included) that no entry covers, or that two entries claim. */
export type SpanFinding = { kind: 'gap' | 'overlap'; from: string; to: string };
/** Rows in the order of the form, a cell for each column. `open`: the list on file may lack entries. */
export type Rows = { kind: 'rows'; rows: readonly (readonly Answer[])[]; open?: string; findings?: readonly SpanFinding[] };
export type TableAnswer = Rows | Exclude<Answer, { kind: 'known' | 'too-long' }>;

/** Something with the place where it stands in the file. */
export type Located<T> = { value: T; at: string };

/** For whom and with what a form is answered. */
export type Subject = {
  language: FormLanguage;
  asOf: CalendarDate;
  client: ClientFile;
  person: Person;
  /** JSON Pointer of the person. */
  at: string;
  spouse: Located<Person> | undefined;
  /** The person's job offer: the one that was chosen, or that the case is about. */
  offer: Located<JobOffer> | undefined;
  /** The person has several job offers, and nobody has chosen one. */
  mustChooseOffer: boolean;
  employer: Located<Employer> | undefined;
  /** The pathway or kind of the case, where the form is made for one. */
  caseKind: string | undefined;
};

type Asked = { id: string; label: Words };
export type Question = Asked & Field & { kind: 'question'; answer: (subject: Subject) => Answer };
export type Column = { label: Words } & Field;
/** `rows`: how many the form has; null: it grows. */
export type Table = Asked & { kind: 'table'; columns: readonly Column[]; rows: number | null; answer: (subject: Subject) => TableAnswer };
export type Item = Question | Table;
export type Section = { id: string; title: Words; evidence: Evidence; items: readonly Item[] };

/** Whose form it is: one for each of these persons, or for each worker with a job offer (an employer's form). */
export type MadeFor = 'each-applicant' | 'each-adult' | 'principal' | 'couple' | 'worker';

export type Form = {
  id: string;
  /** As printed (`IMM 1295`); empty for a web form, which has none. */
  number: string;
  title: Words;
  madeFor: MadeFor;
  /** Who needs it, and who signs. */
  whom: Words;
  signs: Words;
  /** As printed at the foot of the form; `checked` is the day on which the field list was last compared with it. */
  edition: Words;
  confidence: Confidence;
  /** `xfa`: an Adobe form that other programs cannot fill without breaking it; `pdf`: an ordinary form; `online`: typed into a web page. */
  medium: 'xfa' | 'pdf' | 'online';
  /** Where the list of fields is not sure. */
  doubts: readonly Words[];
  sections: readonly Section[];
};
