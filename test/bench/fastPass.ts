import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Passed, Share } from './fastPassThread';
import { ms, say } from './figures';

/** What a report gives a thread (db/session/jobs.ts, jobThread.ts). */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 48 };

async function told(worker: Worker): Promise<unknown> {
  const [message] = (await once(worker, 'message')) as unknown[];
  return message;
}

const rssMb = (): number => process.memoryUsage.rss() / 1_048_576;

/** Seconds of processor time of this process: of its threads, of what V8 does for them, and of the edits that are asked for meanwhile. */
const processor = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1_000_000;

/**
 * What all clients of a book come to on a day, over all pathways and without reasons, in some worker threads as a report runs them: how long
 * the rules take to be there, and the facts (by table) with the assessment: at first, once more, and the facts alone. Times are those of a
 * clock, on a machine that may do other things besides: the seconds of processor time beside them say what was worked. `meanwhile` does
 * what else goes on.
 */
export async function fastPass(threads: number, share: Omit<Share, 'part'>, meanwhile: (name: string, work: Promise<unknown>) => Promise<void>): Promise<void> {
  const [start, atRest] = [performance.now(), rssMb()];
  const workers = Array.from({ length: threads }, (_, index) => new Worker(join(__dirname, 'fastPassThread.cjs'), { resourceLimits, workerData: { ...share, part: { index, of: threads } } satisfies Share }));
  await Promise.all(workers.map(told));
  const name = `fast pass, ${threads} ${threads === 1 ? 'thread' : 'threads'}`;
  const readyMs = performance.now() - start;
  say(`${name}: rules at hand`, ms(readyMs));
  const run = async (what: 'load' | 'assess'): Promise<Passed[]> => {
    const answers = workers.map(told) as Promise<Passed>[];
    for (const worker of workers) worker.postMessage(what);
    return Promise.all(answers);
  };
  for (const [what, words] of [['assess', 'facts read and assessed'], ['assess', 'the same once more'], ['load', 'facts read alone']] as const) {
    const [begun, before] = [performance.now(), processor()];
    const work = run(what);
    await meanwhile(`${name}: ${words}`, work);
    const passed = await work;
    const clients = passed.reduce((sum, one) => sum + one.clients, 0);
    const seconds = (performance.now() - begun) / 1_000;
    const each = passed.map(({ ownSeconds, heapMb }) => `${ownSeconds.toFixed(1)} s, heap ${heapMb.toFixed(0)} MB`).join('; ');
    say(`${name}: ${words}`, `${seconds.toFixed(1)} s   (${clients} clients; processor time ${(processor() - before).toFixed(1)} s, of which threads ${each})`);
    if (words === 'facts read and assessed') say(`${name}: from the start of the threads to the last outcome`, `${(seconds + readyMs / 1_000).toFixed(1)} s   (the process grew by ${(rssMb() - atRest).toFixed(0)} MB)`);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
}
