import { freeScores, type Assessment } from '../assess';
import { dateOf } from '../engine/days';
import type { CriterionResult, PathwayResult } from '../engine/outcome';
import type { ScoreResult } from '../engine/score';
import type { TraceNode } from '../engine/trace';
import type { NumberValue, Value } from '../engine/values';
import { scoredWithSpouse } from '../measures/family';
import { beforeRulesOf, pathwayPointsWithoutRules, pointsWithoutRules } from '../library/beforeRules';
import { shownCriterionOf } from '../library/shownCriterion';
import type { Factor } from '../pack/types';
import type { Answer, WorkPermitRequirements } from '../requirements/workPermitRequirements';
import { criterionSources, factorSources } from '../result/sources';
import { observedInWords } from './observed';
import type { ExplainedCriterion, ExplainedPathway, ExplainedWithoutPoints, ExplainedRequirements, ExplainedScore, ExplainedStep, ExplainedValue, Explanation } from './schema';

/** JSON has no infinite numbers: an open end is null. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const rangeOf = ({ low, high }: NumberValue) => ({ low: finite(low), high: finite(high) });

function valueOf(value: Value): ExplainedValue {
  if (value.kind === 'number') return { kind: 'number', ...rangeOf(value), missing: [...value.missing] };
  if (value.kind === 'truth') return { kind: 'truth', is: value.is, missing: [...value.missing] };
  return { kind: 'text', options: value.options && [...value.options], missing: [...value.missing] };
}

const stepOf = ({ what, label, value, required, on, inputs, citations, children }: TraceNode): ExplainedStep => ({
  what,
  ...(label ? { label } : {}),
  value: value && valueOf(value),
  ...(required ? { required: valueOf(required) } : {}),
  ...(on === undefined ? {} : { on: dateOf(on) }),
  inputs: [...inputs],
  citations: [...citations],
  children: children.map(stepOf),
});

function criterionOf(result: CriterionResult, assessment: Assessment): ExplainedCriterion {
  const { subject, client } = assessment;
  const { criterion: { id, label, required, improvable, closes }, missing, inputs, trace } = result;
  return {
    id, label, required, outcome: shownCriterionOf(result),
    observed: { en: observedInWords(result, subject.source, client, 'en'), fr: observedInWords(result, subject.source, client, 'fr') },
    missing: [...missing], inputs: [...inputs], citations: [...criterionSources(result.criterion, assessment)],
    closes: closes === true,
    improvable: improvable && { by: improvable.by, leadMonths: improvable.leadMonths },
    trace: trace.map(stepOf),
  };
}

const answerOf = <T>({ answer, citations, missing }: Answer<T>) => ({ answer, citations: [...citations], missing: [...missing] });
const requirementsOf = ({ entry, biometrics, medical, caq, applyAt }: WorkPermitRequirements): ExplainedRequirements => ({
  entry: answerOf(entry), biometrics: answerOf(biometrics), medical: answerOf(medical), caq: answerOf(caq),
  applyAt: { ...answerOf(applyAt), answer: [...applyAt.answer] },
});

/** Nothing where every one of the points has a grid. */
function withoutPointsOf(found: ReturnType<typeof pointsWithoutRules>, { pack }: Assessment): { withoutPoints?: ExplainedWithoutPoints } {
  return found.length === 0 ? {} : { withoutPoints: found.map(({ id, before }) => ({ id, title: pack.scoreTitle(id), beforeRules: before })) };
}

function pathwayOf(result: PathwayResult, assessment: Assessment): ExplainedPathway {
  const { id, title, outcome, intake, version, criteria, scores, entry, steps, verify, requirements } = result;
  const { kind, closed } = assessment.pack.pathway(id);
  const before = beforeRulesOf(result, assessment.pack, assessment.asOf);
  return {
    id, title, kind, outcome, intake,
    version: version && { from: version.from, until: version.until },
    note: version?.note ?? null,
    closed: version === null && closed && !before ? { label: closed.label, citations: [...closed.citations], replacedBy: closed.replacedBy ?? null } : null,
    ...(before ? { beforeRules: before } : {}),
    entry,
    citations: [...(version?.citations ?? [])],
    criteria: criteria.map((one) => criterionOf(one, assessment)),
    scores: scores.map((score) => score.id),
    ...withoutPointsOf(pathwayPointsWithoutRules(result, assessment), assessment),
    steps: steps.map((step) => ({ id: step.id, by: step.by, title: step.title, citations: [...step.citations] })),
    verify: [...verify],
    ...(requirements ? { requirements: requirementsOf(requirements) } : {}),
  };
}

/** The highest that a factor can be for this family; while it is open whether a spouse counts, the higher of both. */
function mostOf({ most }: Factor, withSpouse: boolean | null): number {
  if (typeof most === 'number') return most;
  if (withSpouse === null) return Math.max(most.withSpouse, most.without);
  return withSpouse ? most.withSpouse : most.without;
}

function scoreOf({ id, total, factors, definitions, passMark }: ScoreResult, assessment: Assessment): ExplainedScore {
  const { pack, subject } = assessment;
  const withSpouse = scoredWithSpouse(subject).is;
  const nothing: NumberValue = { kind: 'number', low: 0, high: 0, missing: [] };
  return {
    id,
    title: pack.pack.scores.find((score) => score.id === id)?.title ?? { en: id, fr: id },
    ...rangeOf(total), passMark, missing: [...total.missing],
    factors: definitions.map((definition) => {
      const value = factors.get(definition.id) ?? nothing;
      return { id: definition.id, label: definition.label, ...rangeOf(value), most: mostOf(definition, withSpouse), total: definition.total === true, missing: [...value.missing], citations: [...factorSources(definition, id, assessment)] };
    }),
  };
}

/** A traced assessment with its words and sources, apart from its rules. */
export function explain(assessment: Assessment): Explanation {
  const { asOf, personId, pack } = assessment;
  const pathways = assessment.pathways.map((pathway) => pathwayOf(pathway, assessment));
  const results = new Map([...assessment.scores, ...assessment.pathways.flatMap((pathway) => pathway.scores)].map((score) => [score.id, score]));
  const scores = [...results.values()].map((score) => scoreOf(score, assessment));
  const cited = [
    ...pathways.flatMap(({ citations, closed, criteria, steps }) => [citations, closed?.citations ?? [], ...criteria.map((one) => one.citations), ...steps.map((one) => one.citations)]),
    ...pathways.flatMap(({ requirements }) => Object.values(requirements ?? {}).map((answer) => answer.citations)),
    ...scores.flatMap(({ factors }) => factors.map((factor) => factor.citations)),
  ].flat();
  return {
    format: 'dossier-explanation/1', asOf, personId, rules: { version: pack.version, hash: pack.hash },
    pathways, scores, ownScores: assessment.scores.map(({ id }) => id), ...withoutPointsOf(pointsWithoutRules(freeScores, assessment), assessment),
    citations: Object.fromEntries([...new Set(cited)].toSorted().flatMap((id) => {
      const citation = pack.pack.citations[id];
      return citation ? [[id, citation]] : [];
    })),
    figures: Object.fromEntries([...new Set(pathways.flatMap(({ verify }) => verify))].toSorted().map((id) => [id, pack.labelOf(id)])),
  };
}
