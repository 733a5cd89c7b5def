import { z } from 'zod';
import { PackFault, type LoadedPack } from '../../shared/assessment/pack/load';
import { assessmentResult, explanation, type Explanation } from '../../shared/assessment/report/schema';
import { parseClientFile, type ClientFile } from '../../shared/clientFile';
import { auditChange, type AlteredPart, type AssessmentSummary } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { viewInForce, type ViewInForce } from '../../shared/judgements/views';
import { assessmentRepository, type AssessmentRow } from '../repositories/assessmentRepository';
import { packTextHash } from '../rules/packHash';
import { storedPack } from '../rules/rulesInForce';
import type { Tx } from '../session/book';
import { sealOf, sha256 } from './digests';
import { summaryOf } from './saveAssessment';

/** What was frozen while views could not be recorded holds none. */
const stored = z.strictObject({ assessment: assessmentResult, explanation, judgements: z.array(viewInForce).default([]) });
const saving = z.object({ changes: z.array(auditChange) });

export type FrozenAssessment = {
  row: AssessmentRow;
  summary: AssessmentSummary;
  client: ClientFile;
  assessment: z.infer<typeof assessmentResult>;
  explanation: Explanation;
  judgements: ViewInForce[];
  altered: AlteredPart[];
};

/** The seal that the audit trail holds; undefined where it has none. */
function sealInTrail(tx: Tx, { fileId, id }: AssessmentRow): unknown {
  const changes = assessmentRepository(tx).payloadsOfSaving(fileId).flatMap((payload) => saving.parse(JSON.parse(payload)).changes);
  return changes.find(({ recordId }) => recordId === id)?.after;
}

function alteredParts(tx: Tx, row: AssessmentRow): AlteredPart[] {
  const pack = assessmentRepository(tx).pack(row.packHash);
  return [
    ...(sha256(row.facts) === row.factsDigest ? [] : ['facts' as const]),
    ...(sha256(row.result) === row.resultDigest ? [] : ['result' as const]),
    ...(sealOf(row) === row.seal && sealInTrail(tx, row) === row.seal ? [] : ['record' as const]),
    ...(pack && packTextHash(pack.content) === row.packHash ? [] : ['rules' as const]),
  ];
}

/** A saved assessment with what it holds. Throws `assessment.not-found`, and `assessment.damaged` where it can no longer be read. */
export function readAssessment(tx: Tx, id: string): FrozenAssessment {
  const repository = assessmentRepository(tx);
  const row = repository.get(id);
  const listed = repository.listed(id);
  if (row === undefined || listed === undefined) throw new AppError('assessment.not-found');
  const facts = parseClientFile(row.facts);
  const result = stored.safeParse(JSON.parse(row.result));
  if (!facts.ok || !result.success) throw new AppError('assessment.damaged');
  return { row, summary: summaryOf(listed), client: facts.file, ...result.data, altered: alteredParts(tx, row) };
}

/**
 * The rules that an assessment was made with. Throws `assessment.damaged` where they are not what their hash says, and `PackFault` where
 * they are, but this program cannot evaluate them: they are checked as rules from outside are.
 */
export function storedRules(tx: Tx, hash: string): LoadedPack {
  const found = assessmentRepository(tx).pack(hash);
  if (found === undefined || packTextHash(found.content) !== hash) throw new AppError('assessment.damaged');
  const rules = storedPack(tx, hash);
  if (rules === undefined) throw new AppError('assessment.damaged');
  if (rules.ok) return rules.pack;
  throw new PackFault(rules.faults.slice(0, 3).map(({ path, message }) => `${path}: ${message.en}`).join(' '));
}
