import { canonicalJson } from '../../canonicalJson';
import type { FactRecord } from '../facts/records';
import { saysWhetherTaken } from '../measures/checkMeasures';
import type { LoadedPack } from '../pack/load';
import { namedIn, shownToVerify } from '../pack/sources';
import type { Bilingual, Intake, Pathway, PathwayVersion, Step } from '../pack/types';
import { workPermitRequirements, type WorkPermitRequirements } from '../requirements/workPermitRequirements';
import type { ConditionOf } from './combine';
import { rulesOf } from './compile';
import { onceADay, type Day } from './days';
import { compiledCriterion, criterionResult, type CompiledCriterion, type CriterionResult } from './criterion';
import type { Evaluation } from './environment';
import { recordsAt } from './fields';
import { evaluateScore, type ScoreResult } from './score';
import { untraced } from './trace';
import type { Pointer } from './values';

export type { CriterionOutcome, CriterionResult } from './criterion';

export type Outcome = 'applies' | 'needs-facts' | 'does-not-apply' | 'closed';

export interface PathwayResult {
  id: string;
  title: Bilingual;
  kind: Pathway['kind'];
  outcome: Outcome;
  intake: Intake;
  version: PathwayVersion | null;
  criteria: readonly CriterionResult[];
  scores: readonly ScoreResult[];
  /** The list entry that came furthest, where criteria are asked of each (the job offer). */
  entry: Pointer | null;
  /** Acts of filing that are not done yet. */
  steps: readonly Step[];
  /** Parameters and tables whose figures the sources do not vouch for on the day. */
  verify: readonly string[];
  /** What else a work permit takes; with a trace. */
  requirements?: WorkPermitRequirements;
}

/** What is asked for in one version of a pathway, with the criteria and steps of its gate. */
interface Asked {
  version: PathwayVersion;
  gate: PathwayVersion | undefined;
  criteria: readonly CompiledCriterion[];
  /** Those that close an intake: where evaluation is cut short they are asked first, since they decide what the rest can come to. */
  closing: readonly CompiledCriterion[];
  others: readonly CompiledCriterion[];
  places: number[];
  /** Places in `others`, in the order in which they are asked where evaluation is cut short: those that were not met of late come early, and after all others those that take points to be counted. */
  order: { plain: number[]; ofPoints: number[] };
  /** Says whether applications are taken, by what was looked up on the day. */
  intake: CompiledCriterion | undefined;
  steps: readonly { step: Step; done: ConditionOf | undefined }[];
  entriesOf: ReturnType<typeof recordsAt> | undefined;
  /** Places of the criteria that say on a day what has to be looked up. */
  toLookUp: (on: Day) => readonly number[];
  /** Points systems shown with the pathway of which some figure is not vouched for on a day, each with the places of the criteria that ask for it. */
  shown: (on: Day) => readonly { id: string; askedBy: readonly number[] }[];
}

const placesOf = <T>(items: readonly T[], isMeant: (item: T) => boolean): number[] => items.flatMap((item, place) => (isMeant(item) ? [place] : []));

function askedIn(version: PathwayVersion, gate: PathwayVersion | undefined, pack: LoadedPack): Asked {
  const rules = rulesOf(pack);
  const prepared = rules.once(version, () => new Map<PathwayVersion | undefined, Asked>());
  const known = prepared.get(gate);
  if (known) return known;
  const criteria = [...version.criteria, ...(gate?.criteria ?? [])].map((criterion) => compiledCriterion(criterion, pack));
  const others = criteria.filter(({ criterion }) => criterion.closes !== true);
  const places = others.map((_other, index) => index);
  const takesPoints = (index: number): boolean => namedIn(others[index]?.criterion.condition).some((id) => pack.hasScore(id));
  const asked: Asked = {
    version,
    gate,
    criteria,
    closing: criteria.filter(({ criterion }) => criterion.closes === true),
    others,
    places,
    intake: criteria.find(({ criterion }) => saysWhetherTaken(criterion)),
    order: { plain: places.filter((index) => !takesPoints(index)), ofPoints: places.filter(takesPoints) },
    steps: [...version.steps, ...(gate?.steps ?? [])].map((step) => ({ step, done: step.done && rules.condition(step.done) })),
    entriesOf: version.over && recordsAt(version.over.list),
    toLookUp: onceADay((on) => placesOf(criteria, ({ figures, verify }) => verify.length > 0 || figures(on).length > 0)),
    shown: onceADay((on) => shownToVerify(version.scores, [], pack, on).map((id) => ({ id, askedBy: placesOf(criteria, ({ criterion }) => namedIn(criterion.condition).includes(id)) }))),
  };
  prepared.set(gate, asked);
  return asked;
}

/** A gate that is not in the pack is refused when the pack is validated; here it asks for nothing. */
const gateOf = ({ gate }: Pathway, pack: LoadedPack, on: Day): PathwayVersion | undefined => (gate === undefined || !pack.hasPathway(gate) ? undefined : pack.pathwayVersion(gate, on));

