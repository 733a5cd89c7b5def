import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { parseKeyFile, serializeKeyFile } from '../../../db/keys';
import { readBackup } from '../../../db/storage/backupFile';
import { checkIntegrity, createDatabase, openConnection } from '../../../db/storage/connection';
import { bookPaths } from '../../../db/storage/layout';
import { lockBook } from '../../../db/storage/lock';
import { migrate } from '../../../db/storage/migrate';
import { finishInterruptedRestore } from '../../../db/storage/replaceBook';
import { tempFolder } from '../../support/tempFolder';
import { codeOf } from './support/codeOf';
import { rebuild } from './support/rebuild';
import { bookToReplace, folderToRestoreInto, prepareIncoming, stateBefore, stateOf, stateOfNothing, stateRestored, stateRestoredIntoNothing } from './support/restores';
import { killAtEveryOperation, runProbe, startProbe } from './support/runProbe';
import { backUp, contentOf, filesIn, keyFileOf, newBook, now, open, putInVault, schemaVersion } from './support/smallBook';

/** Each kill costs the start of a process, and other work may share the computer. */
const patience = 600_000;

describe('the lock of a book, between processes', () => {
  it('keeps a second process out, and is free as soon as the first was killed', async () => {
    const folder = tempFolder();
    const first = await startProbe('lock', folder);
    expect(runProbe('lock', folder).said).toBe('book.in-use');
    expect(codeOf(() => lockBook(folder))).toBe('book.in-use');
    await first.kill();
    lockBook(folder).release();
  });
});

describe('a restore that is killed before any of its file operations', () => {
  prepareIncoming();

  it('leaves the book before or the book of the backup after the next start, also when that was killed too; the one before is never lost', () => {
    const seen: unknown[] = [];
    killAtEveryOperation('replace', bookToReplace, (folder, round) => {
      runProbe('finish', folder, 1 + ((round * 7) % 11));
      finishInterruptedRestore(folder);
      const state = stateOf(folder);
      expect([stateBefore, stateRestored]).toContainEqual(state);
      seen.push(state);
    });
    // Both outcomes were met, or the kills missed what they were for.
    expect(seen[0]).toEqual(stateBefore);
    expect(seen.at(-1)).toEqual(stateRestored);
  }, patience);

  it('into an empty folder ends with the key beside its database, or with nothing', () => {
    const seen: unknown[] = [];
    killAtEveryOperation('replace', folderToRestoreInto, (folder) => {
      finishInterruptedRestore(folder);
      const state = stateOf(folder);
      expect([stateOfNothing, stateRestoredIntoNothing]).toContainEqual(state);
      seen.push(state);
    });
    expect(seen[0]).toEqual(stateOfNothing);
    expect(seen.at(-1)).toEqual(stateRestoredIntoNothing);
  }, patience);
});

