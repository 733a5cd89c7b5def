import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../../db/session/service';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';
import { readPdf } from '../documents/readPdf';
import { bytesOf, caseWithChecklist, highlightedIn, importSample, paragraphsIn, today } from './support';

let service: Service;
let ask: Ask;
let fileId: string;

beforeEach(async () => {
  ({ service, ask } = await newBook(tempFolder()));
  fileId = await importSample(ask, 'sharma-rao');
});
afterEach(async () => { await service.close(); });

const request = (caseId: string | null, more: { templateId?: string; language?: 'en' | 'fr'; answers?: Record<string, string> } = {}) => ({ fileId, caseId, templateId: 'missing-items', language: 'en' as const, answers: {}, today, ...more });

describe('a file with several job offers', () => {
  it('has one chosen by its writer: the letter and its preparation follow', async () => {
    const client = JSON.parse(readFileSync('shared/samples/sharma-rao.json', 'utf8')) as { jobOffers: Record<string, unknown>[] };
    const [offer] = client.jobOffers;
    const text = JSON.stringify({ ...client, jobOffers: [{ ...offer, id: 'j9', title: 'Data engineer' }, offer] });
    const { responsibleId } = await ask('files.get', { id: fileId });
    const { id } = await ask('imports.commit', { text, fileNumber: '2026-0002', status: 'retained', responsibleId, employers: [{ localId: 'e1', use: 'keep' }] });
    const about = { ...request(null, { templateId: 'job-offer' }), fileId: id };
    const before = await ask('letters.prepare', about);
    const choice = before.choices.find(({ name }) => name === 'offer')!;
    expect(choice).toMatchObject({ value: null, options: [{ label: 'Data engineer – Maple Harbour Robotics Inc.' }, { label: 'Data scientist – Maple Harbour Robotics Inc.' }] });
    expect(before.missing.map(({ field }) => field)).toContain('jobTitle');
    const chosen = { ...about, choices: { offer: choice.options[1]!.value } };
    expect((await ask('letters.prepare', chosen)).fields.find(({ field }) => field === 'jobTitle')?.value).toBe('Data scientist');
    const letter = await ask('letters.generate', { ...chosen, title: '' });
    expect(await paragraphsIn(bytesOf(await ask('letters.get', { id: letter.id })))).toContain('Re: Offer of employment – Data scientist');
  });
});

