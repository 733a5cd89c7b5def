import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../../../db/files/readFile';
import { readFiles } from '../../../db/files/readFiles';
import { parseClientFile } from '../../../shared/clientFile';
import { toInterchange } from '../../../shared/editing';
import { samples } from '../../../shared/samples';
import { openBook } from '../../support/integrity';
import { newBook } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

describe('client files that are read together', () => {
  const folder = tempFolder();
  const ids: string[] = [];

  beforeAll(async () => {
    const { ask, service, staffId } = await newBook(folder);
    for (const [index, sample] of samples.entries()) {
      const employers = (sample.employers ?? []).map(({ id }) => ({ localId: id, use: 'keep' as const }));
      const { id } = await ask('imports.commit', { text: JSON.stringify(sample), fileNumber: `R-${index}`, status: 'retained', responsibleId: staffId, employers });
      ids.push(id);
    }
    await service.close();
  });

  let sqlite: ReturnType<typeof openBook> | undefined;
  afterAll(() => sqlite?.close());

  it('are those that are read one by one, in the order asked for', () => {
    sqlite ??= openBook(folder);
    const asked = ids.toReversed();
    drizzle(sqlite).transaction((tx) => {
      const together = readFiles(tx, asked);
      expect(together.map(({ id }) => id)).toEqual(asked);
      expect(together.map(({ file }) => file && JSON.stringify(toInterchange(file)))).toEqual(asked.map((id) => JSON.stringify(toInterchange(readFile(tx, id)))));
    });
  });

  it('leave out one that is not there any more', () => {
    sqlite ??= openBook(folder);
    const [first = ''] = ids;
    expect(drizzle(sqlite).transaction((tx) => readFiles(tx, ['019a0000-0000-7000-8000-00000000000f', first])).map(({ id }) => id)).toEqual([first]);
  });

  it('are the files that were imported', () => {
    sqlite ??= openBook(folder);
    drizzle(sqlite).transaction((tx) => {
      const members = readFiles(tx, ids).map(({ file }) => file && parseClientFile(JSON.stringify(toInterchange(file))));
      expect(members).toEqual(samples.map((sample, index) => ({ ok: true, file: expect.objectContaining({ fileNumber: `R-${index}`, persons: sample.persons, ...(sample.evidence ? { evidence: sample.evidence } : {}) }) as unknown })));
    });
  });
});
