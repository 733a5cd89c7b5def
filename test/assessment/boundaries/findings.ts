import type { ClientFile } from '../../../shared/clientFile';
import { assess } from '../../../shared/assessment/assess';
import { criterionResult, compiledCriterion, type CriterionOutcome } from '../../../shared/assessment/engine/criterion';
import { Evaluation } from '../../../shared/assessment/engine/environment';
import { recordsAt } from '../../../shared/assessment/engine/fields';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { Subject } from '../../../shared/assessment/engine/subject';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Criterion, PathwayVersion } from '../../../shared/assessment/pack/types';

/** A client on a day, of whom one criterion is asked. */
export interface Asked {
  client: ClientFile;
  asOf: string;
  person: string | undefined;
}

/** A pathway with its explanation. */
export function explained({ client, asOf, person }: Asked, pathway: string, pack: LoadedPack): PathwayResult {
  const [result] = assess(client, pack, { asOf, personId: person, pathwayIds: [pathway], trace: true }).pathways;
  if (!result) throw new Error(`no result for ${pathway}`);
  return result;
}

/**
 * What one criterion comes to, without the rest of its pathway. Undefined where it is asked of several entries of a list: which of them
 * counts depends on the other criteria too.
 */
export function findingOf({ client, asOf, person }: Asked, { over }: PathwayVersion, criterion: Criterion, pack: LoadedPack): CriterionOutcome | undefined {
  const env = Evaluation.of(new Subject(client, asOf, person), pack);
  const compiled = compiledCriterion(criterion, pack);
  if (over === undefined) return criterionResult(compiled, env).outcome;
  const [only, ...others] = recordsAt(over.list)(env).entries;
  if (others.length > 0) return undefined;
  return criterionResult(compiled, only ? env.within(over.as, only) : env).outcome;
}
