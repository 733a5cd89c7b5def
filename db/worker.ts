// The entry of worker threads: long work on a connection of its own, one job after another (see db/session/jobThread.ts).
import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { LoadedPack as Rules } from '../shared/assessment/pack/load';
import type { OpenedBackup } from '../shared/contract';
import { AppError } from '../shared/errors';
import { documentsIn, vaultNamesOf } from './attachments/vaultRecords';
import { genesis } from './audit/auditTrail';
import { verifyTrail } from './audit/verifyTrail';
import { schemaVersion } from './migrations';
import { unreadable } from './attachments/pdfReading';
import { auditRepository } from './repositories/auditRepository';
import type { Tx } from './session/book';
import type { Job, NamedRules, Printing } from './session/jobs';
import type { JobResult, JobSign } from './session/jobThread';
import { NativeGate } from './session/nativeGate';
import { shownManifest } from './session/restoring';
import { stepBack } from './session/stepBack';
import { loadDriver, openConnection } from './storage/connection';
import { bookPaths } from './storage/layout';
import { classifyStorageError } from './storage/storageError';
import { writeBackup } from './storage/writeBackup';
import { todayOverview } from './today/todayOverview';
import { openSealed, VaultFault } from './vault';

const gate = new NativeGate(workerData as SharedArrayBuffer);
const hasDriver = gate.load(loadDriver);

/** Bytes of a PDF that is read for the search: what is larger is scanned pages. */
const largestRead = 200 * 1024 * 1024;

/** The writers and their fonts are loaded by nothing else: backups start without them, and so does the service. */
async function print(what: Printing): Promise<unknown> {
  const { fontsFor, UnreadableLogo, writeCsv, writeDocx, writePdf, writeXlsx } = await import('./documents');
  try {
    if ('rows' in what) return { bytes: what.as === 'csv' ? writeCsv(what.rows) : await writeXlsx(what.rows, what.sheet), pages: 0 };
    if (what.as === 'docx') return { bytes: await writeDocx(what.document), pages: 0 };
    const { bytes, pages } = await writePdf(what.document, await fontsFor(what.document));
    return { bytes, pages };
  } catch (error) {
    if (error instanceof UnreadableLogo) throw new AppError('firm.logo-unreadable', { cause: error });
    throw error;
  }
}

async function readDocument({ path, vaultKey, content }: Extract<Job, { kind: 'read-pdf' }>): Promise<unknown> {
  if (content.size > largestRead) return unreadable;
  const { readPdf } = await import('./attachments/readPdf');
  // How long the reader takes to load is not the document's time.
  parentPort?.postMessage({ workingOn: null } satisfies JobSign);
  const source = await openSealed(path, vaultKey, content);
  try {
    return await readPdf(Uint8Array.from(await source.read(0, content.size)));
  } catch (error) {
    if (error instanceof VaultFault) return unreadable;
    throw error;
  } finally {
    await source.close();
  }
}

/** The decoders of pictures, which are native, are loaded by nothing else. */
async function makePackageFile({ file }: Extract<Job, { kind: 'package-file' }>): Promise<unknown> {
  const { makeFile } = await gate.load(() => import('./packages/makeFile'));
  return makeFile(file, (workingOn) => parentPort?.postMessage({ workingOn } satisfies JobSign));
}

/** The documents of the book whose content lies in these files of the vault. */
function namedIn({ folder, dataKey }: { folder: string; dataKey: Uint8Array }, vaultNames: readonly string[]): OpenedBackup['missingDocuments'] {
  if (vaultNames.length === 0) return [];
  const sqlite = openConnection(bookPaths(folder).database, dataKey, { newestSchema: schemaVersion, readonly: true });
  try {
    return drizzle(sqlite).transaction((tx) => documentsIn(tx, vaultNames));
  } finally {
    sqlite.close();
  }
}

/** A pack is checked with all rules of the program at hand, which other jobs start without. */
async function checkPack({ bytes }: Extract<Job, { kind: 'check-pack' }>): Promise<unknown> {
  const { checkPackFile } = await import('./rulePacks/checkPackFile');
  return checkPackFile(bytes);
}

async function checkStoredPack({ folder, dataKey, hash }: Extract<Job, { kind: 'check-stored-pack' }>): Promise<boolean> {
  const { storedPack } = await import('./rules/rulesInForce');
  const sqlite = openConnection(bookPaths(folder).database, dataKey, { newestSchema: schemaVersion, readonly: true });
  try {
    return drizzle(sqlite).transaction((tx) => storedPack(tx, hash)?.ok === true);
  } finally {
    sqlite.close();
  }
}

/** How often a page is told of progress: as often as it can be seen. */
const tellEveryMs = 100;

/** Who goes through the whole book once comes back to no page but those that lead to others. */
const passingCacheMb = 8;

