import type { PackageView } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { asciiName } from '../../shared/packages/fileNames';
import { sourcesOf } from '../../shared/packages/plan';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { packageRepository, type PackageRow } from '../repositories/packageRepository';
import type { Tx } from '../session/book';
import { planItems } from './planItems';

/** Throws `package.not-found`. */
export function existingPackage(tx: Tx, id: string): PackageRow {
  const row = packageRepository(tx).get(id);
  if (row === undefined) throw new AppError('package.not-found');
  return row;
}

/** `2026-0001_IRCC-secure-account_2026-11-26`: what an export of a package is called, without an ending. */
export function exportStem(tx: Tx, { fileId, profile, language, printedOn }: PackageRow): string {
  const number = clientFileRepository(tx).get(fileId)?.fileNumber ?? '';
  return [number, profile.title[language], printedOn].map(asciiName).filter((part) => part !== '').join('_');
}

export function packageView(tx: Tx, row: PackageRow): PackageView {
  const { id, fileId, caseId, profile, language, cover, printedOn, sources, content, builtAt, builtBy } = row;
  return {
    id, fileId, caseId, profile, language, cover, printedOn, builtAt, builtBy, ...content,
    stale: sourcesOf(profile, planItems(tx, { id: caseId, fileId }, undefined)) !== sources,
    exportName: `${exportStem(tx, row)}.zip`,
  };
}
