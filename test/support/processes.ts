import { readdirSync, readFileSync } from 'node:fs';

const read = (pid: number, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // Ended while it was looked at.
    return '';
  }
};

export const commandLine = (pid: number): string => read(pid, 'cmdline').replaceAll('\0', ' ');
export const isRunning = (pid: number): boolean => /^State:\s+[^Z]/m.test(read(pid, 'status'));

/** All processes below one, the nearest first. Linux. */
export function descendants(pid: number): number[] {
  const parents = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).map((one) => [one, Number(/^PPid:\s+(\d+)/m.exec(read(one, 'status'))?.[1])] as const);
  const found: number[] = [];
  for (let level = [pid]; level.length > 0; ) {
    level = parents.filter(([, parent]) => level.includes(parent)).map(([one]) => one);
    found.push(...level);
  }
  return found;
}

/** Ends processes at once, as when the power fails; one that has ended by itself meanwhile is no fault. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

/** The processes of the data service below one of the shell: the utility process, and in the test runtime its Node child after it. */
export const servicesUnder = (pid: number): number[] => descendants(pid).filter((one) => /utility-sub-type=node\.mojom|service\.cjs/.test(commandLine(one)));

/** Asks again until there is an answer; the test's own time limit ends it. */
export async function eventually<T>(ask: () => T | undefined): Promise<T> {
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
