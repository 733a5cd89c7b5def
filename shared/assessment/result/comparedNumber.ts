import { dayOf } from '../engine/days';
import type { CriterionResult } from '../engine/outcome';
import type { NumberValue } from '../engine/values';
import { everywhere, placeOf, recordFieldsOf, type Scope } from '../pack/checks/fields';
import type { Condition, NumberExpression } from '../pack/types';

const offer = recordFieldsOf('applicant.offers', everywhere);
const scope: Scope = 'records' in offer ? new Map([...everywhere, ['offer', offer.records]]) : everywhere;

/** Whether an expression gives a day, which inside is a number too. */
function isDay(expression: NumberExpression): boolean {
  if (typeof expression === 'number') return false;
  if ('field' in expression) {
    const place = placeOf(expression.field, scope);
    return 'found' in place && place.found.field.widget === 'date';
  }
  if ('min' in expression) return expression.min.some(isDay);
  if ('max' in expression) return expression.max.some(isDay);
  if ('if' in expression) return isDay(expression.so) || isDay(expression.else);
  return 'today' in expression || 'addYears' in expression || 'addMonths' in expression || 'addDays' in expression;
}

/** Days are compared with days: one side that is one is enough. */
function comparesDays(condition: Condition): boolean {
  if (!('number' in condition)) return false;
  return isDay(condition.number) || isDay('below' in condition ? condition.below : condition.atLeast);
}

/** The last day of the calendar. Rules count what has no end, or never comes, as a day after it. */
const lastDay = dayOf('9999-12-31');
const withoutEnd = (day: number): number => (day > lastDay ? Infinity : day);

/** The number that a criterion compares as a whole, and whether it is a day; a day that never comes is Infinity. Undefined where it compares none. */
export function comparedNumber({ criterion, trace: [root] }: Pick<CriterionResult, 'criterion' | 'trace'>): { value: NumberValue; ofDays: boolean } | undefined {
  if (root?.what !== 'at least' && root?.what !== 'below') return undefined;
  const value = root.children[0]?.value;
  if (value?.kind !== 'number') return undefined;
  const ofDays = criterion.condition !== 'judgement' && comparesDays(criterion.condition);
  return { value: ofDays ? { ...value, low: withoutEnd(value.low), high: withoutEnd(value.high) } : value, ofDays };
}
