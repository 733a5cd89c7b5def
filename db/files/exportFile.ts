import { createHash } from 'node:crypto';
import type { Output, Parsed } from '../../shared/contract';
import { parseClientFileValue, serializeClientFile } from '../../shared/clientFile';
import { toInterchange } from '../../shared/editing';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { auditRepository } from '../repositories/auditRepository';
import { staffRepository } from '../repositories/staffRepository';
import type { Context } from '../session/book';
import { readFile } from './readFile';

/** A file name for every system, made of the file number alone: names of clients do not belong into folder listings. */
export const fileName = (fileNumber: string): string => fileNumber.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'client-file';

/**
 * The file in the interchange format, and a record beside it that says who exported it when, with its digest and the head of the
 * audit trail. The trail tells of it before it leaves the service, so that nothing ever leaves unseen. Throws `file.incomplete` with
 * every fault where an entry lacks what the format requires. Saved assessments and the views of consultants are no facts of the client:
 * the format has no member for them, and they stay in the book.
 */
export function exportFile(context: Context, id: string): Output<'files.export'> {
  const { db } = context.book();
  const staffId = context.staffId();
  const at = context.now();
  const exported = db.transaction(
    (tx) => {
      const view = readFile(tx, id);
      const parsed = parseClientFileValue(toInterchange(view));
      if (!parsed.ok) throw new AppError('file.incomplete', { faults: parsed.faults });
      const text = serializeClientFile(parsed.file);
      const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
      const auditHead = record(tx, at, staffId, { action: 'file.exported', fileId: id, changes: [{ record: 'file', recordId: id, member: 'sha256', after: sha256 }] });
      const person = staffRepository(tx).get(staffId);
      const name = fileName(view.fileNumber);
      const about = { format: 'dossier-export-record/1', file: `${name}.json`, sha256, exportedAt: at, exportedBy: person?.name ?? '', membershipNumber: person?.membershipNumber ?? null, auditHead };
      return { name: `${name}.json`, text, record: { name: `${name}.record.json`, text: `${JSON.stringify(about, null, 2)}\n` }, auditHead: auditRepository(tx).head() ?? auditHead };
    },
    { behavior: 'immediate' },
  );
  context.tell({ event: 'files', fileId: id });
  return exported;
}

/**
 * Adds to the audit trail that exports were given up or could not be written whole. Throws `record.not-found` where an entry that is
 * named does not tell of an export of that file by the same person.
 */
export function tellNotCompleted(context: Context, exports: Parsed<'files.exportNotCompleted'>['exports']): null {
  const staffId = context.staffId();
  const at = context.now();
  context.book().db.transaction(
    (tx) => {
      for (const { id, seq } of exports) {
        const exported = auditRepository(tx).after(seq - 1, 1)[0]?.entry;
        if (exported?.seq !== seq || exported.action !== 'file.exported' || exported.fileId !== id || exported.staffId !== staffId) throw new AppError('record.not-found');
        record(tx, at, staffId, { action: 'file.export-not-completed', fileId: id, changes: [{ record: 'file', recordId: id, member: 'auditHead', after: seq }] });
      }
    },
    { behavior: 'immediate' },
  );
  for (const { id } of exports) context.tell({ event: 'files', fileId: id });
  return null;
}
