import { z } from 'zod';
import type { AuditHead, Output } from '../../shared/contract';
import { auditRepository } from '../repositories/auditRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import type { Tx } from '../session/book';
import { digestPayload, genesis, hashLink } from './auditTrail';

type Result = Output<'audit.verify'>;
const destruction = z.object({ changes: z.array(z.object({ member: z.literal('payloads'), after: z.array(z.int()) })) });
const pageSize = 2_000;
/** Of one gap; a number that was altered may claim any length. */
const mostMissing = 10_000;

/**
 * Recomputes the whole trail, from the first entry to the last: entries that were altered, are missing or stand in another order,
 * payloads that do not fit their digest, payloads that are gone without an entry that says why, an end that was cut off (the book
 * keeps how far the trail had come), files of which no entry tells, and, against a head that a backup or an export carried, a trail
 * that was rewritten after it. `seq` 0 stands for the book as a whole.
 */
export function verifyTrail(tx: Tx, compareWith: AuditHead | null): Result {
  const repository = auditRepository(tx);
  const faults: Result['faults'] = [];
  const withoutPayload = new Set<number>();
  const destroyed = new Set<number>();
  let seq = 0;
  let hash = genesis;
  let entries = 0;
  let headFound = compareWith === null;
  const miss = (from: number, before: number): void => {
    for (let missing = from; missing < Math.min(before, from + mostMissing); missing++) faults.push({ seq: missing, kind: 'missing' });
  };
  for (let page = repository.after(0, pageSize); page.length > 0; page = repository.after(seq, pageSize)) {
    for (const { entry, payload } of page) {
      miss(seq + 1, entry.seq);
      const { hash: stored, ...link } = entry;
      // Every trail begins with the making of the book.
      if (hashLink(link) !== stored || (link.seq === 1 && link.action !== 'book.created')) faults.push({ seq: entry.seq, kind: 'altered' });
      // After a gap the link cannot fit: the missing entry is the fault.
      else if (link.previousHash !== hash && entry.seq === seq + 1) faults.push({ seq: entry.seq, kind: 'reordered' });
      if (payload === null) withoutPayload.add(entry.seq);
      else if (digestPayload(payload.salt, payload.payload) !== entry.payloadDigest) faults.push({ seq: entry.seq, kind: 'payload-altered' });
      else if (entry.action === 'file.destroyed') {
        const parsed = destruction.safeParse(JSON.parse(payload.payload));
        for (const change of parsed.success ? parsed.data.changes : []) for (const gone of change.after) destroyed.add(gone);
      }
      if (compareWith !== null && compareWith.seq === entry.seq && compareWith.hash === stored) headFound = true;
      seq = entry.seq;
      hash = stored;
      entries++;
    }
  }
  // A book whose trail is empty lacks at least the entry of its making.
  const kept = settingsRepository(tx).read('auditHead') ?? { seq: Math.max(seq, 1), hash };
  miss(seq + 1, kept.seq + 1);
  if (kept.seq === seq && kept.hash !== hash && !faults.some((fault) => fault.seq === seq)) faults.push({ seq, kind: 'altered' });
  if (repository.hasUnrecordedFile()) faults.push({ seq: 0, kind: 'file-unrecorded' });
  for (const gone of withoutPayload) if (!destroyed.has(gone)) faults.push({ seq: gone, kind: 'payload-missing' });
  if (!headFound && compareWith !== null) faults.push({ seq: compareWith.seq, kind: 'head-differs' });
  return { entries, head: entries === 0 ? null : { seq, hash }, faults: faults.toSorted((a, b) => a.seq - b.seq) };
}
