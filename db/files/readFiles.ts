import { withPointers, type RecordedFile } from '../../shared/editing';
import { caseloadRepository } from '../repositories/caseloadRepository';
import { employerRepository } from '../repositories/employerRepository';
import type { Tx } from '../session/book';

/** What became of reading a file: null where it cannot be read. */
export type ReadFile = { id: string; file: RecordedFile | null };

type Rows = ReturnType<ReturnType<typeof caseloadRepository>['rows']>;
type Lists = Record<string, Rows['entries']>;
type FileInWork = { -readonly [member in keyof RecordedFile]: RecordedFile[member] } & { persons: RecordedFile['persons'][number][]; employers: RecordedFile['employers'][number][]; lists: Lists };

const emptyLists = (names: readonly string[]): Lists => Object.fromEntries(names.map((name) => [name, []]));

/** The rows of some files, each table in its order, put together. */
function filesOf(tx: Tx, { files, persons, entries, employerLinks }: Rows): Map<string, RecordedFile> {
  const made = new Map(files.map(({ id, fileNumber, data, emptyLists: empty }): [string, FileInWork] => [id, { fileNumber, data, persons: [], employers: [], lists: emptyLists(empty) }]));
  const listsOfPersons = new Map<string, Lists>();
  for (const { id, fileId, data, emptyLists: empty } of persons) {
    const lists = emptyLists(empty);
    listsOfPersons.set(id, lists);
    made.get(fileId)?.persons.push({ id, data, lists });
  }
  for (const row of entries) {
    const lists = row.personId === null ? made.get(row.fileId)?.lists : listsOfPersons.get(row.personId);
    if (lists) (lists[row.list] ??= []).push(row);
  }
  const employers = employerRepository(tx).withLmias([...new Set(employerLinks.map(({ employerId }) => employerId))]);
  for (const { fileId, localId, employerId, data } of employerLinks) {
    const employer = employers.get(employerId);
    if (employer) made.get(fileId)?.employers.push({ localId, data, employer });
  }
  return made;
}

function readTogether(tx: Tx, ids: readonly string[]): ReadFile[] {
  const files = filesOf(tx, caseloadRepository(tx).rows(ids));
  return ids.flatMap((id) => {
    const file = files.get(id);
    // One that was destroyed meanwhile is no file any more.
    return file ? [{ id, file: withPointers(file) }] : [];
  });
}

function readAlone(tx: Tx, id: string): ReadFile[] {
  try {
    return readTogether(tx, [id]);
  } catch {
    // Whatever is wrong with it: whoever asked says which file it is.
    return [{ id, file: null }];
  }
}

/**
 * What is recorded in client files, some hundred at most, in their order and in a handful of queries for all of them. Where a row cannot
 * be read they are read one by one, so that only its own file comes back as null.
 */
export function readFiles(tx: Tx, ids: readonly string[]): ReadFile[] {
  try {
    return readTogether(tx, ids);
  } catch {
    return ids.flatMap((id) => readAlone(tx, id));
  }
}
