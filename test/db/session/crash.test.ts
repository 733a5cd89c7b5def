import { describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { integrityOf } from '../../support/integrity';
import { asker, newBook, passphrase, startService } from '../../support/service';
import { ServiceProcess } from '../../support/serviceProcess';
import { tempFolder } from '../../support/tempFolder';

const kills = process.env['DOSSIER_TEST_DEEP'] === '1' ? 1_000 : 20;

/** A small generator with a fixed seed: the moments vary, and a failure can be repeated. */
function* moments(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('a data service that is killed at random moments', () => {
  it(`loses no acknowledged write in ${kills} kills: integrity and audit trail hold`, async () => {
    const folder = tempFolder();
    const { service, ask, staffId } = await newBook(folder);
    const file = await ask('files.create', { fileNumber: 'CRASH-1', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: staffId, status: 'retained', openedOn: '2026-11-22' });
    const principal = file.persons[0]?.id ?? '';
    await service.close();

    const acknowledged = new Set<string>();
    const started = new Set<string>();
    const moment = moments(20_261_122);
    let written = 0;
    for (let round = 0; round < kills; round++) {
      const process = ServiceProcess.start(folder);
      await process.ask('book.unlock', { kind: 'passphrase', passphrase });
      await process.ask('session.chooseStaff', { staffId });
      // The kill falls somewhere into a burst of writes of which many are still under way.
      const burst = 1 + Math.floor(moment.next().value * 12);
      const answered = Math.floor(moment.next().value * burst);
      const writes = Array.from({ length: burst }, () => {
        const id = newId();
        started.add(id);
        return process
          .ask('facts.edit', {
            fileId: file.id,
            visit: id,
            steps: [
              { op: 'add', parent: { kind: 'person', id: principal }, list: 'work', id, index: 0, data: { employer: `Employer ${id}` } },
              { op: 'set', target: { kind: 'entry', id }, member: 'title', to: id },
            ],
          })
          .then(() => void acknowledged.add(id));
      });
      await Promise.all(writes.slice(0, answered));
      await process.kill();
      written += answered;
      // A long list would only make the check of each round slower.
      if (round % 20 === 19 || round === kills - 1) await check();
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(written);

    async function check(): Promise<void> {
      const again = startService(folder);
      const askAgain = asker(again);
      await askAgain('book.unlock', { kind: 'passphrase', passphrase });
      await askAgain('session.chooseStaff', { staffId });
      const view = await askAgain('files.get', { id: file.id });
      const work = view.persons[0]?.lists['work'] ?? [];
      const there = new Set(work.map((entry) => entry.id));
      expect([...acknowledged].filter((id) => !there.has(id))).toEqual([]);
      // Both steps of an edit or neither.
      expect(work.filter((entry) => entry.data['title'] !== entry.id)).toEqual([]);
      expect([...there].filter((id) => !started.has(id))).toEqual([]);
      expect(await askAgain('audit.verify', {})).toMatchObject({ faults: [] });
      await again.close();
      expect(integrityOf(folder)).toEqual({ integrity: 'ok', foreignKeys: [] });
    }
  }, 1_200_000);
});
