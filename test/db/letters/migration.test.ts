import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations, schemaVersion } from '../../../db/migrations';
import { createDatabase } from '../../../db/storage/connection';
import { migrate } from '../../../db/storage/migrate';
import { tempFolder } from '../../support/tempFolder';

const now = () => '2026-11-26T10:00:00.000Z';

describe('step 60', () => {
  it('leaves cases and checklists as they were, and holds letters that go with their file and outlive their case', () => {
    const old = createDatabase(join(tempFolder(), 'dossier.db'), randomBytes(32));
    migrate(old, migrations.filter(({ version }) => version < 60), { now });
    for (const sql of [
      "INSERT INTO staff VALUES ('s', 'Alix Tremblay', 'AT', 'rcic', 'R512345', 0, 1)",
      "INSERT INTO client_files VALUES ('f', 'M-1', 'retained', 's', '{}', '[]', 3, 'a', 'b', NULL)",
      "INSERT INTO persons VALUES ('p', 'f', 0, '{\"id\":\"p1\"}', '[]', 2)",
      "INSERT INTO cases (id, file_id, kind, person_id, title, stage, note, details, revision, created_at, updated_at) VALUES ('c', 'f', 'ca.wp.gts-b', 'p', '', 'preparing', '', '{}', 1, 'a', 'a')",
      "INSERT INTO checklist_items (id, case_id, position, asked, content, state, state_reason, remark, translation, certified_copy, revision, changed_at) VALUES ('i', 'c', 0, 1, '{}', 'received', '', 'kept', 'needed', 'not-needed', 4, 'a')",
    ]) old.exec(sql);
    const content = () => ['staff', 'client_files', 'persons', 'cases', 'checklist_items'].map((name) => [name, old.prepare(`SELECT * FROM ${name} ORDER BY 1`).all()]);
    const before = content();
    migrate(old, migrations, { now });
    expect(content()).toEqual(before);
    expect([old.pragma('user_version', { simple: true }), old.pragma('foreign_key_check')]).toEqual([schemaVersion, []]);
    const letter = old.prepare("INSERT INTO letters VALUES (?, 'f', ?, 'closing', 1, ?, 'Closing', 0, ?, ?, 1, 'a', 's', NULL)");
    letter.run('l', 'c', 'fr', Buffer.from('PK'), '{}');
    expect(() => letter.run('m', 'gone', 'fr', Buffer.from('PK'), null)).toThrow('FOREIGN KEY');
    expect(() => letter.run('m', null, 'de', Buffer.from('PK'), null)).toThrow('CHECK');
    expect(() => letter.run('m', null, 'fr', Buffer.alloc(5 * 1024 * 1024 + 1), null)).toThrow('CHECK');
    expect(() => letter.run('m', null, 'fr', Buffer.from('PK'), '[]')).toThrow('CHECK');
    expect(() => letter.run('m', null, 'fr', 'PK', null)).toThrow('BLOB');
    old.exec("DELETE FROM cases WHERE id = 'c'");
    expect(old.prepare('SELECT id, case_id FROM letters').all()).toEqual([{ id: 'l', case_id: null }]);
    old.exec("DELETE FROM client_files WHERE id = 'f'");
    expect(old.prepare('SELECT count(*) FROM letters').pluck().get()).toBe(0);
    old.close();
  });
});
