import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../../db/session/service';
import type { FirmChecklists } from '../../../shared/checklists/firm';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

const asOf = '2026-11-26';
let service: Service;
let ask: Ask;
let fileId: string;

beforeEach(async () => {
  let staffId: string;
  ({ service, ask, staffId } = await newBook(tempFolder()));
  const client = readFileSync('shared/samples/sharma-rao.json', 'utf8');
  const { employers = [] } = JSON.parse(client) as { employers?: { id: string }[] };
  ({ id: fileId } = await ask('imports.commit', { text: client, fileNumber: '2026-0001', status: 'retained', responsibleId: staffId, employers: employers.map(({ id }) => ({ localId: id, use: 'keep' as const })) }));
});
afterEach(async () => { await service.close(); });

const retainer = { id: 'firm.retainer', title: { en: 'Retainer receipt {person}', fr: 'Reçu de provision' }, category: 'fees' as const, providedBy: 'client' as const, mustContain: [{ en: 'Amount', fr: 'Montant' }] };
const citizenship: FirmChecklists = {
  documents: [retainer],
  checklists: [{ id: 'firm.citizenship', title: { en: 'Citizenship', fr: 'Citoyenneté' }, basedOn: null, items: [{ document: 'passport', for: 'each-person', required: true, reason: null }, { document: 'firm.retainer', for: 'file', required: false, reason: { en: 'Before we begin', fr: 'Avant de commencer' } }] }],
};
const define = async (firm: FirmChecklists) => ask('firmChecklists.set', { ...firm, revision: (await ask('firmChecklists.get', {})).revision, changedOn: asOf });
async function itemsOf(kind: string) {
  const { id: caseId } = await ask('cases.create', { fileId, kind, title: '', filingOn: null, landingOn: null });
  const { digest } = await ask('checklists.compare', { caseId, asOf });
  return ask('checklists.renew', { caseId, asOf, digest });
}

describe('kinds of case of the firm’s own', () => {
  it('ask for documents of the rules and of the firm, of whom the firm says, with the firm as their source', async () => {
    await define(citizenship);
    const items = await itemsOf('firm.citizenship');
    expect(items.map(({ content }) => [content.document, content.for, content.need])).toEqual([['passport', 'p1', 'required'], ['passport', 'p2', 'required'], ['firm.retainer', null, 'if-asked']]);
    expect(items[2]?.content).toMatchObject({ title: { en: 'Retainer receipt {person}', fr: 'Reçu de provision' }, reasons: [{ en: 'Before we begin', fr: 'Avant de commencer' }], mustContain: [{ en: 'Amount', fr: 'Montant' }], citations: ['firm.policy'] });
    expect(items[0]?.content.citations).toContain('firm.policy');
  });

  it('take over everything of a kind of the rules that they build on', async () => {
    const [first] = citizenship.checklists;
    await define({ ...citizenship, checklists: [{ ...first!, basedOn: 'ca.wp.gts-b' }] });
    const own = await itemsOf('firm.citizenship');
    const plain = await itemsOf('ca.wp.gts-b');
    const names = new Set(own.map(({ content }) => JSON.stringify([content.document, content.for, content.subject])));
    expect(plain.filter(({ content }) => !names.has(JSON.stringify([content.document, content.for, content.subject])))).toEqual([]);
    expect(own.some(({ content }) => content.document === 'firm.retainer')).toBe(true);
  });

  it('do not change what the rules ask for in other kinds', async () => {
    const before = (await itemsOf('ca.wp.gts-b')).map(({ content }) => content);
    await define(citizenship);
    expect((await itemsOf('ca.wp.gts-b')).map(({ content }) => content)).toEqual(before);
  });

  it('are refused with an id that stands twice, or a document that is not there', async () => {
    expect((await refusal(define({ ...citizenship, documents: [retainer, retainer] }))).code).toBe('firm-checklists.id-taken');
    const [first] = citizenship.checklists;
    expect((await refusal(define({ documents: [], checklists: [first!] }))).code).toBe('firm-checklists.unknown-document');
    expect((await ask('firmChecklists.get', {})).checklists).toEqual([]);
  });

  it('are not overwritten by a window that saw them earlier, and History tells of a change', async () => {
    await define(citizenship);
    expect((await refusal(ask('firmChecklists.set', { ...citizenship, revision: 0, changedOn: asOf }))).code).toBe('record.conflict');
    const { entries } = await ask('audit.history', { subject: { kind: 'book' }, limit: 1 });
    expect(entries[0]).toMatchObject({ action: 'firm.checklists-changed', changes: [{ member: 'documents', before: [], after: ['Retainer receipt {person}'] }, { member: 'checklists', before: [], after: ['Citizenship'] }] });
  });
});
