import { assess, type Assessment } from '../../shared/assessment/assess';
import type { LoadedPack } from '../../shared/assessment/pack/load';
import { explain } from '../../shared/assessment/report/explain';
import type { Explanation } from '../../shared/assessment/report/schema';
import { completeJson, type AssessmentJson } from '../../shared/assessment/result/toJson';
import type { ClientFile } from '../../shared/clientFile';

export type Evaluated = { assessment: Assessment; result: AssessmentJson; explanation: Explanation };

/** One person of a client, on a day, in full. Throws what `assess` throws. */
export function evaluate(client: ClientFile, pack: LoadedPack, personId: string, asOf: string, pathwayIds?: readonly string[]): Evaluated {
  const assessment = assess(client, pack, { asOf, personId, trace: true, ...(pathwayIds === undefined ? {} : { pathwayIds }) });
  return { assessment, result: completeJson(assessment), explanation: explain(assessment) };
}
