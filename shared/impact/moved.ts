import { freeScores } from '../assessment/assess';
import { dateOf, dayOf, type Day } from '../assessment/engine/days';
import { Evaluation } from '../assessment/engine/environment';
import { evaluatePathway, type CriterionResult, type PathwayResult } from '../assessment/engine/outcome';
import { evaluateScore, type ScoreResult } from '../assessment/engine/score';
import { Subject } from '../assessment/engine/subject';
import type { LoadedPack } from '../assessment/pack/load';
import { namedIn, shownToVerify } from '../assessment/pack/sources';
import type { Bilingual, Pathway, Period } from '../assessment/pack/types';
import { pointsBeforeRulesOf, shownOutcomeOf } from '../assessment/library/beforeRules';
import { shownCriterionOf, type ShownCriterionOutcome } from '../assessment/library/shownCriterion';
import { PackComparison } from '../assessment/library/comparePacks';
import type { ClientFile } from '../clientFile';
import type { CalendarDate } from '../dates';
import { arePointsHeld, isHeld, type Side } from './comparable';
import { endingBetween } from './ending';
import type { EndingEvidence, MovedOutcome, MovedPathway, MovedScore, NotHeldRules } from './schema';

type Points = NonNullable<MovedScore['before']>;
/** JSON has no number for a bound that there is not. */
const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);
const pointsOf = (value: { low: number; high: number } | undefined): Points | null => (value ? { low: bound(value.low), high: bound(value.high) } : null);
const sameRange = (a: { low: number; high: number } | undefined, b: { low: number; high: number } | undefined): boolean => a?.low === b?.low && a?.high === b?.high;
const sameFactors = (a: ScoreResult, b: ScoreResult): boolean => a.factors.size === b.factors.size && [...a.factors].every(([id, value]) => sameRange(value, b.factors.get(id)));
/** By how much points moved, both bounds taken together; what was not counted before or is not now counts as none. */
const moveOf = (before: Points | null, after: Points | null): number => (after?.low ?? 0) + (after?.high ?? 0) - (before?.low ?? 0) - (before?.high ?? 0);
const samePoints = (a: Points | null, b: Points | null): boolean => a?.low === b?.low && a?.high === b?.high;

/** What a pathway comes to for a client, a pause of its intake told apart. */
export const movedOutcomeOf = ({ outcome, intake }: Pick<PathwayResult, 'outcome' | 'intake'>): MovedOutcome => {
  if (intake !== 'paused') return outcome;
  return outcome === 'applies' ? 'paused' : outcome === 'needs-facts' ? 'needs-facts-paused' : outcome;
};

/** The same as it is told: what had not begun on the day was not closed. */
const toldOn = (result: PathwayResult | undefined, side: Side | null): MovedOutcome | null => {
  if (!result) return null;
  return side && shownOutcomeOf(result, side) === 'not-yet' ? 'not-yet' : movedOutcomeOf(result);
};

/** A pathway that a pack does not have, like one that is closed or does not apply, gives a client nothing: between these there is no move. */
const givesNothing = (outcome: MovedOutcome | null): boolean => outcome === null || outcome === 'closed' || outcome === 'not-yet' || outcome === 'does-not-apply';
/** Whether it is another thing for a client. */
export const isMove = (before: MovedOutcome | null, after: MovedOutcome | null): boolean => before !== after && !(givesNothing(before) && givesNothing(after));
const isPaused = (outcome: MovedOutcome | null): boolean => outcome === 'paused' || outcome === 'needs-facts-paused';
const rank = { applies: 5, paused: 4, 'needs-facts': 3, 'needs-facts-paused': 2, 'does-not-apply': 1, closed: 0, 'not-yet': 0 } as const;
const rankOf = (outcome: MovedOutcome | null): number => (outcome === null ? 0 : rank[outcome]);
const isInTheWay = (outcome: ShownCriterionOutcome | null): boolean => outcome === 'not-met' || outcome === 'unknown' || outcome === 'not-taken';

/** What to look up, each once, of both sides. */
const looksOf = (...looks: readonly (readonly Bilingual[])[]): Bilingual[] => [...new Map(looks.flat().map((look) => [look.en, look])).values()];

/** What somebody comes to under the rules of a side, without reasons. */
interface Quick {
  subject: Subject;
  env: Evaluation;
  outcomes: ReadonlyMap<string, MovedOutcome>;
  scoreOf: (id: string) => ScoreResult | undefined;
}

/** Everything that is different for one client between two sides. */
export interface Moves {
  pathways: MovedPathway[];
  scores: MovedScore[];
  /** Evidence that is good on the first of two days and no longer on the second, the earliest end first; none on one day. */
  ends: EndingEvidence[];
}

export type { Side } from './comparable';

const none: Moves = { pathways: [], scores: [], ends: [] };

