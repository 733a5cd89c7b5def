import { deflateSync } from 'node:zlib';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { afterEach, describe, expect, it } from 'vitest';
import type { AttachmentView } from '../../../shared/contract';
import { asker, passphrase, startService } from '../../support/service';
import { threadsOf } from '../../support/threads';
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

let packed: Buffer | undefined;
/** 40 million operators, packed twice: a few kilobytes that become hundreds of megabytes. */
const bomb = (): Buffer => pdfOfContent((packed ??= deflateSync(deflateSync(Buffer.alloc(400_000_000, '0 0 m 0 0 l ')), { level: 9 })), '/FlateDecode/FlateDecode');

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

/** Calls `begin`, and waits until no document of the file is left to be read; returns their names in the order in which they were. */
async function readInOrder(begin: () => Promise<unknown>): Promise<string[]> {
  const order: string[] = [];
  let look = Promise.resolve();
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let hasBegun = false;
  const next = () => {
    look = look.then(async () => {
      const present = await office.ask('attachments.list', { fileId: office.fileId });
      order.push(...present.filter(({ text, name }) => text !== 'pending' && !order.includes(name)).map(({ name }) => name));
      if (hasBegun && present.every(({ text }) => text !== 'pending')) end();
    });
  };
  const stop = office.service.subscribe(({ event }) => event === 'attachments' && next());
  await begin();
  hasBegun = true;
  next();
  await ended;
  stop();
  return order;
}

describe('the thread that reads', () => {
  it('reads one document after another in the order in which they came', async () => {
    office = await openOffice();
    const names = ['c.pdf', 'a.pdf', 'b.pdf', 'e.pdf', 'd.pdf'];
    const documents = await Promise.all(names.map((name) => pdfOf([`Text of ${name}`])));
    let order: string[] = [];
    const threads = await threadsOf(async () => {
      order = await readInOrder(async () => {
        for (const [index, name] of names.entries()) await office.addOne(name, documents[index]!);
      });
    });
    expect([order, threads]).toEqual([names, 1]);
  });

  it('goes with the lock in the midst of it, and what it had not read is read by another when the book is open again', async () => {
    office = await openOffice({ pdfLimits: { ms: 600_000, memoryMb: 100_000 } });
    const unread = async () => (await office.ask('attachments.list', { fileId: office.fileId })).filter(({ text }) => text === 'pending').length;
    // It is at work on the first one when the book is closed.
    await office.addOne('bomb.pdf', bomb());
    for (const number of [1, 2, 3]) await office.addOne(`${number}.pdf`, await pdfOf([`Text of ${number}`]));
    await office.service.close();
    const service = startService(office.folder, { pdfLimits: { ms: 600_000, memoryMb: 250 } });
    office = { ...office, service, ask: asker(service) };
    const unlock = () => office.ask('book.unlock', { kind: 'passphrase', passphrase });
    await unlock();
    expect(await unread()).toBe(4);
    await office.ask('book.lock', {});
    expect(await readInOrder(unlock)).toEqual(['bomb.pdf', '1.pdf', '2.pdf', '3.pdf']);
    expect(new Set((await found('text')).map(([name]) => name))).toEqual(new Set(['1.pdf', '2.pdf', '3.pdf']));
  });
});

describe('a PDF that is made to be read for ever', () => {
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

  it('costs those before and after it nothing: another thread reads on', async () => {
    office = await openOffice({ pdfLimits: { ms: 600_000, memoryMb: 250 } });
    const documents: [string, Uint8Array | string][] = [['one.pdf', await pdfOf(['Montreal'])], ['bomb.pdf', bomb()], ['two.pdf', await pdfOf(['Montreal'])], ['broken.pdf', '%PDF-1.7\nnothing'], ['three.pdf', await pdfOf(['Montreal'])]];
    let order: string[] = [];
    const threads = await threadsOf(async () => {
      order = await readInOrder(async () => {
        for (const [name, content] of documents) await office.addOne(name, content);
      });
    });
    expect([order, threads]).toEqual([documents.map(([name]) => name), 2]);
    expect((await office.ask('attachments.list', { fileId: office.fileId })).map(({ name, text }) => `${name} ${text}`).toSorted()).toEqual(['bomb.pdf unreadable', 'broken.pdf unreadable', 'one.pdf found', 'three.pdf found', 'two.pdf found']);
    expect(new Set((await found('montreal')).map(([name]) => name))).toEqual(new Set(['one.pdf', 'three.pdf', 'two.pdf']));
  });
});
