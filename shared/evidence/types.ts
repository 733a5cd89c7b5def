import type { Pointer } from '../assessment/engine/values';
import type { Validity } from '../assessment/pack/documents';
import type { Bilingual } from '../assessment/pack/types';

/** A fact of the file that a document proves, with the day up to which that document is good. */
export interface EvidenceFact {
  /** The id of a document type of the rules. */
  document: string;
  /** The id of the person or employer whom it is of; null: the file. */
  for: string | null;
  /** What tells it apart, as checklists do: a test, a country, a province. */
  subject: string | null;
  /** What tells it apart in words. */
  about: Bilingual | null;
  /** Where it stands, and where the day stands from which its end follows. */
  pointer: Pointer;
  dayPointer: Pointer;
  /** The date that it bears: of issue, of the test, of the examination. */
  issuedOn: string | null;
  /** The last day of its own; null: not known, or none (`endless`). */
  expiresOn: string | null;
  /** The last day on which it is good, `expiresOn` or what follows from its date; null: not known, or none. */
  lastDay: string | null;
  /** The file says that it has no end. */
  endless: boolean;
}

/** A checklist item with the dates noted on it or on the documents filed under it. */
export interface CaseDocument {
  itemId: string;
  document: string | null;
  for: string | null;
  subject: string | null;
  title: Bilingual;
  validity: { label: Bilingual; lasts?: Validity['lasts'] | undefined; on: Validity['on'] } | null;
  citations: readonly string[];
  issuedOn: string | null;
  expiresOn: string | null;
}

/** What a case of the pathway adds to the facts. */
export interface CaseEvidence {
  caseId: string;
  /** The application was sent, on `filingOn`. */
  isFiled: boolean;
  filingOn: string | null;
  landingOn: string | null;
  documents: readonly CaseDocument[];
}

/**
 * How a piece of evidence stands, the most urgent first. `expired`: over on the as-of day. `before-filing`, `before-landing`: good now, and
 * over on that planned day. `not-known`: its end is not known, or of a day that is over whether it was there already. `issued-later`: it was not there
 * yet. `good-when-filed`: over now, and good on the day of filing, which is past.
 */
export const evidenceStates = ['expired', 'before-filing', 'before-landing', 'not-known', 'issued-later', 'valid', 'good-when-filed'] as const;
export type EvidenceState = (typeof evidenceStates)[number];

/** One of the days on which it has to be good. */
export interface EvidenceDay {
  on: 'as-of' | 'filing' | 'landing';
  day: string;
  /** Null: not known. */
  isGood: boolean | null;
}

/** A date that stands differently in the facts and on the document. */
export interface Discrepancy {
  date: 'issuedOn' | 'expiresOn' | 'lastDay';
  fact: string;
  document: string;
}

/** A piece of evidence on which the outcome of a pathway or its filing rests. */
export interface Evidence {
  /** Unique among the evidence of a pathway. */
  id: string;
  document: string;
  title: Bilingual;
  /** The id of the person or employer whom it is of; null: the file. */
  for: string | null;
  /** How long the rules say that it lasts. */
  validity: Bilingual | null;
  /** The date that it bears; null: not known. */
  issuedOn: string | null;
  lastDay: string | null;
  endless: boolean;
  state: EvidenceState;
  /** The as-of day first, then those of the planned days on which it has to be good. */
  days: readonly EvidenceDay[];
  /** The place of its fact in the file, and the id of its checklist item; null: there is none. */
  pointer: Pointer | null;
  /** Where the day stands that ends it; null as `pointer`. */
  dayPointer: Pointer | null;
  itemId: string | null;
  discrepancies: readonly Discrepancy[];
  /** Ids of the met criteria that rest on it, and of those among them that look at its day. */
  criteria: readonly string[];
  criteriaOfDay: readonly string[];
  /** Ids of citations. */
  citations: readonly string[];
}
