import { isSameJson } from '../../canonicalJson';
import type { Arguments } from './types';

/** Whether two rules, or parts of them, ask for the same, in whichever order their members are written. */
export const isSameRule = (one: unknown, other: unknown): boolean => isSameJson(one, other);

/** Where a rule uses a measure of code, with the arguments that it gives. */
export interface MeasureUse {
  measure: string;
  with?: Arguments;
}

const isUse = (rule: object): rule is MeasureUse => 'measure' in rule && typeof rule.measure === 'string';

/** Every use of a measure in a rule, however deep, in the order of the rule. */
export function measureUses(rule: unknown): readonly MeasureUse[] {
  if (typeof rule !== 'object' || rule === null) return [];
  return [...(isUse(rule) ? [rule] : []), ...Object.values(rule).flatMap(measureUses)];
}
