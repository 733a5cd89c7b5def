import type { Breach, EntityInfo } from '../registries';

type Members = Readonly<Record<string, unknown>>;

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Whether both are days or both are numbers, and the second lies before the first. */
function isReversed(first: unknown, second: unknown): boolean {
  if (typeof first === 'number' && typeof second === 'number') return second < first;
  return typeof first === 'string' && typeof second === 'string' && second < first && isDay(first) && isDay(second);
}

const none: readonly Breach[] = [];

/** What does not fit together inside one object. Members that are absent, null or not valid break no rule. */
export function breachesOf(info: EntityInfo | undefined, value: Members): readonly Breach[] {
  if (!info) return none;
  let reversed: Breach[] | undefined;
  // Nearly every object is in order: a report over thousands of files makes no list for each of them.
  for (const [other, member] of info.ordered) if (isReversed(value[other], value[member])) (reversed ??= []).push({ member, code: 'wrong-order', other });
  const broken = info.rule?.(value) ?? none;
  return reversed ? [...reversed, ...broken] : broken;
}
