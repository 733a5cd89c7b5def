import { engineNumber } from '../../shared/assessment/engine/number';
import { canonicalJson } from '../../shared/canonicalJson';
import { personName } from '../../shared/assessment/report/names';
import { explainedAs, type Explanation } from '../../shared/assessment/report/schema';
import type { AssessmentSummary, Output, Parsed } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { viewsInForce } from '../../shared/judgements/views';
import { record } from '../audit/auditTrail';
import { listViews } from '../judgements/listViews';
import { assessmentRepository, type ListedAssessment } from '../repositories/assessmentRepository';
import { rulesInForce } from '../rules/rulesInForce';
import type { Context } from '../session/book';
import { sealOf, sha256 } from './digests';
import { evaluate } from './evaluate';
import { measureNumbers } from './measureNumbers';
import { personToAssess, readFacts } from './readFacts';

export const summaryOf = ({ id, fileId, personId, asOf, packHash, packVersion, savedAt, savedBy, author, note, summary }: ListedAssessment): AssessmentSummary => ({
  id, fileId, personId, person: summary.person, asOf, rules: { version: packVersion, hash: packHash }, savedAt, savedBy: { id: savedBy, name: author }, note, outcomes: summary.outcomes,
});

function countOutcomes({ pathways }: Explanation): AssessmentSummary['outcomes'] {
  const counts: AssessmentSummary['outcomes'] = { applies: 0, 'needs-facts': 0, 'does-not-apply': 0, closed: 0 };
  for (const pathway of pathways) {
    const shown = explainedAs(pathway);
    counts[shown] = (counts[shown] ?? 0) + 1;
  }
  return counts;
}

/**
 * Evaluates a file with the law in force and freezes facts, rules, result and the views in force in one transaction. Throws
 * `file.not-found`, `file.in-recycle-bin`, `assessment.file-incomplete` and `assessment.person-not-found`.
 */
export function saveAssessment(context: Context, { fileId, personId, asOf, note }: Parsed<'assessments.save'>): Output<'assessments.save'> {
  const staffId = context.staffId();
  const at = context.now();
  const id = context.newId();
  const saved = context.book().db.transaction(
    (tx) => {
      const facts = readFacts(tx, fileId);
      if (facts.view.deletedAt !== null) throw new AppError('file.in-recycle-bin');
      const person = personToAssess(facts.client, personId);
      const rules = rulesInForce(tx);
      const { result, explanation } = evaluate(facts.client, rules, person.id, asOf);
      const text = JSON.stringify({ assessment: result, explanation, judgements: viewsInForce(listViews(tx, fileId), explanation) });
      const repository = assessmentRepository(tx);
      if (!repository.hasPack(rules.hash)) repository.insertPack({ hash: rules.hash, version: rules.version, layer: rules.pack.layer, content: canonicalJson(rules.pack), storedAt: at });
      const label = personName(person);
      const row = {
        id, fileId, personId: person.id, asOf, packHash: rules.hash, savedAt: at, savedBy: staffId, note, engine: engineNumber, measures: measureNumbers(rules.pack),
        summary: { person: label, outcomes: countOutcomes(explanation) }, factsDigest: facts.digest, resultDigest: sha256(text),
      };
      const seal = sealOf(row);
      repository.insert({ ...row, seal, facts: facts.text, result: text });
      record(tx, at, staffId, { action: 'assessment.saved', fileId, changes: [{ record: 'file', recordId: id, label, member: 'sha256', after: seal }] });
      return repository.listed(id);
    },
    { behavior: 'immediate' },
  );
  if (saved === undefined) throw new AppError('assessment.not-found');
  context.tell({ event: 'assessments', fileId });
  return summaryOf(saved);
}
