import type { FactRecord } from '../facts/records';
import type { LanguageChoice } from '../measures/language';
import type { LoadedPack } from '../pack/load';
import type { Day } from './days';
import type { Subject } from './subject';
import type { TraceNode } from './trace';
import type { NumberValue } from './values';

/** What an expression is evaluated in. */
export interface Environment {
  subject: Subject;
  pack: LoadedPack;
  /** The reference date of the criterion. */
  on: Day;
  /** Names of records: the applicant, the spouse, the file, and what `some` and `every` add. */
  scope: Readonly<Record<string, FactRecord | undefined>>;
  languages?: LanguageChoice;
  factors?: Map<string, NumberValue>;
  /** Filled when a full explanation is asked for; then nothing is cut short. */
  trace?: TraceNode[] | undefined;
}
