import type { CriterionResult } from '../../../shared/assessment/engine/outcome';
import type { TraceNode } from '../../../shared/assessment/engine/trace';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import { namedIn } from '../../../shared/assessment/pack/sources';
import { dayNumber } from '../../../shared/dates';
import { tableOf } from '../../secondOpinion/languageLevels';
import type { Asked } from './findings';
import type { Surroundings } from './judge';
import type { Order } from './ordered';
import { valueAt, withValueAt } from './pointers';
import { hoursByCalendar } from './workHours';

/** Every value inside another one that is wanted, with its place. */
export function collect(value: unknown, wanted: (value: unknown) => boolean, pointer = ''): { pointer: string; value: unknown }[] {
  if (wanted(value)) return [{ pointer, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]: [string, unknown]) => collect(inner, wanted, `${pointer}/${member}`));
}
export const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);

/** Codes of occupations that stand in a rule. */
export const codesIn = (part: unknown): ReadonlySet<string> => new Set(collect(part, (value) => typeof value === 'string' && /^\d{4,5}$/u.test(value)).map(({ value }) => String(value)));

/** Other facts that a fact can be measured from: those of its own record, and the days of offers and plans. */
const isNear = (pointer: string, other: string): boolean => other !== pointer && (other.startsWith(`${pointer.split('/').slice(0, 5).join('/')}/`) || other.startsWith(`${pointer.slice(0, pointer.lastIndexOf('/'))}/`) || /^\/(plan|expressEntry|jobOffers)\//u.test(other));

const requiredIn = (nodes: readonly TraceNode[]): number[] => nodes.flatMap(({ required, children }) => [...(required?.kind === 'number' && required.low === required.high ? [required.low] : []), ...requiredIn(children)]);

const abilityIndex: Readonly<Record<string, 1 | 2 | 3 | 4>> = { listening: 1, reading: 2, writing: 3, speaking: 4 };

/** The level of a score by the second, independent tables. */
function levelsAt({ client }: Asked, pointer: string): Pick<Surroundings, 'levelOf'> {
  const index = abilityIndex[pointer.slice(pointer.lastIndexOf('/') + 1)];
  const test: unknown = valueAt(client, pointer.slice(0, pointer.lastIndexOf('/')));
  if (index === undefined || typeof test !== 'object' || test === null || !('test' in test)) return {};
  const table = tableOf(test.test as Parameters<typeof tableOf>[0], 'takenOn' in test && typeof test.takenOn === 'string' ? test.takenOn : '2026-11-22');
  return table ? { levelOf: (score) => table.rows.find((row) => score >= row[index])?.[0] ?? 0 } : {};
}

/** What a boundary of a criterion on one fact of a client is judged by. */
export function surroundingsOf(asked: Asked, result: CriterionResult, pointer: string, order: Order, pack: LoadedPack): Surroundings {
  const { criterion, trace } = result;
  const { client, asOf } = asked;
  const cited = [...criterion.citations, ...(criterion.exceptions ?? []).flatMap(({ citations }) => citations)].flatMap((id) => pack.pack.citations[id] ?? []);
  const on = dayNumber(asOf);
  const figures = namedIn([criterion.condition, criterion.exceptions]).flatMap((id) => {
    const parameter = pack.pack.parameters.find((one) => one.id === id)?.values.find(({ from, until }) => from <= asOf && (until === null || asOf <= until));
    const table = pack.pack.tables.find((one) => one.id === id)?.versions.find(({ from, until }) => from <= asOf && (until === null || asOf <= until));
    return [...(parameter ? [{ id, value: parameter.value }] : []), ...(table?.rows ?? []).flatMap(({ values }) => values.map((value) => ({ id, value })))];
  });
  const plan = client.plan ?? {};
  const person = /^\/persons\/(\d+)\/work\//u.exec(pointer)?.[1];
  return {
    sentence: criterion.required.en, cited: cited.map(({ pinpoint, note }) => `${pinpoint.en} ${note?.en ?? ''}`).join(' '), pointer,
    reference: [...new Set([on, ...Object.values(plan).filter(isDay).map((day) => dayNumber(String(day)))])],
    days: collect(client, isDay).filter((one) => isNear(pointer, one.pointer)).map((one) => ({ pointer: one.pointer, day: dayNumber(String(one.value)) })),
    numbers: /[wW]age|salary|Income|income/u.test(pointer) ? collect(client, (value) => typeof value === 'number').filter((one) => /[wW]age/u.test(one.pointer) && one.pointer !== pointer).map((one) => Number(one.value)) : [],
    figures, codes: codesIn([criterion.condition, criterion.exceptions]), compared: requiredIn(trace), ...levelsAt(asked, pointer),
    ...(person === undefined ? {} : { hoursWith: (index: number) => hoursByCalendar(withValueAt(client, pointer, order.valueAt(index)), Number(person), on, criterion.required.en) }),
  };
}

