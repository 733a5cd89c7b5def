import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ItemView, ServiceEvent } from '../../../shared/contract';
import { refusal } from '../../support/service';
import { itemOf, openOffice, type Office } from './support/office';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.service.close());

const itemNow = async (id: string, caseId: string): Promise<ItemView> => {
  const item = (await office.ask('checklists.items', { caseId })).find((one) => one.id === id);
  if (item === undefined) throw new Error('the item is gone');
  return item;
};
const history = async (limit: number) => (await office.ask('audit.history', { subject: { kind: 'file', id: office.fileId }, limit })).entries;

describe('filing a document under an item', () => {
  it('makes an item received that was needed, with a change of its own in History, and tells every window', async () => {
    const { id: itemId, caseId } = await itemOf(office, 'passport', 'p1');
    const { id } = await office.addOne('scan.txt', 'text');
    const told: ServiceEvent[] = [];
    office.service.subscribe((event) => void told.push(event));
    const [view] = await office.ask('attachments.assign', { ids: [id], itemId });
    expect(view?.itemIds).toEqual([itemId]);
    expect(await itemNow(itemId, caseId)).toMatchObject({ state: 'received', attachments: [id], revision: 2 });
    expect(told).toEqual(expect.arrayContaining([{ event: 'attachments', fileId: office.fileId }, { event: 'cases', fileId: office.fileId }]));
    const [state, filed] = await history(2);
    expect([state?.action, state?.changes.map(({ member, before, after }) => [member, before, after])]).toEqual(['checklist.changed', [['state', 'needed', 'received']]]);
    expect([filed?.action, filed?.changes[0]?.label, filed?.changes[0]?.member]).toEqual(['attachment.filed', 'scan.txt', 'item']);
    expect(await office.ask('attachments.list', { fileId: office.fileId, unsorted: true })).toEqual([]);
  });

  it('leaves the state of an item alone that was looked at already', async () => {
    const { id: itemId, caseId } = await itemOf(office, 'passport', 'p1');
    await office.ask('checklists.change', { id: itemId, revision: 1, change: { state: 'accepted' } });
    await office.addOne('scan.txt', 'text', itemId);
    expect(await itemNow(itemId, caseId)).toMatchObject({ state: 'accepted', revision: 2 });
  });

  it('can be done as it is added, and one document can serve several items', async () => {
    const [one, other] = [await itemOf(office, 'passport', 'p1'), await itemOf(office, 'passport', 'p2')];
    const { id } = await office.addOne('both.txt', 'text', one.id);
    await office.ask('attachments.assign', { ids: [id], itemId: other.id });
    expect((await office.ask('attachments.list', { fileId: office.fileId }))[0]?.itemIds.toSorted()).toEqual([one.id, other.id].toSorted());
    const [left] = await office.ask('attachments.takeOff', { ids: [id], itemId: one.id });
    expect(left?.itemIds).toEqual([other.id]);
    expect(await itemNow(one.id, one.caseId)).toMatchObject({ state: 'received', attachments: [] });
    expect((await history(1))[0]?.action).toBe('attachment.taken-off');
  });

  it('keeps the order of documents, which can be changed', async () => {
    const { id: itemId, caseId } = await itemOf(office, 'passport', 'p1');
    const ids: string[] = [];
    for (const n of [1, 2, 3]) ids.push((await office.addOne(`${n}.txt`, String(n), itemId)).id);
    expect((await itemNow(itemId, caseId)).attachments).toEqual(ids);
    const turned = ids.toReversed();
    await office.ask('attachments.order', { itemId, ids: turned });
    expect((await itemNow(itemId, caseId)).attachments).toEqual(turned);
    expect((await refusal(office.ask('attachments.order', { itemId, ids: ids.slice(0, 2) }))).code).toBe('record.conflict');
  });

  it('is refused for a deleted document, and for one of another file', async () => {
    const { id: itemId } = await itemOf(office, 'passport', 'p1');
    const { id } = await office.addOne('scan.txt', 'text');
    await office.ask('attachments.delete', { id, revision: 1, deleted: true });
    expect((await refusal(office.ask('attachments.assign', { ids: [id], itemId }))).code).toBe('attachment.deleted');
    const other = await office.ask('files.create', { fileNumber: 'O-1', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: office.staffId, status: 'prospect', openedOn: '2026-11-22' });
    const { added: [theirs] } = await office.ask('attachments.add', { fileId: other.id, token: office.choose('their.txt', 'theirs') });
    expect((await refusal(office.ask('attachments.assign', { ids: [theirs!.id], itemId }))).code).toBe('attachment.of-other-file');
  });
});

