import type { AuditChange } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { openCase } from '../cases/caseViews';
import { attachmentRepository, type AttachmentRow } from '../repositories/attachmentRepository';
import { caseRepository, type ItemRow } from '../repositories/caseRepository';
import type { Tx } from '../session/book';

/** Who does something, and when. */
export type Doing = { at: string; staffId: string };

/** States in which an item still waits for its first document. */
const waiting: readonly ItemRow['state'][] = ['needed', 'requested'];

/** An item of the file that may be worked on. Throws `record.not-found`, `attachment.of-other-file`, `case.deleted`, `file.in-recycle-bin`. */
export function itemFor(tx: Tx, itemId: string, fileId: string): ItemRow {
  const item = caseRepository(tx).item(itemId);
  if (item === undefined || item.removedAt !== null) throw new AppError('record.not-found');
  if (openCase(tx, item.caseId).fileId !== fileId) throw new AppError('attachment.of-other-file');
  return item;
}

/** What a document is told to be filed under, or taken off. */
const filed = (row: AttachmentRow, item: ItemRow, member: 'before' | 'after'): AuditChange => ({ record: 'attachment', recordId: row.id, label: row.name, member: 'item', [member]: item.content.title.en });

/**
 * Files documents under an item, behind those that are there; those that are there already stay. An item that still waited for its first
 * document is received then.
 */
export function fileUnder(tx: Tx, { at, staffId }: Doing, item: ItemRow, rows: readonly AttachmentRow[]): void {
  const repository = attachmentRepository(tx);
  const fresh = rows.filter(({ id }) => !repository.isFiled(item.id, id));
  const [first] = fresh;
  if (first === undefined) return;
  const next = repository.nextPosition(item.id);
  for (const [index, { id }] of fresh.entries()) repository.file(item.id, id, next + index);
  record(tx, at, staffId, { action: 'attachment.filed', fileId: first.fileId, changes: fresh.map((row) => filed(row, item, 'after')) });
  if (!waiting.includes(item.state)) return;
  caseRepository(tx).updateItem(item.id, { state: 'received', stateReason: '', revision: item.revision + 1, changedAt: at });
  caseRepository(tx).update(item.caseId, { updatedAt: at });
  record(tx, at, staffId, { action: 'checklist.changed', fileId: first.fileId, changes: [{ record: 'checklistItem', recordId: item.id, label: item.content.title.en, member: 'state', before: item.state, after: 'received' }] });
}

/** Takes documents off an item; what is not filed there stays as it is. */
export function takeOff(tx: Tx, { at, staffId }: Doing, item: ItemRow, rows: readonly AttachmentRow[]): void {
  const repository = attachmentRepository(tx);
  const present = rows.filter(({ id }) => repository.isFiled(item.id, id));
  const [first] = present;
  if (first === undefined) return;
  for (const { id } of present) repository.takeOff(item.id, id);
  record(tx, at, staffId, { action: 'attachment.taken-off', fileId: first.fileId, changes: present.map((row) => filed(row, item, 'before')) });
}
