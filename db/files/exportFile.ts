import { createHash } from 'node:crypto';
import type { Facts, FileView, Output } from '../../shared/contract';
import { parseClientFileValue, serializeClientFile } from '../../shared/clientFile';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { auditRepository } from '../repositories/auditRepository';
import { staffRepository } from '../repositories/staffRepository';
import type { Context } from '../session/book';
import { readFile } from './readFile';

const listsOf = (lists: FileView['lists'], convert: (entry: FileView['lists'][string][number]) => Facts): Facts =>
  Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, entries.map(convert)]));

/** The file as the interchange format has it, before it is checked. Throws `record.lmia-of-other-employer` rather than leave an LMIA out. */
export function toInterchange(view: FileView): Facts {
  const lmias = new Map(view.employers.flatMap(({ employer }) => employer.lmias.map((lmia) => [lmia.id, lmia.data] as const)));
  const employers = view.employers.map(({ localId, data, employer }) => ({ ...employer.data, ...data, id: localId }));
  const lists = listsOf(view.lists, ({ data, lmiaId }) => {
    if (lmiaId === undefined) return data;
    const lmia = lmias.get(lmiaId);
    if (lmia === undefined) throw new AppError('record.lmia-of-other-employer');
    return { ...data, lmia };
  });
  return {
    format: 'dossier-client/1',
    fileNumber: view.fileNumber,
    ...view.data,
    persons: view.persons.map((person) => ({ ...person.data, ...listsOf(person.lists, (entry) => entry.data) })),
    ...lists,
    ...(employers.length > 0 ? { employers } : {}),
  };
}

/** A file name for every system, made of the file number alone: names of clients do not belong into folder listings. */
const fileName = (fileNumber: string): string => fileNumber.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'client-file';

/**
 * The file in the interchange format, and a record beside it that says who exported it when, with its digest and the head of the
 * audit trail. Throws `file.incomplete` with every fault where an entry lacks what the format requires.
 */
export function exportFile(context: Context, id: string): Output<'files.export'> {
  const { db } = context.book();
  const staffId = context.staffId();
  const at = context.now();
  return db.transaction(
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
}
