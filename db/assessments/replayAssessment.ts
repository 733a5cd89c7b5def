import { engineNumber } from '../../shared/assessment/engine/number';
import { measures } from '../../shared/assessment/measures';
import { PackFault } from '../../shared/assessment/pack/load';
import { compareExplanations } from '../../shared/assessment/report/compare';
import { isSameJson } from '../../shared/canonicalJson';
import type { Output } from '../../shared/contract';
import { rulesInForce } from '../rules/rulesInForce';
import type { Tx } from '../session/book';
import { evaluate, type Evaluated } from './evaluate';
import { readAssessment, storedRules, type FrozenAssessment } from './readAssessment';

type Replay = Output<'assessments.replay'>;

/** Undefined where the stored rules name something that this program does not have. */
function evaluateAgain(tx: Tx, { row, client, explanation }: FrozenAssessment): Evaluated | undefined {
  try {
    return evaluate(client, storedRules(tx, row.packHash), row.personId, row.asOf, explanation.pathways.map(({ id }) => id));
  } catch (error) {
    if (error instanceof PackFault) return undefined;
    throw error;
  }
}

/** JSON as it comes back from the database: without members that are undefined and with null for what JSON has no number for. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * Evaluates the frozen facts with the stored rules and this program, and says whether the result is still the same and what of the
 * program changed since. Throws `assessment.not-found` and `assessment.damaged`.
 */
export function replayAssessment(tx: Tx, id: string): Replay {
  const frozen = readAssessment(tx, id);
  const { row, summary, explanation, assessment, altered } = frozen;
  const again = evaluateAgain(tx, frozen);
  const now = rulesInForce(tx);
  const result = again === undefined ? 'not-evaluable' : isSameJson(asStored(again.result), assessment) ? 'same' : 'different';
  return {
    result,
    sameExplanation: again !== undefined && isSameJson(asStored(again.explanation), explanation),
    // Other words for the same result are no difference.
    differences: again === undefined || result === 'same' ? { pathways: [], scores: [] } : compareExplanations(explanation, again.explanation),
    engine: { stored: row.engine, present: engineNumber },
    measures: Object.entries(row.measures).flatMap(([measure, stored]) => {
      const present = measures.get(measure)?.number ?? null;
      return present === stored ? [] : [{ id: measure, stored, present }];
    }),
    rules: { changed: now.hash !== row.packHash, stored: summary.rules, present: { version: now.version, hash: now.hash } },
    altered,
  };
}