const asksOfPathways = (): WeakMap<Pathway, (on: Day) => Asked | null> => new WeakMap();

/** What the version of a pathway that is in force on a day asks for; null where none is. */
function askedOn(pathway: Pathway, pack: LoadedPack, day: Day): Asked | null {
  const asks = pack.derived(asksOfPathways);
  const known = asks.get(pathway);
  const found = known ?? onceADay((on) => {
    const version = pack.pathwayVersion(pathway.id, on);
    return version === undefined ? null : askedIn(version, gateOf(pathway, pack, on), pack);
  });
  if (known === undefined) asks.set(pathway, found);
  return found(day);
}

/**
 * Closed as soon as a criterion that closes the intake is not met; while one of those is open, so is the outcome. Else does not apply
 * as soon as one is not met, and applies when nothing is open. Judgements never count.
 */
function outcomeOf(criteria: readonly CriterionResult[]): Outcome {
  let isIntakeOpen = false;
  let isFailed = false;
  let isUnknown = false;
  for (const { criterion, outcome } of criteria) {
    if (outcome === 'not-met') {
      if (criterion.closes) return 'closed';
      isFailed = true;
    } else if (outcome === 'unknown') {
      if (criterion.closes) isIntakeOpen = true;
      isUnknown = true;
    }
  }
  if (isIntakeOpen) return 'needs-facts';
  if (isFailed) return 'does-not-apply';
  return isUnknown ? 'needs-facts' : 'applies';
}

const rank = { applies: 3, 'needs-facts': 2, 'does-not-apply': 1, closed: 0 } as const;

/** How far an entry comes: its outcome, then how little fails, then how little is missing. */
const progress = (criteria: readonly CriterionResult[]): readonly number[] => [
  rank[outcomeOf(criteria)],
  -criteria.filter(({ outcome }) => outcome === 'not-met').length,
  -criteria.filter(({ outcome }) => outcome === 'unknown').length,
];

const further = (a: readonly number[], b: readonly number[]): boolean => (a.map((value, index) => value - (b[index] ?? 0)).find((value) => value !== 0) ?? 0) > 0;

/** Which of two entries that come equally far is shown does not depend on their order in the file. */
const tieBreak = (criteria: readonly CriterionResult[], { raw }: FactRecord): string => `${criteria.map(({ outcome }) => outcome).join(' ')} ${typeof raw['id'] === 'string' ? raw['id'] : ''}`;

const none: readonly never[] = [];

const isNotMet = ({ outcome }: CriterionResult): boolean => outcome === 'not-met';

/** Moves what stands at a place half the way to the first. */
function askEarlier(places: number[], place: number, index: number): void {
  const earlier = place >> 1;
  places.copyWithin(earlier + 1, earlier, place);
  places[earlier] = index;
}

/**
 * Evaluates criteria up to the first that is not met. Most clients fail a pathway at the same few, which are found first by asking early
 * what was not met of late; what comes out does not depend on it: of what is not met one alone is told, and else all, as they stand.
 */
function cutShort({ closing, others, order, places: asTheyStand }: Asked, env: Evaluation): CriterionResult[] {
  const first: CriterionResult[] = [];
  for (const criterion of closing) {
    const result = criterionResult(criterion, env);
    first.push(result);
    if (isNotMet(result)) return first;
  }
  const rest: CriterionResult[] = [];
  // Where the facts are noted that are read, which are read must not depend on who was assessed before.
  const isNoted = env.run.reads !== undefined;
  for (const places of isNoted ? [asTheyStand] : [order.plain, order.ofPoints]) {
    for (let place = 0; place < places.length; place += 1) {
      const index = places[place] ?? 0;
      const criterion = others[index];
      if (criterion === undefined) continue;
      const result = criterionResult(criterion, env);
      if (isNotMet(result)) {
        if (!isNoted) askEarlier(places, place, index);
        first.push(result);
        return first;
      }
      rest[index] = result;
    }
  }
  return first.length === 0 ? rest : [...first, ...rest];
}

/** Evaluates the criteria, all of them where that or an explanation is asked for. */
const criteriaOf = (asked: Asked, env: Evaluation): CriterionResult[] => (env.run.steps === undefined && !env.run.asksAll ? cutShort(asked, env) : asked.criteria.map((criterion) => criterionResult(criterion, env)));

type Furthest = { criteria: CriterionResult[]; entry: FactRecord | null; env: Evaluation };

