import { unitGroups, type NocVersion } from '../../../shared/data/noc';
import { addDays, dayNumber } from '../../../shared/dates';
import { kindOf } from './pointers';

type Value = string | number;

/**
 * The values that a fact can have, in order and numbered: days, numbers by their step, occupations by their TEER, levels of education.
 * A boundary lies between two neighbours.
 */
export interface Order {
  kind: 'day' | 'number' | 'teer' | 'level' | 'code';
  /** What one step of a number comes to. */
  step: number;
  least: number;
  most: number;
  indexOf: (value: Value) => number;
  valueAt: (index: number) => Value;
}

const days: Order = { kind: 'day', step: 1, least: dayNumber('1940-01-01'), most: dayNumber('2060-12-31'), indexOf: (value) => dayNumber(String(value)), valueAt: (index) => addDays('1970-01-01', index) };

const inSteps = (step: number, least: number, most: number): Order => ({
  kind: 'number', step, least: Math.round(least / step), most: Math.round(most / step),
  indexOf: (value) => Math.round(Number(value) / step),
  valueAt: (index) => Number((index * step).toFixed(2)),
});

const listed = (kind: Order['kind'], values: readonly string[]): Order => ({ kind, step: 1, least: 0, most: values.length - 1, indexOf: (value) => values.indexOf(String(value)), valueAt: (index) => values[index] ?? '' });

/** From no diploma to a doctorate; what lies beside the ladder (a professional degree, several diplomas) is no step of it. */
const levels = listed('level', ['none', 'secondary', 'one-year', 'two-year', 'three-year', 'bachelor', 'master', 'doctorate']);

/** One occupation of each TEER in the broad category of an occupation, from TEER 0 on; others stand in where the category has none. */
function occupationsLike(code: string): Order | undefined {
  const own = unitGroups('2021').find((group) => group.code === code);
  if (own?.version !== '2021') return undefined;
  const ladder = [0, 1, 2, 3, 4, 5].map((teer) => {
    if (own.teer === teer) return own.code;
    const groups = unitGroups('2021').filter((group) => group.version === '2021' && group.teer === teer);
    return (groups.find((group) => group.code.startsWith(code.slice(0, 1))) ?? groups[0])?.code ?? '';
  });
  return { ...listed('teer', ladder), indexOf: (value) => ladder.indexOf(String(value)) };
}

const codesOf = (version: NocVersion): Order => {
  const codes = unitGroups(version).map(({ code }) => code).toSorted();
  const places = new Map(codes.map((code, index) => [code, index]));
  return { ...listed('code', codes), indexOf: (value) => places.get(String(value)) ?? -1 };
};
/** Every code of a classification in order: a list begins and ends between two neighbours. */
const codes = { 2016: codesOf('2016'), 2021: codesOf('2021') };

const ability = /^\/persons\/\*\/languageTests\/\*\/(listening|reading|writing|speaking)$/u;
const hourly = /\/(wagePerHour|marketWage\/(low|median|high)|peerWages\/(low|high))$/u;
const yearly = /\/(annualRevenue|revenueYearBefore|salaryPerYear|funds\/amount|income|investment|fundsCommitted)$/u;

/** The order of days from one to another, both included. */
export const orderOfDays = (first: string, last: string): Order => ({ ...days, least: dayNumber(first), most: dayNumber(last) });

/** How the values of the fact at a place are ordered; none where they are not, or nothing is written. `test`: of which language test a score is. */
export function ordersOf(pointer: string, value: unknown, test: unknown): readonly Order[] {
  const kind = kindOf(pointer);
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return [days];
    if (kind.endsWith('/noc')) return [occupationsLike(value) ?? [], value.length === 5 ? codes[2021] : codes[2016]].flat().filter((order) => order.indexOf(value) >= 0);
    return kind.endsWith('/education/*/level') && levels.indexOf(value) >= 0 ? [levels] : [];
  }
  return typeof value !== 'number' || kind.startsWith('/uncertain') ? [] : [ofNumbers(kind, value, test)];
}

function ofNumbers(kind: string, value: number, test: unknown): Order {
  if (ability.test(kind)) return typeof test === 'string' && test.startsWith('IELTS') ? inSteps(0.5, 0, 9) : inSteps(1, 0, 699);
  if (hourly.test(kind)) return inSteps(0.01, 0, 1_000);
  if (yearly.test(kind)) return inSteps(1, 0, 10_000_000);
  if (kind.endsWith('ercent')) return inSteps(Number.isInteger(value) ? 1 : 0.1, 0, 100);
  return inSteps(Number.isInteger(value) ? 1 : 0.1, 0, 10_000);
}
