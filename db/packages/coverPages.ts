import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { coverDocument, linkedPage, type CoverFacts, type IndexEntry } from '../../shared/packages/cover';
import { fontsFor, writePdf } from '../documents';
import { ObjectCopier } from './objectCopier';
import { pagesOf } from './sourcePages';

const name = (text: string): PDFName => PDFName.of(text);

/** The cover, whose index counts its own pages too: a long index may need a second one. */
async function written(facts: CoverFacts, entries: readonly Omit<IndexEntry, 'firstPage'>[]): Promise<{ bytes: Uint8Array; pages: number }> {
  let own = 1;
  for (;;) {
    let next = own + 1;
    const numbered = entries.map((entry) => {
      const firstPage = next;
      next += entry.pages;
      return { ...entry, firstPage };
    });
    const cover = coverDocument(facts, numbered);
    const { bytes, pages } = await writePdf(cover, await fontsFor(cover));
    if (pages <= own) return { bytes, pages };
    own = pages;
  }
}

/** A link of the index to a page, which stands in it as an address, leads to that page of this file. */
function leadInside(cover: PDFDict, pages: readonly PDFRef[]): void {
  for (const entry of cover.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? []) {
    const annotation = cover.context.lookup(entry);
    if (!(annotation instanceof PDFDict)) continue;
    const address = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
    const number = address instanceof PDFString || address instanceof PDFHexString ? linkedPage(address.decodeText()) : undefined;
    const page = number === undefined ? undefined : pages[number - 1];
    if (page === undefined) continue;
    annotation.delete(name('A'));
    annotation.set(name('Dest'), cover.context.obj([page, 'Fit']));
  }
}

/**
 * Puts a cover before all pages of `target`, with its tags, and links from its index. Returns how many pages it has.
 */
export async function addCover(target: PDFDocument, facts: CoverFacts, entries: readonly Omit<IndexEntry, 'firstPage'>[]): Promise<number> {
  const { bytes } = await written(facts, entries);
  const source = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const found = pagesOf(source);
  const refs = found.map(() => target.context.nextRef());
  const known = new Map(found.flatMap(({ ref }, index) => (ref && refs[index] ? [[ref, refs[index]] as const] : [])));
  const copier = new ObjectCopier(source.context, target.context, false, known);
  const tree = target.catalog.Pages();
  const treeRef = target.catalog.get(name('Pages'));
  for (const [index, { dict, mediaBox, resources }] of found.entries()) {
    const ref = refs[index];
    if (ref === undefined) continue;
    const page = PDFDict.withContext(target.context);
    for (const [key, value] of dict.entries()) if (key !== name('Parent')) page.set(key, copier.copy(value));
    if (mediaBox) page.set(name('MediaBox'), copier.copy(mediaBox));
    if (resources) page.set(name('Resources'), copier.copy(resources));
    if (treeRef) page.set(name('Parent'), treeRef);
    target.context.assign(ref, page);
    tree.Kids().insert(index, ref);
  }
  tree.set(name('Count'), PDFNumber.of(tree.Kids().size()));
  for (const key of ['StructTreeRoot', 'MarkInfo', 'Metadata']) {
    const value = source.catalog.get(name(key));
    if (value !== undefined) target.catalog.set(name(key), copier.copy(value));
  }
  copier.finish();
  const all = tree.Kids().asArray().filter((kid): kid is PDFRef => kid instanceof PDFRef);
  for (const ref of refs) {
    const page = target.context.lookup(ref);
    if (page instanceof PDFDict) leadInside(page, all);
  }
  return refs.length;
}