describe('a key file that is rewritten by a process that is killed before any of its file operations', () => {
  it('is the old or the new one in its newest whole copy, and afterwards in all', () => {
    const dataKey = randomBytes(32);
    const next = keyFileOf(dataKey, 'a whole new phrase', { generation: 2 });
    const seen = new Set<string>();
    killAtEveryOperation(
      'write-key',
      () => {
        const folder = tempFolder();
        newBook(folder, ['a note'], 'seven quiet herons');
        return { folder, more: [serializeKeyFile(next)] };
      },
      (folder) => {
        const paths = bookPaths(folder);
        const opens = contentOf(folder, 'seven quiet herons') === 'wrong passphrase' ? 'new' : 'old';
        seen.add(opens);
        for (const place of [paths.keyFile, ...paths.keyCopies]) expect(parseKeyFile(readFileSync(place, 'utf8')).generation).toBe(opens === 'new' ? 2 : 1);
        expect(filesIn(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      },
    );
    expect(seen).toEqual(new Set(['old', 'new']));
  }, patience);
});

describe('a backup that is killed before any of its file operations', () => {
  it('leaves the older backup of that name or the whole new one, and no readable text anywhere', async () => {
    const canary = 'KANARIENVOGEL-4711';
    const folder = tempFolder();
    const { key } = newBook(folder, [canary], 'seven quiet herons');
    const older = join(tempFolder(), 'older.dossier-backup');
    await backUp(folder, key, older);
    const sqlite = open(bookPaths(folder).database, key);
    sqlite.prepare('INSERT INTO notes (text) VALUES (?)').run(canary);
    sqlite.close();
    putInVault(folder, 'c'.repeat(64), randomBytes(5_000));
    const targets: string[] = [];
    killAtEveryOperation(
      'backup',
      () => {
        const target = join(tempFolder(), 'mine.dossier-backup');
        cpSync(older, target);
        targets.push(target);
        return { folder, more: [target, key.toString('hex')] };
      },
      () => {
        for (const place of [folder, join(targets.at(-1) ?? '', '..')]) {
          for (const name of filesIn(place)) expect([name, readFileSync(join(place, name)).includes(canary)]).toEqual([name, false]);
        }
      },
    );
    const outcomes = await Promise.all(targets.map(async (target) => {
      const { rows, vault } = await readBackup(target, schemaVersion, null);
      return `${rows['notes']} notes, ${vault.length} documents`;
    }));
    expect(new Set(outcomes)).toEqual(new Set(['1 notes, 0 documents', '2 notes, 1 documents']));
    // What killed processes left is removed by the next backup.
    await backUp(folder, key, join(tempFolder(), 'last.dossier-backup'));
    expect(readdirSync(join(folder, 'backups'))).toEqual([]);
  }, patience);
});

describe('a migration that rebuilds a table of 20,000 rows with 20,000 children', () => {
  const kills = process.env['DOSSIER_TEST_DEEP'] === '1' ? 200 : 8;

  it(`ends at the old or the new version in ${kills} kills, never between, with every row`, async () => {
    const template = tempFolder();
    const key = randomBytes(32);
    const sqlite = createDatabase(bookPaths(template).database, key);
    migrate(sqlite, rebuild.slice(0, 1), { now });
    const parent = sqlite.prepare('INSERT INTO parents (id, name) VALUES (?, ?)');
    const child = sqlite.prepare('INSERT INTO children (parent) VALUES (?)');
    sqlite.transaction(() => {
      for (let id = 1; id <= 20_000; id++) {
        parent.run(id, id % 2 ? `parent ${id}` : null);
        child.run(id);
      }
    })();
    sqlite.close();

    const run = async (killAfterMs: number | null) => {
      const folder = tempFolder();
      cpSync(bookPaths(template).database, bookPaths(folder).database);
      const probe = await startProbe('migrate', folder, '', key.toString('hex'));
      const begun = performance.now();
      if (killAfterMs === null) await once(probe.child, 'exit');
      else {
        // The moment of a kill, not a wait for something to happen.
        await wait(killAfterMs);
        if (probe.child.exitCode === null) await probe.kill();
      }
      const took = performance.now() - begun;
      const after = openConnection(bookPaths(folder).database, key, { newestSchema: 20 });
      try {
        checkIntegrity(after);
        const count = (sql: string) => after.prepare(sql).pluck().get();
        const version = Number(after.pragma('user_version', { simple: true }));
        const notNull = count("SELECT count(*) FROM pragma_table_info('parents') WHERE name = 'name' AND \"notnull\" = 1");
        expect([10, 20]).toContain(version);
        expect(notNull).toBe(version === 20 ? 1 : 0);
        expect(count('SELECT count(*) FROM parents')).toBe(20_000);
        expect(count('SELECT count(*) FROM children JOIN parents ON parents.id = children.parent')).toBe(20_000);
        expect(count("SELECT count(*) FROM sqlite_schema WHERE name = 'new_parents'")).toBe(0);
        expect(count('SELECT max(version) FROM schema_migrations')).toBe(version);
        return { version, took };
      } finally {
        after.close();
      }
    };
    const whole = await run(null);
    expect(whole.version).toBe(20);
    // Spread over the time that it takes when nobody disturbs it.
    for (let kill = 0; kill < kills; kill++) await run((whole.took * kill) / kills);
  }, patience);
});
