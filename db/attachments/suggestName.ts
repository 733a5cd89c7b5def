import { freeName, nameByRule, splitName, usualEnding, kindOfMediaType, type NamePart } from '../../shared/attachments';
import type { Language } from '../../shared/contract';
import { textOf } from '../../shared/contract/textOf';
import { personLabel } from '../files/personLabel';
import { attachmentRepository, type AttachmentRow } from '../repositories/attachmentRepository';
import type { ItemRow } from '../repositories/caseRepository';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { employerRepository } from '../repositories/employerRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import type { Tx } from '../session/book';

/** Whom an item is for, by the name on file; empty for the whole file, and for somebody who is no longer there. */
export function ownerName(tx: Tx, fileId: string, owner: string | null): string {
  if (owner === null) return '';
  const person = clientFileRepository(tx).persons(fileId).find(({ data }) => data['id'] === owner);
  if (person !== undefined) return personLabel(person.data);
  const link = clientFileRepository(tx).employerLinks(fileId).find(({ localId }) => localId === owner);
  return link === undefined ? '' : textOf(employerRepository(tx).get(link.employerId)?.data['legalName']);
}

/** What the firm's rule would call a document under an item, with the ending that it has, and unlike every other name in the file. */
export function suggestName(tx: Tx, row: AttachmentRow, item: ItemRow, language: Language): string {
  const { stem, ending } = splitName(row.name);
  const parts: Record<NamePart, string> = {
    fileNumber: clientFileRepository(tx).get(row.fileId)?.fileNumber ?? '',
    person: ownerName(tx, row.fileId, item.content.for),
    document: item.content.title[language],
    date: row.issuedOn ?? item.issuedOn ?? '',
    name: stem,
  };
  const suggested = nameByRule(settingsRepository(tx).read('nameRule'), parts, ending === '' ? (usualEnding(kindOfMediaType(row.mediaType)) ?? '') : ending);
  return freeName(suggested, attachmentRepository(tx).ofFile(row.fileId).flatMap(({ id, name, deletedAt }) => (id === row.id || deletedAt !== null ? [] : [name])));
}
