import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServiceEvent } from '../../../shared/contract';
import { asker, passphrase, refusal, startService } from '../../support/service';
import { integrityOf } from '../../support/integrity';
import { ServiceProcess } from '../../support/serviceProcess';
import { tempFolder } from '../../support/tempFolder';
import { pdfOf } from './support/documents';
import { openPacking, printedOn, type Packing } from './support/packing';
import { sha256 } from './support/readPackage';

let packing: Packing;
beforeEach(async () => {
  packing = await openPacking();
});
afterEach(() => packing.service.close());

const vaultFiles = (folder: string): string[] => (existsSync(join(folder, 'vault')) ? readdirSync(join(folder, 'vault'), { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, 'vault', name)).isFile()).toSorted() : []);
const many = (pages: number): string[] => Array.from({ length: pages }, (_, page) => `Page ${page} ${'word '.repeat(20)}`);

describe('the same documents', () => {
  it('give the same bytes on every making, and other bytes for another order', async () => {
    await packing.accept('passport', 'p1', 'a.pdf', await pdfOf('A'));
    await packing.accept('passport', 'p1', 'b.pdf', await pdfOf('B'));
    const [first, second] = [await packing.build(), await packing.build()];
    expect(second.files.map((file) => file.sha256)).toEqual(first.files.map((file) => file.sha256));
    const items = (await packing.ask('checklists.items', { caseId: packing.caseId })).filter(({ attachments }) => attachments.length === 2);
    await packing.ask('attachments.order', { ids: items[0]!.attachments.toReversed(), itemId: items[0]!.id });
    const third = await packing.build();
    expect(third.files[0]!.sha256).not.toBe(first.files[0]!.sha256);
    expect((await packing.ask('packages.list', { caseId: packing.caseId })).map(({ id, stale }) => [id, stale])).toEqual([[third.id, false], [second.id, true], [first.id, true]]);
  });
});

describe('a package that was made', () => {
  it('is out of date once a document is deleted, another is added or an item is no longer accepted, and not for anything else', async () => {
    const id = await packing.accept('passport', 'p1', 'a.pdf', await pdfOf('A'));
    const view = await packing.build();
    const isStale = async () => (await packing.ask('packages.list', { caseId: packing.caseId }))[0]!.stale;
    await packing.ask('attachments.change', { id, revision: 1, change: { name: 'renamed.pdf' } });
    await packing.accept('resume', 'p1', 'not yet.pdf', await pdfOf('R'));
    expect(await isStale()).toBe(true);
    await packing.setState('resume', 'p1', 'received');
    expect(await isStale()).toBe(false);
    await packing.setState('passport', 'p1', 'received');
    expect(await isStale()).toBe(true);
    await packing.setState('passport', 'p1', 'accepted');
    const [document] = (await packing.ask('attachments.list', { fileId: packing.fileId })).filter((one) => one.id === id);
    await packing.ask('attachments.delete', { id, revision: document!.revision, deleted: true });
    expect(await isStale()).toBe(true);
    // It still holds what it was made of.
    expect(Object.keys(await packing.unpack(view.id))).toContain('Passport_Arjun-Sharma.pdf');
  });

  it('goes with its files when it is removed or its client file destroyed; a backup carries it', async () => {
    await packing.accept('passport', 'p1', 'a.pdf', await pdfOf('A'));
    const before = vaultFiles(packing.folder);
    const { id } = await packing.build();
    expect(vaultFiles(packing.folder)).toHaveLength(before.length + 1);
    await packing.ask('packages.delete', { id });
    expect(vaultFiles(packing.folder)).toEqual(before);
    expect(await packing.ask('packages.list', { caseId: packing.caseId })).toEqual([]);
    expect((await refusal(packing.unpack(id))).code).toBe('package.not-found');

    const again = await packing.build();
    const target = join(tempFolder(), 'mine.dossier-backup');
    await packing.ask('backup.write', { target: packing.grant(target) });
    await packing.ask('files.delete', { ids: [packing.fileId] });
    await packing.ask('files.destroy', { ids: [packing.fileId] });
    expect(vaultFiles(packing.folder)).toEqual([]);
    await packing.ask('backup.restore', { source: packing.grant(target), unlock: { kind: 'passphrase', passphrase } });
    await packing.ask('book.unlock', { kind: 'passphrase', passphrase });
    const zip = await packing.unpack(again.id);
    expect(again.files.map(({ name, sha256: digest }) => [name, digest])).toEqual(again.files.map(({ name }) => [name, sha256(zip[name]!)]));
    const { entries } = await packing.ask('audit.history', { subject: { kind: 'file', id: packing.fileId }, limit: 50 });
    expect(entries.map(({ action }) => action).filter((action) => action.startsWith('package.')).toReversed()).toEqual(['package.built', 'package.deleted', 'package.built', 'package.exported']);
  });

  it('is not written where one of its files was changed in the vault: nothing is', async () => {
    await packing.accept('passport', 'p1', 'a.pdf', await pdfOf('A'));
    const before = new Set(vaultFiles(packing.folder));
    const view = await packing.build();
    const [made] = vaultFiles(packing.folder).filter((name) => !before.has(name));
    rmSync(join(packing.folder, 'vault', made!));
    const path = join(tempFolder(), 'package.zip');
    const error = await refusal(packing.ask('packages.export', { id: view.id, target: packing.grant(path) }));
    expect([error.code, error.message.en]).toEqual(['package.damaged', expect.stringContaining('Passport_Arjun-Sharma.pdf')]);
    expect(existsSync(path)).toBe(false);
  });
});