/** Parameters, tables and points systems of a pack with another version on the second day. */
function figuresBetween({ pack }: LoadedPack, from: Day, to: Day): Set<string> {
  const versionOn = (versions: readonly Period[], on: Day): Period | undefined => versions.find((version) => dayOf(version.from) <= on && (version.until === null || on <= dayOf(version.until)));
  const isOther = (versions: readonly Period[]): boolean => versionOn(versions, from) !== versionOn(versions, to);
  return new Set([
    ...pack.parameters.filter(({ values }) => isOther(values)).map(({ id }) => id),
    ...[...pack.tables, ...pack.scores].filter(({ versions }) => isOther(versions)).map(({ id }) => id),
  ]);
}

/**
 * What is different for one client between two sides (another day, or other rules on one day), and because of which paragraphs. Made once
 * and used for many clients: it looks only at pathways in which anybody can be concerned, says quickly where nothing moves, and explains
 * only what does. Null stands for no rules: then all of the others count. `kinds`: of pathways; none named: all. A pathway of which the rules
 * of a side are not held on its day is not compared: that nothing is known of it is no move.
 */
export class RuleMoves {
  private readonly pathwayIds: readonly string[];
  /** Pathways that can come to something on a side, and their points, that are not compared since the rules of a side are not held on its day. */
  readonly notHeld: readonly NotHeldRules[];
  private readonly freeScoreIds: readonly string[];
  private readonly changedFigures: ReadonlySet<string>;
  private readonly isOneDay: boolean;
  private readonly labels = new Map<LoadedPack, Map<string, Bilingual>>();

  constructor(
    private readonly before: Side | null,
    private readonly after: Side | null,
    kinds: readonly Pathway['kind'][] = [],
  ) {
    const asked = new Map([...(after?.pack.pack.pathways ?? []), ...(before?.pack.pack.pathways ?? [])].filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map((pathway) => [pathway.id, pathway]));
    const comparison = before && after && before.pack !== after.pack ? new PackComparison(before.pack, after.pack) : undefined;
    this.isOneDay = !before || !after || before.asOf === after.asOf;
    const open = [...asked.keys()].filter((id) => this.isOpen(id, before) || this.isOpen(id, after));
    const ids = comparison && this.isOneDay ? open.filter((id) => comparison.isOther(id)) : open;
    const unheldOn = (id: string): CalendarDate | undefined => [before, after].find((side) => side !== null && !isHeld(id, side))?.asOf;
    this.pathwayIds = ids.filter((id) => unheldOn(id) === undefined);
    // Points that stand on their own are those of Express Entry.
    this.freeScoreIds = kinds.length === 0 || kinds.includes('permanent-residence') ? freeScores : [];
    const ofPacks = comparison?.rest().figures.map(({ id }) => id) ?? [];
    this.changedFigures = new Set([...ofPacks, ...(before && after && !this.isOneDay ? figuresBetween(after.pack, dayOf(before.asOf), dayOf(after.asOf)) : [])]);
    this.notHeld = [
      ...ids.flatMap((id): NotHeldRules[] => { const on = unheldOn(id); return on === undefined ? [] : [{ kind: 'pathway', id, title: asked.get(id)?.title ?? { en: id, fr: id }, on }]; }),
      ...this.pointsNotHeld(ids),
    ];
  }

  /** Points of pathways, and those that stand on their own, of which a side has no version as early as its day: not begun yet, or not held. */
  private pointsNotHeld(pathwayIds: readonly string[]): NotHeldRules[] {
    const sides = [this.before, this.after].filter((side) => side !== null);
    const ofPathways = sides.flatMap(({ pack, asOf }) => pathwayIds.flatMap((id) => (pack.hasPathway(id) ? pack.pathwayVersion(id, dayOf(asOf))?.scores ?? [] : [])));
    const asked = [...new Set([...this.freeScoreIds, ...ofPathways])].filter((id) => !this.isOneDay || this.changedFigures.has(id));
    return asked.flatMap((id): NotHeldRules[] => {
      const side = sides.find(({ pack, asOf }) => !arePointsHeld(id, pack, dayOf(asOf)));
      return side === undefined ? [] : [{ kind: pointsBeforeRulesOf(id, side.pack, side.asOf)?.kind === 'not-yet' ? 'points-not-yet' : 'points', id, title: side.pack.scoreTitle(id), on: side.asOf }];
    });
  }

  /** Whether a pathway can come to anything but closed. */
  private isOpen(id: string, side: Side | null): boolean {
    const version = side?.pack.hasPathway(id) === true ? side.pack.pathwayVersion(id, dayOf(side.asOf)) : undefined;
    return version !== undefined && version.intake !== 'closed';
  }

