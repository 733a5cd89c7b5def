import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { fieldsOf, personFacts, personLists, serializeClientFile, type Field } from '../../../shared/clientFile';
import { samples } from '../../../shared/samples';
import { asker, newBook, passphrase, startService } from '../../support/service';
import { openBook } from '../../support/integrity';
import { tempFolder } from '../../support/tempFolder';

const canary = 'CANARYkz7';

/** A value with the canary for every text member, whatever it is called. */
const withCanary = (schema: z.ZodObject): Record<string, string> =>
  Object.fromEntries(fieldsOf(schema).filter((field: Field) => (field.widget === 'text' || field.widget === 'longText') && !field.suggestions).flatMap((field) => (schema.partial().safeParse({ [field.name]: canary }).success ? [[field.name, canary]] : [])));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

const holds = (path: string): boolean => {
  const bytes = readFileSync(path);
  return bytes.includes(canary) || bytes.includes(Buffer.from(canary, 'utf16le'));
};

describe('what lies on the disk', () => {
  it('holds no text of a client in clear: not in the database, its log, the vault, backups, kept states, transfers, or temporary files', async () => {
    const folder = tempFolder();
    const temporaryBefore = new Set(readdirSync(tmpdir()));
    const { service, ask, staffId } = await newBook(folder);
    await ask('firm.set', { name: canary, address: canary, telephone: canary, email: '', logo: null, dateFormat: 'iso', autoLockMinutes: null });
    await ask('staff.add', { name: canary, initials: 'C', role: 'other', membershipNumber: canary });
    const file = await ask('files.create', { fileNumber: canary, principal: { family: canary, given: canary }, responsibleId: staffId, status: 'retained', openedOn: '2026-11-22' });
    const person = file.persons[0]?.id ?? '';
    const personTexts = withCanary(personFacts);
    expect(Object.keys(personTexts).length).toBeGreaterThan(5);
    await ask('facts.edit', { fileId: file.id, visit: canary, steps: Object.entries(personTexts).map(([member, to]) => ({ op: 'set' as const, target: { kind: 'person' as const, id: person }, member, to })) });
    for (const { name, schema } of personLists) {
      const data = withCanary(schema);
      if (Object.keys(data).length > 0) await ask('facts.edit', { fileId: file.id, visit: canary, steps: [{ op: 'add', parent: { kind: 'person', id: person }, list: name, id: newId(), index: 0, data }] });
    }
    await ask('judgements.record', { fileId: file.id, personId: 'p1', pathwayId: 'ca.ee.fsw', criterionId: 'fsw.duties', view: 'doubtful', reasons: canary, supersedes: null });
    for (const [index, sample] of samples.entries()) {
      const text = serializeClientFile(sample).replaceAll(sample.fileNumber, `C-${index}`);
      await ask('imports.commit', { text: text.replace(/"family": "[^"]*"/g, `"family": "${canary}"`), fileNumber: `C-${index}`, responsibleId: staffId, status: 'retained', employers: (sample.employers ?? []).map(({ id }) => ({ localId: id, use: 'keep' })) });
    }
    for (const content of [`${canary} in a document`, `%PDF-1.7\n${canary} in a PDF`]) {
      const { token: document } = await ask('transfer.create', { name: `${canary}.pdf`, holds: 'document' });
      await ask('transfer.append', { token: document, base64: Buffer.from(content).toString('base64') });
      const { added: [one] } = await ask('attachments.add', { fileId: file.id, token: document });
      const { token: copy } = await ask('transfer.create', { name: canary, holds: 'document' });
      await ask('attachments.export', { id: one?.id ?? '', target: copy });
      await ask('attachments.change', { id: one?.id ?? '', revision: 1, change: { note: canary } });
    }
    const { id: caseId } = await ask('cases.create', { fileId: file.id, kind: 'case.job-offer', title: canary, filingOn: null, landingOn: null });
    const item = await ask('checklists.addOwn', { caseId, title: canary, for: null, category: 'own', providedBy: 'client', dueOn: null });
    const { token: picture } = await ask('transfer.create', { name: `${canary}.png`, holds: 'document' });
    await ask('transfer.append', { token: picture, base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==' });
    await ask('attachments.add', { fileId: file.id, token: picture, itemId: item.id });
    await ask('checklists.setState', { items: [{ id: item.id, revision: 2 }], state: 'accepted', stateReason: '' });
    const { id: packageId } = await ask('packages.build', { caseId, profileId: 'ircc-account', language: 'en', cover: true, printedOn: '2026-11-26' });
    const { token: packed } = await ask('transfer.create', { name: canary, holds: 'document' });
    await ask('packages.export', { id: packageId, target: packed });
    expect(filesBelow(join(folder, 'vault'))).toHaveLength(4);
    const { token } = await ask('transfer.create', { name: canary });
    await ask('backup.write', { target: token });
    // Deleted text must not stay in free pages either.
    await ask('files.delete', { ids: [file.id] });
    await ask('files.destroy', { ids: [file.id] });
    expect(filesBelow(join(folder, 'vault'))).toEqual([]);
    const whileOpen = filesBelow(folder).filter(holds);
    await ask('backup.restore', { source: token, unlock: { kind: 'passphrase', passphrase } });
    await service.close();
    expect([...whileOpen, ...filesBelow(folder).filter(holds)]).toEqual([]);
    const madeHere = readdirSync(tmpdir()).filter((name) => !temporaryBefore.has(name)).map((name) => join(tmpdir(), name)).filter((path) => statSync(path).isFile());
    expect(madeHere.filter(holds)).toEqual([]);
  });

  it('holds none after a sort that is larger than every cache', async () => {
    const folder = tempFolder();
    const { service } = await newBook(folder);
    await service.close();
    const sqlite = openBook(folder);
    sqlite.exec('CREATE TABLE pile (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
    const insert = sqlite.prepare('INSERT INTO pile (text) VALUES (?)');
    sqlite.transaction(() => {
      for (let i = 0; i < 60_000; i++) insert.run(`${(i * 7_919) % 60_000} ${canary} ${'z'.repeat(1_000)}`);
    })();
    const seen = new Set<string>();
    let rows = 0;
    for (const row of sqlite.prepare<[], { text: string }>('SELECT text FROM pile ORDER BY text DESC').iterate()) {
      // Half way through the sorter is at its largest: what does the process hold open besides the book?
      if (++rows === 30_000) {
        for (const line of execFileSync('sh', ['-c', `ls -l /proc/${process.pid}/fd | sed -n 's/.*-> //p'`], { encoding: 'utf8' }).split('\n')) if (line.includes('etilqs') || line.includes('(deleted)')) seen.add(line);
      }
      expect(row.text).toContain(canary);
    }
    expect(rows).toBe(60_000);
    expect([...seen].filter((path) => path.includes('etilqs'))).toEqual([]);
    sqlite.close();
    expect(filesBelow(folder).filter(holds)).toEqual([]);
  });

  it('lets nobody but this account in', async () => {
    const folder = join(tempFolder(), 'book');
    const service = startService(folder);
    await asker(service)('book.create', { passphrase, firmName: 'F', person: { name: 'A', initials: 'A', role: 'rcic', membershipNumber: null } });
    const modes = [folder, join(folder, 'keys')].map((path) => statSync(path).mode & 0o777);
    expect(modes).toEqual([0o700, 0o700]);
    expect(filesBelow(folder).map((path) => [path.slice(folder.length), statSync(path).mode & 0o077]).filter(([, others]) => others !== 0)).toEqual([]);
    await service.close();
  });
});
