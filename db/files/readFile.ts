import type { FileView } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { employerRepository } from '../repositories/employerRepository';
import type { Tx } from '../session/book';
import { fileView } from './fileView';

/** A whole client file as pages show it, in a handful of queries. Throws `file.not-found`. */
export function readFile(tx: Tx, id: string): FileView {
  const files = clientFileRepository(tx);
  const file = files.get(id);
  if (file === undefined) throw new AppError('file.not-found');
  const employerLinks = files.employerLinks(id);
  return fileView({ file, persons: files.persons(id), entries: files.entries(id), employerLinks, employers: employerRepository(tx).views(employerLinks.map((link) => link.employerId)) });
}
