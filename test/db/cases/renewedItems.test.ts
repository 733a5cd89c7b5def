import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { Input, ItemView } from '../../../shared/contract';
import type { Service } from '../../../db/session/service';
import { newBook, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

const asOf = '2026-11-26';
let service: Service;
let ask: Ask;
let fileId: string;
let caseId: string;

/** Ada Okoye: work at Lagoon Software Example Ltd, a degree in Robotics, a job offer of `e1`. */
const client = readFileSync('shared/samples/okoye.json', 'utf8');

beforeEach(async () => {
  ({ service, ask } = await newBook(tempFolder()));
  const { id } = await ask('imports.commit', { text: client, fileNumber: '2026-0001', status: 'retained', responsibleId: (await ask('staff.list', {}))[0]!.id, employers: (JSON.parse(client).employers ?? []).map(({ id: localId }: { id: string }) => ({ localId, use: 'keep' })) });
  fileId = id;
  ({ id: caseId } = await ask('cases.create', { fileId, kind: 'ca.wp.gts-b', title: '', filingOn: '2027-01-15', landingOn: null }));
});
afterEach(async () => { await service.close(); });

async function renewed(): Promise<ItemView[]> {
  const { digest } = await ask('checklists.compare', { caseId, asOf });
  return ask('checklists.renew', { caseId, asOf, digest });
}
const edit = (steps: Input<'facts.edit'>['steps']) => ask('facts.edit', { fileId, visit: 'v', steps });
const file = () => ask('files.get', { id: fileId });
const entry = async (list: string, member: string, value: string) => (await file()).persons[0]!.lists[list]!.find(({ data }) => data[member] === value)!;
const titled = (items: readonly ItemView[], words: RegExp) => items.filter(({ content }) => words.test(content.title.en)).map(({ content, state, asked }) => [content.title.en, state, asked]);
async function accept(items: readonly ItemView[], words: RegExp): Promise<void> {
  for (const { id, revision, content } of items) if (words.test(content.title.en)) await ask('checklists.change', { id, revision, change: { state: 'accepted', expiresOn: '2027-06-01' } });
}

describe('an accepted document', () => {
  it('stays that of its job and its degree when their spelling is corrected', async () => {
    await accept(await renewed(), /^(Employment reference letter – Lagoon|Degree, diploma or certificate – .*Robotics)/);
    const work = await entry('work', 'employer', 'Lagoon Software Example Ltd');
    const study = await entry('education', 'field', 'Robotics');
    await edit([
      { op: 'set', target: { kind: 'entry', id: work.id }, member: 'employer', from: 'Lagoon Software Example Ltd', to: 'Lagoon Software Example Ltd.' },
      { op: 'set', target: { kind: 'entry', id: study.id }, member: 'field', from: 'Robotics', to: 'Robotics engineering' },
    ]);
    const difference = await ask('checklists.compare', { caseId, asOf });
    expect([difference.added.length, difference.dropped.length]).toEqual([0, 0]);
    const items = await renewed();
    expect(titled(items, /^Employment reference letter – Lagoon/)).toEqual([['Employment reference letter – Lagoon Software Example Ltd.', 'accepted', true]]);
    const degrees = titled(items, /^Degree.*Robotics/);
    expect(degrees).toEqual([[expect.stringMatching(/Robotics engineering$/), 'accepted', true]]);
  });

  it('of a job offer is not taken for that of another offer which was given the same id', async () => {
    await accept(await renewed(), /^(Job offer letter|Employment contract)/);
    const offer = (await file()).lists['jobOffers']![0]!;
    await edit([{ op: 'remove', kind: 'entry', id: offer.id, revision: offer.revision }]);
    await edit([{ op: 'add', parent: { kind: 'file', id: fileId }, list: 'jobOffers', id: v7(), index: 0, data: { id: offer.data['id']!, personId: 'p1', employerId: 'e1', title: 'Warehouse manager', noc: '70012', province: 'BC', city: 'Surrey' } }]);
    const items = await renewed();
    expect(titled(items, /^Job offer letter – Warehouse manager/)).toEqual([['Job offer letter – Warehouse manager', 'needed', true]]);
    expect(titled(items, /^Job offer letter – (?!Warehouse)/)).toEqual([[expect.any(String), 'accepted', false]]);
  });

  it('of an offer that another case is about is kept, no longer asked for, and what never came is not', async () => {
    const second = v7();
    await edit([{ op: 'add', parent: { kind: 'file', id: fileId }, list: 'jobOffers', id: second, index: 1, data: { id: 'j2', personId: 'p1', employerId: 'e1', title: 'Warehouse manager', noc: '70012', province: 'BC', city: 'Surrey', lmia: { stream: 'gts-b' } } }]);
    const first = (await file()).lists['jobOffers']![0]!;
    await edit([{ op: 'set', target: { kind: 'entry', id: first.id }, member: 'lmia', from: first.data['lmia'], to: { stream: 'gts-b' } }]);
    await accept(await renewed(), /^(Job offer letter|Employment contract) – Warehouse manager/);
    await edit([{ op: 'set', target: { kind: 'entry', id: second }, member: 'lmia', from: { stream: 'gts-b' }, to: { stream: 'high-wage' } }]);
    const items = await renewed();
    const ofOther = titled(items, /– Warehouse manager$/);
    expect(ofOther).toHaveLength(2);
    expect(ofOther).toEqual(expect.arrayContaining([['Employment contract – Warehouse manager', 'accepted', false], ['Job offer letter – Warehouse manager', 'accepted', false]]));
    expect(titled(items, /^Job offer letter – (?!Warehouse)/)).toEqual([[expect.any(String), 'needed', true]]);
    // The case of the other offer asks for them again, as they came.
    await edit([{ op: 'set', target: { kind: 'entry', id: second }, member: 'lmia', from: { stream: 'high-wage' }, to: { stream: 'gts-b' } }]);
    expect(titled(await renewed(), /^Job offer letter – Warehouse manager/)).toEqual([['Job offer letter – Warehouse manager', 'accepted', true]]);
  });

  it('stays that of its job when two jobs exchange their names', async () => {
    const before = await renewed();
    const letters = titled(before, /^Employment reference letter – /).map(([title]) => String(title));
    const names = letters.map((title) => title.replace('Employment reference letter – ', ''));
    expect(names.length).toBeGreaterThanOrEqual(2);
    const [one = '', other = ''] = names;
    await accept(before, new RegExp(`^Employment reference letter – ${one.replaceAll('.', '\\.')}$`));
    const first = await entry('work', 'employer', one);
    const second = await entry('work', 'employer', other);
    await edit([
      { op: 'set', target: { kind: 'entry', id: first.id }, member: 'employer', from: one, to: other },
      { op: 'set', target: { kind: 'entry', id: second.id }, member: 'employer', from: other, to: one },
    ]);
    const after = await renewed();
    expect(titled(after, /^Employment reference letter – /).filter(([, state]) => state === 'accepted')).toEqual([[`Employment reference letter – ${other}`, 'accepted', true]]);
  });
});
