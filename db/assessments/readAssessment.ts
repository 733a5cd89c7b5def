import { z } from 'zod';
import { canonicalJson } from '../../shared/canonicalJson';
import { LoadedPack } from '../../shared/assessment/pack/load';
import type { Pack } from '../../shared/assessment/pack/types';
import { assessmentResult, explanation, type Explanation } from '../../shared/assessment/report/schema';
import { parseClientFile, type ClientFile } from '../../shared/clientFile';
import { auditChange, type AlteredPart, type AssessmentSummary } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { assessmentRepository, type AssessmentRow } from '../repositories/assessmentRepository';
import { packHash } from '../rules/builtInRules';
import type { Tx } from '../session/book';
import { sealOf, sha256 } from './digests';
import { summaryOf } from './saveAssessment';

const stored = z.strictObject({ assessment: assessmentResult, explanation });
const saving = z.object({ changes: z.array(auditChange) });

export type FrozenAssessment = {
  row: AssessmentRow;
  summary: AssessmentSummary;
  client: ClientFile;
  assessment: z.infer<typeof assessmentResult>;
  explanation: Explanation;
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
    ...(pack && hashOfContent(pack.content) === row.packHash ? [] : ['rules' as const]),
  ];
}

const hashOfContent = (content: string): string => packHash(packOf(content));

/** What was stored is what a pack was written as; whether it still is, its hash says. */
function packOf(content: string): Pack {
  const pack: Pack = JSON.parse(content);
  return pack;
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

/** The rules that an assessment was made with. Throws `assessment.damaged` where they are not what their hash says. */
export function storedRules(tx: Tx, hash: string): LoadedPack {
  const found = assessmentRepository(tx).pack(hash);
  if (found === undefined || hashOfContent(found.content) !== hash) throw new AppError('assessment.damaged');
  return new LoadedPack(packOf(found.content), hash);
}

export const sameJson = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
