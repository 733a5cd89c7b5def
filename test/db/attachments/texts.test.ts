import { deflateSync } from 'node:zlib';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { afterEach, describe, expect, it } from 'vitest';
import type { AttachmentView } from '../../../shared/contract';
import { asker, passphrase, startService } from '../../support/service';
import { openOffice, type Office } from './support/office';

let office: Office;
afterEach(() => office.service.close());

/** A PDF with a page for each text. */
async function pdfOf(texts: readonly string[], more: (pdf: PDFDocument) => Promise<void> | void = () => undefined): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of texts) pdf.addPage().drawText(text, { font, size: 12, x: 50, y: 700 });
  await more(pdf);
  return pdf.save();
}

/** A PDF whose one page is described by these (compressed) bytes. */
function pdfOfContent(content: Buffer, filters: string): Buffer {
  const head = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<>>>>endobj\n';
  const stream = `4 0 obj<</Length ${content.length}/Filter[${filters}]>>stream\n`;
  return Buffer.concat([Buffer.from(head + stream), content, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')]);
}

/** The document once its text was read: the service tells of it. */
async function read(id: string): Promise<AttachmentView> {
  const now = async () => (await office.ask('attachments.list', { fileId: office.fileId })).find((one) => one.id === id)!;
  for (;;) {
    const changed = new Promise<void>((resolve) => {
      const stop = office.service.subscribe(({ event }) => {
        if (event !== 'attachments') return;
        stop();
        resolve();
      });
    });
    const view = await now();
    if (view.text !== 'pending') return view;
    await changed;
  }
}

const found = async (query: string, fileId?: string) => (await office.ask('attachments.search', { query, ...(fileId === undefined ? {} : { fileId }) })).map(({ attachment, foundIn }) => [attachment.name, foundIn]);

describe('the text of a PDF', () => {
  it('is found by the beginnings of its words, without accents, with its pages counted', async () => {
    office = await openOffice();
    const { id } = await office.addOne('Lettre.pdf', await pdfOf(['Certificat de police délivré à Montréal', 'Page two: employment']));
    expect(await read(id)).toMatchObject({ text: 'found', pages: 2, flags: [], revision: 1 });
    await office.addOne('Employment letter.txt', 'nothing of it is read');
    expect(await found('montreal')).toEqual([['Lettre.pdf', 'text']]);
    expect(await found('LETTRE police emp', office.fileId)).toEqual([['Lettre.pdf', 'both']]);
    expect(await found('employ')).toEqual([['Employment letter.txt', 'name'], ['Lettre.pdf', 'text']]);
    expect(await found('mployment')).toEqual([]);
    expect(await found('"\' % _ ; --')).toEqual([]);
    expect(await found('  ')).toEqual([]);
  });

  it('is found with whose it is, and no more of them than were asked for', async () => {
    office = await openOffice();
    await office.addOne('one.txt', '1');
    await office.addOne('one more.txt', '2');
    const [first, ...others] = await office.ask('attachments.search', { query: 'one', most: 1 });
    expect([first?.attachment.name, first?.file, others]).toEqual(['one more.txt', { fileNumber: '2026-0001', family: 'Sharma', given: 'Arjun' }, []]);
  });

  it('is not found in deleted documents, nor in files of the recycle bin', async () => {
    office = await openOffice();
    const one = await office.addOne('one.txt', '1');
    await office.addOne('one more.txt', '2');
    await office.ask('attachments.delete', { id: one.id, revision: 1, deleted: true });
    expect(await found('one')).toEqual([['one more.txt', 'name']]);
    await office.ask('files.delete', { ids: [office.fileId] });
    expect(await found('one')).toEqual([]);
  });

  it('says that a scan has none, that a PDF needs a password, and that a broken one cannot be read', async () => {
    office = await openOffice();
    const scan = await office.addOne('scan.pdf', await pdfOf([''], (pdf) => void pdf.addPage()));
    const locked = await office.addOne('locked.pdf', await pdfOf(['secret'], (pdf) => pdf.encrypt({ userPassword: 'x', ownerPassword: 'y' })));
    const restricted = await office.addOne('restricted.pdf', await pdfOf(['open'], (pdf) => pdf.encrypt({ userPassword: '', ownerPassword: 'y' })));
    const broken = await office.addOne('broken.pdf', '%PDF-1.7\nnothing of a PDF follows');
    expect(await read(scan.id)).toMatchObject({ text: 'none', pages: 2 });
    expect(await read(locked.id)).toMatchObject({ text: 'unreadable', pages: null, flags: ['restricted', 'password'] });
    expect(await read(restricted.id)).toMatchObject({ text: 'found', flags: ['restricted'] });
    expect(await read(broken.id)).toMatchObject({ text: 'unreadable', pages: null });
  });

  it('goes with its file', async () => {
    office = await openOffice();
    const { id } = await office.addOne('Lettre.pdf', await pdfOf(['Montreal']));
    await read(id);
    await office.ask('files.delete', { ids: [office.fileId] });
    await office.ask('files.destroy', { ids: [office.fileId] });
    expect(await found('montreal')).toEqual([]);
  });

  it('is read after the book was locked before it could be', async () => {
    office = await openOffice();
    const { id } = await office.addOne('Lettre.pdf', await pdfOf(['Montreal']));
    await office.service.close();
    const service = startService(office.folder);
    office = { ...office, service, ask: asker(service) };
    await office.ask('book.unlock', { kind: 'passphrase', passphrase });
    expect(await read(id)).toMatchObject({ text: 'found' });
  });
});

describe('a PDF that is made to be read for ever', () => {
  // 40 million operators, packed twice: a few kilobytes that become hundreds of megabytes.
  const bomb = () => pdfOfContent(deflateSync(deflateSync(Buffer.alloc(400_000_000, '0 0 m 0 0 l ')), { level: 9 }), '/FlateDecode/FlateDecode');

  it.each([
    ['time', { ms: 400, memoryMb: 100_000 }],
    ['memory', { ms: 600_000, memoryMb: 150 }],
  ])('is ended when it takes too much %s; everything else goes on', async (_what, pdfLimits) => {
    office = await openOffice({ pdfLimits });
    const { id } = await office.addOne('bomb.pdf', bomb());
    const { id: next } = await office.addOne('next.txt', 'text');
    expect(await read(id)).toMatchObject({ text: 'unreadable', pages: null, content: 'stored' });
    expect(await office.ask('attachments.change', { id: next, revision: 1, change: { note: 'still at work' } })).toMatchObject({ revision: 2 });
  });
});
