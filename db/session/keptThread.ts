import type { JobThread } from './jobThread';

const mebibyte = 1024 * 1024;

/**
 * Keeps one thread for jobs of a kind that come one after another, so that what they need is loaded and prepared once. It is ended
 * when none came for `idleMs`, and when the process has grown by more than `leftMb` since it was started: what one job leaves behind
 * is never to count for those after it.
 */
export class KeptThread {
  private kept: { thread: JobThread; before: number } | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly start: () => JobThread,
    private readonly limits: { idleMs: number; leftMb: number },
  ) {}

  /** A thread that is free; one of its own where the kept one is at work. Give it back to `keep`. */
  take(): JobThread {
    clearTimeout(this.idle);
    if (this.kept?.thread.isFree === true) return this.kept.thread;
    const before = process.memoryUsage.rss();
    const thread = this.start();
    // One that is over is forgotten; one that is at work stays the kept one.
    if (this.kept === undefined || this.kept.thread.isOver) this.kept = { thread, before };
    return thread;
  }

  /** Takes back what `take` gave. */
  keep(thread: JobThread): void {
    const kept = this.kept;
    if (kept?.thread !== thread || !thread.isFree || process.memoryUsage.rss() - kept.before > this.limits.leftMb * mebibyte) {
      void thread.end();
      return;
    }
    thread.rest();
    this.idle = setTimeout(() => void thread.end(), this.limits.idleMs);
    this.idle.unref();
  }
}