describe('the making of a package', () => {
  it('tells how far it is, can be stopped, and leaves nothing then', async () => {
    // One of them takes long enough to be stopped meanwhile.
    for (const [document, pages] of [['passport', 10], ['resume', 200], ['police-certificate', 10]] as const) await packing.accept(document, 'p1', `${document}.pdf`, await pdfOf(...many(pages)));
    const before = vaultFiles(packing.folder);
    const events: ServiceEvent[] = [];
    const told = new Promise<void>((resolve) => {
      packing.service.subscribe((event) => {
        events.push(event);
        if (event.event === 'packageProgress' && event.done >= 1) resolve();
      });
    });
    const making = refusal(packing.build());
    await told;
    expect((await refusal(packing.build())).code).toBe('package.building');
    await packing.ask('packages.cancel', { caseId: packing.caseId });
    expect((await making).code).toBe('package.cancelled');
    expect(events.filter((event) => event.event === 'packageProgress')[0]).toEqual({ event: 'packageProgress', fileId: packing.fileId, caseId: packing.caseId, file: 'Passport', document: 'passport.pdf', done: 0, total: 3 });
    expect([vaultFiles(packing.folder), await packing.ask('packages.list', { caseId: packing.caseId })]).toEqual([before, []]);
    expect((await packing.build()).files).toHaveLength(3);
  });

  it('is given up where a document is taken away meanwhile', async () => {
    const id = await packing.accept('passport', 'p1', 'a.pdf', await pdfOf(...many(50)));
    const [document] = await packing.ask('attachments.list', { fileId: packing.fileId });
    const making = refusal(packing.build());
    await packing.ask('attachments.delete', { id, revision: document!.revision, deleted: true });
    expect(['package.changed-meanwhile', 'package.nothing']).toContain((await making).code);
  });

  it('leaves nothing but what the next opening sweeps when the service is killed', async () => {
    await packing.accept('passport', 'p1', 'a.pdf', await pdfOf(...many(100)));
    await packing.accept('resume', 'p1', 'b.pdf', await pdfOf(...many(100)));
    const { folder, caseId, staffId, service } = packing;
    const before = vaultFiles(folder);
    await service.close();
    for (const wait of [0, 1, 2]) {
      const process = ServiceProcess.start(folder);
      await process.ask('book.unlock', { kind: 'passphrase', passphrase });
      await process.ask('session.chooseStaff', { staffId });
      void process.ask('packages.build', { caseId, profileId: 'ircc-account', language: 'en', cover: true, printedOn });
      // So many files of the package may be there by now.
      while (wait > 0 && vaultFiles(folder).length < before.length + wait) await process.ask('packages.list', { caseId });
      await process.kill();
    }
    const again = startService(folder, { mode: 'desktop' });
    const ask = asker(again);
    await ask('book.unlock', { kind: 'passphrase', passphrase });
    const packages = await ask('packages.list', { caseId });
    // One that was acknowledged by its row has all its files; of the others nothing is left.
    expect(vaultFiles(folder)).toHaveLength(before.length + (packages.length > 0 ? 2 : 0));
    expect(await ask('attachments.problems', {})).toEqual([]);
    await again.close();
    expect(integrityOf(folder)).toEqual({ integrity: 'ok', foreignKeys: [] });
  }, 120_000);
});

describe('the profiles of portals', () => {
  it('are changed, gone back to, added and taken away; each change is on record', async () => {
    const first = await packing.ask('packages.profiles', {});
    expect(first.profiles.map(({ profile, origin }) => [profile.id, origin])).toEqual([['ircc-account', 'built-in'], ['ircc-portal', 'built-in'], ['ircc-webform', 'built-in'], ['lmia-online', 'built-in']]);
    const account = first.profiles[0]!.profile;
    const changed = await packing.ask('packages.saveProfile', { profile: { ...account, largestFileBytes: 5_000_000 }, revision: first.revision });
    expect(changed.profiles[0]).toMatchObject({ origin: 'changed', profile: { largestFileBytes: 5_000_000 }, about: { confidence: 'medium' } });
    expect((await refusal(packing.ask('packages.saveProfile', { profile: account, revision: first.revision }))).code).toBe('record.conflict');
    const own = await packing.ask('packages.saveProfile', { profile: { ...account, id: 'of-the-province', title: { en: 'Province', fr: 'Province' } }, revision: changed.revision });
    expect(own.profiles.at(-1)).toMatchObject({ origin: 'own', about: null });
    const back = await packing.ask('packages.removeProfile', { id: 'ircc-account', revision: own.revision });
    expect(back.profiles[0]).toEqual(first.profiles[0]);
    expect((await refusal(packing.ask('packages.removeProfile', { id: 'ircc-account', revision: back.revision }))).code).toBe('package.profile-built-in');
    expect((await refusal(packing.ask('packages.removeProfile', { id: 'nobody-s', revision: back.revision }))).code).toBe('package.profile-not-found');
    const twice = await refusal(packing.ask('packages.saveProfile', { profile: { ...account, slots: [account.slots[0]!, account.slots[0]!] }, revision: back.revision }));
    expect([twice.code, twice.faults?.map(({ path }) => path).slice(0, 2)]).toEqual(['package.profile-invalid', ['/profile/slots/1/id', '/profile/slots/1/documents/0']]);
    expect((await packing.ask('packages.removeProfile', { id: 'of-the-province', revision: back.revision })).profiles).toHaveLength(4);
    expect((await refusal(packing.ask('packages.plan', { caseId: packing.caseId, profileId: 'of-the-province', language: 'en' }))).code).toBe('package.profile-not-found');
    const { entries } = await packing.ask('audit.history', { subject: { kind: 'book' }, limit: 20 });
    expect(entries.filter(({ action }) => action === 'package.profiles-changed')).toHaveLength(4);
  });
});
