import { attachmentNotices, freeName, type AttachmentNotice } from '../../shared/attachments';
import type { AddedAttachments, Parsed } from '../../shared/contract';
import { AppError, fillSentence } from '../../shared/errors';
import { foldText } from '../../shared/names';
import { record } from '../audit/auditTrail';
import { attachmentRepository, type AttachmentRow } from '../repositories/attachmentRepository';
import type { Context, Tx } from '../session/book';
import type { ChosenDocument, Transfers } from '../session/transfers';
import { attachmentViews, requireOpenFile } from './attachmentViews';
import { fileUnder, itemFor } from './filing';
import { giveUp, takeIn, type Intake, type TakenIn } from './intake';

type Request = Parsed<'attachments.add'>;

/** Writes the rows of what was taken in, with their entry in the audit trail. */
function insertRows(context: Context, tx: Tx, { fileId, itemId }: Request, { taken, leftOut }: Intake): AddedAttachments {
  const staffId = context.staffId();
  const at = context.now();
  const repository = attachmentRepository(tx);
  requireOpenFile(tx, fileId);
  const present = repository.ofFile(fileId);
  const known = new Set(present.map(({ sha256 }) => sha256));
  const names = present.filter(({ deletedAt }) => deletedAt === null).map(({ name }) => name);
  const rows: AttachmentRow[] = [];
  const notices: AddedAttachments['notices'] = [];
  for (const one of taken) {
    const row = rowOf(context, fileId, one, freeName(one.name, names), at, staffId);
    repository.insert(row);
    const kinds: AttachmentNotice[] = [...one.notices, ...(known.has(row.sha256) ? (['already-in-file'] as const) : [])];
    notices.push(...kinds.map((kind) => ({ attachmentId: row.id, kind, message: fillSentence(attachmentNotices[kind], { name: row.name }) })));
    names.push(row.name);
    known.add(row.sha256);
    rows.push(row);
  }
  record(tx, at, staffId, { action: 'attachment.added', fileId, changes: rows.map(({ id, name, size }) => ({ record: 'attachment', recordId: id, label: name, after: { size } })) });
  if (itemId !== undefined) fileUnder(tx, { at, staffId }, itemFor(tx, itemId, fileId), rows);
  return { added: attachmentViews(tx, context.book().vault, rows), notices, leftOut };
}

const rowOf = (context: Context, fileId: string, { stored, mediaType, flags, note }: TakenIn, name: string, addedAt: string, addedBy: string): AttachmentRow => ({
  id: context.newId(), fileId, sha256: stored.sha256, size: stored.size, name, foldedName: foldText(name), mediaType, pages: null, flags, addedAt, addedBy, issuedOn: null, expiresOn: null, note, deletedAt: null, revision: 1,
});

async function takeFrom(context: Context, chosen: ChosenDocument): Promise<Intake> {
  try {
    return await takeIn(context.book().vault, chosen);
  } finally {
    await chosen.source.close();
  }
}

/**
 * Takes in the file behind a token: first its content, brought to the disk in the vault, then its row. Only then is it acknowledged; a
 * stop in between leaves a file that no row refers to, which goes when the book is opened next.
 */
export async function addAttachments(context: Context, transfers: Transfers, request: Request): Promise<AddedAttachments> {
  const book = context.book();
  const { db, vault } = book;
  context.staffId();
  // Before anything is read, what can already be refused is.
  db.transaction((tx) => {
    requireOpenFile(tx, request.fileId);
    if (request.itemId !== undefined) itemFor(tx, request.itemId, request.fileId);
  });
  const intake = await takeFrom(context, await transfers.openDocument(request.token));
  const contents = intake.taken.map(({ stored }) => stored);
  let added: AddedAttachments;
  try {
    // Locked and opened again meanwhile, the book has thrown away what no row referred to.
    if (context.book() !== book) throw new AppError('book.locked');
    added = db.transaction((tx) => insertRows(context, tx, request, intake), { behavior: 'immediate' });
  } catch (error) {
    giveUp(vault, contents);
    throw error;
  }
  for (const { release } of contents) release();
  context.tell({ event: 'attachments', fileId: request.fileId });
  if (request.itemId !== undefined) context.tell({ event: 'cases', fileId: request.fileId });
  return added;
}
