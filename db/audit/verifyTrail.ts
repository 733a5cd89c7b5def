import { z } from 'zod';
import type { AuditHead, Output } from '../../shared/contract';
import { auditRepository } from '../repositories/auditRepository';
import type { Tx } from '../session/book';
import { digestPayload, genesis, hashLink } from './auditTrail';

type Result = Output<'audit.verify'>;
const destruction = z.object({ changes: z.array(z.object({ member: z.literal('payloads'), after: z.array(z.int()) })) });
const pageSize = 2_000;

/**
 * Recomputes the whole trail, from the first entry to the last: entries that were altered, are missing or stand in another order,
 * payloads that do not fit their digest, payloads that are gone without an entry that says why, and, against a head that a backup
 * or an export carried, a trail that was cut off or rewritten after it.
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
  for (let page = repository.after(0, pageSize); page.length > 0; page = repository.after(seq, pageSize)) {
    for (const { entry, payload } of page) {
      for (let missing = seq + 1; missing < entry.seq; missing++) faults.push({ seq: missing, kind: 'missing' });
      const { hash: stored, ...link } = entry;
      if (hashLink(link) !== stored) faults.push({ seq: entry.seq, kind: 'altered' });
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
  for (const gone of withoutPayload) if (!destroyed.has(gone)) faults.push({ seq: gone, kind: 'payload-missing' });
  if (!headFound && compareWith !== null) faults.push({ seq: compareWith.seq, kind: 'head-differs' });
  return { entries, head: entries === 0 ? null : { seq, hash }, faults: faults.toSorted((a, b) => a.seq - b.seq) };
}
