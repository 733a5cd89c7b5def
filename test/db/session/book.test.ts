import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../db/migrations';
import { asker, newBook, passphrase, refusal, startService, type Ask } from '../../support/service';
import { bookDigest } from '../../support/bookDigest';
import { tempFolder } from '../../support/tempFolder';

const person = { name: 'Alix Tremblay', initials: 'AT', role: 'rcic' as const, membershipNumber: 'R512345' };
const everything = { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'name' as const, descending: false, offset: 0, limit: 50 };
const createFile = (ask: Ask, staffId: string, fileNumber: string) => ask('files.create', { fileNumber, principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: staffId, status: 'prospect', openedOn: '2026-11-22' });

describe('a new book', () => {
  it('is made with a passphrase and a recovery key, and is open with its first person at work', async () => {
    const { service, ask, staffId, recoveryKey } = await newBook(tempFolder());
    expect(recoveryKey).toMatch(/^(\w{5}-){8}\w{5}$/);
    expect(await ask('book.state', {})).toMatchObject({ state: 'open', staffId, recoveryKeyConfirmed: false, firm: { name: 'Cabinet Boréal' } });
    await service.close();
  });

  it('needs a passphrase of twelve characters: eleven are refused and leave nothing behind', async () => {
    const folder = tempFolder();
    const service = startService(folder);
    const ask = asker(service);
    const create = (text: string) => ask('book.create', { passphrase: text, firmName: 'F', person });
    expect((await refusal(create('elevenchars'))).code).toBe('key.passphrase-too-short');
    expect(existsSync(join(folder, 'dossier.key'))).toBe(false);
    await create('twelve chars');
    expect((await refusal(create('twelve chars'))).code).toBe('book.exists');
    await service.close();
  });

  it('has its recovery key confirmed only by the groups that were asked for', async () => {
    const folder = tempFolder();
    const service = startService(folder);
    const ask = asker(service);
    const { recoveryKey, ask: question } = await ask('book.create', { passphrase, firmName: 'F', person });
    const groups = question.map((index) => ({ index, text: recoveryKey.split('-')[index - 1] ?? '' }));
    expect((await refusal(ask('book.confirmRecoveryKey', { groups: groups.map(({ index }) => ({ index, text: 'AAAAA' })) }))).code).toBe('key.recovery-unconfirmed');
    await ask('book.confirmRecoveryKey', { groups });
    expect(await ask('book.state', {})).toMatchObject({ recoveryKeyConfirmed: true });
    await service.close();
  });
});

describe('locking and unlocking', () => {
  it('a locked book answers nothing about its content, and opens with the passphrase or the recovery key', async () => {
    const folder = tempFolder();
    const { service, ask, staffId, recoveryKey } = await newBook(folder);
    await createFile(ask, staffId, 'L-1');
    await ask('book.lock', {});
    expect(await ask('book.state', {})).toMatchObject({ state: 'locked' });
    expect((await refusal(ask('files.list', everything))).code).toBe('book.locked');
    expect((await refusal(ask('staff.list', {}))).code).toBe('book.locked');
    await ask('book.unlock', { kind: 'recovery-key', recoveryKey: recoveryKey.toLowerCase() });
    expect((await ask('files.list', everything)).total).toBe(1);
    await service.close();
  });

  it('a wrong passphrase, a mistyped and a foreign recovery key have their own words; no byte changes', async () => {
    const folder = tempFolder();
    const { service, ask } = await newBook(folder);
    const { service: other, recoveryKey: foreign } = await newBook(tempFolder());
    await other.close();
    await ask('book.lock', {});
    const before = bookDigest(folder);
    expect((await refusal(ask('book.unlock', { kind: 'passphrase', passphrase: 'not the passphrase' }))).code).toBe('key.wrong-passphrase');
    expect((await refusal(ask('book.unlock', { kind: 'recovery-key', recoveryKey: foreign }))).code).toBe('key.wrong-recovery-key');
    expect((await refusal(ask('book.unlock', { kind: 'recovery-key', recoveryKey: foreign.slice(0, -1) }))).code).toBe('key.recovery-malformed');
    expect(bookDigest(folder)).toBe(before);
    await service.close();
  });

  it('after the passphrase changed, the old one opens nothing, and the files are as they were', async () => {
    const folder = tempFolder();
    const { service, ask, staffId, recoveryKey } = await newBook(folder);
    await createFile(ask, staffId, 'P-1');
    expect((await refusal(ask('book.changePassphrase', { current: { kind: 'passphrase', passphrase: 'not the passphrase' }, next: 'a whole new phrase' }))).code).toBe('key.wrong-passphrase');
    await ask('book.changePassphrase', { current: { kind: 'recovery-key', recoveryKey }, next: 'a whole new phrase' });
    await ask('book.lock', {});
    expect((await refusal(ask('book.unlock', { kind: 'passphrase', passphrase }))).code).toBe('key.wrong-passphrase');
    await ask('book.unlock', { kind: 'passphrase', passphrase: 'a whole new phrase' });
    expect((await ask('files.list', everything)).total).toBe(1);
    await service.close();
  });

  it('is refused while another instance has the book open, and possible again after it closed', async () => {
    const folder = tempFolder();
    const { service } = await newBook(folder);
    const second = startService(folder);
    const ask = asker(second);
    expect((await refusal(ask('book.unlock', { kind: 'passphrase', passphrase }))).code).toBe('book.in-use');
    await service.close();
    expect(await ask('book.unlock', { kind: 'passphrase', passphrase })).toMatchObject({ state: 'open' });
    await second.close();
  });

  it.each([
    ['a text file in place of the database', 'book.not-a-database', (folder: string) => writeFileSync(join(folder, 'dossier.db'), 'hello '.repeat(2000))],
    ['a damaged key file in every copy', 'key.damaged', (folder: string) => {
      for (const path of ['dossier.key', 'keys/dossier.key.1', 'keys/dossier.key.2']) writeFileSync(join(folder, path), 'not a key');
    }],
  ])('%s is said as %s and nothing is written', async (_what, code, spoil) => {
    const folder = tempFolder();
    const { service, ask } = await newBook(folder);
    await ask('book.lock', {});
    spoil(folder);
    const before = bookDigest(folder);
    expect((await refusal(ask('book.unlock', { kind: 'passphrase', passphrase }))).code).toBe(code);
    expect(bookDigest(folder)).toBe(before);
    await service.close();
  });
});

