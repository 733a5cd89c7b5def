import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { probeFile } from '../../../support/builtFiles';

/** The number of the file operation before which the probe is killed (0 for never), or the one that fails, alone or with all that follow. */
export type Fault = number | `${'once' | 'from'}:${number}`;

/** Runs a probe to its end and says whether it was killed; otherwise what it said. */
export function runProbe(task: string, folder: string, fault: Fault = 0, ...more: string[]): { killed: boolean; said: string } {
  const { signal, stdout, stderr } = spawnSync(process.execPath, [probeFile, task, folder, String(fault), ...more], { encoding: 'utf8' });
  return { killed: signal === 'SIGKILL', said: stdout.trim() || stderr };
}

const superuser = process.getuid?.() === 0;
const nobody = 65_534;
const account = superuser ? { uid: nobody, gid: nobody } : {};

/**
 * Runs a probe as an account that is not the superuser, who may read and write everything; the folder becomes that account's. An
 * ordinary account runs it as itself. Undefined where that account cannot reach this project at all: the test has to skip then.
 */
export function runProbeAsOrdinaryAccount(task: string, folder: string, ...more: string[]): string | undefined {
  const run = (...given: string[]) => spawnSync(process.execPath, [probeFile, ...given], { encoding: 'utf8', cwd: '/', ...account });
  if (run('nothing', folder).stdout?.trim() !== 'operations 0') return undefined;
  if (superuser) {
    for (const path of [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))]) chownSync(path, nobody, nobody);
  }
  const { stdout, stderr } = run(task, folder, '0', ...more);
  return stdout.trim() || stderr;
}

/** Starts a probe and waits until it said that it is ready. */
export async function startProbe(task: string, folder: string, ...more: string[]): Promise<{ child: ChildProcess; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [probeFile, task, folder, '0', ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  return {
    child,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Each round starts processes: every operation in the long tests, and every fifth in the others. */
export const someOperations = process.env['DOSSIER_TEST_DEEP'] === '1' ? 1 : 5;

/** Does `prepare`, then the task, killed before its first file operation, its second (or the one `step` later) and so on, and `check` after each, until it was not killed. */
export function killAtEveryOperation(task: string, prepare: (round: number) => { folder: string; more?: string[] }, check: (folder: string, round: number) => void, step = someOperations): void {
  for (let round = 1; ; round += step) {
    const { folder, more = [] } = prepare(round);
    const { killed, said } = runProbe(task, folder, round, ...more);
    check(folder, round);
    if (killed) continue;
    if (!said.startsWith('operations')) throw new Error(said);
    return;
  }
}

/** Runs a probe that does the task for one folder after the other, with the fault of each, and says what it said of each. */
function runRounds(task: string, rounds: readonly { folder: string; fault: Fault; more: readonly string[] }[]): string[] {
  const input = JSON.stringify(rounds.map(({ folder, fault, more }) => [task, folder, String(fault), ...more]));
  const { stdout, stderr } = spawnSync(process.execPath, [probeFile, 'rounds'], { encoding: 'utf8', input });
  const said = stdout.trim().split('\n');
  if (said.length !== rounds.length) throw new Error(stderr);
  return said;
}

/**
 * Does `prepare`, then the task with its first file operation failing, its second (or the one `step` later) and so on, and `check`
 * after each with the code of the error that it ended with (null for none), until the task took fewer operations. One process does
 * the task for all of them: to start one for each took most of the time.
 */
export function failAtEveryOperation(
  task: string,
  kind: 'once' | 'from',
  prepare: () => { folder: string; more?: string[] },
  check: (folder: string, error: string | null, round: number) => void,
  step = someOperations,
): void {
  const undisturbed = prepare();
  const operations = operationsIn(runProbe(task, undisturbed.folder, 'once:0', ...(undisturbed.more ?? [])).said);
  if (operations === undefined) throw new Error(`${task} cannot be done`);
  const last = 1 + step * Math.ceil(operations / step);
  const rounds = Array.from({ length: (last - 1) / step + 1 }, (_, index) => {
    const { folder, more = [] } = prepare();
    return { round: 1 + index * step, folder, more };
  });
  const said = runRounds(task, rounds.map(({ round, folder, more }) => ({ folder, more, fault: `${kind}:${round}` as const })));
  for (const [index, { round, folder }] of rounds.entries()) {
    const answer = said[index] ?? '';
    check(folder, operationsIn(answer) === undefined ? answer : null, round);
  }
  // Otherwise operations were left that none of the rounds disturbed.
  expect(operationsIn(said.at(-1) ?? '')).toBeLessThan(last);
}

/** How many file operations a task took that was done; undefined for one that ended with an error. */
function operationsIn(said: string): number | undefined {
  const [, operations] = /^operations (\d+)$/.exec(said) ?? [];
  return operations === undefined ? undefined : Number(operations);
}
