import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfOf } from './support/documents';
import { openPacking, type Packing } from './support/packing';

let packing: Packing;
beforeEach(async () => {
  packing = await openPacking();
});
afterEach(() => packing.service.close());

const itemOf = async (document: string, owner: string | null): Promise<string> => (await packing.ask('checklists.items', { caseId: packing.caseId })).find(({ content }) => content.document === document && content.for === owner)!.id;

describe('a package for one of two portals', () => {
  it('holds the papers of its stage, says what is not for it, and takes what somebody puts there', async () => {
    await packing.accept('passport', 'p1', 'passport.pdf', await pdfOf('Passport'));
    await packing.accept('passport', 'p2', 'passport 2.pdf', await pdfOf('Passport of the spouse'));
    await packing.accept('police-certificate', 'p1', 'police.pdf', await pdfOf('Police'));
    const plan = await packing.ask('packages.plan', { caseId: packing.caseId, profileId: 'lmia-online', language: 'en' });
    expect(plan.files.map(({ name, owner }) => [name, owner])).toEqual([['Identity-of-the-workers.pdf', '']]);
    expect(plan.files[0]!.documents.map(({ name }) => name)).toEqual(['passport.pdf']);
    expect(plan.setAside.map(({ owner, why }) => [owner, why])).toEqual(expect.arrayContaining([['Priya Lakshmi Rao', 'other-portal'], ['Arjun Sharma', 'other-portal']]));

    const choices = [{ itemId: await itemOf('police-certificate', 'p1'), included: true }, { itemId: await itemOf('passport', 'p1'), included: false }];
    const view = await packing.build({ profileId: 'lmia-online', choices });
    expect(view.files.map(({ documents }) => documents.map(({ name }) => name))).toEqual([['police.pdf']]);
    expect([view.choices, view.stale, view.setAside!.filter(({ why }) => why === 'by-choice').map(({ itemId }) => itemId)]).toEqual([choices, false, [choices[1]!.itemId]]);
  });

  it('does not tell in its manifest what went to the other one', async () => {
    await packing.accept('passport', 'p1', 'passport.pdf', await pdfOf('Passport'));
    await packing.accept('police-certificate', 'p1', 'police.pdf', await pdfOf('Police'));
    const { id } = await packing.build({ profileId: 'lmia-online' });
    const manifest = Buffer.from((await packing.unpack(id))['manifest.json']!).toString('utf8');
    expect(manifest).toContain('passport.pdf');
    expect(manifest).not.toMatch(/police|setAside|choices/i);
  });

  it('is out of date once its own papers change, and not by those of the other one', async () => {
    await packing.accept('passport', 'p1', 'passport.pdf', await pdfOf('Passport'));
    await packing.build({ profileId: 'lmia-online' });
    const isStale = async () => (await packing.ask('packages.list', { caseId: packing.caseId }))[0]!.stale;
    await packing.accept('police-certificate', 'p1', 'police.pdf', await pdfOf('Police'));
    expect(await isStale()).toBe(false);
    await packing.accept('passport', 'p1', 'more.pdf', await pdfOf('More'));
    expect(await isStale()).toBe(true);
  });
});

