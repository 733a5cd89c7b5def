import { parseClientFileValue, serializeClientFile, type ClientFile } from '../../shared/clientFile';
import type { FileView } from '../../shared/contract';
import { toInterchange } from '../../shared/editing';
import { AppError } from '../../shared/errors';
import { readFile } from '../files/readFile';
import type { Tx } from '../session/book';
import { sha256 } from './digests';

/** A file as rules see it. `text` is its one way to be written, which `digest` (SHA-256) is of. */
export type FileFacts = { view: FileView; client: ClientFile; text: string; digest: string };

/** Throws `file.not-found`, and `assessment.file-incomplete` with every fault where an entry lacks what the format requires. */
export function readFacts(tx: Tx, fileId: string): FileFacts {
  const view = readFile(tx, fileId);
  const parsed = parseClientFileValue(toInterchange(view));
  if (!parsed.ok) throw new AppError('assessment.file-incomplete', { faults: parsed.faults });
  const text = serializeClientFile(parsed.file);
  return { view, client: parsed.file, text, digest: sha256(text) };
}

/** The person to be assessed: the one asked for, or the principal applicant. Throws `assessment.person-not-found`. */
export function personToAssess(client: ClientFile, personId: string | undefined): ClientFile['persons'][number] {
  const person = client.persons.find(({ id, role }) => (personId === undefined ? role === 'principal' : id === personId));
  if (person === undefined) throw new AppError('assessment.person-not-found');
  return person;
}
