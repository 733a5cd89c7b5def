import type { FileView } from '../../shared/contract';
import { caseloadRepository } from '../repositories/caseloadRepository';
import { employerRepository } from '../repositories/employerRepository';
import type { Tx } from '../session/book';
import { fileView } from './fileView';
import { readFile } from './readFile';

/** What became of reading a file: null where it cannot be read. */
export type ReadFile = { id: string; view: FileView | null };

function grouped<T extends { fileId: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.fileId);
    if (group) group.push(row);
    else groups.set(row.fileId, [row]);
  }
  return groups;
}

function readTogether(tx: Tx, ids: readonly string[]): ReadFile[] {
  const rows = caseloadRepository(tx).rows(ids);
  const files = new Map(rows.files.map((file) => [file.id, file]));
  const [persons, entries, links] = [grouped(rows.persons), grouped(rows.entries), grouped(rows.employerLinks)];
  const employers = employerRepository(tx).views([...new Set(rows.employerLinks.map(({ employerId }) => employerId))]);
  return ids.flatMap((id) => {
    const file = files.get(id);
    // One that was destroyed meanwhile is no file any more.
    return file ? [{ id, view: fileView({ file, persons: persons.get(id) ?? [], entries: entries.get(id) ?? [], employerLinks: links.get(id) ?? [], employers }) }] : [];
  });
}

function readAlone(tx: Tx, id: string): ReadFile {
  try {
    return { id, view: readFile(tx, id) };
  } catch {
    // Whatever is wrong with it: whoever asked says which file it is.
    return { id, view: null };
  }
}

/**
 * Whole client files in their order, some hundred at most, in a handful of queries for all of them. Where a row cannot be read they are
 * read one by one, so that only its own file comes back without a view.
 */
export function readFiles(tx: Tx, ids: readonly string[]): ReadFile[] {
  try {
    return readTogether(tx, ids);
  } catch {
    return ids.map((id) => readAlone(tx, id));
  }
}
