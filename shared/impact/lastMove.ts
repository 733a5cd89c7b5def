import { breakpoints } from '../assessment/beyond/breakpoints';
import { dateOf, dayOf, type Day } from '../assessment/engine/days';
import { Evaluation } from '../assessment/engine/environment';
import { evaluatePathway } from '../assessment/engine/outcome';
import { Subject } from '../assessment/engine/subject';
import type { LoadedPack } from '../assessment/pack/load';
import type { ClientFile } from '../clientFile';
import type { CalendarDate } from '../dates';
import { isHeld } from './comparable';
import { isMove, movedOutcomeOf, RuleMoves } from './moved';
import type { MovedOutcome, MovedPathway } from './schema';

/** How a pathway came to what it comes to, and from which day; null where that day cannot be told. */
export interface LastMove {
  on: CalendarDate | null;
  moved: MovedPathway;
}

/**
 * The last day after `from`, up to and including `to`, on which a pathway came to what it comes to on `to`, found between the days on which
 * something of the file or the rules moves by itself; undefined where it never comes to anything else. Where a pathway gives a client
 * nothing, it is all the same whether it is closed or does not apply.
 */
function lastDay(outcomeOn: (day: Day) => MovedOutcome, days: readonly Day[], from: Day, to: Day): Day | undefined {
  const last = outcomeOn(to);
  const isOther = (day: Day): boolean => isMove(outcomeOn(day), last);
  // The day before each counts too: there what holds until then is still so.
  const looks = [...new Set([from, ...days.flatMap((day) => [day - 1, day])])].filter((day) => from <= day && day < to).toSorted((a, b) => b - a);
  let same = to;
  for (const day of looks) {
    if (!isOther(day)) {
      same = day;
      continue;
    }
    let other = day;
    while (same - other > 1) {
      const middle = Math.floor((other + same) / 2);
      if (isOther(middle)) other = middle;
      else same = middle;
    }
    return same;
  }
  return undefined;
}

/**
 * The last move of a pathway between two days, with what it was the day before, what it is on the day and which criteria or version made
 * it so on that day: what came about on others is no reason of this one. Undefined where it comes to the same on both days, where the
 * rules of one of them are not held, or where the pack does not have the pathway.
 */
export function lastMove(client: ClientFile, pack: LoadedPack, id: string, from: CalendarDate, to: CalendarDate): LastMove | undefined {
  const between = (first: CalendarDate, last: CalendarDate): MovedPathway | undefined => new RuleMoves({ pack, asOf: first }, { pack, asOf: last }).ofPathway(client, id);
  const overall = pack.hasPathway(id) ? between(from, to) : undefined;
  if (!overall) return undefined;
  const known = new Map<Day, MovedOutcome>();
  const outcomeOn = (day: Day): MovedOutcome => {
    const found = known.get(day) ?? movedOutcomeOf(evaluatePathway(pack.pathway(id), Evaluation.of(new Subject(client, dateOf(day)), pack)));
    known.set(day, found);
    return found;
  };
  const [first, last] = [dayOf(from), dayOf(to)];
  const on = lastDay(outcomeOn, breakpoints(client, pack, first, last, [id]).days, first, last);
  // Between the first day of a program and the first rules at hand nobody knows what it came to: the move lies somewhere there.
  if (on === undefined || !isHeld(id, { pack, asOf: dateOf(on - 1) })) return { on: null, moved: overall };
  const moved = between(dateOf(on - 1), dateOf(on));
  return moved ? { on: dateOf(on), moved } : { on: null, moved: overall };
}
