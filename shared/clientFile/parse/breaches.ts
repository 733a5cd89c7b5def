import type { Breach, EntityInfo } from '../registries';

type Members = Readonly<Record<string, unknown>>;

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Whether both are days or both are numbers, and the second lies before the first. */
function isReversed(first: unknown, second: unknown): boolean {
  if (typeof first === 'number' && typeof second === 'number') return second < first;
  return typeof first === 'string' && typeof second === 'string' && isDay(first) && isDay(second) && second < first;
}

/** What does not fit together inside one object. Members that are absent, null or not valid break no rule. */
export function breachesOf(info: EntityInfo | undefined, value: Members): Breach[] {
  if (!info) return [];
  const reversed = info.ordered
    .filter(([first, second]) => isReversed(value[first], value[second]))
    .map(([other, member]): Breach => ({ member, code: 'wrong-order', other }));
  return [...reversed, ...(info.rule?.(value) ?? [])];
}
