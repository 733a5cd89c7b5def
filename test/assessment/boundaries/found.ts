import type { CriterionResult } from '../../../shared/assessment/engine/outcome';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { PathwayVersion } from '../../../shared/assessment/pack/types';
import { dayNumber } from '../../../shared/dates';
import type { Base } from './bases';
import { findingOf, type Asked } from './findings';
import { judged, type Judged } from './judge';
import { orderOfDays, ordersOf, type Order } from './ordered';
import { valueAt, withValueAt } from './pointers';
import { prepared } from './preparations';
import { flipsOf, type Flip } from './search';
import { codesIn, collect, isDay, surroundingsOf } from './surroundings';

/** A written client on a day of the version, prepared where that has a name. */
export interface Start {
  base: Base;
  asOf: string;
  with?: string;
}

/** Where a criterion changes as one fact of a client does, and what that rests on. */
export interface Found {
  flip: Flip;
  order: Order;
  pointer: string;
  judged: Judged;
  start: Start;
}

const othersIn = ({ criteria }: PathwayVersion, { criterion }: CriterionResult): readonly { id: string; sentence: string }[] => criteria.filter(({ id }) => id !== criterion.id).map(({ id, required }) => ({ id, sentence: required.en }));

export const askedAt = ({ base, asOf, with: preparation }: Start): Asked => ({ client: prepared(base.client, preparation, asOf), asOf, person: base.person });

/** Every boundary of a criterion on the facts that it read of one client. */
export function boundariesOf(start: Start, version: PathwayVersion, result: CriterionResult, pack: LoadedPack): Found[] {
  const asked = askedAt(start);
  const { client, asOf } = asked;
  const listed = codesIn([result.criterion.condition, result.criterion.exceptions, result.criterion.required.en.split(/[^\w]/u)]);
  return [...new Set(result.inputs)].flatMap((pointer) => {
    const value = valueAt(client, pointer);
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return ordersOf(pointer, value, valueAt(client, `${pointer.slice(0, pointer.lastIndexOf('/'))}/test`)).flatMap((order) => {
      const anchors = order.kind === 'code' ? [...listed].map(order.indexOf).filter((index) => index >= 0) : [dayNumber(asOf)];
      const flips = flipsOf(order, order.indexOf(value), anchors, (index) => findingOf({ ...asked, client: withValueAt(client, pointer, order.valueAt(index)) }, version, result.criterion, pack));
      if (flips.length === 0) return [];
      const surroundings = surroundingsOf(asked, result, pointer, order, pack);
      const found = flips.map((flip) => ({ flip, order, pointer, start, judged: judged(flip, order, surroundings, othersIn(version, result)) }));
      // Where codes follow one another, a finding changes for many reasons: only the edges of lists are meant.
      return order.kind === 'code' ? found.filter((one) => one.judged.ground !== 'regression') : found;
    });
  });
}

/** Where the finding changes with the day alone, inside the days of the version. */
export function daysOf(start: Start, version: PathwayVersion, result: CriterionResult, pack: LoadedPack): Found[] {
  const asked = askedAt(start);
  const { client, asOf } = asked;
  const order = orderOfDays(version.from, version.until ?? '2027-12-31');
  const flips = flipsOf(order, dayNumber(asOf), [dayNumber(asOf), order.least, order.most], (index) => findingOf({ ...asked, asOf: String(order.valueAt(index)) }, version, result.criterion, pack));
  if (flips.length === 0) return [];
  const days = collect(client, isDay).filter((one) => result.inputs.includes(one.pointer)).map((one) => ({ pointer: one.pointer, day: dayNumber(String(one.value)) }));
  const surroundings = { ...surroundingsOf(asked, result, 'asOf', order, pack), reference: [], days };
  return flips.map((flip) => ({ flip, order, pointer: 'asOf', start, judged: judged(flip, order, surroundings, othersIn(version, result)) }));
}
