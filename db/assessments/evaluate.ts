import { assess, type Assessment } from '../../shared/assessment/assess';
import type { LoadedPack } from '../../shared/assessment/pack/load';
import { explain } from '../../shared/assessment/report/explain';
import type { Explanation } from '../../shared/assessment/report/schema';
import { completeJson, type AssessmentJson } from '../../shared/assessment/result/toJson';
import type { ClientFile } from '../../shared/clientFile';

export type Explained = { assessment: Assessment; explanation: Explanation };
export type Evaluated = Explained & { result: AssessmentJson };

/** One person of a client, on a day, with its explanation. Throws what `assess` throws. */
export function explained(client: ClientFile, pack: LoadedPack, personId: string, asOf: string, pathwayIds?: readonly string[]): Explained {
  const assessment = assess(client, pack, { asOf, personId, trace: true, ...(pathwayIds === undefined ? {} : { pathwayIds }) });
  return { assessment, explanation: explain(assessment) };
}

/** The same in full, as it is saved: near misses of every pathway, which take as long as all the rest. */
export function evaluate(...asked: Parameters<typeof explained>): Evaluated {
  const { assessment, explanation } = explained(...asked);
  return { assessment, explanation, result: completeJson(assessment) };
}
