import { textOf } from '../../shared/contract/textOf';
import type { RecordedView } from '../../shared/judgements/views';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { judgementRepository, type ListedView } from '../repositories/judgementRepository';
import type { Tx } from '../session/book';

export const recordedViewOf = ({ id, pathwayId, criterionId, view, reasons, recordedAt, recordedBy, author }: ListedView, personId: string): RecordedView => ({
  id, personId, pathwayId, criterionId, view, reasons, recordedAt, recordedBy: { id: recordedBy, name: author },
});

/**
 * Every view on the people who are on a file now, of each judgement the latest first. The interchange format has no member for them: an
 * export does not carry them, and neither does a copy of the file in another book.
 */
export function listViews(tx: Tx, fileId: string): RecordedView[] {
  const people = new Map(clientFileRepository(tx).persons(fileId).map(({ id, data }) => [id, textOf(data['id'])]));
  return judgementRepository(tx).ofFile(fileId).flatMap((row) => {
    const personId = people.get(row.personId);
    return personId === undefined ? [] : [recordedViewOf(row, personId)];
  });
}
