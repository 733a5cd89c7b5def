import { kindOfMediaType } from '../../shared/attachments';
import type { AttachmentView } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { attachmentRepository, type AttachmentRow } from '../repositories/attachmentRepository';
import { clientFileRepository } from '../repositories/clientFileRepository';
import type { Tx } from '../session/book';
import { VaultFault, type Vault } from '../vault';

/** Throws `attachment.not-found`. */
export function existingAttachment(tx: Tx, id: string): AttachmentRow {
  const row = attachmentRepository(tx).get(id);
  if (row === undefined) throw new AppError('attachment.not-found');
  return row;
}

/** A file that documents may be added to or changed in. Throws `file.not-found`, `file.in-recycle-bin`. */
export function requireOpenFile(tx: Tx, fileId: string): void {
  const file = clientFileRepository(tx).get(fileId);
  if (file === undefined) throw new AppError('file.not-found');
  if (file.deletedAt !== null) throw new AppError('file.in-recycle-bin');
}

/** A document that may be worked on. Throws `attachment.not-found`, `attachment.deleted`, `file.in-recycle-bin`. */
export function openAttachment(tx: Tx, id: string): AttachmentRow {
  const row = existingAttachment(tx, id);
  requireOpenFile(tx, row.fileId);
  if (row.deletedAt !== null) throw new AppError('attachment.deleted');
  return row;
}

/** Rows as pages see them, in the order given. */
export function attachmentViews(tx: Tx, vault: Vault, rows: readonly AttachmentRow[]): AttachmentView[] {
  const repository = attachmentRepository(tx);
  const ids = rows.map(({ id }) => id);
  const items = repository.itemsOf(ids);
  const texts = repository.textStates(ids);
  return rows.map((row) => {
    const { id, fileId, name, mediaType, size, pages, flags, addedAt, addedBy, issuedOn, expiresOn, note, deletedAt, revision } = row;
    const kind = kindOfMediaType(mediaType);
    return {
      id, fileId, name, kind, mediaType, size, pages, flags, addedAt, addedBy, issuedOn, expiresOn, note, deletedAt, revision,
      itemIds: items.get(id) ?? [], content: vault.look(row), text: texts.get(id) ?? (kind === 'pdf' ? 'pending' : 'not-read'),
    };
  });
}

/** What reading a document's content failed with, by the name that the document has. Anything else is thrown as it is. */
export function namedFault(error: unknown, name: string): unknown {
  if (!(error instanceof VaultFault)) return error;
  return new AppError(error.problem === 'missing' ? 'attachment.missing' : 'attachment.damaged', { parameters: { name }, cause: error });
}
