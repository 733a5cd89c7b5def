import { availableParallelism } from 'node:os';
import type { AuditHead, OpenedBackup, Output } from '../../shared/contract';
import type { Document } from '../../shared/documents';
import { AppError } from '../../shared/errors';
import type { CaseloadImpact } from '../../shared/impact/schema';
import type { ReportFileJob } from '../impact/reportFile';
import type { ReportScope } from '../impact/reportPieces';
import type { PackCheck } from '../rulePacks/checkPackFile';
import type { FileJob, MadeFile, MadePicture, NothingMade } from '../packages/makeFile';
import { pdfReading, unreadable, type PdfReading } from '../attachments/pdfReading';
import type { Content } from '../vault';
import type { JobLimits } from './jobLimits';
import { JobThread, ThreadFailed, type Watched } from './jobThread';
import { KeptThread } from './keptThread';

/** What a worker thread is given: it opens a connection of its own where it needs one, so that a saved edit is never behind it. */
export type Job =
  | { kind: 'verify-audit'; folder: string; dataKey: Uint8Array; compareWith: AuditHead | null }
  | { kind: 'write-backup'; folder: string; dataKey: Uint8Array; target: string; appVersion: string; createdAt: string }
  | { kind: 'today'; folder: string; dataKey: Uint8Array; on: string }
  | { kind: 'read-pdf'; path: string; vaultKey: Uint8Array; content: Content }
  | { kind: 'package-file'; file: FileJob }
  | { kind: 'check-pack'; bytes: Uint8Array }
  | { kind: 'check-stored-pack'; folder: string; dataKey: Uint8Array; hash: string }
  | { kind: 'impact'; folder: string; dataKey: Uint8Array; rules: ImpactRules }
  | { kind: 'report'; folder: string; dataKey: Uint8Array; rules: ReportRules; scope: ReportScope }
  | { kind: 'report-file'; what: ReportFileJob }
  | { kind: 'print'; what: Printing };

/** Rules that are stored in the book under their hash, or that come with the program. */
export type NamedRules = { hash: string; isBuiltIn: boolean };
/** Two sets of rules (null: none), and the day (`YYYY-MM-DD`). */
export type ImpactRules = { before: NamedRules | null; after: NamedRules | null; asOf: string };

/** The two sides of a report (null: no rules), each with its day (`YYYY-MM-DD`). */
export type ReportRules = { before: NamedRules | null; after: NamedRules | null; from: string; to: string };

/** A document or table, and the kind of file that it becomes. */
export type Printing = { as: 'pdf' | 'docx'; document: Document } | { as: 'csv' | 'xlsx'; rows: string[][]; sheet: string };
/** `pages`: of a PDF. */
type Printed = { bytes: Uint8Array; pages: number };

/** The worker had to be ended while it worked on the source at `index`; null: while it put them together. */
export type EndedFile = { kind: 'ended'; index: number | null };

/** Until a thread that is kept for the next of its kind is ended, and its memory with it. */
const idleMs = 60_000;
/** Megabytes that threads may leave in the process for the next of their kind: the fonts and writers of documents take a hundred. */
const leftMb = 512;
/** Threads of a report. Each has the rules in memory once more. */
const mostThreads = 4;
/** Megabytes of heap of each: enough for the rules and some hundred clients, and little enough that what is no longer needed goes. */
const reportHeapMb = 256;
/** Fewer files are assessed before a thread of their own has the rules at hand. */
const filesWorthAThread = 400;

/** Among how many threads some files are shared out for a report. */
export const threadsFor = (files: number): number => Math.max(1, Math.min(mostThreads, availableParallelism(), Math.ceil(files / filesWorthAThread)));

/** Long work beside the service, in worker threads. Locking the book ends what still runs. */
export class Jobs {
  private readonly threads = new Set<JobThread>();
  private readonly readers: KeptThread;
  private readonly writers: KeptThread;

