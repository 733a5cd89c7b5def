import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestPayload, hashLink } from '../../../db/audit/auditTrail';
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

  describe('whose end was cut off', () => {
    const cut = 'DELETE FROM audit_payloads WHERE seq > 3; DELETE FROM audit_entries WHERE seq > 3';

    it('says so by itself, also after others wrote to it again', async () => {
      const missing = [{ seq: 4, kind: 'missing' }, { seq: 5, kind: 'missing' }];
      // Unlocking alone wrote an entry already.
      expect(await tampered(cut)).toEqual(missing);
      await ask('files.delete', { ids: [fileId] });
      const again = await ask('audit.verify', {});
      expect(again.faults).toEqual(missing);
      expect(again.head?.seq).toBe(7);
    });

    it('says so while nobody wrote to it again', async () => {
      await ask('staff.add', { name: 'Noor Example', initials: 'NE', role: 'assistant', membershipNumber: null });
      // With two people in the firm, unlocking waits for one of them to be chosen before it writes.
      expect(await tampered('DELETE FROM audit_payloads WHERE seq = 6; DELETE FROM audit_entries WHERE seq = 6')).toEqual([{ seq: 6, kind: 'missing' }]);
    });

    it('is found against a head that was written down before, even where the book forgot how far it had come', async () => {
      const { head } = await ask('audit.verify', {});
      expect(await tampered(`${cut}; DELETE FROM settings WHERE name = 'auditHead'`)).toEqual([]);
      expect((await ask('audit.verify', { compareWith: head ?? { seq: 0, hash: '' } })).faults).toEqual([{ seq: 5, kind: 'head-differs' }]);
    });
  });

  describe('that was removed as a whole', () => {
    const all = 'DELETE FROM audit_payloads; DELETE FROM audit_entries';

    it('is missing from its first entry to its last', async () => {
      expect(await tampered(all)).toEqual([{ seq: 0, kind: 'file-unrecorded' }, ...[1, 2, 3, 4, 5].map((seq) => ({ seq, kind: 'missing' }))]);
    });

    it('leaves files of which no entry tells, even where the book forgot how far the trail had come', async () => {
      expect(await tampered(`${all}; DELETE FROM settings WHERE name = 'auditHead'`)).toEqual([{ seq: 0, kind: 'file-unrecorded' }, { seq: 1, kind: 'altered' }]);
    });
  });

  it('finds a last entry that was replaced, though its own seal is right', async () => {
    const last = { seq: 5, at: '2026-11-22T10:00:00.000Z', staffId: null, action: 'book.opened', fileId: null, employerId: null, visit: null } as const;
    await service.close();
    const sqlite = openBook(folder);
    const previousHash = String(sqlite.prepare('SELECT hash FROM audit_entries WHERE seq = 4').pluck().get());
    const salt = 'a'.repeat(32);
    const payload = '{"changes":[]}';
    const payloadDigest = digestPayload(salt, payload);
    const hash = hashLink({ ...last, payloadDigest, previousHash });
    sqlite.close();
    expect(
      await tampered(`UPDATE audit_payloads SET salt = '${salt}', payload = '${payload}' WHERE seq = 5;
        UPDATE audit_entries SET at = '${last.at}', staff_id = NULL, action = '${last.action}', file_id = NULL, visit = NULL, payload_digest = '${payloadDigest}', hash = '${hash}' WHERE seq = 5`),
    ).toEqual([{ seq: 6, kind: 'reordered' }]);
  });

  it('does not count a gap to its end where an entry claims to be the billionth', async () => {
    expect((await tampered('UPDATE audit_payloads SET seq = 1000000000 WHERE seq = 5; UPDATE audit_entries SET seq = 1000000000 WHERE seq = 5')).length).toBeLessThan(20_000);
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
