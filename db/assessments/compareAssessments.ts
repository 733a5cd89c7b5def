import { compareExplanations } from '../../shared/assessment/report/compare';
import type { Output, Parsed } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { rulesInForce } from '../rules/rulesInForce';
import type { Tx } from '../session/book';
import { explained } from './evaluate';
import { personToAssess, readFacts } from './readFacts';
import { readAssessment } from './readAssessment';

/**
 * A saved assessment against another of the same file, or against the file as it is now under the law in force. Throws
 * `assessment.of-other-file`, and for now what saving throws.
 */
export function compareAssessments(tx: Tx, { id, with: other }: Parsed<'assessments.compare'>): Output<'assessments.compare'> {
  const before = readAssessment(tx, id);
  if (other.kind === 'saved') {
    const after = readAssessment(tx, other.id);
    if (after.row.fileId !== before.row.fileId) throw new AppError('assessment.of-other-file');
    return {
      sameFacts: after.row.factsDigest === before.row.factsDigest, sameRules: after.row.packHash === before.row.packHash,
      differences: compareExplanations(before.explanation, after.explanation),
    };
  }
  const facts = readFacts(tx, before.row.fileId);
  const rules = rulesInForce(tx);
  const { explanation } = explained(facts.client, rules, personToAssess(facts.client, before.row.personId).id, other.asOf);
  return { sameFacts: facts.digest === before.row.factsDigest, sameRules: rules.hash === before.row.packHash, differences: compareExplanations(before.explanation, explanation) };
}
