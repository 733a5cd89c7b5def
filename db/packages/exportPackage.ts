import { largestPiece } from '../../shared/attachments';
import { AppError } from '../../shared/errors';
import { manifestDocument, manifestText, type PackageManifest } from '../../shared/packages/manifest';
import { letterheadOf } from '../../shared/assessment/report/letterhead';
import { record } from '../audit/auditTrail';
import { existingCase } from '../cases/caseViews';
import { packageRepository, type PackageFileRow, type PackageRow } from '../repositories/packageRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import type { Context, Tx } from '../session/book';
import type { Jobs } from '../session/jobs';
import type { Transfers } from '../session/transfers';
import { VaultFault, type Vault } from '../vault';
import { existingPackage, exportStem } from './packageViews';
import { caseFacts } from './sourceFacts';
import { zipOf } from './zipStream';

export type ExportParts = { context: Context; jobs: Jobs; transfers: Transfers; /** The data folder. */ folder: string };
type Exported = { name: string; size: number };

const damaged = (error: unknown, name: string): unknown => (error instanceof VaultFault ? new AppError('package.damaged', { parameters: { name }, cause: error }) : error);

async function* fileContent(vault: Vault, { name, sha256, size }: PackageFileRow): AsyncGenerator<Uint8Array> {
  try {
    yield* vault.readAll({ sha256, size });
  } catch (error) {
    throw damaged(error, name);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* counted(content: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    count(piece.length);
    yield piece;
  }
}

function manifestOf(tx: Tx, row: PackageRow): PackageManifest {
  const { language, printedOn, profile } = row;
  const { files, leftOut, problems, totalBytes: bytes, fits } = row.content;
  const { clientName, caseTitle, fileNumber, firm } = caseFacts(tx, existingCase(tx, row.caseId), profile, { language, printedOn });
  const { id, title, largestFileBytes, totalBytes } = profile;
  return { format: 'dossier-package/1', builtOn: printedOn, language, fileNumber, client: clientName, case: caseTitle, firm, profile: { id, title, largestFileBytes, totalBytes }, files, leftOut, problems, totalBytes: bytes, fits };
}

function tell({ context }: ExportParts, { id, fileId, profile }: PackageRow, staffId: string, exported: Exported): void {
  context.book().db.transaction(
    (tx) => record(tx, context.now(), staffId, { action: 'package.exported', fileId, changes: [{ record: 'package', recordId: id, label: profile.title.en, member: 'written', after: exported.name }] }),
    { behavior: 'immediate' },
  );
  context.tell({ event: 'packages', fileId });
}

/** Writes a package as a ZIP to where `target` leads; nothing where any of its files is not as it was made. */
export async function exportPackage(parts: ExportParts, id: string, target: string, anyway: boolean): Promise<Exported> {
  const { context, jobs, transfers, folder } = parts;
  const staffId = context.staffId();
  const { db, vault } = context.book();
  const { row, files, manifest, letterhead, name } = db.transaction((tx) => {
    const found = existingPackage(tx, id);
    return { row: found, files: packageRepository(tx).files(id), manifest: manifestOf(tx, found), letterhead: letterheadOf(settingsRepository(tx).read('firm')), name: `${exportStem(tx, found)}.zip` };
  });
  if (!row.content.fits && !anyway) throw new AppError('package.too-large');
  const { bytes } = await jobs.print(manifestDocument(manifest, letterhead));
  let size = 0;
  const entries = [
    ...files.map((file) => ({ name: file.name, content: fileContent(vault, file) })),
    { name: 'manifest.json', content: once(Buffer.from(manifestText(manifest), 'utf8')) },
    { name: 'manifest.pdf', content: once(bytes) },
  ];
  await transfers.writeDocument(target, folder, counted(zipOf(entries, row.printedOn), (length) => (size += length)));
  const exported = { name, size };
  tell(parts, row, staffId, exported);
  return exported;
}

/** Writes one file of a package to where `target` leads. */
export async function exportFileOf(parts: ExportParts, id: string, name: string, target: string, anyway: boolean): Promise<Exported> {
  const { context, transfers, folder } = parts;
  const staffId = context.staffId();
  const { db, vault } = context.book();
  const { row, file } = db.transaction((tx) => ({ row: existingPackage(tx, id), file: packageRepository(tx).file(id, name) }));
  if (file === undefined) throw new AppError('package.file-not-found');
  if (!anyway && row.content.files.find((one) => one.name === name)?.fits === false) throw new AppError('package.too-large');
  await transfers.writeDocument(target, folder, fileContent(vault, file));
  const exported = { name, size: file.size };
  tell(parts, row, staffId, exported);
  return exported;
}

/** What lies from `offset` bytes on in a file of a package, to look at it. */
export async function readFileOf({ context }: ExportParts, id: string, name: string, offset: number): Promise<{ base64: string; done: boolean }> {
  const { db, vault } = context.book();
  const file = db.transaction((tx) => packageRepository(tx).file(existingPackage(tx, id).id, name));
  if (file === undefined) throw new AppError('package.file-not-found');
  try {
    const source = await vault.open({ sha256: file.sha256, size: file.size });
    try {
      const piece = await source.read(offset, largestPiece);
      return { base64: piece.toString('base64'), done: offset + piece.length >= file.size };
    } finally {
      await source.close();
    }
  } catch (error) {
    throw damaged(error, name);
  }
}
