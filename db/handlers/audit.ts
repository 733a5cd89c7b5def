import { z } from 'zod';
import { auditChange, type AuditEntry } from '../../shared/contract';
import { auditRepository, type StoredEntry, type StoredPayload } from '../repositories/auditRepository';
import { staffRepository } from '../repositories/staffRepository';
import type { Handlers } from '../session/answer';
import type { Context } from '../session/book';
import type { Jobs } from '../session/jobs';

type AuditHandlers = Pick<Handlers, 'audit.history' | 'audit.verify'>;
const storedPayload = z.strictObject({ changes: z.array(auditChange) });

export function auditHandlers(context: Context, jobs: Jobs): AuditHandlers {
  return {
    'audit.history': ({ subject, before, limit }) => {
      const { db } = context.book();
      const people = new Map(staffRepository(db).list().map((person) => [person.id, person.name]));
      const about = subject.kind === 'file' ? { fileId: subject.id } : subject.kind === 'employer' ? { employerId: subject.id } : {};
      // One more than asked for tells whether there is more.
      const rows = auditRepository(db).page(about, before, limit + 1);
      return { entries: rows.slice(0, limit).map(({ entry, payload }) => shown(entry, payload, people)), more: rows.length > limit };
    },

    'audit.verify': ({ compareWith }) => jobs.verifyAudit(compareWith ?? null),
  };
}

function shown(entry: StoredEntry, payload: StoredPayload | null, people: ReadonlyMap<string, string>): AuditEntry {
  return {
    seq: entry.seq,
    at: entry.at,
    staff: entry.staffId === null ? null : { id: entry.staffId, name: people.get(entry.staffId) ?? '' },
    action: entry.action,
    fileId: entry.fileId,
    visit: entry.visit,
    changes: payload === null ? [] : storedPayload.parse(JSON.parse(payload.payload)).changes,
    destroyed: payload === null,
  };
}