describe('making a checklist anew', () => {
  it('never loses an item under which a document is filed, although nothing else was noted of it; and loses it once nothing is', async () => {
    const { id: itemId, caseId } = await itemOf(office, 'passport', 'p2');
    const { id } = await office.addOne('scan.txt', 'text', itemId);
    const { revision } = await itemNow(itemId, caseId);
    await office.ask('checklists.change', { id: itemId, revision, change: { state: 'needed' } });
    // His wife stays behind: her passport is asked for no longer.
    const file = await office.ask('files.get', { id: office.fileId });
    const wife = file.persons.find(({ data }) => data['id'] === 'p2')!;
    await office.ask('facts.edit', { fileId: office.fileId, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: wife.id }, member: 'accompanying', from: wife.data['accompanying'] ?? null, to: false }] });
    const renew = async () => {
      const difference = await office.ask('checklists.compare', { caseId, asOf: '2026-11-26' });
      await office.ask('checklists.renew', { caseId, asOf: '2026-11-26', digest: difference.digest });
      return difference.dropped.find((one) => one.itemId === itemId)?.kept;
    };
    expect(await renew()).toBe(true);
    expect(await itemNow(itemId, caseId)).toMatchObject({ asked: false, attachments: [id] });
    expect((await office.ask('attachments.list', { fileId: office.fileId }))[0]?.itemIds).toEqual([itemId]);
    await office.ask('attachments.takeOff', { ids: [id], itemId });
    await renew();
    expect((await office.ask('checklists.items', { caseId })).map((item) => item.id)).not.toContain(itemId);
  });
});

describe('the name that the firm’s rule suggests', () => {
  it('tells whom and what a document is for and when it was issued, in the language asked for', async () => {
    const { id: itemId } = await itemOf(office, 'passport', 'p1');
    const { id } = await office.addOne('IMG_0001.txt', 'text', itemId);
    expect((await office.ask('attachments.suggestName', { id, itemId, language: 'en' })).name).toBe('Arjun Sharma - Passport.txt');
    await office.ask('attachments.change', { id, revision: 1, change: { issuedOn: '2024-01-31' } });
    expect((await office.ask('attachments.suggestName', { id, itemId, language: 'fr' })).name).toBe('Arjun Sharma - Passeport - 2024-01-31.txt');
  });

  it('is unlike every other name in the file', async () => {
    const { id: itemId } = await itemOf(office, 'passport', 'p1');
    await office.addOne('Arjun Sharma - Passport.txt', 'one', itemId);
    const { id } = await office.addOne('b.txt', 'two', itemId);
    expect((await office.ask('attachments.suggestName', { id, itemId, language: 'en' })).name).toBe('Arjun Sharma - Passport (2).txt');
  });

  it('follows the rule that the firm chose, which History tells of', async () => {
    expect(await office.ask('attachments.nameRule', {})).toEqual({ rule: '{person} - {document} - {date}' });
    await office.ask('attachments.setNameRule', { rule: '{fileNumber} {name}' });
    const { id: itemId } = await itemOf(office, 'passport', 'p1');
    const { id } = await office.addOne('IMG_0001.txt', 'text', itemId);
    expect((await office.ask('attachments.suggestName', { id, itemId, language: 'en' })).name).toBe('2026-0001 IMG_0001.txt');
    const { entries } = await office.ask('audit.history', { subject: { kind: 'book' }, limit: 20 });
    expect(entries.find(({ action }) => action === 'firm.changed')?.changes).toEqual([{ record: 'firm', recordId: 'firm', member: 'nameRule', before: '{person} - {document} - {date}', after: '{fileNumber} {name}' }]);
    expect((await refusal(office.ask('attachments.setNameRule', { rule: 'always the same' }))).code).toBe('request.invalid');
  });
});
