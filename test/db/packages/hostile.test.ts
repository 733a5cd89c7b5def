import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../support/service';
import { pdfOf } from './support/documents';
import { actingPdf, boastingPdf, brokenPdfs, chainedPdf, filledForm, swellingPdf } from './support/hostile';
import { openPacking, type Packing } from './support/packing';
import { readPdfContent } from './support/readPackage';

let packing: Packing;
beforeEach(async () => {
  packing = await openPacking();
});
afterEach(() => packing.service.close());

describe('documents that would harm', () => {
  it('bring their pages and nothing that acts: no script, program, file, note or name of an author', async () => {
    await packing.accept('passport', 'p1', 'acting.pdf', await actingPdf());
    const view = await packing.build({ cover: false });
    const bytes = await packing.fileOf(view, view.files[0]!.name);
    const pdf = await readPdfContent(bytes);
    expect(pdf.pages).toEqual(['Words of the page']);
    expect([pdf.scripts, pdf.attachments, pdf.fields, pdf.openAction]).toEqual([null, null, null, null]);
    expect(pdf.links).toEqual([{ from: 1, to: 'https://example.ca/page' }]);
    expect(pdf.info['Author']).toBe('Cabinet Boréal');
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const objects = (await PDFDocument.load(bytes)).context.enumerateIndirectObjects().map(([, object]) => object.toString()).join('\n');
    expect(objects).not.toMatch(/EVIL|JavaScript|Launch|EmbeddedFile|\/AA\b/);
  });

  it('that are broken are left out by name, and the rest is made', async () => {
    await packing.accept('passport', 'p1', 'whole.pdf', await pdfOf('A whole page'));
    for (const [index, [, bytes]] of brokenPdfs.entries()) await packing.accept('passport', 'p1', `broken ${index}.pdf`, bytes);
    const view = await packing.build({ cover: false });
    expect(view.leftOut.map(({ name, reason }) => [name, reason])).toEqual(brokenPdfs.map((_, index) => [`broken ${index}.pdf`, 'unreadable']));
    expect(view.leftOut[0]!.message).toEqual({ en: expect.stringContaining('“broken 0.pdf” could not be read'), fr: expect.stringContaining('« broken 0.pdf » n’a pu être lu') });
    expect((await readPdfContent(await packing.fileOf(view, view.files[0]!.name))).pages).toEqual(['A whole page']);
  });

  it('that claim more pages than they have, or hold rings and long chains, are joined as they are', async () => {
    await packing.accept('passport', 'p1', 'boasting.pdf', boastingPdf);
    await packing.accept('passport', 'p1', 'chained.pdf', chainedPdf(20_000));
    const view = await packing.build({ cover: false });
    expect([view.leftOut, view.files.map(({ pages }) => pages)]).toEqual([[], [2]]);
  });

  it('that take too much memory are ended, left out by name, and the rest is made', async () => {
    await packing.service.close();
    packing = await openPacking({ packageLimits: { ms: 60_000, memoryMb: 300 }, pdfLimits: { ms: 60_000, memoryMb: 300 } });
    await packing.accept('passport', 'p1', 'swelling.pdf', swellingPdf());
    await packing.accept('passport', 'p1', 'whole.pdf', await pdfOf('A whole page'));
    const view = await packing.build({ cover: false });
    expect(view.leftOut.map(({ name, reason }) => [name, reason])).toEqual([['swelling.pdf', 'unreadable']]);
    expect((await readPdfContent(await packing.fileOf(view, view.files[0]!.name))).pages).toEqual(['A whole page']);
  });

  it('that take too long are ended; nothing of a package is left where nothing else was in it', async () => {
    await packing.service.close();
    packing = await openPacking({ packageLimits: { ms: 100, memoryMb: 2_048 } });
    await packing.accept('passport', 'p1', 'slow.pdf', chainedPdf(60_000));
    expect((await refusal(packing.build())).code).toBe('package.nothing');
    expect(await packing.ask('packages.list', { caseId: packing.caseId })).toEqual([]);
  });
});

describe('a form that was filled in', () => {
  it('shows its entries as before, and can no longer be filled in', async () => {
    await packing.accept('passport', 'p1', 'form.pdf', await filledForm());
    const view = await packing.build({ cover: false });
    const pdf = await readPdfContent(await packing.fileOf(view, view.files[0]!.name));
    expect(pdf.pages[0]).toContain('Typed into the form');
    expect([pdf.fields, pdf.links]).toEqual([null, []]);
  });
});
