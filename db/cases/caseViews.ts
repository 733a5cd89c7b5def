import { progressOf } from '../../shared/checklists/states';
import type { CaseView, ItemView } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { attachmentRepository } from '../repositories/attachmentRepository';
import { caseRepository, type CaseRow, type ItemRow } from '../repositories/caseRepository';
import { clientFileRepository } from '../repositories/clientFileRepository';
import type { Tx } from '../session/book';

/** Throws `case.not-found`. */
export function existingCase(tx: Tx, id: string): CaseRow {
  const row = caseRepository(tx).get(id);
  if (row === undefined) throw new AppError('case.not-found');
  return row;
}

/** A case that may be worked on. Throws `case.not-found`, `case.deleted`, `file.in-recycle-bin`. */
export function openCase(tx: Tx, id: string): CaseRow {
  const row = existingCase(tx, id);
  if (row.deletedAt !== null) throw new AppError('case.deleted');
  if (clientFileRepository(tx).get(row.fileId)?.deletedAt !== null) throw new AppError('file.in-recycle-bin');
  return row;
}

/** Whether the rules still ask for an item, or the office added it: what is only kept counts no more. */
export const counts = ({ asked, itemKey }: Pick<ItemRow, 'asked' | 'itemKey'>): boolean => asked || itemKey === null;

/** The id by which the file names a person (`p1`); null where the person is no longer on file. */
export function localIdOf(tx: Tx, { fileId, personId }: Pick<CaseRow, 'fileId' | 'personId'>): string | null {
  const id = clientFileRepository(tx).persons(fileId).find((person) => person.id === personId)?.data['id'];
  return typeof id === 'string' ? id : null;
}

export function caseView(tx: Tx, row: CaseRow): CaseView {
  const { id, fileId, kind, title, stage, filingOn, landingOn, note, details, checklistAsOf, rules, revision, createdAt, updatedAt, deletedAt } = row;
  const progress = progressOf(caseRepository(tx).items(id).filter(counts).map(({ state, content }) => ({ state, need: content.need })));
  return {
    id, fileId, kind, personId: localIdOf(tx, row), title, stage, filingOn, landingOn, note, ...details, revision, createdAt, updatedAt, deletedAt,
    checklist: checklistAsOf === null || rules === null ? null : { asOf: checklistAsOf, rules, settled: progress.settled, total: progress.total },
  };
}

/** Items as pages see them, with the documents filed under each, in the order given. */
export function itemViews(tx: Tx, rows: readonly ItemRow[]): ItemView[] {
  const documents = attachmentRepository(tx).ofItems(rows.map(({ id }) => id));
  return rows.map((row) => {
    const { id, caseId, revision, itemKey, asked, content, state, stateReason, dueOn, responsible, remark, issuedOn, expiresOn, translation, certifiedCopy, changedAt } = row;
    return { id, caseId, revision, origin: itemKey === null ? 'own' : 'rule', asked, content, state, stateReason, dueOn, responsible, remark, issuedOn, expiresOn, translation, certifiedCopy, attachments: documents.get(id) ?? [], changedAt };
  });
}

/** The item as it is now. Throws `record.not-found`. */
export function itemView(tx: Tx, id: string): ItemView {
  const row = caseRepository(tx).item(id);
  const [view] = row === undefined ? [] : itemViews(tx, [row]);
  if (view === undefined) throw new AppError('record.not-found');
  return view;
}
