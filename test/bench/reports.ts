// npm run bench -- reports: the fast pass and a report over all clients of a book, and a saved edit meanwhile. Figures, never assertions.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { storeClientFile } from '../../db/files/importFile';
import { staffRepository } from '../../db/repositories/staffRepository';
import { BookHolder } from '../../db/session/bookHolder';
import { threadsFor } from '../../db/session/jobs';
import { createBook } from '../../db/session/opening';
import type { ClientFile } from '../../shared/clientFile';
import type { ReportRequest } from '../../shared/contract';
import { addDays } from '../../shared/dates';
import { joinPieces, readPiece } from '../../shared/impact/pieces';
import { rowsOf, shownRows, wholeReport } from '../../shared/impact/rows';
import { samples } from '../../shared/samples';
import { ServiceProcess } from '../support/serviceProcess';
import { fastPass } from './fastPass';
import { ms, say, spread, timed } from './figures';

const files = Number(process.env['DOSSIER_BENCH_FILES'] ?? 10_000);
const passphrase = 'seven quiet herons at dusk';

/** The file with every date moved by some days: another person of another age with another history. */
function moved<T>(value: T, days: number): T {
  if (typeof value === 'string') return (/^\d{4}-\d{2}-\d{2}$/.test(value) ? addDays(value, days) : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => moved(item, days)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, moved(member, days)])) as T;
}

function fill(folder: string): { staffId: string; dataKey: Uint8Array } {
  const now = () => new Date().toISOString();
  const holder = new BookHolder(folder, now);
  const staffId = newId();
  createBook({ folder, holder, now, newId }, passphrase, (tx) => staffRepository(tx).insert({ id: staffId, name: 'Alix Tremblay', initials: 'AT', role: 'rcic', membershipNumber: 'R512345', archived: false, revision: 1 }));
  holder.book().staffId = staffId;
  const context = { book: () => holder.book(), staffId: () => staffId, now, newId, tell: () => undefined };
  for (let start = 0; start < files; start += 500) {
    holder.book().db.transaction((tx) => {
      for (let index = start; index < Math.min(start + 500, files); index++) {
        const sample = samples[index % samples.length];
        // Over three years, so that every length of experience and age of a test is met with.
        const client: ClientFile | undefined = sample && moved(sample, -(Math.floor(index / samples.length) % 1_100));
        if (client) storeClientFile(context, tx, client, { fileNumber: `B-${index}`, status: 'retained', responsibleId: staffId, employers: (client.employers ?? []).map(({ id }) => ({ localId: id, use: 'keep' as const })) });
      }
    });
  }
  const dataKey = Uint8Array.from(holder.book().dataKey);
  holder.close();
  return { staffId, dataKey };
}

/** Megabytes of memory that a process has held at most, and holds. */
const memoryOf = (pid: number, what: 'VmHWM' | 'VmRSS'): number => Number(new RegExp(`${what}:\\s+(\\d+)`, 'u').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
/** Seconds of processor time that a process has taken (its clock ticks a hundred times a second). */
const processorOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
};
const mb = (value: number): string => `${value.toFixed(0)} MB`;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  console.log(`Reports, Node ${process.version}, ${availableParallelism()} processors\n`);
  const begun = performance.now();
  const { staffId, dataKey } = fill(folder);
  say(`(made ${files} files)`, `${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  const service = ServiceProcess.start(folder);
  await service.ask('book.unlock', { kind: 'passphrase', passphrase });
  await service.ask('session.chooseStaff', { staffId });
  const list = await service.ask('files.list', { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 60 });
  const someone = list.rows[0]?.id ?? '';
  const person = (await service.ask('files.get', { id: someone })).persons[0];
  let previous = person?.data['birthCity'];
  let edits = 0;
  const edit = async (): Promise<void> => {
    const to = `Place ${edits++}`;
    await service.ask('facts.edit', { fileId: someone, visit: `v${edits}`, steps: [{ op: 'set', target: { kind: 'person', id: person?.id ?? '' }, member: 'birthCity', ...(previous === undefined ? {} : { from: previous }), to }] });
    previous = to;
  };
  await timed(50, edit);
  say('saved edit, round trip, alone', spread(await timed(200, edit)));
  say('memory of the service before', mb(memoryOf(service.pid, 'VmRSS')));

  /** Edits as somebody types while something else goes on: the processor is not kept busy by the edits themselves. */
  const editsDuring = async (work: Promise<unknown>): Promise<number[]> => {
    let isRunning = true;
    const running = work.finally(() => (isRunning = false));
    const times: number[] = [];
    while (isRunning) {
      times.push(...(await timed(1, edit)));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await running;
    return times;
  };
  for (const threads of new Set([1, threadsFor(files)])) {
    await fastPass(threads, { folder, dataKey, asOf: '2026-11-26' }, async (name, work) => {
      const times = await editsDuring(work);
      say(`${name}, saved edit meanwhile (${times.length})`, spread(times));
    });
  }

  const report = async (name: string, compare: ReportRequest['compare'], kinds: ReportRequest['kinds'] = []): Promise<void> => {
    const processor = processorOf(service.pid);
    const start = performance.now();
    const running = service.ask('reports.run', { compare, statuses: [], responsibleId: null, kinds });
    const times = await editsDuring(running);
    const made = await running;
    const seconds = (performance.now() - start) / 1_000;
    say(name, `${seconds.toFixed(1)} s   (${ms((seconds * 1_000) / files)} a client; ${(processorOf(service.pid) - processor).toFixed(1)} s of processor time)`);
    say(`  saved edit meanwhile (${times.length})`, spread(times));
    say('  memory of the service at most, and after', `${mb(memoryOf(service.pid, 'VmHWM'))}   ${mb(memoryOf(service.pid, 'VmRSS'))}`);
    const fetching = performance.now();
    const pieces = [];
    for (let index = 0; index < made.pieces; index++) pieces.push(readPiece((await service.ask('reports.piece', { id: made.id, index })).text));
    const whole = joinPieces(pieces);
    const rows = rowsOf(whole);
    say('  fetched and put together', `${ms(performance.now() - fetching)}   (${whole.files.length} clients, ${rows.length} changes)`);
    say('  filtered by a word', spread(await timed(20, (index) => shownRows(rows, { ...wholeReport, text: ['express', 'okoye', 'b-12'][index % 3] ?? '' }, 'en'))));
    if (name.startsWith('all pathways, today')) {
      for (const format of ['csv', 'xlsx'] as const) {
        const exporting = performance.now();
        const { base64 } = await service.ask('reports.export', { id: made.id, view: { ...wholeReport, kinds: ['gain', 'lose'] }, format, language: 'en', printedOn: '2026-11-26' });
        say(`  exported as ${format} (gains and losses)`, `${ms(performance.now() - exporting)}   ${((base64.length * 3) / 4 / 1_000_000).toFixed(1)} MB`);
      }
    }
  };
  await report('all pathways, today and in 6 months', { kind: 'dates', from: '2026-11-26', to: '2027-05-26' });
  await report('permanent residence alone', { kind: 'dates', from: '2026-11-26', to: '2027-05-26' }, ['permanent-residence']);
  await service.kill();
  rmSync(folder, { recursive: true, force: true });
}

void main();
