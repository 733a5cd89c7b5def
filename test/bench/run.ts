// npm run bench: figures, never assertions. Builds a book of 20,000 invented files and measures what a person waits for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { BookHolder } from '../../db/session/bookHolder';
import { createBook, unlockBook } from '../../db/session/opening';
import { storeClientFile } from '../../db/files/importFile';
import { staffRepository } from '../../db/repositories/staffRepository';
import { loadOccupations, searchOccupations } from '../../shared/occupations';
import { samples } from '../../shared/samples';
import { ServiceProcess } from '../support/serviceProcess';
import { ms, say, spread, timed } from './figures';

const files = Number(process.env['DOSSIER_BENCH_FILES'] ?? 20_000);
const passphrase = 'seven quiet herons at dusk';
const syllables = ['ka', 'lo', 'mi', 'ren', 'to', 'sa', 'vi', 'na', 'du', 'be', 'chi', 'ro', 'el', 'an', 'ou'];
const invented = (seed: number): string => {
  const at = (n: number) => syllables[Math.floor(seed / syllables.length ** n) % syllables.length] ?? 'a';
  const word = at(0) + at(1) + at(2);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

function fill(folder: string): { staffId: string } {
  const holder = new BookHolder(folder, () => new Date().toISOString());
  const staffId = newId();
  createBook({ folder, holder, now: () => new Date().toISOString(), newId }, passphrase, (tx) => staffRepository(tx).insert({ id: staffId, name: 'Alix Tremblay', initials: 'AT', role: 'rcic', membershipNumber: 'R512345', archived: false, revision: 1 }));
  const { db } = holder.book();
  holder.book().staffId = staffId;
  const context = { book: () => holder.book(), staffId: () => staffId, now: () => new Date().toISOString(), newId, tell: () => undefined };
  for (let start = 0; start < files; start += 500) {
    db.transaction((tx) => {
      for (let index = start; index < Math.min(start + 500, files); index++) {
        const sample = samples[index % samples.length];
        if (!sample) continue;
        const { employers: _shared, jobOffers: _offers, nominations: _named, uncertain: _u, evidence: _e, ...rest } = sample;
        const persons = rest.persons.map((person, position) => ({
          ...person, name: { family: invented(index), given: invented(index * 7 + position) },
          // What refers to an employer of the file goes with it.
          work: person.work?.map(({ employerId: _id, ...job }) => job), canadianStatus: person.canadianStatus?.map(({ employerId: _id, ...status }) => status),
        }));
        storeClientFile(context, tx, { ...rest, persons }, { fileNumber: `B-${index}`, status: 'retained', responsibleId: staffId, employers: [] });
      }
    });
  }
  holder.close();
  const again = performance.now();
  unlockBook({ folder, holder, now: () => '', newId }, { kind: 'passphrase', passphrase });
  say('unlock (scrypt 128 MiB, open, check)', ms(performance.now() - again));
  holder.close();
  return { staffId };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  console.log(`Node ${process.version}, ${files} files\n`);
  const made = performance.now();
  const { staffId } = fill(folder);
  say(`(made ${files} files)`, `${((performance.now() - made) / 1000).toFixed(0)} s`);

  const service = ServiceProcess.start(folder);
  await service.ask('book.unlock', { kind: 'passphrase', passphrase });
  await service.ask('session.chooseStaff', { staffId });
  const list = (query: string, offset = 0) => service.ask('files.list', { query, statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset, limit: 60 });
  const first = performance.now();
  const { rows } = await list('');
  say('first list after unlocking (index built)', ms(performance.now() - first));
  say('list filter, round trip to the service', spread(await timed(300, (index) => list(invented(index * 31).slice(0, 1 + (index % 5))))));
  say('list window while scrolling, round trip', spread(await timed(200, (index) => list('', index * 50))));
  const someone = rows[0]?.id ?? '';
  say('open one file, round trip', spread(await timed(200, (index) => service.ask('files.get', { id: rows[index % rows.length]?.id ?? someone }))));
  const similar = performance.now();
  const look = (index: number) => service.ask('files.findSimilar', { persons: [{ family: invented(index), given: invented(index * 7), passports: [] }], exceptFileId: null });
  await look(0);
  say('first look for duplicates (index built)', ms(performance.now() - similar));
  say('look for duplicates, round trip', spread(await timed(100, (index) => look(index * 13))));

  const view = await service.ask('files.get', { id: someone });
  const person = view.persons[0]?.id ?? '';
  let previous: string | undefined;
  const edit = async (index: number) => {
    const to = `Place ${index}`;
    await service.ask('facts.edit', { fileId: someone, visit: `v${index}`, steps: [{ op: 'set', target: { kind: 'person', id: person }, member: 'birthCity', ...(previous === undefined ? {} : { from: previous }), to }] });
    previous = to;
  };
  const before = view.persons[0]?.data['birthCity'];
  previous = typeof before === 'string' ? before : undefined;
  say('saved edit, round trip, alone', spread(await timed(200, edit)));
  const { token } = await service.ask('transfer.create', { name: 'bench' }).catch(() => ({ token: '' }));
  service.grant('bench-target-token', join(folder, 'bench.dossier-backup'));
  let backing = true;
  const backup = service.ask('backup.write', { target: token === '' ? 'bench-target-token' : token }).finally(() => {
    backing = false;
  });
  const during: number[] = [];
  for (let index = 1_000; backing && index < 5_000; index++) during.push(...(await timed(1, () => edit(index))));
  const { sizeBytes } = await backup;
  say(`saved edit, round trip, during a backup (${during.length} edits)`, spread(during));
  say('that backup', `${(sizeBytes / 1_048_576).toFixed(0)} MiB`);
  say('the audit trail verified', ms((await timed(1, () => service.ask('audit.verify', {})))[0] ?? 0));
  await service.kill();

  const building = performance.now();
  const occupations = await loadOccupations();
  say('NOC index built (once, on first use)', ms(performance.now() - building));
  const queries = ['sofware enginer', 'help desk', 'devops', 'nurse', 'electr', 'camionneur', 'ingénieur logiciel', 'cook', 'truck driver', '2123', 'préposé aux bénéficiaires', 'food service superviser', 'welder', 'comptable', 'x', 'administrative assistant'];
  say('NOC search', spread(await timed(400, (index) => searchOccupations(occupations, queries[index % queries.length] ?? '', { language: index % 2 === 0 ? 'en' : 'fr', limit: 8 }))));
  rmSync(folder, { recursive: true, force: true });
}

void main();
