import { shownToVerify, toVerify } from '../pack/sources';
import type { Bilingual, Criterion, Intake, Pathway, PathwayVersion, Step } from '../pack/types';
import type { FactRecord } from '../facts/records';
import type { Environment } from './environment';
import { evaluateCondition } from './evaluate';
import { recordsOf } from './fields';
import { evaluateScore, type ScoreResult } from './score';
import { workPermitRequirements, type WorkPermitRequirements } from '../requirements/workPermitRequirements';
import type { TraceNode } from './trace';
import { no, or, union, type Pointer, type TruthValue } from './values';

export type Outcome = 'applies' | 'needs-facts' | 'does-not-apply' | 'closed';
export type CriterionOutcome = 'met' | 'not-met' | 'unknown' | 'not-applicable' | 'judgement';

export interface CriterionResult {
  criterion: Criterion;
  outcome: CriterionOutcome;
  missing: readonly Pointer[];
  /** Facts that the condition and its exceptions read; filled with a trace. */
  inputs: readonly Pointer[];
  trace: readonly TraceNode[];
}

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

/** Evaluates what a criterion asks for on its day; with a trace, its steps and the facts that they read are noted. */
function followed<T>(criterion: Criterion, environment: Environment, evaluate: (inner: Environment) => T): { value: T; inputs: readonly Pointer[]; trace: readonly TraceNode[] } {
  const on = environment.subject.on(criterion.at);
  if (!environment.trace) return { value: evaluate({ ...environment, on }), inputs: [], trace: [] };
  const trace: TraceNode[] = [];
  const { value, reads } = environment.subject.source.reading(() => evaluate({ ...environment, on, trace }));
  return { value, inputs: reads, trace };
}

/** Whether an exception sets the criterion aside. */
const exceptedBy = ({ exceptions = [] }: Criterion, environment: Environment): TruthValue => or(exceptions.map(({ when }) => evaluateCondition(when, environment) ?? no));

/** An officer's discretion, unless what is known sets the question aside. */
function judgementResult(criterion: Criterion, environment: Environment): CriterionResult {
  const { value: excepted, inputs } = followed(criterion, environment, (inner) => exceptedBy(criterion, inner));
  return { criterion, outcome: excepted.is === true ? 'not-applicable' : 'judgement', missing: [], inputs, trace: [] };
}

function criterionResult(criterion: Criterion, environment: Environment): CriterionResult {
  const { condition } = criterion;
  if (condition === 'judgement') return judgementResult(criterion, environment);
  const { value, inputs, trace } = followed(criterion, environment, (inner) => {
    const verdict = evaluateCondition(condition, inner);
    return { verdict, excepted: verdict === null ? no : exceptedBy(criterion, inner) };
  });
  const { verdict, excepted } = value;
  const base = { criterion, inputs, trace };
  if (verdict === null || excepted.is === true) return { ...base, outcome: 'not-applicable', missing: [] };
  const settled = or([verdict, excepted]);
  if (settled.is !== null) return { ...base, outcome: settled.is ? 'met' : 'not-met', missing: [] };
  return { ...base, outcome: 'unknown', missing: union(verdict.missing, excepted.missing) };
}

/**
 * Closed as soon as a criterion that closes the intake is not met; while one of those is open, so is the outcome. Else does not apply
 * as soon as one is not met, and applies when nothing is open. Judgements never count.
 */