describe('people of the firm', () => {
  it('with several, nothing can be changed before somebody was chosen', async () => {
    const folder = tempFolder();
    const { service, ask, staffId } = await newBook(folder);
    const assistant = await ask('staff.add', { name: 'Sam Roy', initials: 'SR', role: 'assistant', membershipNumber: null });
    await ask('book.lock', {});
    await ask('book.unlock', { kind: 'passphrase', passphrase });
    expect((await refusal(createFile(ask, staffId, 'S-1'))).code).toBe('staff.none-chosen');
    await ask('session.chooseStaff', { staffId: assistant.id });
    await createFile(ask, staffId, 'S-1');
    const { entries } = await ask('audit.history', { subject: { kind: 'book' }, limit: 1 });
    expect(entries[0]).toMatchObject({ action: 'file.created', staff: { name: 'Sam Roy' } });
    await service.close();
  });

  it('are archived rather than deleted, and one always remains', async () => {
    const { service, ask, staffId } = await newBook(tempFolder());
    expect((await refusal(ask('staff.archive', { id: staffId, archived: true }))).code).toBe('staff.last');
    const second = await ask('staff.add', { name: 'Sam Roy', initials: 'SR', role: 'assistant', membershipNumber: null });
    await ask('staff.archive', { id: second.id, archived: true });
    expect((await ask('staff.list', {})).map(({ name, archived }) => [name, archived])).toEqual([['Alix Tremblay', false], ['Sam Roy', true]]);
    expect((await refusal(ask('session.chooseStaff', { staffId: second.id }))).code).toBe('staff.not-found');
    await service.close();
  });
});

