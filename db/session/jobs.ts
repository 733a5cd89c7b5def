import { Worker } from 'node:worker_threads';
import type { AuditHead, OpenedBackup, Output } from '../../shared/contract';
import type { Document } from '../../shared/documents';
import { AppError, errorCatalogue, type ErrorCode } from '../../shared/errors';
import type { FileJob, MadeFile, MadePicture, NothingMade } from '../packages/makeFile';
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
  | { kind: 'package-file'; file: FileJob }
  | { kind: 'print'; what: Printing };

/** A document or table, and the kind of file that it becomes. */
export type Printing = { as: 'pdf' | 'docx'; document: Document } | { as: 'csv' | 'xlsx'; rows: string[][]; sheet: string };
/** `pages`: of a PDF. */
type Printed = { bytes: Uint8Array; pages: number };

export type JobResult = { ok: true; value: unknown } | { ok: false; code: string };
/** A worker says what it is working on: it is given its time anew. */
export type JobSign = { workingOn: number | null };

/** The worker had to be ended while it worked on the source at `index`; null: while it put them together. */
export type EndedFile = { kind: 'ended'; index: number | null };
type Watched<T> = JobLimits & { instead: () => T; sign?: (workingOn: number | null) => void; signal?: AbortSignal };

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCatalogue, code);

/** Long work beside the service, in worker threads. Locking the book ends what still runs. */
export class Jobs {
  private readonly running = new Set<Worker>();

  constructor(
    private readonly workerFile: string,
    private readonly limits: { pdf: JobLimits; package: JobLimits },
    private readonly current: () => { folder: string; dataKey: Buffer; appVersion: string; now: () => string },
  ) {}

  verifyAudit(compareWith: AuditHead | null): Promise<Output<'audit.verify'>> {
    const { folder, dataKey } = this.current();
    return this.run<Output<'audit.verify'>>({ kind: 'verify-audit', folder, dataKey: Uint8Array.from(dataKey), compareWith });
  }

  /** Writes a verified backup to `target`, which must not exist or may be replaced as the shell's dialog asked. */
  writeBackup(target: string): Promise<OpenedBackup> {
    const { folder, dataKey, appVersion, now } = this.current();
    return this.run<OpenedBackup>({ kind: 'write-backup', folder, dataKey: Uint8Array.from(dataKey), target, appVersion, createdAt: now() });
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
    return pdfReading.parse(await this.run<unknown>({ kind: 'read-pdf', path, vaultKey, content }, { ...this.limits.pdf, instead: () => unreadable }));
  }

  /**
   * Makes one file of a package. A source that takes too long or too much memory ends it: the answer says which. `sign` is told what is
   * being worked on. Throws `package.cancelled` when `signal` is aborted, `book.locked`, `disk.error`.
   */
  makePackageFile(file: FileJob, signal: AbortSignal, sign: (workingOn: number | null) => void): Promise<MadeFile | MadePicture | NothingMade | EndedFile> {
    let index: number | null = null;
    return this.run<MadeFile | MadePicture | NothingMade | EndedFile>({ kind: 'package-file', file }, {
      ...this.limits.package, signal, instead: () => ({ kind: 'ended', index }),
      sign: (workingOn) => {
        index = workingOn;
        sign(workingOn);
      },
    });
  }

  /** `watched`: what a job answers that had to be ended because it took more than its limits. */
  private run<T>(job: Job, watched?: Watched<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (watched?.signal?.aborted === true) throw new AppError('package.cancelled');
      const worker = new Worker(this.workerFile, { workerData: job, ...(watched ? { resourceLimits: { maxOldGenerationSizeMb: watched.memoryMb } } : {}) });
      this.running.add(worker);
      let answered = false;
      const watch = watched && endBeyond(worker, watched, () => {
        answered = true;
        resolve(watched.instead());
      }, watched.sign !== undefined);
      const cancel = (): void => {
        answered = true;
        reject(new AppError('package.cancelled'));
        void worker.terminate();
      };
      watched?.signal?.addEventListener('abort', cancel, { once: true });
      worker.on('message', (message: JobResult | JobSign) => {
        if ('workingOn' in message) {
          watch?.renew();
          watched?.sign?.(message.workingOn);
          return;
        }
        answered = true;
        // The service validates every answer against the contract before it leaves.
        if (message.ok) resolve(message.value as T);
        else reject(isErrorCode(message.code) ? new AppError(message.code) : new AppError('service.unexpected'));
      });
      worker.once('error', (cause) => {
        if (watched && nativeCode(cause) === 'ERR_WORKER_OUT_OF_MEMORY') resolve(watched.instead());
        else reject(new AppError('service.unexpected', { cause }));
      });
      worker.once('exit', () => {
        watch?.stop();
        watched?.signal?.removeEventListener('abort', cancel);
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