/** Does something with the book and with rules that are stored in it or come with the program. Told `progress` as often as it can be seen. */
async function withRules<T>({ folder, dataKey }: { folder: string; dataKey: Uint8Array }, work: (tx: Tx, rules: (named: NamedRules | null) => Rules | null, progress: (done: number, total: number) => void) => T): Promise<T> {
  const { storedPack } = await import('./rules/rulesInForce');
  const { LoadedPack } = await import('../shared/assessment/pack/load');
  const { builtInPack } = await import('../shared/assessment/rules/builtIn');
  const sqlite = openConnection(bookPaths(folder).database, dataKey, { newestSchema: schemaVersion, readonly: true, cacheMb: passingCacheMb });
  try {
    return drizzle(sqlite).transaction((tx) => {
      const made = new Map<string, Rules>();
      const rules = (named: NamedRules | null): Rules | null => {
        if (named === null) return null;
        const known = made.get(named.hash) ?? load(named);
        made.set(named.hash, known);
        return known;
      };
      const load = (named: NamedRules): Rules => {
        // The hash of the program's own rules takes as long as they take to write.
        if (named.isBuiltIn) return new LoadedPack(builtInPack, named.hash);
        const found = storedPack(tx, named.hash);
        if (found?.ok !== true) throw new AppError('rule-pack.unusable');
        return found.pack;
      };
      let told = 0;
      return work(tx, rules, (done, total) => {
        if (done < total && Date.now() - told < tellEveryMs) return;
        told = Date.now();
        parentPort?.postMessage({ workingOn: done, of: total } satisfies JobSign);
      });
    });
  } finally {
    sqlite.close();
  }
}

async function impact(job: Extract<Job, { kind: 'impact' }>): Promise<unknown> {
  const { before, after, asOf } = job.rules;
  const { caseloadImpact } = await import('./impact/caseloadImpact');
  return withRules(job, (tx, rules, progress) => caseloadImpact(tx, { before: rules(before), after: rules(after), asOf }, progress));
}

async function report(job: Extract<Job, { kind: 'report' }>): Promise<unknown> {
  stepBack();
  const { rules: { before, after, from, to }, scope } = job;
  const { reportPieces } = await import('./impact/reportPieces');
  return withRules(job, (tx, rules, progress) => {
    const [was, is] = [rules(before), rules(after)];
    return reportPieces(tx, { before: was && { pack: was, asOf: from }, after: is && { pack: is, asOf: to } }, scope, progress);
  });
}

/** Reports are put together where they are written: the service is not held up by thousands of rows. */
async function reportFile({ what }: Extract<Job, { kind: 'report-file' }>): Promise<unknown> {
  const { printedReport } = await import('./impact/reportFile');
  return print(printedReport(what));
}

async function run(job: Job): Promise<unknown> {
  if (job.kind === 'check-pack') return checkPack(job);
  if (job.kind === 'check-stored-pack') return checkStoredPack(job);
  if (job.kind === 'impact') return impact(job);
  if (job.kind === 'report') return report(job);
  if (job.kind === 'report-file') return reportFile(job);
  if (job.kind === 'package-file') return makePackageFile(job);
  if (job.kind === 'print') return print(job.what);
  if (job.kind === 'read-pdf') return readDocument(job);
  if (job.kind === 'write-backup') {
    const manifest = await writeBackup({ ...job, newestSchema: schemaVersion, headOf: (copy) => auditRepository(drizzle(copy)).head() ?? { seq: 0, hash: genesis }, vaultOf: (copy) => vaultNamesOf(drizzle(copy)) });
    return { ...shownManifest(manifest, statSync(job.target).size), missingDocuments: namedIn(job, manifest.missing) };
  }
  const sqlite = openConnection(bookPaths(job.folder).database, job.dataKey, { newestSchema: schemaVersion, readonly: true });
  try {
    // One transaction: what is written meanwhile does not move the head under the check.
    return drizzle(sqlite).transaction((tx) => (job.kind === 'today' ? todayOverview(tx, job.on) : verifyTrail(tx, job.compareWith)));
  } finally {
    sqlite.close();
  }
}

async function main(job: Job): Promise<void> {
  let result: JobResult;
  try {
    await hasDriver;
    result = { ok: true, value: await run(job) };
  } catch (error) {
    const known = error instanceof AppError ? error : classifyStorageError(error);
    result = { ok: false, code: known?.code ?? 'service.unexpected' };
  } finally {
    if (job.kind === 'package-file') job.file.vaultKey.fill(0);
    else if (job.kind === 'read-pdf') job.vaultKey.fill(0);
    else if (job.kind !== 'print' && job.kind !== 'report-file' && job.kind !== 'check-pack') job.dataKey.fill(0);
  }
  parentPort?.postMessage(result);
}

parentPort?.on('message', (job: Job) => void main(job));
