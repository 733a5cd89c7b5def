/** What a job may take: milliseconds, and megabytes of memory. */
export type JobLimits = { ms: number; memoryMb: number };

/** Text of a thousand pages takes a few seconds; what takes longer was made to. */
export const pdfLimits: JobLimits = { ms: 60_000, memoryMb: 1_024 };

/** Of each step of a package's file: one document joined, or one picture made smaller. A hundred megabytes of scans lie in memory twice. */
export const packageLimits: JobLimits = { ms: 60_000, memoryMb: 2_048 };

/** Of the check of a rule pack, and of each client that is assessed for the impact of one. Rules of all provinces take a few seconds and some hundred megabytes. */
export const rulePackLimits: JobLimits = { ms: 120_000, memoryMb: 2_048 };

const lookEveryMs = 200;
const mebibyte = 1024 * 1024;

/**
 * Ends a worker, whatever it is doing, when its time is up or the process has grown by more than the memory allowed: what a thread
 * decompresses lies outside the heap that the engine limits by itself. `ended` is called then. Returns how to stop watching, and how to
 * give the worker its time anew. `fromFirstSign`: its time begins when it is first renewed, so that how long the program takes to load
 * does not count.
 */
export function endBeyond(worker: { end: () => Promise<void> }, { ms, memoryMb }: JobLimits, ended: () => void, fromFirstSign = false): { stop: () => void; renew: () => void } {
  const before = process.memoryUsage.rss();
  const stop = (): void => {
    clearTimeout(time);
    clearInterval(look);
  };
  const end = (): void => {
    stop();
    ended();
    void worker.end();
  };
  let time = fromFirstSign ? undefined : setTimeout(end, ms);
  const look = setInterval(() => {
    if (process.memoryUsage.rss() - before > memoryMb * mebibyte) end();
  }, lookEveryMs);
  const renew = (): void => {
    clearTimeout(time);
    time = setTimeout(end, ms);
  };
  return { stop, renew };
}
