import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Passed, Share } from './fastPassThread';
import { ms, say } from './figures';

/** What a report gives a thread (db/session/jobs.ts, jobThread.ts). */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 };

async function told(worker: Worker): Promise<unknown> {
  const [message] = (await once(worker, 'message')) as unknown[];
  return message;
}

/** Seconds of processor time of this process. */
const processor = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1_000_000;

/**
 * What all clients of a book come to on a day, over all pathways and without reasons, in some worker threads as a report runs them: how long
 * the rules take to be there, the facts to be read (by table), and both with the assessment. `meanwhile` does what else goes on.
 */
export async function fastPass(threads: number, share: Omit<Share, 'part'>, meanwhile: (name: string, work: Promise<unknown>) => Promise<void>): Promise<void> {
  const start = performance.now();
  const workers = Array.from({ length: threads }, (_, index) => new Worker(join(__dirname, 'fastPassThread.cjs'), { resourceLimits, workerData: { ...share, part: { index, of: threads } } satisfies Share }));
  await Promise.all(workers.map(told));
  const name = `fast pass, ${threads} ${threads === 1 ? 'thread' : 'threads'}`;
  say(`${name}: rules at hand`, ms(performance.now() - start));
  const run = async (what: 'load' | 'assess'): Promise<Passed[]> => {
    const answers = workers.map(told) as Promise<Passed>[];
    for (const worker of workers) worker.postMessage(what);
    return Promise.all(answers);
  };
  for (const [what, words] of [['load', 'facts read alone'], ['assess', 'facts read and assessed'], ['assess', 'the same once more']] as const) {
    const [begun, before] = [performance.now(), processor()];
    const work = run(what);
    await meanwhile(`${name}: ${words}`, work);
    const passed = await work;
    const clients = passed.reduce((sum, one) => sum + one.clients, 0);
    say(`${name}: ${words}`, `${((performance.now() - begun) / 1_000).toFixed(1)} s   (${clients} clients; ${(processor() - before).toFixed(1)} s of processor time; heap of each ${passed.map(({ heapMb }) => `${heapMb.toFixed(0)} MB`).join(', ')})`);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
}