describe('a paper that the checklist no longer asks for', () => {
  it('stays out, makes the package before out of date, and goes in by choice', async () => {
    const { ask, caseId, fileId } = packing;
    await packing.accept('passport', 'p1', 'passport.pdf', await pdfOf('Passport'));
    await packing.accept('passport', 'p2', 'passport 2.pdf', await pdfOf('Passport of the spouse'));
    await packing.build();
    const wife = (await ask('files.get', { id: fileId })).persons.find(({ data }) => data['id'] === 'p2')!;
    await ask('facts.edit', { fileId, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: wife.id }, member: 'accompanying', from: true, to: false }] });
    const isStale = async () => (await ask('packages.list', { caseId }))[0]!.stale;
    expect(await isStale()).toBe(false);
    const { digest } = await ask('checklists.compare', { caseId, asOf: '2026-11-26' });
    await ask('checklists.renew', { caseId, asOf: '2026-11-26', digest });
    expect(await isStale()).toBe(true);

    const names = ({ files }: { files: readonly { documents: readonly { name: string }[] }[] }) => files.flatMap(({ documents }) => documents.map(({ name }) => name));
    const plan = await ask('packages.plan', { caseId, profileId: 'ircc-account', language: 'en' });
    expect([names(plan), plan.setAside.map(({ owner, why }) => [owner, why])]).toEqual([['passport.pdf'], [['Priya Lakshmi Rao', 'not-asked']]]);
    expect(names(await packing.build())).toEqual(['passport.pdf']);
    expect(names(await packing.build({ choices: [{ itemId: await itemOf('passport', 'p2'), included: true }] }))).toEqual(['passport.pdf', 'passport 2.pdf']);
  });

  it('of the office’s own stays in', async () => {
    const own = await packing.ask('checklists.addOwn', { caseId: packing.caseId, title: 'Cover letter', for: 'p1', category: 'own', providedBy: 'representative', dueOn: null });
    await packing.addOne('cover.pdf', await pdfOf('Cover letter'), own.id);
    const { id, revision } = (await packing.ask('checklists.items', { caseId: packing.caseId })).find((one) => one.id === own.id)!;
    await packing.ask('checklists.setState', { items: [{ id, revision }], state: 'accepted', stateReason: '' });
    const { digest } = await packing.ask('checklists.compare', { caseId: packing.caseId, asOf: '2026-11-26' });
    await packing.ask('checklists.renew', { caseId: packing.caseId, asOf: '2026-11-26', digest });
    expect((await packing.build()).files.flatMap(({ documents }) => documents.map(({ name }) => name))).toEqual(['cover.pdf']);
  });
});

describe('a portal whose profile changes', () => {
  it('is said of each package that was made by the profile before, and no longer when it is back', async () => {
    await packing.accept('passport', 'p1', 'passport.pdf', await pdfOf('Passport'));
    await packing.build();
    const changed = async () => (await packing.ask('packages.list', { caseId: packing.caseId }))[0]!.profileChanged;
    expect(await changed()).toBe(false);
    const { profiles, revision } = await packing.ask('packages.profiles', {});
    const lower = await packing.ask('packages.saveProfile', { profile: { ...profiles[0]!.profile, largestFileBytes: 50_000, warnAtBytes: null }, revision });
    expect(await changed()).toBe(true);
    await packing.ask('packages.removeProfile', { id: 'ircc-account', revision: lower.revision });
    expect(await changed()).toBe(false);
  });

  it('that was changed before portals were told apart goes by the built-in one, but for what the firm gave a slot', async () => {
    const { profiles, revision } = await packing.ask('packages.profiles', {});
    const { elsewhere: _apart, ...account } = profiles[0]!.profile;
    const slots = account.slots.map((slot) => (slot.id === 'job-offer' ? { ...slot, documents: [...slot.documents, 'wage-calculation'] } : slot));
    const { profiles: [now] } = await packing.ask('packages.saveProfile', { profile: { ...account, slots }, revision });
    expect(now!.profile.elsewhere!.documents).toContain('peer-wages-list');
    expect(now!.profile.elsewhere!.documents).not.toContain('wage-calculation');
  });
});

describe('a PDF that opens with a password only', () => {
  it('is left out in the very first plan: it is read before anything is planned', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage([612, 792]);
    pdf.encrypt({ userPassword: 'herring', ownerPassword: 'herring' });
    await packing.accept('passport', 'p1', 'locked.pdf', await pdf.save());
    const plan = await packing.ask('packages.plan', { caseId: packing.caseId, profileId: 'ircc-account', language: 'en' });
    expect([plan.files, plan.leftOut.map(({ name, reason }) => [name, reason])]).toEqual([[], [['locked.pdf', 'password']]]);
  });
});
