import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { JobThread } from '../../../db/session/jobThread';
import { NativeGate } from '../../../db/session/nativeGate';
import { workerFile } from '../../support/builtFiles';

const threads = process.env['DOSSIER_TEST_DEEP'] === '1' ? 400 : 12;
/** Of the event loop, while a thread begins and loads the driver: some hundred milliseconds. */
const turnsOfBeginning = 100_000;

describe('a thread that is ended while it loads native code', () => {
  it('is waited for until the code is there', async () => {
    const gate = new NativeGate();
    const told: string[] = [];
    let arrive = (): void => undefined;
    const loaded = gate.load(() => new Promise<void>((resolve) => { arrive = resolve; })).then(() => told.push('loaded'));
    const shut = new NativeGate(gate.memory).shut().then(() => told.push('shut'));
    await turn();
    expect(told).toEqual([]);
    arrive();
    await Promise.all([loaded, shut]);
    expect(told).toEqual(['loaded', 'shut']);
  });

  it('is waited for too where the code cannot be loaded', async () => {
    const gate = new NativeGate();
    await expect(gate.load(() => Promise.reject(new Error('no such library')))).rejects.toThrow('no such library');
    await gate.shut();
    // Shut already: nothing to wait for.
    await gate.shut();
  });

  it(`takes the process down at no moment of its beginning (${threads} threads)`, async () => {
    let gone = 0;
    for (let moment = 0; moment < threads; moment += 1) {
      const thread = new JobThread(workerFile, { ended: () => { gone += 1; } });
      const answered = thread.run({ kind: 'print', what: { as: 'csv', rows: [['a']], sheet: 'a' } }).catch(() => undefined);
      for (let turns = Math.round((turnsOfBeginning * moment) / threads); turns > 0; turns -= 1) await turn();
      await thread.end();
      await answered;
    }
    expect(gone).toBe(threads);
  });
});
