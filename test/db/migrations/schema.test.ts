import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { getTableName, is, Table } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations, schemaVersion } from '../../../db/migrations';
import * as schema from '../../../db/schema';
import { createDatabase, type Connection } from '../../../db/storage/connection';
import { migrate } from '../../../db/storage/migrate';
import { newBook } from '../../support/service';
import { openBook } from '../../support/integrity';
import { tempFolder } from '../../support/tempFolder';

const now = () => '2026-11-22T10:00:00.000Z';
let sqlite: Connection;
beforeAll(async () => {
  const folder = tempFolder();
  const { service } = await newBook(folder);
  await service.close();
  sqlite = openBook(folder);
});
afterAll(() => void sqlite.close());

const tables: SQLiteTable[] = Object.values(schema).filter((value) => is(value, Table));
type Column = { name: string; type: string; notnull: number; pk: number };
type ForeignKey = { from: string; table: string; to: string; on_delete: string };

describe('the tables as queries see them and the tables as they are', () => {
  it('are the same ones', () => {
    const real = sqlite.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all().map(({ name }) => name);
    expect(real.filter((name) => name !== 'schema_migrations').toSorted()).toEqual(tables.map((table) => getTableName(table)).toSorted());
  });

  it.each(tables.map((table) => [getTableName(table), table] as const))('%s: columns, keys, references and indexes agree, and it is STRICT', (name, table) => {
    const config = getTableConfig(table);
    const columns = sqlite.pragma(`table_info(${name})`) as Column[];
    expect(columns.map((column) => [column.name, column.type.toLowerCase(), column.notnull === 1, column.pk > 0])).toEqual(config.columns.map((column) => [column.name, column.getSQLType(), column.notNull, column.primary]));
    const references = (sqlite.pragma(`foreign_key_list(${name})`) as ForeignKey[]).map((key) => `${key.from} ${key.table}.${key.to ?? ''} ${key.on_delete.toLowerCase()}`).toSorted();
    const meant = config.foreignKeys.map((key) => {
      const { columns: from, foreignColumns: to, foreignTable } = key.reference();
      return `${from[0]?.name} ${getTableName(foreignTable)}.${to[0]?.name} ${key.onDelete ?? 'no action'}`;
    });
    expect(references).toEqual(meant.toSorted());
    const indexes = (sqlite.pragma(`index_list(${name})`) as { name: string; unique: number; origin: string }[]).filter(({ origin }) => origin === 'c');
    expect(new Map(indexes.map((index) => [index.name, index.unique === 1]))).toEqual(new Map(config.indexes.map(({ config: index }) => [index.name, index.unique])));
    expect((sqlite.pragma('table_list') as { name: string; strict: number }[]).find((listed) => listed.name === name)?.strict).toBe(1);
  });

  it('every reference can be followed by an index, so that removing a parent never scans its children', () => {
    const missing = tables.flatMap((table) =>
      getTableConfig(table).foreignKeys.flatMap((key) => {
        const [column] = key.reference().columns;
        const name = getTableName(table);
        const leads = (sqlite.pragma(`index_list(${name})`) as { name: string }[]).some((index) => (sqlite.pragma(`index_info(${index.name})`) as { name: string }[])[0]?.name === column?.name);
        return leads || column?.primary ? [] : [`${name}.${column?.name}`];
      }),
    );
    expect(missing).toEqual([]);
  });
});

