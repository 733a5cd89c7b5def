import { z } from 'zod';
import { addDays, calendarDate, type CalendarDate } from '../../dates';
import { dayOf } from '../engine/days';
import type { Outcome, PathwayResult } from '../engine/outcome';
import type { LoadedPack } from '../pack/load';
import { standingOn } from './standing';

/**
 * Why a pathway has no rules on a day earlier than its first ones: it did not exist yet (`not-yet`), or the rules of that day are not
 * held (`before-held`). `until`: the last day of which that is so. `beganBy`: where the first day of the pathway is not known to the day, the
 * last that it may be.
 */
export const beforeRules = z.strictObject({ kind: z.enum(['not-yet', 'before-held']), until: calendarDate, beganBy: calendarDate.nullable() });
export type BeforeRules = z.infer<typeof beforeRules>;

/** An outcome as it is read on screens and prints: nobody knows whether a pathway was closed before the first rules at hand, and none was before it began. */
export type ShownOutcome = Outcome | BeforeRules['kind'];

/** In which order outcomes are shown: what a client can do first. */
export const shownOutcomes: readonly ShownOutcome[] = ['applies', 'needs-facts', 'does-not-apply', 'closed', 'not-yet', 'before-held'];

/** The reading of the status board for a result of a day without rules; undefined on any other day, and where the pack does not have the pathway. */
export function beforeRulesOf({ id, version }: Pick<PathwayResult, 'id' | 'version'>, pack: LoadedPack, asOf: CalendarDate): BeforeRules | undefined {
  if (version !== null || !pack.hasPathway(id)) return undefined;
  const { kind, until, beganBy } = standingOn(pack.pathway(id), dayOf(asOf));
  return (kind === 'not-yet' || kind === 'before-held') && until !== null ? { kind, until, beganBy } : undefined;
}

/** The same for points on an earlier day than their first grid; undefined where there is a grid, or the pack does not have the points. */
export function pointsBeforeRulesOf(id: string, pack: LoadedPack, asOf: CalendarDate): BeforeRules | undefined {
  const score = pack.pack.scores.find((one) => one.id === id);
  const first = score?.versions.map(({ from }) => from).toSorted()[0];
  if (score === undefined || first === undefined || first <= asOf) return undefined;
  const { begins } = score;
  return begins !== undefined && asOf < begins.on ? { kind: 'not-yet', until: addDays(begins.on, -1), beganBy: begins.by ?? null } : { kind: 'before-held', until: addDays(first, -1), beganBy: null };
}

/** Of some points those that have no grid yet on the day, with why. */
export const pointsWithoutRules = (ids: readonly string[], { pack, asOf }: { pack: LoadedPack; asOf: CalendarDate }): { id: string; before: BeforeRules }[] =>
  ids.flatMap((id) => {
    const before = pointsBeforeRulesOf(id, pack, asOf);
    return before ? [{ id, before }] : [];
  });

/** The same for the points of a pathway, on whichever days it shows them; none where it has no rules of its own on the day. */
export const pathwayPointsWithoutRules = ({ id, version }: Pick<PathwayResult, 'id' | 'version'>, { pack, asOf }: { pack: LoadedPack; asOf: CalendarDate }): { id: string; before: BeforeRules }[] =>
  version === null || !pack.hasPathway(id) ? [] : pointsWithoutRules([...new Set(pack.pathway(id).versions.flatMap(({ scores }) => scores))], { pack, asOf });

/** What a result is shown as. */
export const shownOutcomeOf = (result: Pick<PathwayResult, 'id' | 'version' | 'outcome'>, { pack, asOf }: { pack: LoadedPack; asOf: CalendarDate }): ShownOutcome =>
  beforeRulesOf(result, pack, asOf)?.kind ?? result.outcome;