  constructor(
    private readonly workerFile: string,
    private readonly limits: { pdf: JobLimits; package: JobLimits; pack: JobLimits },
    private readonly current: () => { folder: string; dataKey: Buffer; appVersion: string; now: () => string },
  ) {
    this.readers = new KeptThread(() => this.start(limits.pdf.memoryMb), { idleMs, leftMb: Math.min(leftMb, limits.pdf.memoryMb) });
    this.writers = new KeptThread(() => this.start(), { idleMs, leftMb });
  }

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
    return this.runKept<Printed>(this.writers, { kind: 'print', what: { as: 'pdf', document } });
  }

  /** The bytes of a file of any kind; nothing is written to disk. Throws `firm.logo-unreadable`. */
  async write(what: Printing): Promise<Uint8Array> {
    const { bytes } = await this.runKept<Printed>(this.writers, { kind: 'print', what });
    return bytes;
  }

  /**
   * Text, pages and peculiarities of a PDF in the vault (`path`). A file that takes too long or too much memory is ended and counts as
   * unreadable. Throws `book.locked` when the book is locked meanwhile, and what reading the file throws.
   */
  async readPdf(path: string, vaultKey: Uint8Array, content: Content): Promise<PdfReading> {
    const read = () => this.runKept<unknown>(this.readers, { kind: 'read-pdf', path, vaultKey, content }, { ...this.limits.pdf, instead: () => unreadable, sign: () => undefined });
    try {
      return pdfReading.parse(await read());
    } catch (error) {
      // What a file before it left running may have ended the thread: it is read once more by itself.
      if (!(error instanceof ThreadFailed)) throw error;
      return pdfReading.parse(await read());
    }
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

  /**
   * Checks a rule pack file as an import does. Throws `rule-pack.takes-too-long` for one that takes more time or memory than rules do, and
   * `book.locked`.
   */
  async checkPackFile(bytes: Uint8Array): Promise<PackCheck> {
    const check = await this.run<PackCheck | null>({ kind: 'check-pack', bytes }, { ...this.limits.pack, instead: () => null });
    if (check === null) throw new AppError('rule-pack.takes-too-long');
    return check;
  }

  /** Whether this program can use a pack that is stored in the book. Throws `book.locked`. */
  isUsable(hash: string): Promise<boolean> {
    const { folder, dataKey } = this.current();
    return this.run<boolean>({ kind: 'check-stored-pack', folder, dataKey: Uint8Array.from(dataKey), hash }, { ...this.limits.pack, instead: () => false });
  }

  /**
   * What other rules mean for all clients, once they were checked. `progress` is told how many files of how many are done. Throws
   * `rule-pack.impact-cancelled` when `signal` is aborted, `rule-pack.unusable` and `book.locked`.
   */
  async impact(rules: ImpactRules, signal: AbortSignal, progress: (done: number, total: number) => void): Promise<CaseloadImpact> {
    const { folder, dataKey } = this.current();
    const found = await this.run<CaseloadImpact | null>({ kind: 'impact', folder, dataKey: Uint8Array.from(dataKey), rules }, {
      ...this.limits.pack, signal, cancelled: 'rule-pack.impact-cancelled', instead: () => null, sign: (done, of) => progress(done ?? 0, of),
    });
    if (found === null) throw new AppError('rule-pack.takes-too-long');
    return found;
  }

  /**
   * What other rules, or another day, mean for all clients, in pieces (see `db/impact/reportPieces.ts`). The clients are shared out among
   * as many threads as the machine has processors for, as far as `files` of them are worth it. `progress` is told how many of how many are
   * done. Throws `report.cancelled` when `signal` is aborted, `report.too-long`, `rule-pack.unusable` and `book.locked`.
   */
  async report(rules: ReportRules, scope: Omit<ReportScope, 'part'>, files: number, signal: AbortSignal, progress: (done: number, total: number) => void): Promise<string[]> {
    const of = threadsFor(files);
    const far = Array.from({ length: of }, () => ({ done: 0, total: 0 }));
    const ended = new AbortController();
    const either = AbortSignal.any([signal, ended.signal]);
    const share = async (index: number): Promise<string[]> => {
      const { folder, dataKey } = this.current();
      const found = await this.run<string[] | null>({ kind: 'report', folder, dataKey: Uint8Array.from(dataKey), rules, scope: { ...scope, part: { index, of } } }, {
        ...this.limits.pack, signal: either, cancelled: 'report.cancelled', instead: () => null,
        sign: (done, total) => {
          far[index] = { done: done ?? 0, total };
          progress(far.reduce((sum, one) => sum + one.done, 0), far.reduce((sum, one) => sum + one.total, 0));
        },
      }, reportHeapMb);
      if (found === null) throw new AppError('report.too-long');
      return found;
    };
    try {
      return (await Promise.all(far.map((_one, index) => share(index)))).flat();
    } finally {
      // Where one share failed, nobody waits for the others.
      ended.abort();
    }
  }

  /** A report as a file; nothing is written to disk. Throws `firm.logo-unreadable`. */
  async writeReport(what: ReportFileJob): Promise<Uint8Array> {
    const { bytes } = await this.runKept<Printed>(this.writers, { kind: 'report-file', what });
    return bytes;
  }

  private start(memoryMb?: number): JobThread {
    const thread: JobThread = new JobThread(this.workerFile, { memoryMb, ended: () => void this.threads.delete(thread) });
    this.threads.add(thread);
    return thread;
  }

  /** `heapMb`: of the thread; absent: what the whole process may grow by. */
  private async run<T>(job: Job, watched?: Watched<T>, heapMb = watched?.memoryMb): Promise<T> {
    if (watched?.signal?.aborted === true) throw new AppError(watched.cancelled ?? 'package.cancelled');
    const thread = this.start(heapMb);
    try {
      return await thread.run(job, watched);
    } finally {
      void thread.end();
    }
  }

  private async runKept<T>(kept: KeptThread, job: Job, watched?: Watched<T>): Promise<T> {
    const thread = kept.take();
    try {
      return await thread.run(job, watched);
    } finally {
      kept.keep(thread);
    }
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.threads].map((thread) => thread.end()));
    this.threads.clear();
  }
}
