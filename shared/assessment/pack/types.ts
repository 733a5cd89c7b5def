import type { CalendarDate } from '../../dates';
import type { ReferenceDate } from '../engine/subject';
import type { DocumentRules } from './documents';
import type { PathwayKind } from './kinds';

export interface Bilingual {
  en: string;
  fr: string;
}

/** Where a rule or figure stands. A number without one is refused when a pack is loaded. */
export interface Citation {
  instrument: Bilingual;
  /** Section, paragraph or table. */
  pinpoint: Bilingual;
  url?: string;
  /** The day on which the source was last seen. */
  retrieved: CalendarDate;
  confidence: 'high' | 'medium' | 'low';
  /** What is doubtful, or which reading was chosen. Shown with the result. */
  note?: Bilingual;
}

/** Both days included; `until` null: no end known. */
export interface Period {
  from: CalendarDate;
  until: CalendarDate | null;
}

/** Days between two versions on which, as the source has it, none is in force. Any other gap is refused when a pack is loaded. */
export interface WithGaps {
  gaps?: readonly Period[];
}

export type Scalar = string | number | boolean | null;
export type Arguments = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/** A number that a rule computes. `measure` names a measure in code; `table` looks up a row of a dated table. */
export type NumberExpression =
  | number
  | { measure: string; with?: Arguments }
  | { field: string; none?: number }
  | { parameter: string }
  | { table: string; column?: string; by: NumberExpression }
  | { factor: string }
  /** The total of a points system. */
  | { score: string }
  | { sum: readonly NumberExpression[] }
  | { min: readonly NumberExpression[] }
  | { max: readonly NumberExpression[] }
  | { if: Condition; so: NumberExpression; else: NumberExpression }
  | { addYears: NumberExpression; years: number }
  | { addMonths: NumberExpression; months: number }
  | { addDays: NumberExpression; days: number }
  | { today: true };

/** `field` is a path that begins with a name in scope: `applicant.canadian`, `offer.employer.ineligible`. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { atLeast: number; of: readonly Condition[] }
  /** Does not apply where `when` is false. */
  | { when: Condition; so: Condition }
  | { measure: string; with?: Arguments }
  | { field: string; is: Scalar | readonly Scalar[] }
  /** Both fields name the same thing. */
  | { same: readonly [string, string] }
  /** The member is there and not null. */
  | { has: string }
  | { number: NumberExpression; atLeast: NumberExpression }
  | { number: NumberExpression; below: NumberExpression }
  | { some: string; as: string; where: Condition }
  | { every: string; as: string; where: Condition };

/** What can be done about a criterion that fails, and how long it takes. */
export type Improvable = { by: 'retest' | 'study' | 'work' | 'offer' | 'nomination' | 'funds' | 'assessment' | 'document' | 'employer' | 'plan'; leadMonths: number };

export interface Criterion {
  /** `fsw.language` */
  id: string;
  label: Bilingual;
  /** What is asked for, in words. */
  required: Bilingual;
  at: ReferenceDate;
  citations: readonly string[];
  /** Null: cannot be changed (date of birth, citizenship). */
  improvable: Improvable | null;
  /** `judgement`: an officer's discretion. Listed, never blocks. */
  condition: Condition | 'judgement';
  /** Not met, it says that the intake has ended or not begun for this person or offer: the outcome is closed. */
  closes?: true;
  /** What has to be looked up, by a name of its own, where `when` holds: a figure that the program does not hold in full, a level without a report. */
  verify?: readonly { id: string; when: Condition; /** What it is called; absent: as the criterion. */ label?: Bilingual }[];
  /** Set aside where `when` holds. */
  exceptions?: readonly { when: Condition; label: Bilingual; citations: readonly string[] }[];
}

/** An act of filing: never part of the outcome. Shown while `done` is not true. */
export interface Step {
  id: string;
  by: 'applicant' | 'employer' | 'representative' | 'province' | 'partner';
  title: Bilingual;
  citations: readonly string[];
  done?: Condition;
}

