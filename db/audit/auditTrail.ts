import { createHash, randomBytes } from 'node:crypto';
import type { AuditAction, AuditChange, AuditHead } from '../../shared/contract';
import type { Tx } from '../session/book';
import { auditRepository } from '../repositories/auditRepository';
import { settingsRepository } from '../repositories/settingsRepository';

/** Before the first entry. */
export const genesis = '0'.repeat(64);

export type ChainLink = {
  seq: number;
  at: string;
  staffId: string | null;
  action: AuditAction;
  fileId: string | null;
  employerId: string | null;
  visit: string | null;
  payloadDigest: string;
  previousHash: string;
};

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What the chain holds of a payload: a salted digest, so that nobody can guess the payload from it once it is destroyed. */
export const digestPayload = (salt: string, payload: string): string => sha256(`${salt}\n${payload}`);

/** The hash of one entry. The members are an array, so that no two entries can run together to the same text. */
export const hashLink = (link: ChainLink): string =>
  sha256(JSON.stringify([link.seq, link.at, link.staffId, link.action, link.fileId, link.employerId, link.visit, link.payloadDigest, link.previousHash]));

export type Happening = {
  action: AuditAction;
  fileId?: string;
  employerId?: string;
  visit?: string;
  changes?: readonly AuditChange[];
};

/**
 * What the next entry follows. How far the trail has come is kept beside it: where its end was cut off, the chain goes on from what
 * was there, so that the gap shows for good instead of being written over.
 */
function presentHead(tx: Tx): AuditHead | undefined {
  const last = auditRepository(tx).head();
  const kept = settingsRepository(tx).read('auditHead');
  return kept !== null && kept.seq >= (last?.seq ?? 0) ? kept : last;
}

/**
 * Appends one entry to the trail, within the transaction of the change it tells of, and returns the new head.
 * `at` is UTC. The payload goes into a table of its own.
 */
export function record(tx: Tx, at: string, staffId: string | null, happening: Happening): AuditHead {
  const head = presentHead(tx);
  const payload = JSON.stringify({ changes: happening.changes ?? [] });
  const salt = randomBytes(16).toString('hex');
  const link: ChainLink = {
    seq: (head?.seq ?? 0) + 1,
    at,
    staffId,
    action: happening.action,
    fileId: happening.fileId ?? null,
    employerId: happening.employerId ?? null,
    visit: happening.visit ?? null,
    payloadDigest: digestPayload(salt, payload),
    previousHash: head?.hash ?? genesis,
  };
  const hash = hashLink(link);
  auditRepository(tx).append({ ...link, hash }, { seq: link.seq, salt, payload });
  settingsRepository(tx).write('auditHead', { seq: link.seq, hash });
  return { seq: link.seq, hash };
}
