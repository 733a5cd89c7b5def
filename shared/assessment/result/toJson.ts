import type { Assessment } from '../assess';
import { nearMisses, nearMissJson } from '../beyond/nearMisses';
import type { CriterionResult, PathwayResult } from '../engine/outcome';
import { placeInFile } from '../facts/lookUps';
import type { FactSource } from '../facts/records';
import type { Bilingual } from '../pack/types';
import type { WorkPermitRequirements } from '../requirements/workPermitRequirements';
import { breakdownOf, type ScoreJson } from './breakdown';
import { observedOf } from './observed';
import { criterionSources } from './sources';

export type CriterionJson = { id: string; outcome: string; observed: string; required: string; missing: readonly string[]; citations: readonly string[] };
export type PathwayJson = {
  id: string;
  title: Bilingual;
  outcome: string;
  criteria: readonly CriterionJson[];
  intake: string;
  judgements: readonly string[];
  steps: readonly { id: string; by: string; title: Bilingual }[];
  verify: readonly string[];
  requirements?: { entry: string; biometrics: string; medical: string; caq: string; applyAt: readonly string[] };
  scores: Readonly<Record<string, ScoreJson>>;
  nearMisses?: readonly { changes: readonly string[]; effect: string }[];
};
/** `dossier-assessment/1` */
export type AssessmentJson = {
  format: 'dossier-assessment/1';
  asOf: string;
  rules: { version: string; hash: string };
  personId: string;
  pathways: readonly PathwayJson[];
  scores: Readonly<Record<string, ScoreJson>>;
};

/** A form of a points system stands under the name of the system. */
const scoresOf = (scores: Assessment['scores'], { pack }: Assessment): Record<string, ScoreJson> =>
  Object.fromEntries(scores.map((score) => [pack.pack.scores.find(({ id }) => id === score.id)?.formOf ?? score.id, breakdownOf(score)]));

/** One line for a citation: the instrument and the place in it, in English as the format has them. */
function cited(ids: readonly string[], { pack }: Assessment): string[] {
  return ids.flatMap((id) => {
    const citation = pack.pack.citations[id];
    return citation ? [`${citation.instrument.en}, ${citation.pinpoint.en}`] : [];
  });
}

function criterionJson(result: CriterionResult, source: FactSource, assessment: Assessment): CriterionJson {
  const { criterion, outcome, missing } = result;
  return { id: criterion.id, outcome, observed: observedOf(result, source, 'en'), required: criterion.required.en, missing: [...new Set(missing.map(placeInFile))], citations: cited(criterionSources(criterion, assessment), assessment) };
}

const answers = ({ entry, biometrics, medical, caq, applyAt }: WorkPermitRequirements): NonNullable<PathwayJson['requirements']> => ({
  entry: entry.answer, biometrics: biometrics.answer, medical: medical.answer, caq: caq.answer, applyAt: applyAt.answer,
});

function pathwayJson(result: PathwayResult, assessment: Assessment): PathwayJson {
  const { id, title, outcome, criteria, intake, steps, verify, requirements, scores } = result;
  return {
    id, title, outcome,
    criteria: criteria.map((one) => criterionJson(one, assessment.subject.source, assessment)),
    intake,
    judgements: criteria.filter((one) => one.outcome === 'judgement').map(({ criterion }) => criterion.id),
    steps: steps.map((step) => ({ id: step.id, by: step.by, title: step.title })),
    verify,
    ...(requirements ? { requirements: answers(requirements) } : {}),
    scores: scoresOf(scores.filter((score) => score.id !== 'crs'), assessment),
  };
}

/** A traced assessment in the interchange format, without its near misses: they take longer than all the rest. */
export function assessmentJson(assessment: Assessment): AssessmentJson {
  const { asOf, pack, personId, pathways, scores } = assessment;
  return {
    format: 'dossier-assessment/1', asOf, rules: { version: pack.version, hash: pack.hash }, personId,
    pathways: pathways.map((pathway) => pathwayJson(pathway, assessment)),
    scores: scoresOf(scores, assessment),
  };
}

/** A traced assessment in the interchange format, whole. */
export function completeJson(assessment: Assessment): AssessmentJson {
  const { client, pack, personId, asOf } = assessment;
  const json = assessmentJson(assessment);
  return { ...json, pathways: json.pathways.map((pathway) => ({ ...pathway, nearMisses: nearMisses({ client, pack, personId, asOf }, pathway.id).map(nearMissJson) })) };
}
