import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../../db/session/service';
import { asker, newBook, passphrase, refusal, startService, type Ask } from '../../support/service';
import { openBook } from '../../support/integrity';
import { tempFolder } from '../../support/tempFolder';

let folder: string;
let service: Service;
let ask: Ask;
let staffId: string;
let fileId: string;

beforeEach(async () => {
  folder = tempFolder();
  ({ service, ask, staffId } = await newBook(folder));
  const file = await ask('files.create', { fileNumber: 'A-1', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: staffId, status: 'prospect', openedOn: '2026-11-22' });
  fileId = file.id;
  const person = file.persons[0]?.id ?? '';
  for (const sex of ['F', 'M', 'X']) {
    const before = (await ask('files.get', { id: fileId })).persons[0]?.data['sex'];
    await ask('facts.edit', { fileId, visit: 'visit-1', steps: [{ op: 'set', target: { kind: 'person', id: person }, member: 'sex', ...(before === undefined ? {} : { from: before }), to: sex }] });
  }
});
afterEach(() => service.close());

/** Changes the trail behind the program's back, with the triggers out of the way, and verifies it again. */
async function tampered(sql: string): Promise<{ seq: number; kind: string }[]> {
  await service.close();
  const sqlite = openBook(folder);
  for (const { name } of sqlite.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) sqlite.exec(`DROP TRIGGER ${name}`);
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec(sql);
  sqlite.close();
  service = startService(folder);
  ask = asker(service);
  await ask('book.unlock', { kind: 'passphrase', passphrase });
  return (await ask('audit.verify', {})).faults;
}

describe('the audit trail', () => {
  it('has one entry for every change, who made it and what it was before', async () => {
    const { entries, more } = await ask('audit.history', { subject: { kind: 'file', id: fileId }, limit: 10 });
    expect(more).toBe(false);
    expect(entries.map((entry) => entry.action)).toEqual(['file.edited', 'file.edited', 'file.edited', 'file.created']);
    expect(entries[0]).toMatchObject({ staff: { id: staffId, name: 'Alix Tremblay' }, visit: 'visit-1', changes: [{ record: 'person', label: 'Chidi Okafor', member: 'sex', before: 'M', after: 'X' }] });
    expect((await ask('audit.history', { subject: { kind: 'file', id: fileId }, limit: 2 })).more).toBe(true);
  });

  it('verifies when nobody touched it', async () => {
    const result = await ask('audit.verify', {});
    expect(result).toMatchObject({ entries: 5, faults: [], head: { seq: 5 } });
  });

  it('cannot be changed or shortened through the database itself', () => {
    return service.close().then(() => {
      const sqlite = openBook(folder);
      expect(() => sqlite.exec("UPDATE audit_entries SET at = '2000-01-01'")).toThrow('append-only');
      expect(() => sqlite.exec('DELETE FROM audit_entries')).toThrow('append-only');
      expect(() => sqlite.exec("UPDATE audit_payloads SET payload = '{}'")).toThrow('append-only');
      sqlite.close();
    });
  });

  it.each([
    ['an altered time', "UPDATE audit_entries SET at = '2000-01-01T00:00:00.000Z' WHERE seq = 3", [{ seq: 3, kind: 'altered' }]],
    ['another person', 'UPDATE audit_entries SET staff_id = NULL WHERE seq = 3', [{ seq: 3, kind: 'altered' }]],
    ['a missing entry', 'DELETE FROM audit_entries WHERE seq = 3', [{ seq: 3, kind: 'missing' }]],
    ['an altered payload', "UPDATE audit_payloads SET payload = '{\"changes\":[]}' WHERE seq = 4", [{ seq: 4, kind: 'payload-altered' }]],
    ['a missing payload', 'DELETE FROM audit_payloads WHERE seq = 4', [{ seq: 4, kind: 'payload-missing' }]],
    [
      'two entries that changed places',
      'UPDATE audit_entries SET seq = -3 WHERE seq = 3; UPDATE audit_entries SET seq = 3 WHERE seq = 4; UPDATE audit_entries SET seq = 4 WHERE seq = -3',
      [{ seq: 3, kind: 'altered' }, { seq: 3, kind: 'payload-altered' }, { seq: 4, kind: 'altered' }, { seq: 4, kind: 'payload-altered' }, { seq: 5, kind: 'reordered' }],
    ],
  ])('finds %s', async (_what, sql, faults) => {
    expect(await tampered(sql)).toEqual(faults);
  });

  it('finds a trail that was cut off, against a head that was written down before', async () => {
    const { head } = await ask('audit.verify', {});
    expect(await tampered('DELETE FROM audit_payloads WHERE seq = 5; DELETE FROM audit_entries WHERE seq = 5')).toEqual([]);
    expect((await ask('audit.verify', { compareWith: head ?? { seq: 0, hash: '' } })).faults).toEqual([{ seq: 5, kind: 'head-differs' }]);
  });

  it('keeps its chain when a file is destroyed: what was said about the person is gone, that it was is not', async () => {
    await ask('files.delete', { ids: [fileId] });
    expect((await refusal(ask('files.get', { id: '01900000-0000-7000-8000-000000000000' }))).code).toBe('file.not-found');
    await ask('files.destroy', { ids: [fileId] });
    const { entries } = await ask('audit.history', { subject: { kind: 'book' }, limit: 50 });
    expect(entries[0]?.action).toBe('file.destroyed');
    expect(entries.filter((entry) => entry.destroyed).length).toBe(5);
    expect(JSON.stringify(entries)).not.toContain('Okafor');
    expect((await ask('audit.verify', {})).faults).toEqual([]);
  });

  it('is not destroyed together with a file that is not in the recycle bin', async () => {
    expect((await refusal(ask('files.destroy', { ids: [fileId] }))).code).toBe('file.not-in-recycle-bin');
  });

  it('carries its head in every export', async () => {
    const { auditHead, record } = await ask('files.export', { id: fileId });
    expect(JSON.parse(record.text)).toMatchObject({ format: 'dossier-export-record/1', exportedBy: 'Alix Tremblay', membershipNumber: 'R512345', auditHead });
    expect((await ask('audit.verify', { compareWith: auditHead })).faults).toEqual([]);
  });
});