describe('a letter', () => {
  it('lists what is missing before it is made, with the place of each fact in the file', async () => {
    const { caseId } = await caseWithChecklist(ask, fileId, 'ca.wp.gts-b');
    const { missing, clauses } = await ask('letters.prepare', request(caseId));
    expect(clauses).toBeNull();
    expect(missing).toEqual([
      { field: 'clientAddress', label: { en: 'Client’s address', fr: 'Adresse du client' }, source: 'client', pointer: '/persons/0/contact' },
      { field: 'replyBy', label: { en: 'Day by which an answer is expected', fr: 'Jour auquel une réponse est attendue' }, source: 'letter', pointer: null },
    ]);
  });

  it('says nothing of what nobody typed and the letter can do without: a mark of the letter is no text of the file', async () => {
    const fieldsOf = async (templateId: string) => (await ask('letters.prepare', request(null, { templateId }))).fields;
    const [offer, cover] = [await fieldsOf('job-offer'), await fieldsOf('lmia-cover')];
    expect(offer.find(({ field }) => field === 'exemptionReason')).toMatchObject({ value: null, pointer: null });
    expect(cover.find(({ field }) => field === 'transitionPlan')).toMatchObject({ value: null, pointer: null });
    expect(JSON.stringify([offer, cover])).not.toMatch(/[\uE000\uE001]/u);
    const typed = await ask('letters.prepare', request(null, { templateId: 'job-offer', answers: { exemptionReason: 'Reciprocity' } }));
    expect(typed.fields.find(({ field }) => field === 'exemptionReason')?.value).toBe('Reciprocity');
  });

  it('asks the client questions about what is not on file, and shows no label of the file', async () => {
    const text = JSON.stringify({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', name: { given: 'Ada', family: 'Exemple' } }] });
    const { responsibleId } = await ask('files.get', { id: fileId });
    const { id } = await ask('imports.commit', { text, fileNumber: '2026-0003', status: 'retained', responsibleId, employers: [] });
    const { caseId } = await caseWithChecklist(ask, id, 'ca.wp.gts-b');
    const letter = await ask('letters.generate', { ...request(caseId), fileId: id, title: '' });
    const paragraphs = (await paragraphsIn(bytesOf(await ask('letters.get', { id: letter.id })))).join('\n');
    expect(paragraphs).toContain('Has Ada Exemple ever been arrested, charged or convicted');
    expect(paragraphs).not.toContain('Ada Exemple: Admissibility');
  });

  it('carries the open items of the checklist, names what is missing in yellow, and has no field left', async () => {
    const { caseId, items } = await caseWithChecklist(ask, fileId, 'ca.wp.gts-b');
    const accepted = items.find(({ content }) => content.need === 'required')!;
    await ask('checklists.setState', { items: [{ id: accepted.id, revision: accepted.revision }], state: 'accepted', stateReason: '' });
    const letter = await ask('letters.generate', { ...request(caseId), title: '' });
    expect(letter).toMatchObject({ title: 'Missing-items letter', templateId: 'missing-items', language: 'en', missing: 2, hasPdf: true, revision: 1, createdBy: 'Alix Tremblay' });
    const docx = bytesOf(await ask('letters.get', { id: letter.id }));
    const paragraphs = await paragraphsIn(docx);
    const person = (name: string): string => paragraphs.find((text) => text.startsWith(`${name}\n– `)) ?? '';
    const mine = items.filter(({ content }) => content.for === 'p1' && content.providedBy === 'client');
    const open = mine.filter(({ id, content }) => id !== accepted.id && content.need === 'required');
    expect(open.length).toBeGreaterThan(0);
    for (const { content } of open) expect(person('Arjun Sharma')).toContain(content.title.en);
    const needed = new Set(open.map(({ content }) => content.title.en));
    for (const { content } of mine.filter(({ content: { need, title } }) => need !== 'required' && !needed.has(title.en))) expect(person('Arjun Sharma')).not.toContain(`– ${content.title.en}`);
    expect(paragraphs.filter((text) => text.startsWith('Maple Harbour Robotics Inc.\n'))).toEqual([]);
    expect(paragraphs).toContain('26\u00A0November\u00A02026');
    expect(paragraphs).toContain('Dear Arjun Sharma:');
    expect(paragraphs.some((text) => text.includes('Alix Tremblay, RCIC R512345'))).toBe(true);
    expect(paragraphs.join('\n')).not.toMatch(/[{}]/);
    expect(await highlightedIn(docx)).toEqual(['Client’s address', 'Day by which an answer is expected']);
  });

  it('says the same as a PDF', async () => {
    const { caseId } = await caseWithChecklist(ask, fileId, 'ca.wp.gts-b');
    const letter = await ask('letters.generate', { ...request(caseId, { answers: { replyBy: '15 décembre' } }), title: 'À compléter' });
    const { name, base64 } = await ask('letters.pdf', { id: letter.id });
    expect(name).toBe('À-compléter-2026-11-26.pdf'.replace('2026-11-26', letter.createdAt.slice(0, 10)));
    const { text } = await readPdf(bytesOf({ base64 }));
    const flat = text.replaceAll(/\s+/g, ' ');
    expect(flat).toContain('Please answer by 15 décembre.');
    expect(flat).toContain('[Client’s address]');
    expect(flat).not.toMatch(/[{}]/);
  });

  it('stays as it was made, whatever becomes of the file', async () => {
    const letter = await ask('letters.generate', { ...request(null), title: '' });
    const before = await ask('letters.get', { id: letter.id });
    const file = await ask('files.get', { id: fileId });
    await ask('facts.edit', { fileId, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: file.persons[0]!.id }, member: 'name', from: file.persons[0]!.data['name']!, to: { family: 'Sharma', given: 'Arjun Dev' } }] });
    expect(await ask('letters.get', { id: letter.id })).toEqual(before);
    expect((await ask('letters.prepare', request(null))).fields.find(({ field }) => field === 'clientName')?.value).toBe('Arjun Dev Sharma');
  });

  it('can be removed and brought back; History tells of each', async () => {
    const letter = await ask('letters.generate', { ...request(null), title: 'First' });
    const gone = await ask('letters.delete', { id: letter.id, revision: 1, deleted: true });
    expect(gone).toMatchObject({ revision: 2 });
    expect(await ask('letters.list', { fileId })).toEqual([]);
    expect((await refusal(ask('letters.delete', { id: letter.id, revision: 1, deleted: false }))).code).toBe('record.conflict');
    await ask('letters.delete', { id: letter.id, revision: 2, deleted: false });
    expect((await ask('letters.list', { fileId })).map(({ title }) => title)).toEqual(['First']);
    const { entries } = await ask('audit.history', { subject: { kind: 'file', id: fileId }, limit: 3 });
    expect(entries.map(({ action, changes }) => [action, changes[0]?.label])).toEqual([['letter.restored', 'First'], ['letter.deleted', 'First'], ['letter.generated', 'First']]);
  });

  it('goes with its file, and is not made for one in the recycle bin', async () => {
    const letter = await ask('letters.generate', { ...request(null), title: '' });
    await ask('files.delete', { ids: [fileId] });
    expect((await refusal(ask('letters.generate', { ...request(null), title: '' }))).code).toBe('file.in-recycle-bin');
    await ask('files.destroy', { ids: [fileId] });
    expect((await refusal(ask('letters.get', { id: letter.id }))).code).toBe('letter.not-found');
  });
});
