import { randomBytes } from 'node:crypto';
import { zipSync, unzipSync, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../db/documents';
import type { Service } from '../../../db/session/service';
import { calendarDate } from '../../../shared/dates';
import { documentOf, paragraph } from '../../../shared/documents';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';
import { bytesOf, highlightedIn, importSample, paragraphsIn, today } from './support';

let service: Service;
let ask: Ask;
let fileId: string;
let docx: Uint8Array;

beforeEach(async () => {
  ({ service, ask } = await newBook(tempFolder()));
  fileId = await importSample(ask, 'sharma-rao');
  docx = await writeDocx(documentOf({
    language: 'fr', title: 'Contrat', author: '', date: calendarDate.parse(today), footer: 'Dossier {fileNumber}',
    blocks: [paragraph('{#clause23a}{consultantName}, {licenceNumber}, {firmName}'), paragraph('{firmPhone}{/clause23a}'), paragraph('{#clause23c}Honoraires\u00A0: {consultationFee}{/clause23c}'), paragraph('Bonjour {clientName}!')],
  }));
});
afterEach(async () => { await service.close(); });

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const add = () => ask('letters.addTemplate', { title: 'Notre convention', language: 'fr', agreement: 'consultation', base64: base64(docx) });
const about = (templateId: string) => ({ fileId, caseId: null, templateId, language: 'fr' as const, answers: { consultationFee: '150 $' }, today });

describe('a template of the firm', () => {
  it('is listed behind those of the library, and makes letters of the same facts', async () => {
    const added = await add();
    expect((await ask('letters.templates', {})).at(-1)).toEqual(added);
    expect(added).toMatchObject({ origin: 'firm', group: 'firm', title: { en: 'Notre convention', fr: 'Notre convention' }, language: 'fr', version: 1 });
    const letter = await ask('letters.generate', { ...about(added.id), title: 'Convention signée' });
    expect(letter).toMatchObject({ templateId: added.id, hasPdf: false, missing: 1, title: 'Convention signée' });
    const made = bytesOf(await ask('letters.get', { id: letter.id }));
    expect(await paragraphsIn(made)).toEqual(expect.arrayContaining(['Alix Tremblay, R512345, Cabinet Boréal', 'Honoraires\u00A0: 150\u00A0$', 'Bonjour Arjun Sharma!']));
    expect(await highlightedIn(made)).toEqual(['Téléphone du cabinet']);
    expect(await paragraphsIn(made, 'word/footer1.xml')).toEqual([expect.stringContaining('Dossier 2026-0001')]);
    expect((await refusal(ask('letters.pdf', { id: letter.id }))).code).toBe('letter.no-pdf');
  });

  it('is told which clauses of the Code it lacks before anything is made', async () => {
    const { id } = await add();
    const { clauses } = await ask('letters.prepare', about(id));
    expect(clauses?.map(({ letter, state, missing, citation }) => [letter, state, missing, citation])).toEqual([
      ['a', 'facts-missing', ['firmPhone'], 'DORS/2022-128, art. 23(a)'], ['b', 'absent', [], 'DORS/2022-128, art. 23(b)'], ['c', 'present', [], 'DORS/2022-128, art. 23(c)'],
      ['d', 'absent', [], 'DORS/2022-128, art. 23(d)'], ['e', 'absent', [], 'DORS/2022-128, art. 23(e)'],
    ]);
    expect(await ask('letters.list', { fileId })).toEqual([]);
  });

  it('is given back as it was brought, to be changed in a word processor', async () => {
    const { id } = await add();
    const back = bytesOf(await ask('letters.template', { templateId: id, language: 'fr', today }));
    expect(unzipSync(back)['word/document.xml']).toEqual(unzipSync(docx)['word/document.xml']);
    expect((await refusal(ask('letters.template', { templateId: id, language: 'en', today }))).code).toBe('letter.template-other-language');
  });

  it('can be removed and brought back; its letters stay', async () => {
    const { id } = await add();
    const letter = await ask('letters.generate', { ...about(id), title: '' });
    await ask('letters.removeTemplate', { id, removed: true });
    expect((await ask('letters.templates', {})).filter(({ origin }) => origin === 'firm')).toEqual([]);
    expect((await refusal(ask('letters.prepare', about(id)))).code).toBe('letter.template-not-found');
    expect((await ask('letters.get', { id: letter.id })).base64.length).toBeGreaterThan(0);
    await ask('letters.removeTemplate', { id, removed: false });
    expect((await ask('letters.templates', {})).at(-1)?.id).toBe(id);
    const { entries } = await ask('audit.history', { subject: { kind: 'book' }, limit: 10 });
    expect(entries.map(({ action }) => action).filter((action) => action.startsWith('letterTemplate'))).toEqual(['letterTemplate.restored', 'letterTemplate.removed', 'letterTemplate.added']);
  });

  it('may be large, but its letters may not', async () => {
    const pictures = zipSync({ ...unzipSync(docx), 'word/media/image1.png': [new Uint8Array(randomBytes(6 * 1024 * 1024)), { level: 0 }] });
    const { id } = await ask('letters.addTemplate', { title: 'Pictures', language: 'fr', agreement: null, base64: base64(pictures) });
    expect((await refusal(ask('letters.generate', { ...about(id), title: '' }))).code).toBe('letter.too-large');
    expect(await ask('letters.list', { fileId })).toEqual([]);
  });

  it('is refused with every fault and its place, and nothing is kept', async () => {
    const hostile = zipSync({ ...unzipSync(docx), 'word/vbaProject.bin': strToU8('x') });
    const { code, faults } = await refusal(ask('letters.addTemplate', { title: 'Macro', language: 'fr', agreement: null, base64: base64(hostile) }));
    expect([code, faults]).toEqual(['letter.template-refused', [{ path: 'word/vbaProject.bin', code: 'macros', message: { en: 'The file holds macros. Save it as a document without macros (.docx).', fr: 'Le fichier contient des macros. Enregistrez-le comme document sans macros (.docx).' } }]]);
    expect((await ask('letters.templates', {})).filter(({ origin }) => origin === 'firm')).toEqual([]);
  });
});
