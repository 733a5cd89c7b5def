import { assess, type Assessment } from '../assessment/assess';
import type { CriterionResult, Outcome, PathwayResult } from '../assessment/engine/outcome';
import type { ScoreResult } from '../assessment/engine/score';
import type { Subject } from '../assessment/engine/subject';
import type { LoadedPack } from '../assessment/pack/load';
import { namedIn } from '../assessment/pack/sources';
import { PackComparison } from '../assessment/library/comparePacks';
import { isSame } from '../assessment/library/compareVersions';
import type { ClientFile } from '../clientFile';
import type { CalendarDate } from '../dates';
import type { MovedPathway, MovedScore } from './schema';

type Points = NonNullable<MovedScore['before']>;
/** JSON has no number for a bound that there is not. */
const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);
const pointsOf = (value: { low: number; high: number } | undefined): Points | null => (value ? { low: bound(value.low), high: bound(value.high) } : null);
const samePoints = (a: Points | null, b: Points | null): boolean => a?.low === b?.low && a?.high === b?.high;

/** A pathway that a pack does not have, like one that is closed or does not apply, gives a client nothing: between these there is no move. */
const givesNothing = (outcome: Outcome | null): boolean => outcome === null || outcome === 'closed' || outcome === 'does-not-apply';
const isMove = (before: Outcome | null, after: Outcome | null): boolean => before !== after && !((before === null || after === null) && givesNothing(before) && givesNothing(after));

/**
 * What is different for one client between two sets of rules on a day, and because of which paragraphs. Made once for two packs and used
 * for many clients: it looks only at pathways whose rules are not the same in both. Null stands for no rules: then all of the others count.
 */
export class RuleMoves {
  private readonly pathwayIds: readonly string[];
  private readonly changedFigures: ReadonlySet<string>;

  constructor(
    private readonly before: LoadedPack | null,
    private readonly after: LoadedPack | null,
    private readonly asOf: CalendarDate,
  ) {
    const ids = [...new Set([...(after?.pack.pathways ?? []), ...(before?.pack.pathways ?? [])].map(({ id }) => id))];
    const comparison = before && after ? new PackComparison(before, after) : undefined;
    this.pathwayIds = comparison ? ids.filter((id) => comparison.isOther(id)) : ids;
    this.changedFigures = new Set(comparison?.rest().figures.map(({ id }) => id) ?? []);
  }

  /** Whether no client can be concerned. */
  get isEmpty(): boolean {
    return this.pathwayIds.length === 0 && this.changedFigures.size === 0;
  }

  private assessed(client: ClientFile, pack: LoadedPack | null): Assessment | undefined {
    return pack ? assess(client, pack, { asOf: this.asOf, trace: true, pathwayIds: this.pathwayIds.filter((id) => pack.hasPathway(id)) }) : undefined;
  }

  /** Citations of what a rule names and is not the same in both packs: they say why, before those of the rule itself. */
  private citationsOf(pack: LoadedPack, rule: unknown, own: readonly string[], day: number): string[] {
    const named = (expression: unknown): string[] => namedIn(expression).flatMap((id) => (pack.hasScore(id) ? [] : [id]));
    const figures = named(rule).filter((id) => this.changedFigures.has(id)).flatMap((id) => pack.citationsOf(id, day));
    return [...new Set([...figures, ...own])];
  }

  private criterionCauses(was: PathwayResult, is: PathwayResult, subject: Subject): MovedPathway['causes'] {
    const earlier = new Map(was.criteria.map((result) => [result.criterion.id, result]));
    const later = new Set(is.criteria.map(({ criterion }) => criterion.id));
    const cause = (before: CriterionResult | undefined, after: CriterionResult | undefined, pack: LoadedPack | null): MovedPathway['causes'] => {
      const either = after ?? before;
      if (!either || !pack || before?.outcome === after?.outcome) return [];
      const { id, label, at, citations, condition, exceptions } = either.criterion;
      return [{ kind: 'criterion', id, label, before: before?.outcome ?? null, after: after?.outcome ?? null, citations: this.citationsOf(pack, [condition, exceptions], citations, subject.on(at)) }];
    };
    return [...is.criteria.flatMap((result) => cause(earlier.get(result.criterion.id), result, this.after)), ...was.criteria.filter(({ criterion }) => !later.has(criterion.id)).flatMap((result) => cause(result, undefined, this.before))];
  }

  private pathway(id: string, was: PathwayResult | undefined, is: PathwayResult | undefined, subject: Subject): MovedPathway[] {
    const [before, after] = [was?.outcome ?? null, is?.outcome ?? null];
    if (!isMove(before, after)) return [];
    const title = is?.title ?? was?.title ?? { en: id, fr: id };
    const causes = was?.version && is?.version ? this.criterionCauses(was, is, subject) : [];
    const version = is?.version ?? was?.version;
    // Where no criterion explains it, the version does: it came, went, or takes no applications.
    return [{ id, title, before, after, causes: causes.length > 0 || !version ? causes : [{ kind: 'version', label: title, citations: [...version.citations] }] }];
  }

  private score(id: string, was: ScoreResult | undefined, is: ScoreResult | undefined, subject: Subject): MovedScore[] {
    const [before, after] = [pointsOf(was?.total), pointsOf(is?.total)];
    const pack = is ? this.after : this.before;
    if (!pack || samePoints(before, after)) return [];
    const definitions = is?.definitions ?? was?.definitions ?? [];
    const day = subject.on(pack.referenceOf(id));
    const causes = definitions.filter(({ total }) => total !== true).flatMap((factor): MovedScore['causes'] => {
      const [old, now] = [pointsOf(was?.factors.get(factor.id)), pointsOf(is?.factors.get(factor.id))];
      return samePoints(old, now) ? [] : [{ id: factor.id, label: factor.label, before: old, after: now, citations: this.citationsOf(pack, factor.value, factor.citations, day) }];
    });
    return [{ id, title: pack.scoreTitle(id), before, after, causes }];
  }

  /** Outcomes and points of the principal applicant that are others; empty lists where nothing is. Throws what `assess` throws. */
  of(client: ClientFile): { pathways: MovedPathway[]; scores: MovedScore[] } {
    if (this.isEmpty) return { pathways: [], scores: [] };
    const [was, is] = [this.assessed(client, this.before), this.assessed(client, this.after)];
    const subject = (is ?? was)?.subject;
    if (!subject) return { pathways: [], scores: [] };
    const resultIn = (assessment: Assessment | undefined, id: string) => assessment?.pathways.find((pathway) => pathway.id === id);
    const scoresIn = (assessment: Assessment | undefined) => new Map([...(assessment?.scores ?? []), ...(assessment?.pathways ?? []).flatMap(({ scores }) => scores)].map((score) => [score.id, score]));
    const [scoresBefore, scoresAfter] = [scoresIn(was), scoresIn(is)];
    return {
      pathways: this.pathwayIds.flatMap((id) => this.pathway(id, resultIn(was, id), resultIn(is, id), subject)),
      scores: [...new Set([...scoresAfter.keys(), ...scoresBefore.keys()])].flatMap((id) => {
        const [before, after] = [scoresBefore.get(id), scoresAfter.get(id)];
        return before && after && isSame([...before.factors], [...after.factors]) ? [] : this.score(id, before, after, subject);
      }),
    };
  }
}
