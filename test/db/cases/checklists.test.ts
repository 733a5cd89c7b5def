import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ItemView } from '../../../shared/contract';
import type { Service } from '../../../db/session/service';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

const asOf = '2026-11-26';
let service: Service;
let ask: Ask;
let fileId: string;

/** Arjun Sharma with his wife, who comes along; both lived in India, he also in the United Arab Emirates until January 2020. */
const client = readFileSync('shared/samples/sharma-rao.json', 'utf8');

beforeEach(async () => {
  ({ service, ask } = await newBook(tempFolder()));
  const { id } = await ask('imports.commit', { text: client, fileNumber: '2026-0001', status: 'retained', responsibleId: (await ask('staff.list', {}))[0]!.id, employers: (JSON.parse(client).employers ?? []).map(({ id: localId }: { id: string }) => ({ localId, use: 'keep' })) });
  fileId = id;
});
afterEach(async () => { await service.close(); });

const openCase = () => ask('cases.create', { fileId, kind: 'ca.wp.gts-b', title: '', filingOn: '2027-01-15', landingOn: null });
async function makeChecklist(caseId: string): Promise<ItemView[]> {
  const { digest } = await ask('checklists.compare', { caseId, asOf });
  return ask('checklists.renew', { caseId, asOf, digest });
}
const find = (items: readonly ItemView[], document: string, owner: string, subject: string | null = null): ItemView => {
  const found = items.find(({ content }) => content.document === document && content.for === owner && content.subject === subject);
  if (!found) throw new Error(`no ${document} for ${owner}`);
  return found;
};
const person = async (localId: string) => (await ask('files.get', { id: fileId })).persons.find(({ data }) => data['id'] === localId)!;

describe('a case', () => {
  it('is of the principal applicant unless somebody else is named, and begins with preparing', async () => {
    const made = await openCase();
    expect(made).toMatchObject({ personId: 'p1', stage: 'preparing', filingOn: '2027-01-15', checklist: null, revision: 1 });
    expect(await ask('cases.list', { fileId })).toEqual([made]);
  });

  it('keeps stage, days, numbers, fees and deadlines, and tells History of each', async () => {
    const made = await openCase();
    const numbers = [{ label: 'Application number', value: 'W123456789' }];
    const fees = [{ label: 'Processing fee', amount: 155, paidOn: null }];
    const changed = await ask('cases.change', { id: made.id, revision: 1, stage: 'submitted', numbers, fees, landingOn: '2027-03-01' });
    expect(changed).toMatchObject({ stage: 'submitted', numbers, fees, landingOn: '2027-03-01', filingOn: '2027-01-15', revision: 2 });
    const { entries } = await ask('audit.history', { subject: { kind: 'file', id: fileId }, limit: 1 });
    expect(entries[0]?.action).toBe('case.changed');
    expect(entries[0]?.changes.map(({ member, before, after }) => [member, before, after])).toEqual([['stage', 'preparing', 'submitted'], ['landingOn', null, '2027-03-01'], ['numbers', [], numbers], ['fees', [], fees]]);
  });

  it('is not overwritten by a window that saw it earlier', async () => {
    const made = await openCase();
    await ask('cases.change', { id: made.id, revision: 1, note: 'first' });
    expect((await refusal(ask('cases.change', { id: made.id, revision: 1, note: 'second' }))).code).toBe('record.conflict');
  });

  it('can be removed and brought back with its checklist; meanwhile nothing of it can be changed', async () => {
    const made = await openCase();
    await makeChecklist(made.id);
    await ask('cases.delete', { id: made.id, deleted: true });
    expect(await ask('cases.list', { fileId })).toEqual([]);
    expect((await refusal(ask('checklists.addOwn', { caseId: made.id, title: 'Letter', for: null, category: 'own', providedBy: 'client', dueOn: null }))).code).toBe('case.deleted');
    await ask('cases.delete', { id: made.id, deleted: false });
    const [back] = await ask('cases.list', { fileId });
    expect(back?.checklist?.total).toBeGreaterThan(0);
  });

  it('goes with its file when the file is destroyed', async () => {
    const made = await openCase();
    await ask('files.delete', { ids: [fileId] });
    expect((await refusal(ask('cases.change', { id: made.id, revision: 1, note: 'x' }))).code).toBe('file.in-recycle-bin');
    await ask('files.destroy', { ids: [fileId] });
    expect((await refusal(ask('cases.get', { id: made.id }))).code).toBe('case.not-found');
  });
});

