import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/canonicalJson';
import type { AssessmentRow } from '../repositories/assessmentRepository';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Over everything of a saved assessment but the two large texts, which it holds through their digests. */
export const sealOf = ({ id, fileId, personId, asOf, packHash, savedAt, savedBy, note, engine, measures, summary, factsDigest, resultDigest }: Omit<AssessmentRow, 'seal' | 'facts' | 'result'>): string =>
  sha256(canonicalJson([id, fileId, personId, asOf, packHash, savedAt, savedBy, note, engine, measures, summary, factsDigest, resultDigest]));
