import type { CalendarDate } from '../../dates';
import type { Bilingual, Condition, Period } from './types';

/** Where a document stands on a checklist. */
export const documentCategories = [
  'identity', 'civil-status', 'status', 'education', 'language', 'work', 'funds', 'background', 'medical', 'offer', 'employer', 'foreign-employer', 'province', 'forms', 'representation', 'fees', 'explanation',
] as const;
export type DocumentCategory = (typeof documentCategories)[number];

/** Who has to bring a document. */
export const documentProviders = ['client', 'employer', 'foreign-employer', 'representative', 'province', 'government', 'third-party'] as const;
export type DocumentProvider = (typeof documentProviders)[number];

/** The days on which a document has to be valid. */
export const validityDays = ['filing', 'landing', 'stay'] as const;

/** For how long a document is good. */
export interface Validity {
  label: Bilingual;
  /** How long after its date (of issue, of the test, of the examination) it is still good: on the day that many months or days later it no longer is. Absent: as long as the document itself says. */
  lasts?: { months: number } | { days: number };
  /** When it has to be good. */
  on: readonly (typeof validityDays)[number][];
}

/** A kind of document: what it is, who brings it and what it must show. */
export interface DocumentType {
  /** `police-certificate` */
  id: string;
  title: Bilingual;
  category: DocumentCategory;
  providedBy: DocumentProvider;
  /** Who issues or signs it. */
  issuedBy: Bilingual;
  /** Of a government form. */
  form?: { number: string; title: Bilingual };
  validity?: Validity;
  mustContain: readonly Bilingual[];
  /** How one comes by it. */
  howToObtain: Bilingual;
  /** `where-foreign`: a translation is part of it where it is in neither English nor French. */
  translation: 'never' | 'where-foreign';
  certifiedCopy: 'never' | 'where-asked' | 'always';
  /** What is said of it in one country: the authority, a peculiarity. */
  countries?: Readonly<Record<string, CountryNote>>;
  citations: readonly string[];
}

/** What a document is called in a country, who issues it there and what is peculiar. */
export interface CountryNote {
  title?: Bilingual;
  issuedBy?: Bilingual;
  note?: Bilingual;
  citations: readonly string[];
}

/**
 * A list of records that an item is repeated for, the outermost first. Without `where` for each record. Of a list that may lack entries
 * the item also stands there once, open, without one.
 */
export interface Each {
  list: string;
  as: string;
  where?: Condition;
  /** Where there is no such record on file, the item stands there once without one, as certain as it would be with one: the letter of a job offer that is still to come. */
  evenWithout?: true;
}

/**
 * When a document belongs on a checklist. While its condition is open it stands there as not settled, with the facts that settle it.
 * Texts may name what is in scope: `{person}`, `{country.code}`, `{offer.title}`.
 */
export interface DocumentRequirement extends Period {
  id: string;
  /** The id of a document type. */
  document: string;
  each?: readonly Each[];
  /** The name in scope whom it is for: a person, or an employer on file. Null: the whole file. */
  for: string | null;
  /** What tells items of one document and person apart, as a path or several: `country.country`, `job.employer`, `study.level` with `study.field`. */
  subject?: string | readonly string[];
  /** Absent: always. */
  when?: Condition;
  /** False: only where it is asked for or helps; the reason says when. */
  required: boolean;
  reason: Bilingual;
  /** What it must show here, besides what its type says. */
  mustContain?: readonly Bilingual[];
  citations: readonly string[];
}

/** The paths of a subject; none where there is none. */
export const subjectPaths = ({ subject = [] }: Pick<DocumentRequirement, 'subject'>): readonly string[] => (typeof subject === 'string' ? [subject] : subject);

/** Requirements that several checklists share. */
export interface RequirementSet {
  id: string;
  requirements: readonly DocumentRequirement[];
}

/** What has to be collected for a pathway or a kind of case. */
export interface Checklist {
  /** The id of a pathway, or of a kind of case: `case.job-offer`. */
  id: string;
  title: Bilingual;
  /** Ids of requirement sets, in the order in which they are asked for. */
  sets: readonly string[];
  requirements: readonly DocumentRequirement[];
  note?: Bilingual;
}

/** The part of a pack that says which documents are needed. Packs from before checklists have none. */
export interface DocumentRules {
  documents: readonly DocumentType[];
  requirementSets: readonly RequirementSet[];
  checklists: readonly Checklist[];
}

/** Whether a dated rule is in force on a day. Both ends are included. */
export const inForceOn = ({ from, until }: Period, day: CalendarDate): boolean => from <= day && (until === null || day <= until);