describe('a checklist', () => {
  it('is compared first, and written only as it was compared', async () => {
    const { id: caseId } = await openCase();
    const first = await ask('checklists.compare', { caseId, asOf });
    expect(first.changed).toEqual([]);
    expect(first.dropped).toEqual([]);
    expect(first.added.map(({ document }) => document)).toContain('passport');
    const wife = await person('p2');
    await ask('facts.edit', { fileId, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: wife.id }, member: 'accompanying', from: true, to: false }] });
    expect((await refusal(ask('checklists.renew', { caseId, asOf, digest: first.digest }))).code).toBe('checklist.changed-meanwhile');
  });

  it('is up to date right after it was written', async () => {
    const { id: caseId } = await openCase();
    const items = await makeChecklist(caseId);
    const again = await ask('checklists.compare', { caseId, asOf });
    expect(again).toMatchObject({ added: [], changed: [], dropped: [], unchanged: items.length });
  });

  it('keeps what was noted of a document that is no longer asked for, and drops one that nobody touched', async () => {
    const { id: caseId } = await openCase();
    const items = await makeChecklist(caseId);
    const passport = find(items, 'passport', 'p2');
    await ask('checklists.change', { id: passport.id, revision: 1, change: { state: 'received', remark: 'Came by mail', expiresOn: '2030-05-01' } });
    const wife = await person('p2');
    await ask('facts.edit', { fileId, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: wife.id }, member: 'accompanying', from: true, to: false }] });
    const difference = await ask('checklists.compare', { caseId, asOf });
    const ofWife = difference.dropped.filter(({ content }) => content.for === 'p2');
    expect(ofWife.find(({ itemId }) => itemId === passport.id)?.kept).toBe(true);
    expect(ofWife.find(({ content }) => content.document === 'police-certificate')?.kept).toBe(false);
    const after = await ask('checklists.renew', { caseId, asOf, digest: difference.digest });
    expect(find(after, 'passport', 'p2')).toMatchObject({ asked: false, state: 'received', remark: 'Came by mail', expiresOn: '2030-05-01' });
    expect(after.some(({ content }) => content.for === 'p2' && content.document === 'police-certificate')).toBe(false);
    await ask('facts.edit', { fileId, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: wife.id }, member: 'accompanying', from: false, to: true }] });
    expect(find(await makeChecklist(caseId), 'passport', 'p2')).toMatchObject({ id: passport.id, asked: true, state: 'received', remark: 'Came by mail' });
  });

  it('does not take what came from somebody for the document of another person who was given the same id', async () => {
    const { id: caseId } = await openCase();
    const passport = find(await makeChecklist(caseId), 'passport', 'p2');
    await ask('checklists.change', { id: passport.id, revision: 1, change: { state: 'accepted' } });
    const wife = await person('p2');
    const offers = (await ask('files.get', { id: fileId })).lists['jobOffers']!.filter(({ data }) => data['personId'] === 'p2');
    await ask('facts.edit', { fileId, visit: 'v', steps: [...offers.map(({ id, revision }) => ({ op: 'remove' as const, kind: 'entry' as const, id, revision })), { op: 'removePerson', id: wife.id, revision: wife.revision }] });
    await ask('facts.edit', { fileId, visit: 'v', steps: [{ op: 'addPerson', id: '01998000-0000-7000-8000-000000000001', index: 1, data: { id: 'p2', role: 'spouse', accompanying: true, name: { family: 'Other', given: 'Person' } } }] });
    const passports = (await makeChecklist(caseId)).filter(({ content }) => content.document === 'passport' && content.for === 'p2');
    expect(passports.map(({ asked, state }) => [asked, state])).toEqual([[true, 'needed'], [false, 'accepted']]);
  });

  it('never loses an item that the office added', async () => {
    const { id: caseId } = await openCase();
    await makeChecklist(caseId);
    const own = await ask('checklists.addOwn', { caseId, title: 'Lettre du propriétaire', for: 'p1', category: 'own', providedBy: 'client', dueOn: '2026-12-01' });
    const items = await makeChecklist(caseId);
    expect(items.at(-1)).toEqual(own);
  });

  it('says why a document was rejected or waived, and forgets the reason with the state', async () => {
    const { id: caseId } = await openCase();
    const { id, revision } = find(await makeChecklist(caseId), 'passport', 'p1');
    expect((await refusal(ask('checklists.change', { id, revision, change: { state: 'rejected' } }))).code).toBe('checklist.reason-needed');
    const rejected = await ask('checklists.change', { id, revision, change: { state: 'rejected', stateReason: 'Pages missing' } });
    expect(rejected).toMatchObject({ state: 'rejected', stateReason: 'Pages missing' });
    expect(await ask('checklists.change', { id, revision: rejected.revision, change: { state: 'accepted' } })).toMatchObject({ state: 'accepted', stateReason: '' });
  });

  it('sets the state of several items at once, or of none', async () => {
    const { id: caseId } = await openCase();
    const items = await makeChecklist(caseId);
    const some = items.slice(0, 3).map(({ id, revision }) => ({ id, revision }));
    expect((await refusal(ask('checklists.setState', { items: [...some.slice(0, 2), { ...some[2]!, revision: 9 }], state: 'requested', stateReason: '' }))).code).toBe('record.conflict');
    expect((await ask('checklists.items', { caseId })).every(({ state }) => state === 'needed')).toBe(true);
    expect((await ask('checklists.setState', { items: some, state: 'requested', stateReason: '' })).map(({ state }) => state)).toEqual(['requested', 'requested', 'requested']);
  });

  it('lets nobody take away what the rules ask for, but what the office added', async () => {
    const { id: caseId } = await openCase();
    const passport = find(await makeChecklist(caseId), 'passport', 'p1');
    expect((await refusal(ask('checklists.remove', { id: passport.id, revision: passport.revision, removed: true }))).code).toBe('checklist.asked-for');
    const own = await ask('checklists.addOwn', { caseId, title: 'Letter', for: null, category: 'own', providedBy: 'client', dueOn: null });
    const gone = await ask('checklists.remove', { id: own.id, revision: own.revision, removed: true });
    expect((await ask('checklists.items', { caseId })).some(({ id }) => id === own.id)).toBe(false);
    await ask('checklists.remove', { id: own.id, revision: gone.revision, removed: false });
    expect((await ask('checklists.items', { caseId })).some(({ id }) => id === own.id)).toBe(true);
  });

  it('counts as done what was accepted or waived', async () => {
    const { id: caseId } = await openCase();
    const items = await makeChecklist(caseId);
    await ask('checklists.change', { id: find(items, 'passport', 'p1').id, revision: 1, change: { state: 'accepted' } });
    await ask('checklists.change', { id: find(items, 'passport', 'p2').id, revision: 1, change: { state: 'waived', stateReason: 'Does not travel' } });
    expect((await ask('cases.get', { id: caseId })).checklist).toMatchObject({ asOf, settled: 2 });
  });

  it('is not made for a kind of case that the rules do not know; own items can be added all the same', async () => {
    const { id: caseId } = await ask('cases.create', { fileId, kind: 'firm.citizenship', title: 'Citizenship', filingOn: null, landingOn: null });
    expect((await refusal(ask('checklists.compare', { caseId, asOf }))).code).toBe('checklist.unknown-kind');
    await ask('checklists.addOwn', { caseId, title: 'Form CIT 0002', for: 'p1', category: 'forms', providedBy: 'client', dueOn: null });
    expect(await ask('checklists.items', { caseId })).toHaveLength(1);
  });

  it.each(['pdf', 'docx', 'csv', 'xlsx'] as const)('is printed as %s, and History tells of it', async (format) => {
    const { id: caseId } = await openCase();
    await makeChecklist(caseId);
    const { name, base64 } = await ask('checklists.print', { caseId, kind: 'checklist', format, language: 'fr', printedOn: asOf });
    expect(name).toBe(`2026-0001-liste-de-controle-2026-11-26.${format}`);
    const bytes = Buffer.from(base64, 'base64');
    expect(bytes.subarray(0, 4).toString('latin1')).toBe({ pdf: '%PDF', docx: 'PK\u0003\u0004', xlsx: 'PK\u0003\u0004', csv: '\u00EF\u00BB\u00BFP' }[format]);
    const { entries } = await ask('audit.history', { subject: { kind: 'file', id: fileId }, limit: 1 });
    expect(entries[0]).toMatchObject({ action: 'checklist.printed', changes: [{ member: 'file', after: name }] });
  });
});
