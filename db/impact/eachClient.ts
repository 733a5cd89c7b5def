import { parseClientFileValue, type ClientFile } from '../../shared/clientFile';
import { toInterchange, type RecordedFile } from '../../shared/editing';
import type { FailedFile } from '../../shared/impact/pieces';
import { nameOf } from '../../shared/overview';
import { readFiles } from '../files/readFiles';
import type { Tx } from '../session/book';

/** How a list names a client: with the principal applicant, family name first. */
export type NamedFile = { id: string; number: string; name: string };

/** Read at once: enough that a query costs nothing, few enough that they lie in memory together. */
export const filesAtOnce = 200;

const named = (id: string, file: RecordedFile): NamedFile => {
  const principal = file.persons.find(({ data }) => data['role'] === 'principal') ?? file.persons[0];
  const { family, given } = principal ? nameOf(principal) : { family: '', given: '' };
  return { id, number: file.fileNumber, name: [family, given].filter((part) => part !== '').join(', ') };
};

function assessable(file: RecordedFile): ClientFile | null {
  const parsed = parseClientFileValue(toInterchange(file));
  return parsed.ok ? parsed.file : null;
}

type Visit = {
  /** What is asked of each client; may throw, and the client then counts as unreadable. */
  assess: (client: ClientFile, file: NamedFile) => void;
  fail: (file: NamedFile, why: FailedFile['why']) => void;
};

/**
 * Visits clients in the order given, `filesAtOnce` at most, and reads them together. A client whose file lacks what the format requires,
 * or cannot be read or assessed, is named, and the others are visited all the same. `done` is called after each.
 */
export function eachClient(tx: Tx, files: readonly { id: string; fileNumber: string }[], { assess, fail }: Visit, done: () => void): void {
  const numbers = new Map(files.map(({ id, fileNumber }) => [id, fileNumber]));
  for (const { id, file } of readFiles(tx, files.map((one) => one.id))) {
    const name = file ? named(id, file) : { id, number: numbers.get(id) ?? '', name: '' };
    try {
      const client = file && assessable(file);
      if (client) assess(client, name);
      else fail(name, file ? 'incomplete' : 'unreadable');
    } catch {
      // A file that the program itself did not write so, whatever is wrong with it: it is named, and a person looks at it.
      fail(name, 'unreadable');
    }
    done();
  }
}

/** In groups of `filesAtOnce`. */
export const inGroups = <T>(items: readonly T[]): T[][] => Array.from({ length: Math.ceil(items.length / filesAtOnce) }, (_, index) => items.slice(index * filesAtOnce, (index + 1) * filesAtOnce));