describe('backup and restore', () => {
  const throughTransfer = async (ask: Ask) => (await ask('transfer.create', { name: 'b' })).token;

  it('a backup is verified, says what it holds, and brings everything back; the state before is kept', async () => {
    const folder = tempFolder();
    const { service, ask, staffId } = await newBook(folder);
    await createFile(ask, staffId, 'B-1');
    const token = await throughTransfer(ask);
    const manifest = await ask('backup.write', { target: token });
    expect(manifest).toMatchObject({ files: 1, schemaVersion, appVersion: '0.0.0-test' });
    expect(await ask('book.state', {})).toMatchObject({ lastBackupAt: manifest.createdAt });
    await createFile(ask, staffId, 'B-2');
    const { missingDocuments: _none, ...told } = manifest;
    expect(await ask('backup.inspect', { source: token })).toEqual(told);
    await ask('backup.restore', { source: token, unlock: { kind: 'passphrase', passphrase } });
    expect(await ask('book.state', {})).toMatchObject({ state: 'locked' });
    await ask('book.unlock', { kind: 'passphrase', passphrase });
    expect((await ask('files.list', everything)).rows.map((row) => row.fileNumber)).toEqual(['B-1']);
    expect((await ask('audit.verify', { compareWith: manifest.auditHead })).faults).toEqual([]);
    const [kept] = readdirSync(join(folder, 'kept'));
    expect(readdirSync(join(folder, 'kept', kept ?? '')).toSorted()).toEqual(['dossier.db', 'dossier.key', 'keys']);
    await service.close();
  });

  it('is opened by the passphrase of its day, and restored into an empty folder', async () => {
    const { service, ask, staffId } = await newBook(tempFolder());
    await createFile(ask, staffId, 'B-3');
    const token = await throughTransfer(ask);
    await ask('backup.write', { target: token });
    await ask('book.changePassphrase', { current: { kind: 'passphrase', passphrase }, next: 'a whole new phrase' });
    const pieces: Buffer[] = [];
    for (let offset = 0, done = false; !done; ) {
      const piece = await ask('transfer.read', { token, offset });
      pieces.push(Buffer.from(piece.base64, 'base64'));
      offset += pieces.at(-1)?.length ?? 0;
      done = piece.done;
    }
    await service.close();

    const fresh = startService(tempFolder());
    const askFresh = asker(fresh);
    const source = await throughTransfer(askFresh);
    await askFresh('transfer.append', { token: source, base64: Buffer.concat(pieces).toString('base64') });
    expect((await refusal(askFresh('backup.restore', { source, unlock: { kind: 'passphrase', passphrase: 'a whole new phrase' } }))).code).toBe('key.wrong-passphrase');
    expect(await askFresh('book.state', {})).toMatchObject({ state: 'absent' });
    await askFresh('backup.restore', { source, unlock: { kind: 'passphrase', passphrase } });
    await askFresh('book.unlock', { kind: 'passphrase', passphrase });
    expect((await askFresh('files.list', everything)).total).toBe(1);
    await fresh.close();
  });

  it('anything that is not a whole backup is refused and leaves the book as it is', async () => {
    const folder = tempFolder();
    const { service, ask, staffId } = await newBook(folder);
    await createFile(ask, staffId, 'B-4');
    const good = await throughTransfer(ask);
    await ask('backup.write', { target: good });
    const { base64 } = await ask('transfer.read', { token: good, offset: 0 });
    const bytes = Buffer.from(base64, 'base64');
    const variants: [string, Buffer, string][] = [
      ['text', Buffer.from('hello'), 'backup.not-a-backup'],
      ['nothing', Buffer.alloc(0), 'backup.not-a-backup'],
      ['cut off', bytes.subarray(0, bytes.length - 30_000), 'backup.damaged'],
      ['one bit flipped', Buffer.from(bytes.map((byte, index) => (index === bytes.length - 20_000 ? byte ^ 1 : byte))), 'backup.damaged'],
      ['a name that leaves the folder', Buffer.from(bytes.toString('latin1').replace('dossier.key\0', '../evil.key\0'), 'latin1'), 'backup.damaged'],
    ];
    const before = bookDigest(folder);
    for (const [what, content, code] of variants) {
      const token = await throughTransfer(ask);
      if (content.length > 0) await ask('transfer.append', { token, base64: content.toString('base64') });
      else mkdirSync(join(folder, 'transfers', 'x'), { recursive: true });
      expect([what, (await refusal(ask('backup.restore', { source: token, unlock: { kind: 'passphrase', passphrase } }))).code]).toEqual([what, code]);
    }
    expect(bookDigest(folder)).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('restoring'))).toEqual([]);
    expect(readFileSync(join(folder, 'dossier.key'), 'utf8')).toContain('dossier-keyfile/1');
    await service.close();
  });
});

describe('a book that is being made', () => {
  it('is not there until it is whole: what was left of an earlier attempt is neither opened nor lost', async () => {
    const folder = tempFolder();
    // As after a stop between the key and the database.
    writeFileSync(join(folder, 'dossier.db.new'), 'half');
    const service = startService(folder);
    const ask = asker(service);
    expect(await ask('book.state', {})).toMatchObject({ state: 'absent' });
    await ask('book.create', { passphrase, firmName: 'F', person });
    expect(existsSync(join(folder, 'dossier.db.new'))).toBe(false);
    await service.close();
  });

  it('keeps the log and the key of a database that was lost, and opens again', async () => {
    const lost = tempFolder();
    const { service: first, ask: askFirst, staffId } = await newBook(lost);
    await createFile(askFirst, staffId, 'LOST-1');
    const folder = tempFolder();
    cpSync(lost, folder, { recursive: true });
    await first.close();
    for (const name of ['dossier.db', 'dossier.lock']) rmSync(join(folder, name));
    const log = readFileSync(join(folder, 'dossier.db-wal'));
    const service = startService(folder);
    const ask = asker(service);
    const next = 'the passphrase of the next book';
    await ask('book.create', { passphrase: next, firmName: 'F', person });
    expect(readFileSync(join(folder, 'kept', 'dossier.db-wal')).equals(log)).toBe(true);
    expect(readdirSync(join(folder, 'kept')).filter((name) => name.startsWith('key-of-'))).not.toEqual([]);
    await ask('book.lock', {});
    expect(await ask('book.unlock', { kind: 'passphrase', passphrase: next })).toMatchObject({ state: 'open' });
    expect((await ask('files.list', everything)).total).toBe(0);
    await service.close();
  });

  it('never touches the files of a book that is there already', async () => {
    const folder = tempFolder();
    const { service, ask } = await newBook(folder);
    await ask('book.lock', {});
    const before = bookDigest(folder);
    expect((await refusal(ask('book.create', { passphrase, firmName: 'F', person }))).code).toBe('book.exists');
    expect(bookDigest(folder)).toBe(before);
    await ask('book.unlock', { kind: 'passphrase', passphrase });
    await service.close();
  });
});
