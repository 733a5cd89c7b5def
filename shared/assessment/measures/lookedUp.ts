import type { Day } from '../engine/days';
import type { TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';

/**
 * What the last of the checks between two days says in a `member`, both days included; the order in which they stand in the file says
 * nothing. Undefined while none was made for certain, and while those that may be the last contradict each other: two of one day, or one
 * whose day is not settled.
 */
export function saidLast(checks: readonly FactRecord[], member: string, { from = -Infinity, until }: { from?: Day; until: Day }): { check: FactRecord; value: TruthValue } | undefined {
  const made = checks.map((check) => ({ check, day: check.number('checkedOn') })).filter(({ day }) => day.high >= from && day.low <= until);
  const certain = made.filter(({ day }) => day.low >= from && day.high <= until);
  const last = Math.max(...certain.map(({ day }) => day.low));
  const [first, ...others] = made.filter(({ day }) => day.high >= last).map(({ check }) => ({ check, value: check.truth(member) }));
  return certain.length === 0 || first === undefined || others.some(({ value }) => value.is !== first.value.is) ? undefined : first;
}
