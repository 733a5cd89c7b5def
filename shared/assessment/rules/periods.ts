import { addDays } from '../../dates';
import type { Condition, Period } from '../pack/types';

/** Periods without a change inside, from the first to the last day (null: no end known). */
export function periodsOf(first: string, last: string | null, changes: readonly string[]): readonly Period[] {
  const days = [...new Set([first, ...changes])].filter((day) => day >= first && (last === null || day <= last)).toSorted();
  return days.map((from, index) => {
    const next = days[index + 1];
    return { from, until: next === undefined ? last : addDays(next, -1) };
  });
}

/** Open whatever the client’s facts are: what no source at hand gives, and the criterion says what to look up. In a criterion of a pathway a requirement check answers it (`answerable`). */
export const notHeld: Condition = { number: { measure: 'amount-not-held' }, atLeast: 1 };
