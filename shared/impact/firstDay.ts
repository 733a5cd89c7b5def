import { assess } from '../assessment/assess';
import { dateOf, dayOf, type Day } from '../assessment/engine/days';
import type { LoadedPack } from '../assessment/pack/load';
import type { ClientFile } from '../clientFile';
import type { CalendarDate } from '../dates';
import { movedOutcomeOf } from './moved';

/**
 * A day after `from`, up to and including `to`, from which a pathway comes to what it comes to on `to`, and on the day before which it did
 * not; undefined where it comes to the same on both days, or is not in the pack. Where it changes there and back in between, it is one of
 * these days.
 */
export function firstDay(client: ClientFile, pack: LoadedPack, pathwayId: string, from: CalendarDate, to: CalendarDate): CalendarDate | undefined {
  if (!pack.hasPathway(pathwayId)) return undefined;
  const outcomeOn = (day: Day) => {
    const [found] = assess(client, pack, { asOf: dateOf(day), pathwayIds: [pathwayId], trace: false }).pathways;
    return found && movedOutcomeOf(found);
  };
  let [other, same] = [dayOf(from), dayOf(to)];
  const last = outcomeOn(same);
  if (outcomeOn(other) === last) return undefined;
  while (same - other > 1) {
    const middle = Math.floor((other + same) / 2);
    if (outcomeOn(middle) === last) same = middle;
    else other = middle;
  }
  return dateOf(same);
}
