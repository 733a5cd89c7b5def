import { Worker } from 'node:worker_threads';
import { AppError, errorCatalogue, type ErrorCode } from '../../shared/errors';
import { nativeCode } from '../storage/storageError';
import { endBeyond, type JobLimits } from './jobLimits';
import type { Job } from './jobs';
import { NativeGate } from './nativeGate';

export type JobResult = { ok: true; value: unknown } | { ok: false; code: string };
/** A worker says what it is working on, and of how many: it is given its time anew. */
export type JobSign = { workingOn: number | null; of?: number };

/**
 * `instead`: what a job answers that had to be ended because it took more than its limits. Its time begins with its first sign. `cancelled`:
 * what it is refused with when it is called off through `signal`; absent: `package.cancelled`.
 */
export type Watched<T> = JobLimits & { instead: () => T; sign?: (workingOn: number | null, of: number) => void; signal?: AbortSignal; cancelled?: ErrorCode };

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCatalogue, code);

/** The thread ended while it was at work, for no reason that anybody gave. */
export class ThreadFailed extends AppError {
  constructor(cause: unknown) {
    super('service.unexpected', { cause });
  }
}

/** What a thread is at work on. */
type Task = { settle: (result: JobResult) => void; sign: (sign: JobSign) => void; fail: (cause: unknown) => void; leave: () => void };

/**
 * Megabytes of the heap's part for what was just made, where the heap is limited. With half of it, what a report has in hand outlives its
 * place there, and clearing it away takes a fifth longer; twice as much gains little more.
 */
const youngMb = 48;

/** A worker thread that does one job after another, as long as none had to be ended. */
export class JobThread {
  private readonly worker: Worker;
  private readonly gate = new NativeGate();
  private readonly gone: Promise<void>;
  private task: Task | undefined;
  /** It has ended, or is about to. */
  isOver = false;
  /** Jobs that it has finished. */
  finished = 0;

  /** `memoryMb`: megabytes of its heap. `ended` is called once, when the thread is gone. */
  constructor(workerFile: string, { memoryMb, ended }: { memoryMb?: number | undefined; ended: () => void }) {
    this.worker = new Worker(workerFile, { workerData: this.gate.memory, ...(memoryMb !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb } }) });
    this.worker.on('message', (message: JobResult | JobSign) => {
      if ('workingOn' in message) this.task?.sign(message);
      else this.task?.settle(message);
    });
    this.worker.once('error', (cause) => {
      this.isOver = true;
      this.task?.fail(cause);
    });
    this.gone = new Promise((resolve) => void this.worker.once('exit', () => resolve()));
    this.worker.once('exit', () => {
      this.isOver = true;
      this.task?.leave();
      ended();
    });
  }

  /** Whether it can be given a job. */
  get isFree(): boolean {
    return !this.isOver && this.task === undefined;
  }

  /**
   * Throws the error of the job, `book.locked` when the thread is ended meanwhile, `cancelled` when it is called off, and
   * `ThreadFailed`. A job that takes more than its limits, or is called off, ends the thread.
   */
  run<T>(job: Job, watched?: Watched<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const watch = watched && endBeyond(this, watched, () => {
        this.isOver = true;
        done();
        resolve(watched.instead());
      }, watched.sign !== undefined);
      const cancel = (): void => {
        done();
        reject(new AppError(watched?.cancelled ?? 'package.cancelled'));
        void this.end();
      };
      const done = (): void => {
        watch?.stop();
        watched?.signal?.removeEventListener('abort', cancel);
        this.task = undefined;
      };
      watched?.signal?.addEventListener('abort', cancel, { once: true });
      this.task = {
        settle: (result) => {
          done();
          this.finished += 1;
          // The service validates every answer against the contract before it leaves.
          if (result.ok) resolve(result.value as T);
          else reject(isErrorCode(result.code) ? new AppError(result.code) : new AppError('service.unexpected'));
        },
        sign: ({ workingOn, of = 0 }) => {
          watch?.renew();
          watched?.sign?.(workingOn, of);
        },
        fail: (cause) => {
          done();
          if (watched && nativeCode(cause) === 'ERR_WORKER_OUT_OF_MEMORY') resolve(watched.instead());
          else reject(new ThreadFailed(cause));
        },
        leave: () => {
          done();
          reject(new AppError('book.locked'));
        },
      };
      this.worker.ref();
      this.worker.postMessage(job);
    });
  }

  /** Lets the process end although the thread is there. */
  rest(): void {
    this.worker.unref();
  }

  /** Whatever it is at work on. Resolves once it is gone. */
  async end(): Promise<void> {
    this.isOver = true;
    // One that dies by itself while it loads leaves the gate as it was.
    await Promise.race([this.gate.shut(), this.gone]);
    await this.worker.terminate();
  }
}
