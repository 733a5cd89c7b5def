import { addDays, type CalendarDate } from '../../dates';
import { dateOf, dayOf, type Day } from '../engine/days';
import type { LoadedPack } from '../pack/load';
import type { Bilingual, Intake, Pathway, PathwayVersion } from '../pack/types';

/** `not-yet`: earlier than the first day of the program. `before-held`: earlier than the first rules at hand, which need not be the first there were. */
export type StandingKind = Intake | 'not-yet' | 'before-held';

/** In what standing order the kinds are read: what a client can do first. */
export const standingKinds: readonly StandingKind[] = ['open', 'by-invitation', 'paused', 'closed', 'not-yet', 'before-held'];

/** Whether applications are taken on a day, and since when that is so. */
export interface Standing {
  kind: StandingKind;
  /** The first day on which it was so without a break; null where the rules at hand do not reach back to it. */
  since: CalendarDate | null;
  /** The last day on which it will be so, as far as the rules say; null: no end known. */
  until: CalendarDate | null;
  /** Of a program that did not exist yet: the last day on which it may have begun, where its first day is not known to the day. */
  beganBy: CalendarDate | null;
  /** Ids of the citations that say so. */
  citations: readonly string[];
  /** Why there are no rules on the day, where the pathway has words for it. */
  label: Bilingual | null;
  /** Id of the pathway that took its place. */
  replacedBy: string | null;
}

/** The versions around one, without a day between them, that have its intake: in order of time. */
function unbroken(versions: readonly PathwayVersion[], at: number): readonly PathwayVersion[] {
  const joins = (earlier: PathwayVersion | undefined, later: PathwayVersion | undefined): boolean =>
    earlier !== undefined && later !== undefined && earlier.until !== null && addDays(earlier.until, 1) === later.from && earlier.intake === later.intake;
  let first = at;
  let last = at;
  while (joins(versions[first - 1], versions[first])) first -= 1;
  while (joins(versions[last], versions[last + 1])) last += 1;
  return versions.slice(first, last + 1);
}

/**
 * Whether a pathway takes applications on a day. On a day between two versions, and after the last, it is closed since the day after the
 * version before; a version that is in force but takes no applications is closed since the first day of that. Before the first version
 * it did not exist yet, where a source gives its first day (or the month or year of it) and that is still to come; otherwise nothing is claimed but the day on which the
 * rules at hand begin.
 */
export function standingOn(pathway: Pathway, on: Day): Standing {
  const versions = pathway.versions.toSorted((a, b) => dayOf(a.from) - dayOf(b.from));
  const at = versions.findLastIndex(({ from }) => dayOf(from) <= on);
  const version = versions[at];
  const first = versions[0];
  const { begins } = pathway;
  if (!version && begins && on < dayOf(begins.on)) return { kind: 'not-yet', since: null, until: addDays(begins.on, -1), beganBy: begins.by ?? null, citations: begins.citations, label: null, replacedBy: null };
  if (!version) return { kind: 'before-held', since: null, until: first ? addDays(first.from, -1) : null, beganBy: null, citations: first?.citations ?? [], label: null, replacedBy: null };
  const ended = pathway.closed;
  if (version.until !== null && dayOf(version.until) < on) {
    const next = versions[at + 1];
    const isOver = next === undefined;
    return {
      kind: 'closed', since: addDays(version.until, 1), until: next ? addDays(next.from, -1) : null, beganBy: null,
      citations: ended?.citations ?? version.citations, label: ended?.label ?? null, replacedBy: isOver ? ended?.replacedBy ?? null : null,
    };
  }
  const run = unbroken(versions, at);
  const [start, end] = [run[0] ?? version, run.at(-1) ?? version];
  const isClosed = version.intake === 'closed';
  return {
    kind: version.intake, since: start.from, until: end.until, beganBy: null, citations: start.citations,
    label: isClosed ? ended?.label ?? null : null, replacedBy: isClosed ? ended?.replacedBy ?? null : null,
  };
}

export interface StandingRow {
  pathway: Pathway;
  standing: Standing;
}

/** How every pathway of a pack stands on a day, in the order of the pack. */
export const standingsOn = (pack: LoadedPack, on: Day): readonly StandingRow[] => pack.pack.pathways.map((pathway) => ({ pathway, standing: standingOn(pathway, on) }));

/** One day on which a pathway began to stand otherwise. */
export interface StandingChange {
  pathway: Pathway;
  on: CalendarDate;
  before: StandingKind;
  after: StandingKind;
  /** Of the first day of a program that is not known to the day: the last day that it may be. */
  by: CalendarDate | null;
  citations: readonly string[];
}

/**
 * Every day after the first date, up to and including the second, on which pathways began to stand otherwise: oldest first. The dates may
 * stand in either order. The first day of a program is one of them, with `not-yet` before it; so is the day from which rules are held, with
 * `before-held` before it: it may be the day on which a pathway began, which must not go unsaid, and is not claimed to be.
 */
export function standingChanges(pack: LoadedPack, one: CalendarDate, other: CalendarDate): readonly StandingChange[] {
  const [first, last] = dayOf(one) <= dayOf(other) ? [dayOf(one), dayOf(other)] : [dayOf(other), dayOf(one)];
  return pack.pack.pathways
    .flatMap((pathway) => {
      const days = pathway.versions.flatMap(({ from, until }) => [dayOf(from), ...(until === null ? [] : [dayOf(until) + 1])]);
      if (pathway.begins) days.push(dayOf(pathway.begins.on));
      return [...new Set(days)].filter((day) => first < day && day <= last).flatMap((day): StandingChange[] => {
        const [before, after] = [standingOn(pathway, day - 1), standingOn(pathway, day)];
        return before.kind === after.kind ? [] : [{ pathway, on: dateOf(day), before: before.kind, after: after.kind, by: before.beganBy, citations: before.kind === 'not-yet' ? before.citations : after.citations }];
      });
    })
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}