describe('migrations', () => {
  it('end at the version that the program reads and writes', () => {
    expect(migrations.at(-1)?.version).toBe(schemaVersion);
    expect(sqlite.pragma('user_version', { simple: true })).toBe(schemaVersion);
  });

  it('step 10 begins from nothing, and holds a file with persons, entries, an employer and its LMIA that go when they should', () => {
    const insert = (sql: string, ...values: unknown[]) => sqlite.prepare(sql).run(...values);
    const staffId = sqlite.prepare<[], { id: string }>('SELECT id FROM staff').get()?.id;
    insert("INSERT INTO client_files VALUES ('f', 'M-1', 'prospect', ?, '{}', '[]', 1, '', '', NULL)", staffId);
    insert("INSERT INTO persons VALUES ('p', 'f', 0, '{}', '[]', 1)");
    insert("INSERT INTO employers VALUES ('e', NULL, '{}', 1, '', '')");
    insert("INSERT INTO lmias VALUES ('l', 'e', 0, '{}', 1)");
    insert("INSERT INTO entries VALUES ('w', 'f', 'p', 'work', 0, '{}', NULL, 1), ('j', 'f', NULL, 'jobOffers', 0, '{}', 'l', 1)");
    insert("INSERT INTO file_employers VALUES ('fe', 'f', 'e1', 'e', 0, '{}', 1)");
    expect(() => insert("DELETE FROM employers WHERE id = 'e'")).toThrow('FOREIGN KEY');
    expect(() => insert("INSERT INTO client_files VALUES ('g', 'm-1', 'prospect', ?, '{}', '[]', 1, '', '', NULL)", staffId)).toThrow('UNIQUE');
    expect(() => insert("UPDATE client_files SET status = 'lost'")).toThrow('CHECK');
    expect(() => insert("UPDATE persons SET data = '[]'")).toThrow('CHECK');
    insert("DELETE FROM client_files WHERE id = 'f'");
    expect(['persons', 'entries', 'file_employers', 'employers', 'lmias'].map((name) => sqlite.prepare(`SELECT count(*) FROM ${name}`).pluck().get())).toEqual([0, 0, 0, 1, 1]);
  });

  it('step 20 holds assessments with the rules that they name, which go with their file and are never changed', () => {
    const insert = (sql: string, ...values: unknown[]) => sqlite.prepare(sql).run(...values);
    const staffId = sqlite.prepare<[], { id: string }>('SELECT id FROM staff').get()?.id;
    const assessment = "INSERT INTO assessments VALUES (?, 'f', 'p1', '2026-11-22', ?, '', ?, '', 1, '{}', '{}', '', '', '', '{}', '{}')";
    insert("INSERT INTO client_files VALUES ('f', 'M-2', 'prospect', ?, '{}', '[]', 1, '', '', NULL)", staffId);
    expect(() => insert(assessment, 'a', 'sha256-r', staffId)).toThrow('FOREIGN KEY');
    expect(() => insert("INSERT INTO rule_packs VALUES ('sha256-r', '1', 'rumour', '{}', '')")).toThrow('CHECK');
    insert("INSERT INTO rule_packs VALUES ('sha256-r', '1', 'law', '{}', '')");
    insert(assessment, 'a', 'sha256-r', staffId);
    expect(() => insert("UPDATE assessments SET note = 'x'")).toThrow('never changed');
    expect(() => insert("UPDATE rule_packs SET version = '2'")).toThrow('never changed');
    expect(() => insert("DELETE FROM rule_packs WHERE hash = 'sha256-r'")).toThrow('FOREIGN KEY');
    insert("DELETE FROM client_files WHERE id = 'f'");
    expect(['assessments', 'rule_packs'].map((name) => sqlite.prepare(`SELECT count(*) FROM ${name}`).pluck().get())).toEqual([0, 1]);
    insert("DELETE FROM rule_packs WHERE hash = 'sha256-r'");
  });

  it('step 30 holds views with their reasons, one after another, which go with their file and are never changed', () => {
    const insert = (sql: string, ...values: unknown[]) => sqlite.prepare(sql).run(...values);
    const staffId = sqlite.prepare<[], { id: string }>('SELECT id FROM staff').get()?.id;
    const view = "INSERT INTO judgement_views VALUES (?, 'f', 'p', 'ca.ee.fsw', 'fsw.duties', ?, ?, ?, '', ?)";
    expect(() => insert(view, 'v1', 1, 'doubtful', 'why', staffId)).toThrow('FOREIGN KEY');
    insert("INSERT INTO client_files VALUES ('f', 'M-3', 'prospect', ?, '{}', '[]', 1, '', '', NULL)", staffId);
    insert(view, 'v1', 1, 'doubtful', 'why', staffId);
    expect(() => insert(view, 'v2', 1, 'favourable', 'why', staffId)).toThrow('UNIQUE');
    expect(() => insert(view, 'v2', 0, 'favourable', 'why', staffId)).toThrow('CHECK');
    expect(() => insert(view, 'v2', 2, 'splendid', 'why', staffId)).toThrow('CHECK');
    expect(() => insert(view, 'v2', 2, 'favourable', '  ', staffId)).toThrow('CHECK');
    expect(() => insert(view, 'v2', 2, 'favourable', 'x'.repeat(4_001), staffId)).toThrow('CHECK');
    expect(() => insert(view, 'v2', 2, 'favourable', 'why', 'nobody')).toThrow('FOREIGN KEY');
    insert(view, 'v2', 2, 'withdrawn', 'x'.repeat(4_000), staffId);
    expect(() => insert("UPDATE judgement_views SET view = 'favourable' WHERE id = 'v1'")).toThrow('never changed');
    insert("DELETE FROM client_files WHERE id = 'f'");
    expect(sqlite.prepare('SELECT count(*) FROM judgement_views').pluck().get()).toBe(0);
  });

  it('step 30 leaves every saved assessment as it was, with its rules and its trigger', () => {
    const old = createDatabase(join(tempFolder(), 'dossier.db'), randomBytes(32));
    migrate(old, migrations.filter(({ version }) => version <= 20), { now });
    for (const sql of [
      "INSERT INTO staff VALUES ('s', 'Alix Tremblay', 'AT', 'rcic', 'R512345', 0, 1)",
      "INSERT INTO client_files VALUES ('f', 'M-1', 'retained', 's', '{}', '[]', 3, 'a', 'b', NULL)",
      "INSERT INTO persons VALUES ('p', 'f', 0, '{\"id\":\"p1\"}', '[]', 2)",
      "INSERT INTO rule_packs VALUES ('r', '2026.11.1', 'law', '{\"pathways\":[]}', 'a')",
      "INSERT INTO assessments VALUES ('a1', 'f', 'p1', '2026-11-22', 'r', 'a', 's', 'note', 1, '{\"age\":1}', '{}', 'd', 'e', 'seal', '{\"persons\":[]}', '{\"assessment\":{}}'), ('a2', 'f', 'p1', '2025-11-22', 'r', 'b', 's', '', 1, '{}', '{}', 'd', 'e', 'seal', '{}', '{}')",
    ]) old.exec(sql);
    const content = () => ['staff', 'client_files', 'persons', 'rule_packs', 'assessments'].map((name) => [name, old.prepare(`SELECT * FROM ${name} ORDER BY 1`).all()]);
    const before = content();
    migrate(old, migrations, { now });
    expect(content()).toEqual(before);
    expect([old.pragma('user_version', { simple: true }), old.pragma('foreign_key_check')]).toEqual([schemaVersion, []]);
    expect(() => old.exec("UPDATE assessments SET note = 'z'")).toThrow('never changed');
    old.exec("INSERT INTO judgement_views VALUES ('v', 'f', 'p', 'ca.ee.fsw', 'fsw.duties', 1, 'doubtful', 'why', '', 's')");
    old.close();
  });

  it('step 50 holds documents with the items under which they are filed and their texts, which go with their file', () => {
    const insert = (sql: string, ...values: unknown[]) => sqlite.prepare(sql).run(...values);
    const staffId = sqlite.prepare<[], { id: string }>('SELECT id FROM staff').get()?.id;
    const document = "INSERT INTO attachments VALUES (?, 'f', ?, ?, 'a.pdf', 'a pdf', 'application/pdf', NULL, ?, '', ?, NULL, NULL, '', NULL, 1)";
    const digest = 'a'.repeat(64);
    insert("INSERT INTO client_files VALUES ('f', 'M-5', 'prospect', ?, '{}', '[]', 1, '', '', NULL)", staffId);
    insert("INSERT INTO cases VALUES ('c', 'f', 'ca.wp.gts-b', 'p', '', 'preparing', NULL, NULL, '', '{}', NULL, NULL, 1, '', '', NULL)");
    insert("INSERT INTO checklist_items VALUES ('i', 'c', NULL, 0, 1, '{}', 'needed', '', NULL, NULL, '', NULL, NULL, 'not-needed', 'not-needed', 1, '', NULL)");
    expect(() => insert(document, 'd', 'short', 1, '[]', staffId)).toThrow('CHECK');
    expect(() => insert(document, 'd', digest, 0, '[]', staffId)).toThrow('CHECK');
    expect(() => insert(document, 'd', digest, 1, '{}', staffId)).toThrow('CHECK');
    expect(() => insert(document, 'd', digest, 1, '[]', 'nobody')).toThrow('FOREIGN KEY');
    insert(document, 'd', digest, 1, '[]', staffId);
    insert(document, 'e', digest, 1, '["signed"]', staffId);
    insert("INSERT INTO item_attachments VALUES ('i', 'd', 0), ('i', 'e', 1)");
    expect(() => insert("INSERT INTO item_attachments VALUES ('i', 'd', 2)")).toThrow('UNIQUE');
    expect(() => insert("INSERT INTO item_attachments VALUES ('none', 'd', 2)")).toThrow('FOREIGN KEY');
    expect(() => insert("INSERT INTO attachment_texts VALUES ('d', 'none', 'some text')")).toThrow('CHECK');
    insert("INSERT INTO attachment_texts VALUES ('d', 'found', 'some text')");
    insert("DELETE FROM checklist_items WHERE id = 'i'");
    expect(['attachments', 'item_attachments'].map((name) => sqlite.prepare(`SELECT count(*) FROM ${name}`).pluck().get())).toEqual([2, 0]);
    insert("DELETE FROM client_files WHERE id = 'f'");
    expect(['attachments', 'item_attachments', 'attachment_texts'].map((name) => sqlite.prepare(`SELECT count(*) FROM ${name}`).pluck().get())).toEqual([0, 0, 0]);
  });

  it('step 50 leaves every case and item as it was, and lets documents be filed under them', () => {
    const old = createDatabase(join(tempFolder(), 'dossier.db'), randomBytes(32));
    migrate(old, migrations.filter(({ version }) => version <= 40), { now });
    for (const sql of [
      "INSERT INTO staff VALUES ('s', 'Alix Tremblay', 'AT', 'rcic', 'R512345', 0, 1)",
      "INSERT INTO settings VALUES ('recoveryKeyConfirmed', 'true')",
      "INSERT INTO client_files VALUES ('f', 'M-1', 'retained', 's', '{}', '[]', 3, 'a', 'b', NULL)",
      "INSERT INTO cases VALUES ('c', 'f', 'ca.wp.gts-b', 'p', 'Work permit', 'collecting', '2027-01-15', NULL, 'note', '{\"numbers\":[]}', '2026-11-26', '{\"version\":\"1\"}', 4, 'a', 'b', NULL)",
      "INSERT INTO checklist_items VALUES ('i', 'c', 'key', 0, 1, '{\"title\":{}}', 'received', '', '2026-12-01', 'client', 'remark', '2024-01-31', '2034-01-30', 'needed', 'received', 2, 'a', NULL), ('j', 'c', NULL, 1, 0, '{}', 'waived', 'why', NULL, NULL, '', NULL, NULL, 'not-needed', 'not-needed', 1, 'a', 'b')",
      "INSERT INTO audit_entries VALUES (1, 'a', 's', 'book.created', NULL, NULL, NULL, 'd', 'p', 'h')",
      "INSERT INTO audit_payloads VALUES (1, 'salt', '{\"changes\":[]}')",
    ]) old.exec(sql);
    const content = () => ['staff', 'settings', 'client_files', 'cases', 'checklist_items', 'audit_entries', 'audit_payloads'].map((name) => [name, old.prepare(`SELECT * FROM ${name} ORDER BY 1`).all()]);
    const before = content();
    migrate(old, migrations, { now });
    expect(content()).toEqual(before);
    expect([old.pragma('user_version', { simple: true }), old.pragma('foreign_key_check')]).toEqual([schemaVersion, []]);
    old.prepare("INSERT INTO attachments VALUES ('d', 'f', ?, 1, 'a.pdf', 'a pdf', 'application/pdf', 3, '[]', '', 's', NULL, NULL, '', NULL, 1)").run('a'.repeat(64));
    old.exec("INSERT INTO item_attachments VALUES ('i', 'd', 0), ('j', 'd', 0)");
    old.close();
  });

  it('step 70 holds packages with their files, which go with their case and their client file and are never changed', () => {
    const insert = (sql: string, ...values: unknown[]) => sqlite.prepare(sql).run(...values);
    const staffId = sqlite.prepare<[], { id: string }>('SELECT id FROM staff').get()?.id;
    const made = "INSERT INTO packages VALUES (?, 'f', 'c', ?, ?, ?, '2026-11-26', '', ?, '', ?)";
    const digest = 'a'.repeat(64);
    insert("INSERT INTO client_files VALUES ('f', 'M-7', 'prospect', ?, '{}', '[]', 1, '', '', NULL)", staffId);
    insert("INSERT INTO cases VALUES ('c', 'f', 'ca.wp.gts-b', 'p', '', 'preparing', NULL, NULL, '', '{}', NULL, NULL, 1, '', '', NULL)");
    expect(() => insert(made, 'k', '[]', 'en', 1, '{}', staffId)).toThrow('CHECK');
    expect(() => insert(made, 'k', '{}', 'de', 1, '{}', staffId)).toThrow('CHECK');
    expect(() => insert(made, 'k', '{}', 'en', 2, '{}', staffId)).toThrow('CHECK');
    expect(() => insert(made, 'k', '{}', 'en', 1, '{}', 'nobody')).toThrow('FOREIGN KEY');
    insert(made, 'k', '{}', 'en', 1, '{}', staffId);
    expect(() => insert("INSERT INTO package_files VALUES ('k', 0, 'a.pdf', 'short', 1)")).toThrow('CHECK');
    insert("INSERT INTO package_files VALUES ('k', 0, 'a.pdf', ?, 1)", digest);
    expect(() => insert("INSERT INTO package_files VALUES ('k', 0, 'b.pdf', ?, 1)", digest)).toThrow('UNIQUE');
    expect(() => insert("UPDATE packages SET content = '{}'")).toThrow('never changed');
    expect(() => insert('UPDATE package_files SET size = 2')).toThrow('never changed');
    insert("DELETE FROM client_files WHERE id = 'f'");
    expect(['packages', 'package_files'].map((name) => sqlite.prepare(`SELECT count(*) FROM ${name}`).pluck().get())).toEqual([0, 0]);
  });

  it('step 70 leaves every case and document as it was, and lets packages be made of them', () => {
    const old = createDatabase(join(tempFolder(), 'dossier.db'), randomBytes(32));
    migrate(old, migrations.filter(({ version }) => version <= 60), { now });
    const digest = 'a'.repeat(64);
    for (const sql of [
      "INSERT INTO staff VALUES ('s', 'Alix Tremblay', 'AT', 'rcic', 'R512345', 0, 1)",
      "INSERT INTO client_files VALUES ('f', 'M-1', 'retained', 's', '{}', '[]', 3, 'a', 'b', NULL)",
      "INSERT INTO cases VALUES ('c', 'f', 'ca.wp.gts-b', 'p', 'Work permit', 'collecting', '2027-01-15', NULL, 'note', '{\"numbers\":[]}', '2026-11-26', '{\"version\":\"1\"}', 4, 'a', 'b', NULL)",
      "INSERT INTO checklist_items VALUES ('i', 'c', 'key', 0, 1, '{\"title\":{}}', 'accepted', '', NULL, NULL, '', NULL, NULL, 'not-needed', 'not-needed', 2, 'a', NULL)",
      `INSERT INTO attachments VALUES ('d', 'f', '${digest}', 1, 'a.pdf', 'a pdf', 'application/pdf', 3, '[]', '', 's', NULL, NULL, '', NULL, 1)`,
      "INSERT INTO item_attachments VALUES ('i', 'd', 0)",
      "INSERT INTO attachment_texts VALUES ('d', 'found', 'text')",
    ]) old.exec(sql);
    const content = () => ['staff', 'client_files', 'cases', 'checklist_items', 'attachments', 'item_attachments', 'attachment_texts'].map((name) => [name, old.prepare(`SELECT * FROM ${name} ORDER BY 1`).all()]);
    const before = content();
    migrate(old, migrations, { now });
    expect(content()).toEqual(before);
    expect([old.pragma('user_version', { simple: true }), old.pragma('foreign_key_check')]).toEqual([schemaVersion, []]);
    old.exec("INSERT INTO packages VALUES ('k', 'f', 'c', '{}', 'fr', 0, '2026-11-26', '', '{}', '', 's')");
    old.close();
  });

  it('step 90 leaves stored rules and the assessments made with them as they were, and what was in force is never changed', () => {
    const old = createDatabase(join(tempFolder(), 'dossier.db'), randomBytes(32));
    migrate(old, migrations.filter(({ version }) => version <= 80), { now });
    for (const sql of [
      "INSERT INTO staff VALUES ('s', 'Alix Tremblay', 'AT', 'rcic', NULL, 0, 1)",
      "INSERT INTO client_files VALUES ('f', 'M-1', 'retained', 's', '{}', '[]', 1, 'a', 'b', NULL)",
      "INSERT INTO rule_packs VALUES ('r', '2026.11.1', 'law', '{\"pathways\":[]}', 'a')",
      "INSERT INTO assessments VALUES ('a', 'f', 'p1', '2026-11-22', 'r', '', 's', '', 1, '{}', '{}', '', '', '', '{}', '{}')",
    ]) old.exec(sql);
    const content = () => ['staff', 'client_files', 'rule_packs', 'assessments'].map((name) => [name, old.prepare(`SELECT * FROM ${name} ORDER BY 1`).all()]);
    const before = content();
    migrate(old, migrations, { now });
    expect(content()).toEqual(before);
    expect([old.pragma('user_version', { simple: true }), old.pragma('foreign_key_check')]).toEqual([schemaVersion, []]);
    const fingerprint = '0'.repeat(64);
    expect(() => old.exec("INSERT INTO imported_packs VALUES ('r', 'somebody', NULL, '{}', '[]', '', 's')")).toThrow('CHECK');
    for (const sql of [
      `INSERT INTO publishers VALUES ('${fingerprint}', '', 'P', '', 's')`,
      `INSERT INTO imported_packs VALUES ('r', '${fingerprint}', '{}', '{}', '[]', '', 's')`,
      "INSERT INTO pack_activations VALUES ('1', 1, 'law', 'r', '', 's'), ('2', 2, 'law', NULL, '', 's')",
    ]) old.exec(sql);
    for (const sql of ["UPDATE publishers SET name = ''", "UPDATE imported_packs SET examples = '[]'", "UPDATE pack_activations SET hash = NULL", "DELETE FROM pack_activations"]) expect(() => old.exec(sql)).toThrow('never');
    expect(() => old.exec("INSERT INTO pack_activations VALUES ('3', 2, 'law', 'r', '', 's')")).toThrow('UNIQUE');
    old.exec(`DELETE FROM publishers WHERE fingerprint = '${fingerprint}'`);
    old.close();
  });

  it('step 20 leaves every row of step 10 as it was, with its children and its triggers', () => {
    const old = createDatabase(join(tempFolder(), 'dossier.db'), randomBytes(32));
    migrate(old, migrations.filter(({ version }) => version <= 10), { now });
    for (const sql of [
      "INSERT INTO staff VALUES ('s', 'Alix Tremblay', 'AT', 'rcic', 'R512345', 0, 1)",
      "INSERT INTO settings VALUES ('firm', '{\"name\":\"Cabinet Boréal\"}')",
      "INSERT INTO client_files VALUES ('f', 'M-1', 'retained', 's', '{\"openedOn\":\"2026-11-22\"}', '[\"nominations\"]', 3, 'a', 'b', 'c')",
      "INSERT INTO persons VALUES ('p', 'f', 0, '{\"id\":\"p1\"}', '[]', 2)",
      "INSERT INTO employers VALUES ('e', '123456789', '{\"legalName\":\"Érable\"}', 1, 'a', 'b')",
      "INSERT INTO lmias VALUES ('l', 'e', 0, '{}', 1)",
      "INSERT INTO entries VALUES ('w', 'f', 'p', 'work', 0, '{}', NULL, 1), ('j', 'f', NULL, 'jobOffers', 0, '{}', 'l', 1)",
      "INSERT INTO file_employers VALUES ('fe', 'f', 'e1', 'e', 0, '{}', 1)",
      "INSERT INTO audit_entries VALUES (1, 'a', 's', 'file.created', 'f', NULL, NULL, 'd', 'p', 'h')",
      "INSERT INTO audit_payloads VALUES (1, 'salt', '{\"changes\":[]}')",
    ]) old.exec(sql);
    const names = ['staff', 'settings', 'client_files', 'persons', 'employers', 'lmias', 'entries', 'file_employers', 'audit_entries', 'audit_payloads'];
    const content = () => names.map((name) => [name, old.prepare(`SELECT * FROM ${name} ORDER BY 1`).all()]);
    const before = content();
    let copies = 0;
    migrate(old, migrations, { now, beforeFirst: () => (copies += 1) });
    expect(content()).toEqual(before);
    expect([old.pragma('user_version', { simple: true }), copies, old.pragma('foreign_key_check')]).toEqual([schemaVersion, 1, []]);
    expect(() => old.exec("UPDATE audit_entries SET at = 'z'")).toThrow('append-only');
    old.prepare("INSERT INTO rule_packs VALUES ('r', '1', 'law', '{}', '')").run();
    old.prepare("INSERT INTO assessments VALUES ('a', 'f', 'p1', '2026-11-22', 'r', '', 's', '', 1, '{}', '{}', '', '', '', '{}', '{}')").run();
    old.close();
  });
});