export type Intake = 'open' | 'by-invitation' | 'paused' | 'closed';

export interface PathwayVersion extends Period {
  citations: readonly string[];
  intake: Intake;
  /** Names that conditions may use, each a record or list entry: the job offer that serves best. */
  criteria: readonly Criterion[];
  steps: readonly Step[];
  /** Points systems shown with the pathway. */
  scores: readonly string[];
  /** Criteria are asked of each entry of this list, and the one that comes furthest counts. */
  over?: { list: string; as: string };
  note?: Bilingual;
}

/**
 * The first day of a program or of its points, where a source gives it: not later than that of the first version, and earlier where its first
 * rules are not held. `by`: where the source gives a month or a year alone, its last day; `on` is its first day then. There was none before
 * `on`, there was one after `by`, and of the days between nothing is claimed.
 */
export interface FirstDay {
  on: CalendarDate;
  by?: CalendarDate;
  citations: readonly string[];
}

export interface Pathway extends WithGaps {
  id: string;
  title: Bilingual;
  kind: PathwayKind;
  versions: readonly PathwayVersion[];
  /** The first day of the program itself. */
  begins?: FirstDay;
  /** What is said on a day without a version in force. */
  closed?: { label: Bilingual; citations: readonly string[]; replacedBy?: string };
  /** A pathway whose criteria are asked here too. */
  gate?: string;
  /**
   * Of a work permit: whether it rests on a labour market impact assessment (absent: on an exemption), whether it can be asked for on
   * entry, whether a short stay in Quebec takes no acceptance certificate, and whether citizens of some countries may ask for it in
   * Canada as visitors.
   */
  permit?: { lmia?: 'always' | 'either'; portOfEntry?: false; shortStaysInQuebec?: true; inCanadaFor?: readonly string[] };
}

export interface Parameter extends WithGaps {
  id: string;
  label: Bilingual;
  unit: 'money' | 'money-per-hour' | 'points' | 'months' | 'years' | 'count' | 'level' | 'hours';
  /** The last day that the source vouches for; null: law that stands until it is changed. */
  knownTo: CalendarDate | null;
  values: readonly (Period & { citations: readonly string[]; value: number })[];
}

/** Rows from `from` to `to`, both included and null without bound, cover all whole numbers without overlap. */
export interface Table extends WithGaps {
  id: string;
  label: Bilingual;
  columns: readonly string[];
  knownTo: CalendarDate | null;
  versions: readonly (Period & { citations: readonly string[]; rows: readonly { from: number | null; to: number | null; values: readonly number[] }[]; /** Added to the last row for each unit above its `from`. */ each?: readonly number[] })[];
}

export interface Factor {
  /** `core.age`, as in the interchange format. */
  id: string;
  label: Bilingual;
  value: NumberExpression;
  /** Highest possible, with an accompanying spouse and without where it differs. */
  most: number | { withSpouse: number; without: number };
  citations: readonly string[];
  /** A sum or subtotal of others. */
  total?: true;
}

export interface ScoreVersion extends Period {
  citations: readonly string[];
  factors: readonly Factor[];
  passMark?: string;
}

export interface Score extends WithGaps {
  id: string;
  title: Bilingual;
  /** Evaluated for every choice of a first and a second language; the best one counts. */
  overLanguages: boolean;
  /** The day that its factors look at; absent: the as-of date. */
  at?: ReferenceDate;
  /** The points system of which it is the form for some pathways: the interchange format has it under that name. */
  formOf?: string;
  /** The first day of the points themselves. */
  begins?: FirstDay;
  versions: readonly ScoreVersion[];
}

export interface Pack {
  format: 'dossier-pack/1';
  version: string;
  layer: 'law' | 'guidance' | 'firm';
  citations: Readonly<Record<string, Citation>>;
  parameters: readonly Parameter[];
  tables: readonly Table[];
  scores: readonly Score[];
  pathways: readonly Pathway[];
  /** Absent in packs from before there were checklists. */
  documents?: DocumentRules;
}