  /** Whether no client can be concerned. */
  get isEmpty(): boolean {
    return this.isOneDay && this.pathwayIds.length === 0 && this.changedFigures.size === 0;
  }

  private quick(client: ClientFile, side: Side | null): Quick | undefined {
    if (!side) return undefined;
    const { pack, asOf } = side;
    const subject = new Subject(client, asOf);
    const env = Evaluation.of(subject, pack);
    const outcomes = new Map(this.pathwayIds.flatMap((id) => (pack.hasPathway(id) ? [[id, movedOutcomeOf(evaluatePathway(pack.pathway(id), env))] as const] : [])));
    return { subject, env, outcomes, scoreOf: (id) => (pack.hasScore(id) ? evaluateScore(id, env) : undefined) };
  }

  /** Every criterion of some pathways, and what has to be looked up. */
  private whole(env: Evaluation | undefined, ids: readonly string[]): Map<string, PathwayResult> {
    if (!env) return new Map();
    const { pack, run } = env;
    run.asksAll = true;
    return new Map(ids.flatMap((id) => (pack.hasPathway(id) ? [[id, evaluatePathway(pack.pathway(id), env)] as const] : [])));
  }

  /** What is to be looked up by name; asked of many clients, and found in a pack only by going through all of its criteria. */
  private looksAt(ids: readonly string[], side: Side | null): Bilingual[] {
    if (!side) return [];
    const known = this.labels.get(side.pack) ?? new Map<string, Bilingual>();
    this.labels.set(side.pack, known);
    return ids.map((id) => {
      const label = known.get(id) ?? side.pack.labelOf(id);
      known.set(id, label);
      return label;
    });
  }

  /** Citations of what a rule names and is not the same on both sides: they say why, before those of the rule itself. */
  private citationsOf(pack: LoadedPack, rule: unknown, own: readonly string[], day: Day): string[] {
    const named = namedIn(rule).flatMap((id) => (pack.hasScore(id) ? [] : [id]));
    const figures = named.filter((id) => this.changedFigures.has(id)).flatMap((id) => pack.citationsOf(id, day));
    return [...new Set([...figures, ...own])];
  }

  /** Criteria that came out otherwise: of those only what stands in the way now, or did before, as the outcome is worse or better. */
  private criterionCauses(was: PathwayResult, is: PathwayResult, subject: Subject): MovedPathway['causes'] {
    const earlier = new Map(was.criteria.map((result) => [result.criterion.id, result]));
    const later = new Set(is.criteria.map(({ criterion }) => criterion.id));
    const isWorse = rankOf(movedOutcomeOf(is)) < rankOf(movedOutcomeOf(was));
    const cause = (before: CriterionResult | undefined, after: CriterionResult | undefined, pack: LoadedPack | undefined): (MovedPathway['causes'][number] & { decides: boolean })[] => {
      const either = after ?? before;
      if (!either || !pack || before?.outcome === after?.outcome) return [];
      const { id, label, at, citations, condition, exceptions } = either.criterion;
      const [from, to] = [before ? shownCriterionOf(before) : null, after ? shownCriterionOf(after) : null];
      return [{ kind: 'criterion', id, label, before: from, after: to, citations: this.citationsOf(pack, [condition, exceptions], citations, subject.on(at)), decides: isInTheWay(isWorse ? to : from) }];
    };
    const all = [...is.criteria.flatMap((result) => cause(earlier.get(result.criterion.id), result, this.after?.pack)), ...was.criteria.filter(({ criterion }) => !later.has(criterion.id)).flatMap((result) => cause(result, undefined, this.before?.pack))];
    const deciding = all.filter(({ decides }) => decides);
    return (deciding.length > 0 ? deciding : all).map(({ decides: _decides, ...one }) => one);
  }

  private pathway(id: string, was: PathwayResult | undefined, is: PathwayResult | undefined, subject: Subject): MovedPathway[] {
    const [before, after] = [toldOn(was, this.before), toldOn(is, this.after)];
    if (!isMove(before, after)) return [];
    const title = is?.title ?? was?.title ?? { en: id, fr: id };
    // Where both sides come to the same but for the intake, no criterion says why.
    const isByIntake = was?.version && is?.version && (was.outcome === is.outcome || (was.version.intake === 'closed') !== (is.version.intake === 'closed'));
    const causes = was?.version && is?.version && !isByIntake ? this.criterionCauses(was, is, subject) : [];
    const version = is?.version ?? was?.version;
    // A pause that begins or ends with it is told besides: a criterion is no reason of that.
    const isPauseToo = was?.version && is?.version && (is.version.intake === 'paused' ? isPaused(after) && was.version.intake !== 'paused' : isPaused(before));
    // Where no criterion explains it, the version does: it came, went, or takes no applications.
    return [{
      id, title, before, after, causes: !version || (causes.length > 0 && isPauseToo !== true) ? causes : [...causes, { kind: 'version', label: title, citations: [...version.citations] }],
      verify: looksOf(this.looksAt(was?.verify ?? [], this.before), this.looksAt(is?.verify ?? [], this.after)),
    }];
  }

