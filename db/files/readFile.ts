import type { Entry, FileView, PersonView } from '../../shared/contract';
import { withPointers } from '../../shared/editing';
import { AppError } from '../../shared/errors';
import { clientFileRepository, entryOf, type EntryRow } from '../repositories/clientFileRepository';
import { employerRepository } from '../repositories/employerRepository';
import type { Tx } from '../session/book';

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

/** A whole client file as pages show it, in a handful of queries. Throws `file.not-found`. */
export function readFile(tx: Tx, id: string): FileView {
  const files = clientFileRepository(tx);
  const row = files.get(id);
  if (row === undefined) throw new AppError('file.not-found');
  const entryRows = files.entries(id);
  const links = files.employerLinks(id);
  const employers = employerRepository(tx).views(links.map((link) => link.employerId));
  const byPerson = groupBy(entryRows);
  const persons: PersonView[] = files.persons(id).map((person) => ({
    id: person.id,
    revision: person.revision,
    data: person.data,
    lists: listsFrom(byPerson.get(person.id) ?? [], person.emptyLists),
  }));
  return withPointers({
    id,
    revision: row.revision,
    fileNumber: row.fileNumber,
    status: row.status,
    responsibleId: row.responsibleId,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    deletedAt: row.deletedAt,
    data: row.data,
    persons,
    employers: links.flatMap(({ id: linkId, revision, localId, employerId, data }) => {
      const employer = employers.get(employerId);
      return employer ? [{ id: linkId, revision, localId, data, employer }] : [];
    }),
    lists: listsFrom(byPerson.get(null) ?? [], row.emptyLists),
  });
}
