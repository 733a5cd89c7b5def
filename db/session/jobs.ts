import { Worker } from 'node:worker_threads';
import type { AuditHead, BackupManifest, Output } from '../../shared/contract';
import type { Document } from '../../shared/documents';
import { AppError, errorCatalogue, type ErrorCode } from '../../shared/errors';
import { pdfReading, unreadable, type PdfReading } from '../attachments/pdfReading';
import { nativeCode } from '../storage/storageError';
import type { Content } from '../vault';
import { endBeyond, type JobLimits } from './jobLimits';

/** What a worker thread is given: it opens a connection of its own where it needs one, so that a saved edit is never behind it. */
export type Job =
  | { kind: 'verify-audit'; folder: string; dataKey: Uint8Array; compareWith: AuditHead | null }
  | { kind: 'write-backup'; folder: string; dataKey: Uint8Array; target: string; appVersion: string; createdAt: string }
  | { kind: 'today'; folder: string; dataKey: Uint8Array; on: string }
  | { kind: 'read-pdf'; path: string; vaultKey: Uint8Array; content: Content }
  | { kind: 'print'; what: Printing };

/** A document or table, and the kind of file that it becomes. */
export type Printing = { as: 'pdf' | 'docx'; document: Document } | { as: 'csv' | 'xlsx'; rows: string[][]; sheet: string };
/** `pages`: of a PDF. */
type Printed = { bytes: Uint8Array; pages: number };

export type JobResult = { ok: true; value: unknown } | { ok: false; code: string };

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCatalogue, code);

/** Long work beside the service, in worker threads. Locking the book ends what still runs. */
export class Jobs {
  private readonly running = new Set<Worker>();

  constructor(
    private readonly workerFile: string,
    private readonly pdfLimits: JobLimits,
    private readonly current: () => { folder: string; dataKey: Buffer; appVersion: string; now: () => string },
  ) {}

  verifyAudit(compareWith: AuditHead | null): Promise<Output<'audit.verify'>> {
    const { folder, dataKey } = this.current();
    return this.run<Output<'audit.verify'>>({ kind: 'verify-audit', folder, dataKey: Uint8Array.from(dataKey), compareWith });
  }

  /** Writes a verified backup to `target`, which must not exist or may be replaced as the shell's dialog asked. */
  writeBackup(target: string): Promise<BackupManifest> {
    const { folder, dataKey, appVersion, now } = this.current();
    return this.run<BackupManifest>({ kind: 'write-backup', folder, dataKey: Uint8Array.from(dataKey), target, appVersion, createdAt: now() });
  }

  /** What is to be done on a day (`YYYY-MM-DD`). */
  todayOverview(on: string): Promise<Output<'today.overview'>> {
    const { folder, dataKey } = this.current();
    return this.run<Output<'today.overview'>>({ kind: 'today', folder, dataKey: Uint8Array.from(dataKey), on });
  }

  /** The bytes of a PDF; nothing is written to disk. Throws `firm.logo-unreadable`. */
  print(document: Document): Promise<Printed> {
    return this.run<Printed>({ kind: 'print', what: { as: 'pdf', document } });
  }

  /** The bytes of a file of any kind; nothing is written to disk. Throws `firm.logo-unreadable`. */
  async write(what: Printing): Promise<Uint8Array> {
    const { bytes } = await this.run<Printed>({ kind: 'print', what });
    return bytes;
  }

  /**
   * Text, pages and peculiarities of a PDF in the vault (`path`). A file that takes too long or too much memory is ended and counts as
   * unreadable. Throws `book.locked` when the book is locked meanwhile, and what reading the file throws.
   */
  async readPdf(path: string, vaultKey: Uint8Array, content: Content): Promise<PdfReading> {
    return pdfReading.parse(await this.run<unknown>({ kind: 'read-pdf', path, vaultKey, content }, { ...this.pdfLimits, instead: unreadable }));
  }

  /** `limits`: what a job answers that had to be ended because it took more. */
  private run<T>(job: Job, limits?: JobLimits & { instead: T }): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const worker = new Worker(this.workerFile, { workerData: job, ...(limits ? { resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb } } : {}) });
      this.running.add(worker);
      let answered = false;
      const stopWatching = limits && endBeyond(worker, limits, () => {
        answered = true;
        resolve(limits.instead);
      });
      worker.once('message', (result: JobResult) => {
        answered = true;
        // The service validates every answer against the contract before it leaves.
        if (result.ok) resolve(result.value as T);
        else reject(isErrorCode(result.code) ? new AppError(result.code) : new AppError('service.unexpected'));
      });
      worker.once('error', (cause) => {
        if (limits && nativeCode(cause) === 'ERR_WORKER_OUT_OF_MEMORY') resolve(limits.instead);
        else reject(new AppError('service.unexpected', { cause }));
      });
      worker.once('exit', () => {
        stopWatching?.();
        this.running.delete(worker);
        if (!answered) reject(new AppError('book.locked'));
      });
    });
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.running].map((worker) => worker.terminate()));
    this.running.clear();
  }
}