function outcomeOf(criteria: readonly CriterionResult[]): Outcome {
  const closing = criteria.filter(({ criterion }) => criterion.closes);
  if (closing.some(({ outcome }) => outcome === 'not-met')) return 'closed';
  if (closing.some(({ outcome }) => outcome === 'unknown')) return 'needs-facts';
  if (criteria.some(({ outcome }) => outcome === 'not-met')) return 'does-not-apply';
  return criteria.some(({ outcome }) => outcome === 'unknown') ? 'needs-facts' : 'applies';
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

/** Evaluates the criteria, in full where a trace is asked for and otherwise up to the first that is not met; those that close an intake come first. */
function criteriaOf(criteria: readonly Criterion[], environment: Environment): CriterionResult[] {
  const results: CriterionResult[] = [];
  const ordered = environment.trace ? criteria : criteria.toSorted((a, b) => Number(b.closes === true) - Number(a.closes === true));
  for (const criterion of ordered) {
    const result = criterionResult(criterion, environment);
    results.push(result);
    if (!environment.trace && result.outcome === 'not-met') break;
  }
  return results;
}

/** What has to be looked up before a result is relied upon: figures of the criteria that were asked and of the points shown, and what a criterion names itself. */
function verifyOf(results: readonly CriterionResult[], shown: readonly string[], environment: Environment): string[] {
  const { pack, subject } = environment;
  const asked = results.filter(({ outcome }) => outcome !== 'not-applicable').map(({ criterion }) => criterion);
  const figures = toVerify(asked, pack, subject.asOf);
  const named = asked.flatMap((criterion) =>
    (criterion.verify ?? []).filter(({ when }) => evaluateCondition(when, { ...environment, on: subject.on(criterion.at) })?.is === true).map(({ id }) => id),
  );
  return [...new Set([...figures, ...shownToVerify(shown, asked, pack, subject.asOf), ...named])];
}

/**
 * What a pathway comes to on the environment's day. Without a version in force it is closed, and nothing is asked. A version without
 * intake is closed too, with its criteria shown.
 */
export function evaluatePathway(pathway: Pathway, environment: Environment): PathwayResult {
  const { pack, subject } = environment;
  const version = pack.pathwayVersion(pathway.id, subject.asOf) ?? null;
  const base = { id: pathway.id, title: pathway.title, kind: pathway.kind };
  const requirements = (inner: Environment): Pick<PathwayResult, 'requirements'> =>
    environment.trace && pathway.kind === 'work-permit' ? { requirements: workPermitRequirements(pathway.permit ?? {}, { ...inner, trace: undefined }) } : {};
  if (version === null) {
    const [offer] = recordsOf('applicant.offers', environment).entries;
    return { ...base, outcome: 'closed', intake: 'closed', version, criteria: [], scores: [], entry: null, steps: [], verify: [], ...requirements({ ...environment, scope: { ...environment.scope, offer } }) };
  }
  // A gate that is not in the pack is refused when the pack is validated; here it asks for nothing.
  const gate = pathway.gate === undefined || !pack.hasPathway(pathway.gate) ? undefined : pack.pathwayVersion(pathway.gate, subject.asOf);
  const asked = [...version.criteria, ...(gate?.criteria ?? [])];
  let best: { criteria: CriterionResult[]; entry: Pointer | null; name: string } | undefined;
  let seen = environment;
  if (version.over) {
    const { list, as } = version.over;
    for (const entry of recordsOf(list, environment).entries) {
      const inner = { ...environment, scope: { ...environment.scope, [as]: entry } };
      const criteria = criteriaOf(asked, inner);
      const name = tieBreak(criteria, entry);
      if (best && (further(progress(best.criteria), progress(criteria)) || (!further(progress(criteria), progress(best.criteria)) && name >= best.name))) continue;
      best = { criteria, entry: entry.pointer, name };
      seen = inner;
    }
  }
  const { criteria, entry } = best ?? { criteria: criteriaOf(asked, environment), entry: null };
  const scores = environment.trace ? version.scores.flatMap((id) => evaluateScore(id, environment) ?? []) : [];
  const outcome = version.intake === 'closed' ? 'closed' : outcomeOf(criteria);
  const intake = outcome === 'closed' ? 'closed' : version.intake;
  if (!environment.trace) return { ...base, outcome, intake, version, criteria, entry, scores, steps: [], verify: [] };
  const untraced = { ...environment, trace: undefined };
  const steps = [...version.steps, ...(gate?.steps ?? [])].filter(({ done }) => done === undefined || evaluateCondition(done, untraced)?.is !== true);
  return { ...base, outcome, intake, version, criteria, entry, scores, steps, verify: verifyOf(criteria, version.scores, { ...seen, trace: undefined }), ...requirements(seen) };
}

