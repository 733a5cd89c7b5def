import { isDeepStrictEqual } from 'node:util';
import type { PackageView } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { asciiName } from '../../shared/packages/fileNames';
import { sourcesOf } from '../../shared/packages/plan';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { packageRepository, type PackageRow } from '../repositories/packageRepository';
import type { Tx } from '../session/book';
import { existingCase } from '../cases/caseViews';
import { planItems } from './planItems';
import { portalProfiles } from './portalProfiles';

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
    stale: sourcesOf(profile, planItems(tx, existingCase(tx, caseId), undefined), content.choices) !== sources,
    profileChanged: !isDeepStrictEqual(portalProfiles(tx).profiles.find((one) => one.profile.id === profile.id)?.profile, profile),
    exportName: `${exportStem(tx, row)}.zip`,
  };
}
