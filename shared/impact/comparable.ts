import { dayOf, type Day } from '../assessment/engine/days';
import { standingOn } from '../assessment/library/standing';
import type { LoadedPack } from '../assessment/pack/load';
import type { CalendarDate } from '../dates';

/** Rules as they stand on a day. */
export interface Side {
  pack: LoadedPack;
  asOf: CalendarDate;
}

const isBeforeHeld = (id: string, pack: LoadedPack, on: Day): boolean => pack.hasPathway(id) && standingOn(pack.pathway(id), on).kind === 'before-held';

/**
 * Whether a side says what became of a pathway on its day. It does not where the day is earlier than the first rules at hand of the pathway,
 * or of the one that its criteria come from besides: nobody knows then whether it was closed. Of a pathway that its rules do not have, it says
 * just that.
 */
export function isHeld(id: string, { pack, asOf }: Side): boolean {
  if (!pack.hasPathway(id)) return true;
  const { gate } = pack.pathway(id);
  const on = dayOf(asOf);
  return !isBeforeHeld(id, pack, on) && !(gate !== undefined && isBeforeHeld(gate, pack, on));
}

/** Whether points are those of the day: not so where the day is earlier than the first version at hand. Where the rules do not have the points, that is held. */
export function arePointsHeld(id: string, pack: LoadedPack, on: Day): boolean {
  const versions = pack.pack.scores.find((score) => score.id === id)?.versions ?? [];
  return versions.length === 0 || versions.some(({ from }) => dayOf(from) <= on);
}
