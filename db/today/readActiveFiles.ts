import type { Entry, FileView } from '../../shared/contract';
import { withPointers } from '../../shared/editing';
import { entryOf, type EntryRow } from '../repositories/clientFileRepository';
import { employerRepository } from '../repositories/employerRepository';
import { todayRepository } from '../repositories/todayRepository';
import type { Tx } from '../session/book';

/** Lists whose entries carry a day that somebody has to keep in mind. */
const datedLists = ['passports', 'visas', 'canadianStatus', 'languageTests', 'education', 'medicalExams', 'jobOffers', 'nominations', 'provincialProfiles'] as const;

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function listsOf(rows: readonly EntryRow[]): Record<string, Entry[]> {
  const lists: Record<string, Entry[]> = {};
  for (const row of rows) (lists[row.list] ??= []).push(entryOf(row));
  return lists;
}

/** Every file that is neither closed nor in the recycle bin, with the lists that carry days and no others. */
export function readActiveFiles(tx: Tx): FileView[] {
  const repository = todayRepository(tx);
  const persons = grouped(repository.persons(), ({ fileId }) => fileId);
  const entries = grouped(repository.entries(datedLists), ({ fileId }) => fileId);
  const links = grouped(repository.employerLinks(), ({ fileId }) => fileId);
  const employers = employerRepository(tx).views([...new Set([...links.values()].flat().map(({ employerId }) => employerId))]);
  return repository.files().map((row) => {
    const own = grouped(entries.get(row.id) ?? [], ({ personId }) => personId ?? '');
    const { id, revision, fileNumber, status, responsibleId, createdAt, updatedAt, deletedAt, data } = row;
    return withPointers({
      id, revision, fileNumber, status, responsibleId, createdAt, updatedAt, deletedAt, data,
      persons: (persons.get(id) ?? []).map((person) => ({ id: person.id, revision: person.revision, data: person.data, lists: listsOf(own.get(person.id) ?? []) })),
      employers: (links.get(id) ?? []).flatMap(({ id: linkId, revision: linkRevision, localId, employerId, data: linkData }) => {
        const employer = employers.get(employerId);
        return employer ? [{ id: linkId, revision: linkRevision, localId, data: linkData, employer }] : [];
      }),
      lists: listsOf(own.get('') ?? []),
    });
  });
}
