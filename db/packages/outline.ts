import { PDFName, PDFNumber, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { textString } from './pageWriter';

/** Gives a PDF one bookmark for each title, in their order, that leads to its page. They are shown when it is opened. */
export function writeOutline(pdf: PDFDocument, marks: readonly { title: string; page: PDFRef }[]): void {
  if (marks.length === 0) return;
  const { context, catalog } = pdf;
  const root = context.nextRef();
  const refs = marks.map(() => context.nextRef());
  for (const [index, { title, page }] of marks.entries()) {
    const [ref, before, after] = [refs[index], refs[index - 1], refs[index + 1]];
    if (ref) context.assign(ref, context.obj({ Title: textString(title), Parent: root, Dest: [page, 'Fit'], ...(before ? { Prev: before } : {}), ...(after ? { Next: after } : {}) }));
  }
  context.assign(root, context.obj({ Type: 'Outlines', First: refs[0] ?? root, Last: refs.at(-1) ?? root, Count: PDFNumber.of(marks.length) }));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
