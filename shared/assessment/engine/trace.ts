import type { Bilingual } from '../pack/types';
import type { Day } from './days';
import type { Pointer, Value } from './values';

/** One step of an explanation. Nothing is left out: also what no longer mattered is evaluated and shown. */
export interface TraceNode {
  /** `all`, `any`, `measure age`, `field offer.permanent` … */
  what: string;
  label?: Bilingual;
  /** Null: does not apply. */
  value: Value | null;
  /** What it was compared with. */
  required?: Value;
  on?: Day;
  /** Facts that were read for it, in order. */
  inputs: readonly Pointer[];
  citations: readonly string[];
  children: readonly TraceNode[];
}
