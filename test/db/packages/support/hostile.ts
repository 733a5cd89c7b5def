import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts, type PDFObject } from '@cantoo/pdf-lib';

type Literal = string | number | PDFObject | Literal[] | { [name: string]: Literal };

/** A PDF written by hand: the objects in order from 1; the first is the catalog. */
export function rawPdf(...objects: string[]): Buffer {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1');
}

/** A dynamic form, as IRCC's validated ones are. `hidden`: its mark lies in a compressed object, where only a reader finds it. */
export async function dynamicForm(hidden: boolean): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([612, 792]);
  pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.register(pdf.context.obj({ Fields: [], XFA: [PDFString.of('template'), pdf.context.register(pdf.context.stream('<template/>'))] })));
  return pdf.save({ useObjectStreams: hidden });
}

/** A form with a signature in it; what is signed does not matter here. */
export async function signedForm(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([612, 792]);
  const { context } = pdf;
  const signature = context.register(context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', ByteRange: [0, 10, 20, 10], Contents: PDFHexString.of('00') }));
  const field = context.register(context.obj({ FT: 'Sig', T: PDFString.of('s'), V: signature, Rect: [0, 0, 0, 0], Subtype: 'Widget', Type: 'Annot' }));
  pdf.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field], SigFlags: 3 }));
  return pdf.save({ useObjectStreams: false });
}

/** A filled form: a text, a ticked box, a choice; drawn as viewers draw them. */
export async function filledForm(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([612, 792]);
  const form = pdf.getForm();
  const name = form.createTextField('name');
  name.setText('Typed into the form');
  name.addToPage(page, { x: 72, y: 700, width: 300, height: 24 });
  const box = form.createCheckBox('box');
  box.addToPage(page, { x: 72, y: 650, width: 14, height: 14 });
  box.check();
  return pdf.save();
}

/** Everything that may act: scripts, an action at opening, an attached file, a link that starts a program, a form that sends, and metadata of a person. */
export async function actingPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([612, 792]);
  page.drawText('Words of the page', { x: 72, y: 700, size: 18, font });
  const { context } = pdf;
  const script = context.obj({ Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.alert("EVIL-SCRIPT")') });
  pdf.catalog.set(PDFName.of('OpenAction'), script);
  pdf.addJavaScript('evil', 'app.alert("EVIL-SCRIPT")');
  await pdf.attach(Buffer.from('EVIL-ATTACHMENT'), 'evil.exe', { mimeType: 'application/octet-stream' });
  page.node.set(PDFName.of('AA'), context.obj({ O: script }));
  const annotation = (entries: Record<string, Literal>) => context.register(context.obj(entries));
  page.node.set(PDFName.of('Annots'), context.obj([
    annotation({ Type: 'Annot', Subtype: 'Link', Rect: [10, 10, 50, 50], A: { S: 'Launch', F: PDFString.of('EVIL-PROGRAM.exe') } }),
    annotation({ Type: 'Annot', Subtype: 'Link', Rect: [10, 60, 50, 90], A: { S: 'URI', URI: PDFString.of('javascript:EVIL-SCRIPT') } }),
    annotation({ Type: 'Annot', Subtype: 'Link', Rect: [10, 100, 50, 130], A: { S: 'URI', URI: PDFString.of('https://example.ca/page') } }),
    annotation({ Type: 'Annot', Subtype: 'FileAttachment', Rect: [60, 10, 90, 50], Contents: PDFString.of('EVIL-NOTE') }),
    annotation({ Type: 'Annot', Subtype: 'Text', Rect: [60, 60, 90, 90], Contents: PDFString.of('EVIL-NOTE') }),
  ]));
  pdf.setAuthor('EVIL-AUTHOR');
  return pdf.save({ useObjectStreams: false });
}

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>';

/** PDFs that are broken on purpose, each in another way. None has a page that could be joined. */
export const brokenPdfs: readonly (readonly [string, Buffer])[] = [
  ['a page tree that contains itself', rawPdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>')],
  ['two trees that contain each other', rawPdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>')],
  ['a tree that doubles thirty times', rawPdf('<< /Type /Catalog /Pages 2 0 R >>', ...Array.from({ length: 30 }, (_, depth) => `<< /Type /Pages /Kids [${depth + 3} 0 R ${depth + 3} 0 R] /Count 2 >>`), page)],
  ['a tree of a million million branches without a page', rawPdf('<< /Type /Catalog /Pages 2 0 R >>', ...Array.from({ length: 12 }, (_, depth) => `<< /Type /Pages /Kids [${`${depth + 3} 0 R `.repeat(10)}] /Count 10 >>`), '<< /Type /Pages /Kids [] /Count 0 >>')],
  ['no page at all', rawPdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 100000 >>')],
  ['no catalog', Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << /Root 9 0 R >>\n%%EOF')],
  ['nothing but its mark', Buffer.from('%PDF-1.7\n')],
  ['arrays without end', Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n'), Buffer.from('['.repeat(200_000)), Buffer.from('\nendobj\n%%EOF')])],
  ['noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7_919) % 251))])],
];

/** A PDF that claims a hundred thousand pages and has one. */
export const boastingPdf = rawPdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 100000 >>', page);

/** Objects that refer to each other in a ring, and a chain of `length`, among the resources of a page. */
export function chainedPdf(length: number): Buffer {
  return rawPdf(
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Properties << /Ring 4 0 R /Chain 6 0 R >> >> >>',
    '<< /Next 5 0 R >>', '<< /Next 4 0 R >>',
    ...Array.from({ length }, (_, index) => (index === length - 1 ? '<< >>' : `<< /Next ${index + 7} 0 R >>`)),
  );
}

/** Four hundred megabytes of blanks in an object stream of a few hundred kilobytes. */
export function swellingPdf(): Buffer {
  const packed = deflateSync(Buffer.alloc(400_000_000, ' '));
  return Buffer.concat([Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n%%EOF\n')]);
}