/** The criteria asked of the entry that comes furthest, where they are asked of each; of nothing in particular where there is none. */
function furthest(asked: Asked, env: Evaluation): Furthest {
  const { over } = asked.version;
  const [only, ...others] = (over && asked.entriesOf?.(env).entries) ?? [];
  if (!over || !only) return { criteria: criteriaOf(asked, env), entry: null, env };
  const at = (entry: FactRecord): Furthest => {
    const inner = env.within(over.as, entry);
    return { criteria: criteriaOf(asked, inner), entry, env: inner };
  };
  let best = at(only);
  if (others.length === 0) return best;
  let name = tieBreak(best.criteria, only);
  for (const entry of others) {
    const next = at(entry);
    const nextName = tieBreak(next.criteria, entry);
    const [reached, mark] = [progress(next.criteria), progress(best.criteria)];
    if (further(mark, reached) || (!further(reached, mark) && nextName >= name)) continue;
    best = next;
    name = nextName;
  }
  return best;
}

/**
 * The intake on the day. Where the rules leave it to be looked up, because their sources do not reach the day, what was looked up on it
 * says more than they do; on a day that the sources do reach, nothing is asked and the rules decide. It does not depend on what else was
 * asked before evaluation was cut short.
 */
function intakeOn({ intake: asked, version: { intake } }: Asked, results: readonly CriterionResult[], env: Evaluation): Intake {
  if (asked === undefined) return intake;
  const { outcome: said } = results.find(({ criterion }) => criterion === asked.criterion) ?? criterionResult(asked, env);
  if (said === 'not-met' || said === 'not-applicable') return 'paused';
  return said === 'met' && intake === 'paused' ? 'open' : intake;
}

/** What has to be looked up before a result is relied upon: figures of the criteria that were asked and of the points shown, and what a criterion names itself. */
function verifyOf(asked: Asked, results: readonly CriterionResult[], env: Evaluation): string[] {
  const { subject } = env;
  const counts = (place: number): boolean => results[place]?.outcome !== 'not-applicable';
  const counted = asked.toLookUp(subject.asOf).flatMap((place) => (counts(place) ? (asked.criteria[place] ?? []) : []));
  const found = new Set(counted.flatMap(({ figures }) => figures(subject.asOf)));
  for (const { id, askedBy } of asked.shown(subject.asOf)) if (!askedBy.some(counts)) found.add(id);
  for (const { criterion, verify } of counted) for (const { id, when } of verify) if (when(env.at(subject.on(criterion.at)))?.is === true) found.add(id);
  return [...found];
}

/** Permits that are asked for in the same way, for the same offer, take the same. */
function requirementsOf(pathway: Pathway, env: Evaluation): Pick<PathwayResult, 'requirements'> {
  if (pathway.kind !== 'work-permit') return {};
  const { pack, subject, scope } = env;
  const { permit = {} } = pathway;
  const way = rulesOf(pack).once(pathway, () => `requirements ${canonicalJson(permit)}`);
  return { requirements: subject.once(scope['offer'], way, () => workPermitRequirements(permit, env)) };
}

/** With the points, the steps left, what has to be looked up and what else a permit takes. `seen`: where the criteria were asked. */
const withExplanation = (short: PathwayResult, pathway: Pathway, asked: Asked, env: Evaluation, seen: Evaluation): PathwayResult => untraced(env, () => ({
  ...short,
  scores: asked.version.scores.flatMap((score) => evaluateScore(score, env) ?? []),
  steps: asked.steps.filter(({ done }) => done?.(env)?.is !== true).map(({ step }) => step),
  verify: verifyOf(asked, short.criteria, seen),
  ...requirementsOf(pathway, seen),
}));

/**
 * What a pathway comes to on the environment's day. Without a version in force it is closed, and nothing is asked. A version without
 * intake is closed too, with its criteria shown. `version`: another one than that in force (with what a round of invitations asked for besides).
 */
export function evaluatePathway(pathway: Pathway, env: Evaluation, version?: PathwayVersion): PathwayResult {
  const { pack, subject } = env;
  const isExplained = env.run.steps !== undefined;
  const { id, title, kind } = pathway;
  const asked = version === undefined ? askedOn(pathway, pack, subject.asOf) : askedIn(version, gateOf(pathway, pack, subject.asOf), pack);
  if (asked === null) {
    const [offer] = subject.offers().entries;
    return { id, title, kind, outcome: 'closed', intake: 'closed', version: null, criteria: [], scores: [], entry: null, steps: [], verify: [], ...(isExplained ? requirementsOf(pathway, offer ? env.within('offer', offer) : env) : {}) };
  }
  const { criteria, entry, env: seen } = furthest(asked, env);
  const outcome = asked.version.intake === 'closed' ? 'closed' : outcomeOf(criteria);
  const intake = outcome === 'closed' ? 'closed' : intakeOn(asked, criteria, seen);
  const short: PathwayResult = { id, title, kind, outcome, intake, version: asked.version, criteria, entry: entry?.pointer ?? null, scores: none, steps: none, verify: env.run.asksAll && !isExplained ? verifyOf(asked, criteria, seen) : none };
  return isExplained ? withExplanation(short, pathway, asked, env, seen) : short;
}