  private score(id: string, was: ScoreResult | undefined, is: ScoreResult | undefined, subject: Subject): MovedScore[] {
    const [before, after] = [pointsOf(was?.total), pointsOf(is?.total)];
    const pack = is ? this.after?.pack : this.before?.pack;
    if (!pack || samePoints(before, after)) return [];
    const definitions = is?.definitions ?? was?.definitions ?? [];
    const day = subject.on(pack.referenceOf(id));
    const causes = definitions.filter(({ total }) => total !== true).flatMap((factor): MovedScore['causes'] => {
      const [old, now] = [pointsOf(was?.factors.get(factor.id)), pointsOf(is?.factors.get(factor.id))];
      return samePoints(old, now) ? [] : [{ id: factor.id, label: factor.label, before: old, after: now, citations: this.citationsOf(pack, factor.value, factor.citations, day) }];
    });
    // First what moved most the way the total did: a birthday that took points is not why there are more.
    const weight = (way: number) => (one: MovedScore['causes'][number]): number => way * moveOf(one.before, one.after);
    const mostFirst = weight(Math.sign(moveOf(before, after)) || 1);
    const figures = (result: ScoreResult | undefined, side: Side | null): Bilingual[] => (result && side ? this.looksAt(shownToVerify([id], [], side.pack, dayOf(side.asOf)), side) : []);
    return [{ id, title: pack.scoreTitle(id), before, after, causes: causes.toSorted((a, b) => mostFirst(b) - mostFirst(a)), verify: looksOf(figures(was, this.before), figures(is, this.after)) }];
  }

  /** Whether both sides hold the points on the day that they look at. */
  private arePointsComparable(id: string, was: Quick | undefined, is: Quick | undefined): boolean {
    const holds = (side: Side | null, quick: Quick | undefined): boolean => !side || !quick || !side.pack.hasScore(id) || arePointsHeld(id, side.pack, quick.subject.on(side.pack.referenceOf(id)));
    return holds(this.before, was) && holds(this.after, is);
  }

  /** Points mean something on their own, or where a pathway applies or may apply on either side. */
  private scoresThatCount(was: Quick | undefined, is: Quick | undefined): string[] {
    const ofSide = (side: Side | null): string[] => this.pathwayIds.flatMap((id) => {
      if (!side?.pack.hasPathway(id) || (givesNothing(was?.outcomes.get(id) ?? null) && givesNothing(is?.outcomes.get(id) ?? null))) return [];
      return side.pack.pathwayVersion(id, dayOf(side.asOf))?.scores ?? [];
    });
    return [...new Set([...this.freeScoreIds, ...ofSide(this.after), ...ofSide(this.before)])].filter((id) => this.arePointsComparable(id, was, is));
  }

  /** What one pathway comes to otherwise, with reasons; undefined where it is no move, or is not compared. */
  ofPathway(client: ClientFile, id: string): MovedPathway | undefined {
    if (!this.pathwayIds.includes(id)) return undefined;
    const [before, after] = [this.before, this.after].map((side) => side && Evaluation.of(new Subject(client, side.asOf), side.pack));
    const subject = (after ?? before)?.subject;
    const [moved] = subject ? this.pathway(id, this.whole(before ?? undefined, [id]).get(id), this.whole(after ?? undefined, [id]).get(id), subject) : [];
    return moved;
  }

  /** Outcomes and points of the principal applicant that are others, and evidence that ends; empty lists where nothing is. Throws what `assess` throws. */
  of(client: ClientFile): Moves {
    if (this.isEmpty) return none;
    const [was, is] = [this.quick(client, this.before), this.quick(client, this.after)];
    const subject = (is ?? was)?.subject;
    if (!subject) return none;
    const moved = this.pathwayIds.filter((id) => isMove(was?.outcomes.get(id) ?? null, is?.outcomes.get(id) ?? null));
    const [then, now] = moved.length === 0 ? [] : [this.whole(was?.env, moved), this.whole(is?.env, moved)];
    return {
      pathways: moved.flatMap((id) => this.pathway(id, then?.get(id), now?.get(id), subject)),
      scores: this.scoresThatCount(was, is).flatMap((id) => {
        const [before, after] = [was?.scoreOf(id), is?.scoreOf(id)];
        return before && after && sameFactors(before, after) ? [] : this.score(id, before, after, subject);
      }),
      ends: this.before && this.after && was && !this.isOneDay ? endingBetween(was.subject, this.after.pack, dateOf(was.subject.asOf), this.after.asOf) : [],
    };
  }
}
