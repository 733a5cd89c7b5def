import type { EmployerView, Entry, FileView, PersonView } from '../../shared/contract';
import { withPointers } from '../../shared/editing';
import { entryOf, type EntryRow, type FileEmployerRow, type FileRow, type PersonRow } from '../repositories/clientFileRepository';

/** The rows of one file, each table in its order. */
export type FileRows = { file: FileRow; persons: readonly PersonRow[]; entries: readonly EntryRow[]; employerLinks: readonly FileEmployerRow[]; employers: ReadonlyMap<string, EmployerView> };

function listsFrom(rows: readonly EntryRow[], emptyLists: readonly string[]): Record<string, Entry[]> {
  const lists: Record<string, Entry[]> = {};
  for (const name of emptyLists) lists[name] = [];
  for (const row of rows) (lists[row.list] ??= []).push(entryOf(row));
  return lists;
}

function groupBy(rows: readonly EntryRow[]): Map<string | null, EntryRow[]> {
  const groups = new Map<string | null, EntryRow[]>();
  for (const row of rows) {
    const group = groups.get(row.personId);
    if (group) group.push(row);
    else groups.set(row.personId, [row]);
  }
  return groups;
}

/** A whole client file as pages show it, made of its rows. */
export function fileView({ file, persons, entries, employerLinks, employers }: FileRows): FileView {
  const byPerson = groupBy(entries);
  const { id, revision, fileNumber, status, responsibleId, createdAt, updatedAt, deletedAt, data, emptyLists } = file;
  return withPointers({
    id, revision, fileNumber, status, responsibleId, createdAt, updatedAt, deletedAt, data,
    persons: persons.map((person): PersonView => ({ id: person.id, revision: person.revision, data: person.data, lists: listsFrom(byPerson.get(person.id) ?? [], person.emptyLists) })),
    employers: employerLinks.flatMap(({ id: linkId, revision: linkRevision, localId, employerId, data: linkData }) => {
      const employer = employers.get(employerId);
      return employer ? [{ id: linkId, revision: linkRevision, localId, data: linkData, employer }] : [];
    }),
    lists: listsFrom(byPerson.get(null) ?? [], emptyLists),
  });
}
