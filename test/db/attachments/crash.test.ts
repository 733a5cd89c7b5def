import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asker, passphrase, startService } from '../../support/service';
import { integrityOf } from '../../support/integrity';
import { ServiceProcess } from '../../support/serviceProcess';
import { tempFolder } from '../../support/tempFolder';
import { contentOf, openOffice } from './support/office';

const kills = process.env['DOSSIER_TEST_DEEP'] === '1' ? 300 : 10;

/** A small generator with a fixed seed: the moments vary, and a failure can be repeated. */
function* moments(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('a data service that is killed while documents are added', () => {
  it(`loses no document that it acknowledged in ${kills} kills, and leaves nothing of one that it did not`, async () => {
    const { folder, service, staffId, fileId } = await openOffice();
    await service.close();
    const chosen = tempFolder();
    const textOf = (name: string): string => `${name} `.repeat(60_000);
    const acknowledged = new Set<string>();
    const started = new Set<string>();
    const moment = moments(20_261_127);
    for (let round = 0; round < kills; round++) {
      const process = ServiceProcess.start(folder);
      await process.ask('book.unlock', { kind: 'passphrase', passphrase });
      await process.ask('session.chooseStaff', { staffId });
      // The kill falls into a burst of additions of which many are still under way.
      const burst = 1 + Math.floor(moment.next().value * 5);
      const answered = Math.floor(moment.next().value * burst);
      const additions = Array.from({ length: burst }, (_, n) => {
        const name = `${round}-${n}.txt`;
        const token = `token-of-the-shell-${name}`;
        writeFileSync(join(chosen, name), textOf(name));
        process.grant(token, join(chosen, name));
        started.add(name);
        return process.ask('attachments.add', { fileId, token }).then(() => void acknowledged.add(name));
      });
      await Promise.all(additions.slice(0, answered));
      await process.kill();
    }
    const again = startService(folder);
    const ask = asker(again);
    await ask('book.unlock', { kind: 'passphrase', passphrase });
    const documents = await ask('attachments.list', { fileId });
    const there = new Set(documents.map(({ name }) => name));
    expect([...acknowledged].filter((name) => !there.has(name))).toEqual([]);
    expect([...there].filter((name) => !started.has(name))).toEqual([]);
    for (const { id, name } of documents) expect([name, (await contentOf({ ask }, id)).toString() === textOf(name)]).toEqual([name, true]);
    const vault = join(folder, 'vault');
    expect(readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(vault, name)).isFile())).toHaveLength(documents.length);
    expect(await ask('audit.verify', {})).toMatchObject({ faults: [] });
    await again.close();
    expect(integrityOf(folder)).toEqual({ integrity: 'ok', foreignKeys: [] });
  }, 600_000);
});
