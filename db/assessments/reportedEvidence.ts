import type { Assessment } from '../../shared/assessment/assess';
import type { PathwayResult } from '../../shared/assessment/engine/outcome';
import type { ReportInput } from '../../shared/assessment/report/document';
import { caseEvidence, caseOf, evidenceOf, type CaseEvidence } from '../../shared/evidence';
import { caseView, itemViews } from '../cases/caseViews';
import { attachmentRepository } from '../repositories/attachmentRepository';
import { caseRepository } from '../repositories/caseRepository';
import type { Tx } from '../session/book';

/** The evidence of the pathways that a report prints in full, with the dates noted in the cases of the file, and the sources that it cites. */
export function reportedEvidence(tx: Tx, fileId: string, assessment: Assessment): NonNullable<ReportInput['evidence']> {
  const cases = caseRepository(tx).ofFile(fileId).map((row) => caseView(tx, row));
  const filed = attachmentRepository(tx).ofFile(fileId);
  const ofCase = ({ id }: PathwayResult): CaseEvidence | undefined => {
    const found = caseOf(cases, id, assessment.personId);
    return found && caseEvidence(found, itemViews(tx, caseRepository(tx).items(found.id)), filed);
  };
  const byPathway = Object.fromEntries(assessment.pathways.filter(({ outcome }) => outcome !== 'closed').map((result) => [result.id, evidenceOf(assessment, result, ofCase(result))]));
  const cited = new Set(Object.values(byPathway).flatMap((evidence) => evidence.flatMap(({ citations }) => citations)));
  const { citations } = assessment.pack.pack;
  return { byPathway, citations: Object.fromEntries(Object.entries(citations).filter(([id]) => cited.has(id))) };
}
