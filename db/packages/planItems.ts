import type { PlanItem } from '../../shared/packages/planItem';
import { ownerName } from '../attachments/suggestName';
import { attachmentRepository, type AttachmentRow } from '../repositories/attachmentRepository';
import { counts, localIdOf } from '../cases/caseViews';
import { caseRepository, type CaseRow } from '../repositories/caseRepository';
import { clientFileRepository } from '../repositories/clientFileRepository';
import type { Tx } from '../session/book';
import type { Vault } from '../vault';

/** The items of a case’s checklist, in their order, with the documents filed under each. Without a vault, no content is looked for. */
export function planItems(tx: Tx, shown: Pick<CaseRow, 'id' | 'fileId' | 'personId'>, vault: Vault | undefined): PlanItem[] {
  const { id, fileId } = shown;
  const applicant = localIdOf(tx, shown);
  const rows = caseRepository(tx).items(id);
  const filed = attachmentRepository(tx).ofItems(rows.map((row) => row.id));
  const documents = new Map<string, AttachmentRow>(attachmentRepository(tx).ofFile(fileId).map((row) => [row.id, row]));
  const persons = new Set(clientFileRepository(tx).persons(fileId).map(({ data }) => data['id']));
  return rows.map(({ id: itemId, itemKey, asked, content, state }) => ({
    id: itemId,
    document: content.document,
    title: content.title,
    for: content.for,
    isPerson: content.for !== null && persons.has(content.for),
    isCompanion: applicant !== null && content.for !== null && content.for !== applicant && persons.has(content.for),
    owner: ownerName(tx, fileId, content.for),
    state,
    asked: counts({ asked, itemKey }),
    optional: content.need === 'if-asked',
    attachments: (filed.get(itemId) ?? []).flatMap((attachmentId) => {
      const row = documents.get(attachmentId);
      if (row === undefined) return [];
      const { name, mediaType, sha256, size, pages, flags } = row;
      return [{ id: row.id, name, mediaType, sha256, size, pages, flags, content: vault?.look(row) ?? ('stored' as const) }];
    }),
  }));
}
