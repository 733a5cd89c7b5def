// A worker thread of the fast pass: reads its share of the clients as a report does, table by table, and asks only what they come to.
import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { eachClient, inGroups } from '../../db/impact/eachClient';
import { isIn } from '../../db/impact/reportPieces';
import { schemaVersion } from '../../db/migrations';
import { caseloadRepository } from '../../db/repositories/caseloadRepository';
import { builtInRules } from '../../db/rules/builtInRules';
import { stepBack } from '../../db/session/stepBack';
import { openConnection } from '../../db/storage/connection';
import { bookPaths } from '../../db/storage/layout';
import { assess } from '../../shared/assessment/assess';
import type { ClientFile } from '../../shared/clientFile';

export type Share = { folder: string; dataKey: Uint8Array; asOf: string; part: { index: number; of: number } };
/** What a thread says of one pass: the clients it read, the outcomes it found, its own seconds of processor time, and the megabytes of its heap. */
export type Passed = { clients: number; outcomes: number; ownSeconds: number; heapMb: number };

const { folder, dataKey, asOf, part } = workerData as Share;
// As the threads of a report do (db/worker.ts).
stepBack();
const rules = builtInRules();
const sqlite = openConnection(bookPaths(folder).database, dataKey, { newestSchema: schemaVersion, readonly: true, cacheMb: 8 });

/** Seconds of processor time of this thread; what V8 does for it in threads of its own is counted with the process. */
const own = (): number => (process.threadCpuUsage().user + process.threadCpuUsage().system) / 1_000_000;

function pass(isAssessed: boolean): Passed {
  const before = own();
  let [clients, outcomes] = [0, 0];
  const visit = (client: ClientFile): void => {
    clients += 1;
    if (isAssessed) outcomes += assess(client, rules, { asOf, trace: false }).pathways.length;
  };
  drizzle(sqlite).transaction((tx) => {
    const files = caseloadRepository(tx).files({ statuses: [], responsibleId: null }).filter(isIn(part));
    for (const group of inGroups(files)) eachClient(tx, group, { assess: visit, fail: () => undefined }, () => undefined);
  });
  return { clients, outcomes, ownSeconds: own() - before, heapMb: getHeapStatistics().total_heap_size / 1_048_576 };
}

parentPort?.on('message', (what: 'load' | 'assess') => parentPort?.postMessage(pass(what === 'assess')));
parentPort?.postMessage(null);
