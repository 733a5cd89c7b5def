import type { ReferenceDate } from '../engine/subject';
import type { Bilingual, PathwayVersion } from '../pack/types';
import type { ListKind } from './lists';

/** What a number of a condition counts; `date`: days since 1970-01-01; null: nothing that the rule names. */
export type NumberUnit = 'years' | 'months' | 'days' | 'date' | null;

export interface TableRow {
  from: number | null;
  to: number | null;
  /** Codes of the occupations that are looked up in the row, where it stands for occupations and not for a number. */
  occupations?: readonly string[];
}

/** One difference between two days, in words and figures. `exception`: of what sets the criterion aside, not of the criterion itself. */
export type RuleChange =
  | { kind: 'opened' | 'closed' | 'rewritten' | 'entries' }
  | { kind: 'intake'; before: PathwayVersion['intake']; after: PathwayVersion['intake'] }
  | { kind: 'note'; before: Bilingual | null; after: Bilingual | null }
  | { kind: 'criterion-added' | 'criterion-removed'; label: Bilingual; required: Bilingual }
  | { kind: 'step-added' | 'step-removed' | 'step-otherwise' | 'score-added' | 'score-removed' | 'score-otherwise' | 'verify' | 'remedy' | 'effect'; label: Bilingual }
  | { kind: 'criterion-changed' | 'renamed' | 'step-changed'; label: Bilingual; before: Bilingual; after: Bilingual }
  | { kind: 'asked-at'; label: Bilingual; before: ReferenceDate; after: ReferenceDate }
  | { kind: 'exception-added' | 'exception-removed'; label: Bilingual; exception: Bilingual }
  | { kind: 'occupations'; label: Bilingual; exception: Bilingual | null; added: readonly string[]; removed: readonly string[] }
  /** Of a list of something else than occupations, by their codes. */
  | { kind: 'listed'; label: Bilingual; exception: Bilingual | null; of: ListKind; added: readonly string[]; removed: readonly string[] }
  | { kind: 'number'; label: Bilingual; exception: Bilingual | null; unit: NumberUnit; before: number; after: number }
  | { kind: 'tested-otherwise'; label: Bilingual; exception: Bilingual | null }
  /** Citation ids. `labels`: what they are the sources of; none: the pathway as a whole. */
  | { kind: 'sources'; labels: readonly Bilingual[]; added: readonly string[]; removed: readonly string[] }
  | { kind: 'figure'; label: Bilingual; unit: string; before: number | null; after: number | null }
  /** A parameter that says whether something holds. */
  | { kind: 'yes-no'; label: Bilingual; before: boolean | null; after: boolean | null }
  | { kind: 'row'; label: Bilingual; table: string; row: TableRow; column: string; before: number | null; after: number | null }
  | { kind: 'each'; label: Bilingual; column: string; before: number | null; after: number | null };
