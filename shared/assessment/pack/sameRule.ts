import type { Arguments } from './types';

const membersOf = (value: object): [string, unknown][] => Object.entries(value).filter(([, member]) => member !== undefined);

/** Whether two rules, or parts of them, ask for the same, in whichever order their members are written. A member that is undefined is none. */
export function isSameRule(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((part, index) => isSameRule(part, other[index]));
  const members = membersOf(one);
  const others = new Map(membersOf(other));
  return members.length === others.size && members.every(([name, member]) => isSameRule(member, others.get(name)));
}

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
