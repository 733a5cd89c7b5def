import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FileView, Input } from '../../../shared/contract';
import { readPdf } from '../documents/readPdf';
import { asOf, SampleBook } from './support';

let book: SampleBook;
let file: FileView;

beforeAll(async () => {
  book = await SampleBook.open();
  file = await book.fileOf('2026-0101');
});
afterAll(() => book.service.close());

const flat = (text: string): string => text.replace(/\s+/gu, ' ');
async function report(of: Input<'assessments.report'>['of'], language: 'en' | 'fr' = 'en'): Promise<string> {
  const { base64 } = await book.ask('assessments.report', { of, language, printedOn: asOf, pathwayIds: ['ca.ee.fsw'] });
  return flat((await readPdf(Uint8Array.from(Buffer.from(base64, 'base64')))).text);
}

it('a report says of each document until when it is good, and of those without a date that it is not on file', async () => {
  const text = await report({ kind: 'live', fileId: file.id, asOf });
  expect(text).toContain('Evidence');
  expect(text).toContain('The date of a document does not change the result by itself');
  // A test of 1 September 2025.
  expect(text).toContain('Good to 31 August 2027.');
  expect(text).toContain('Documents whose dates are not all on file');
  expect(await report({ kind: 'live', fileId: file.id, asOf }, 'fr')).toContain('Valable jusqu’au 31 août 2027.');
});

it('a report tells of a case of the pathway: its days, and a document that says another day than the file', async () => {
  const opened = await book.ask('cases.create', { fileId: file.id, kind: 'ca.ee.fsw', title: '', filingOn: '2027-09-15', landingOn: '2028-03-01' });
  const { digest } = await book.ask('checklists.compare', { caseId: opened.id, asOf });
  const items = await book.ask('checklists.renew', { caseId: opened.id, asOf, digest });
  const passport = items.find(({ content }) => content.document === 'passport' && content.for === 'p1');
  await book.ask('checklists.change', { id: passport?.id ?? '', revision: passport?.revision ?? 0, change: { state: 'accepted', expiresOn: '2031-04-30' } });
  const text = await report({ kind: 'live', fileId: file.id, asOf });
  expect(text).toContain('Filing is planned for 15 September 2027: renew it, or file by 31 August 2027.');
  expect(text).toContain('The expiry differs: 30 April 2032 in the facts, 30 April 2031 on the document.');
});

it('the report of a saved assessment is that of the day on which it was saved, and tells of no documents', async () => {
  const { id } = await book.ask('assessments.save', { fileId: file.id, asOf, note: '' });
  expect(await report({ kind: 'saved', id })).not.toContain('Documents whose dates are not all on file');
});
