import { breakpoints } from '../assessment/beyond/breakpoints';
import { dateOf, dayOf, type Day } from '../assessment/engine/days';
import { Evaluation } from '../assessment/engine/environment';
import { evaluateScore } from '../assessment/engine/score';
import { Subject } from '../assessment/engine/subject';
import type { LoadedPack } from '../assessment/pack/load';
import type { ClientFile } from '../clientFile';
import type { CalendarDate } from '../dates';
import { arePointsHeld } from './comparable';
import type { MovedScore } from './schema';

type Points = NonNullable<MovedScore['before']>;

/** Points from a day on; null: none are counted. */
export interface PointStep {
  on: CalendarDate;
  points: Points | null;
}

/** How points stand on the first of two days, and each step that they take up to and with the second. */
export interface PointSteps {
  before: Points | null;
  steps: readonly PointStep[];
}

const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);
const isSame = (a: Points | null, b: Points | null): boolean => a?.low === b?.low && a?.high === b?.high;

/** The days on which a value begins to be another, each after `first` and up to `last`, looked for between days on which something moves by itself. */
function stepsOf(pointsOn: (day: Day) => Points | null, days: readonly Day[], first: Day, last: Day): Day[] {
  const found: Day[] = [];
  let known = first;
  for (const look of [...new Set([...days, last])].filter((day) => first < day && day <= last).toSorted((a, b) => a - b)) {
    while (!isSame(pointsOn(known), pointsOn(look))) {
      // Most steps are taken on the very day that was looked at.
      let [same, other] = [isSame(pointsOn(known), pointsOn(look - 1)) ? look - 1 : known, look];
      while (other - same > 1) {
        const middle = Math.floor((same + other) / 2);
        if (isSame(pointsOn(known), pointsOn(middle))) same = middle;
        else other = middle;
      }
      found.push(other);
      known = other;
    }
    known = look;
  }
  return found;
}

/**
 * On which days the points of the principal applicant move between two days (`YYYY-MM-DD`), by what moves by itself in the file and the
 * rules: a birthday, a test that grows too old, another grid. Undefined where the points of some day in between are not held, or the pack does not have them.
 */
export function pointSteps(client: ClientFile, pack: LoadedPack, id: string, from: CalendarDate, to: CalendarDate): PointSteps | undefined {
  if (!pack.hasScore(id)) return undefined;
  const known = new Map<Day, Points | null>();
  const subjectOn = (day: Day): Subject => new Subject(client, dateOf(day));
  const pointsOn = (day: Day): Points | null => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const total = evaluateScore(id, Evaluation.of(subjectOn(day), pack))?.total;
    const points = total ? { low: bound(total.low), high: bound(total.high) } : null;
    known.set(day, points);
    return points;
  };
  const [first, last] = [dayOf(from), dayOf(to)];
  const isHeldOn = (day: Day): boolean => arePointsHeld(id, pack, subjectOn(day).on(pack.referenceOf(id)));
  if (!isHeldOn(first) || !isHeldOn(last)) return undefined;
  return { before: pointsOn(first), steps: stepsOf(pointsOn, breakpoints(client, pack, first, last).days, first, last).map((day) => ({ on: dateOf(day), points: pointsOn(day) })) };
}
