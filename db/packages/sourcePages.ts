import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { Refusal } from './refusal';

/** A page of a document with what it inherits. `ref`: what links name it by. */
export type SourcePage = { ref: PDFRef | undefined; dict: PDFDict; mediaBox: PDFArray | undefined; cropBox: PDFArray | undefined; rotate: PDFNumber | undefined; resources: PDFDict | PDFRef | undefined };

/** More pages are no paper that anybody uploads. */
const mostPages = 3_000;
/** Deeper trees, and trees of more branches, are made to be climbed without end. */
const deepest = 50;
const mostBranches = 20_000;

const name = (text: string): PDFName => PDFName.of(text);
type Inherited = Omit<SourcePage, 'ref' | 'dict'>;

function inherit(dict: PDFDict, above: Inherited): Inherited {
  const resources = dict.get(name('Resources'));
  return {
    mediaBox: dict.lookupMaybe(name('MediaBox'), PDFArray) ?? above.mediaBox,
    cropBox: dict.lookupMaybe(name('CropBox'), PDFArray) ?? above.cropBox,
    rotate: dict.lookupMaybe(name('Rotate'), PDFNumber) ?? above.rotate,
    resources: resources instanceof PDFRef || resources instanceof PDFDict ? resources : above.resources,
  };
}

/**
 * The pages of a document in their order, whatever it claims to have. Throws `Refusal` for a tree without pages, one that contains
 * itself, and one with more pages than anybody sends.
 */
export function pagesOf(pdf: PDFDocument): SourcePage[] {
  const pages: SourcePage[] = [];
  const above = new Set<PDFDict>();
  let branches = 0;
  const visit = (ref: PDFRef | undefined, dict: PDFDict, inherited: Inherited): void => {
    if (above.has(dict) || above.size > deepest) throw new Refusal('unreadable');
    const own = inherit(dict, inherited);
    const kids = dict.lookupMaybe(name('Kids'), PDFArray);
    if (kids === undefined) {
      if (pages.push({ ref, dict, ...own }) > mostPages) throw new Refusal('unreadable');
      return;
    }
    if (++branches > mostBranches) throw new Refusal('unreadable');
    above.add(dict);
    for (const kid of kids.asArray()) {
      const child = pdf.context.lookup(kid);
      if (child instanceof PDFDict) visit(kid instanceof PDFRef ? kid : undefined, child, own);
    }
    above.delete(dict);
  };
  const root = pdf.catalog.lookup(name('Pages'));
  if (root instanceof PDFDict) visit(undefined, root, { mediaBox: undefined, cropBox: undefined, rotate: undefined, resources: undefined });
  if (pages.length === 0) throw new Refusal('unreadable');
  return pages;
}
