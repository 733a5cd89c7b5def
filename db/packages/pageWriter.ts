import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber, PDFRef, PDFString, type PDFContext, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { boxOf, readAnnotations, type SourceLink, type Stamp } from './annotations';
import { ObjectCopier } from './objectCopier';
import { pagesOf, type SourcePage } from './sourcePages';

const name = (text: string): PDFName => PDFName.of(text);
/** Points. */
export const letter = { width: 612, height: 792 } as const;

const wholeTurn = 360;

/** The kids of the page tree: pages are put there in their order. */
export const kidsOf = (target: PDFDocument): PDFArray => target.catalog.Pages().Kids();

/** A page at the end of `target`, or before all others for those that `before` counts. Returns its reference. */
export function addPage(target: PDFDocument, page: PDFDict, ref: PDFRef): void {
  const tree = target.catalog.Pages();
  page.set(name('Type'), name('Page'));
  page.set(name('Parent'), target.catalog.get(name('Pages')) ?? PDFNull);
  target.context.assign(ref, page);
  tree.Kids().push(ref);
  tree.set(name('Count'), PDFNumber.of(tree.Kids().size()));
}

const streamOf = (context: PDFContext, text: string): PDFRef => context.register(context.stream(text));

/** The page's resources with one more appearance for each stamp; others that share them are not touched. */
function withStamps(context: PDFContext, resources: PDFObject | undefined, stamps: readonly PDFRef[]): { resources: PDFDict; names: string[] } {
  const present = context.lookup(resources);
  const own = present instanceof PDFDict ? present.clone(context) : PDFDict.withContext(context);
  const drawings = own.lookupMaybe(name('XObject'), PDFDict)?.clone(context) ?? PDFDict.withContext(context);
  const names = stamps.map((ref, index) => {
    const called = `DossierStamp${index}`;
    drawings.set(name(called), ref);
    return called;
  });
  own.set(name('XObject'), drawings);
  return { resources: own, names };
}

/** Draws what annotations showed into the page, after all that it draws itself. */
function drawStamps(context: PDFContext, page: PDFDict, stamps: readonly Stamp[], copier: ObjectCopier): void {
  const placed = stamps.flatMap(({ appearance, matrix }) => {
    const copied = copier.copy(appearance);
    copier.finish();
    const ref = copied instanceof PDFRef ? copied : copied === PDFNull ? undefined : context.register(copied);
    const stream = ref && context.lookup(ref);
    if (ref === undefined || stream === undefined || !('dict' in stream) || !(stream.dict instanceof PDFDict)) return [];
    stream.dict.set(name('Type'), name('XObject'));
    stream.dict.set(name('Subtype'), name('Form'));
    return [{ ref, matrix }];
  });
  if (placed.length === 0) return;
  const { resources, names } = withStamps(context, page.get(name('Resources')), placed.map(({ ref }) => ref));
  page.set(name('Resources'), resources);
  const contents = context.lookup(page.get(name('Contents')));
  const before = contents instanceof PDFArray ? contents.asArray() : page.has(name('Contents')) ? [page.get(name('Contents')) ?? PDFNull] : [];
  const drawing = placed.map(({ matrix }, index) => `q ${matrix.map((value) => Number(value.toFixed(6))).join(' ')} cm /${names[index] ?? ''} Do Q`).join('\n');
  page.set(name('Contents'), context.obj([streamOf(context, 'q\n'), ...before, streamOf(context, `\nQ\n${drawing}\n`)]));
}

function linkAnnotation(context: PDFContext, { box, to }: SourceLink, pages: ReadonlyMap<PDFRef, PDFRef>): PDFRef | undefined {
  const base = { Type: 'Annot', Subtype: 'Link', Rect: [...box], Border: [0, 0, 0], F: 4 };
  if ('uri' in to) return context.register(context.obj({ ...base, A: { Type: 'Action', S: 'URI', URI: PDFString.of(to.uri.replace(/[\\()]/gu, (sign) => `\\${sign}`)) } }));
  const page = pages.get(to.page);
  return page && context.register(context.obj({ ...base, Dest: [page, 'Fit'] }));
}

/** A page as it is drawn: nothing of it acts, and nothing is left of the document around it. */
function copyPage(target: PDFDocument, source: PDFDocument, page: SourcePage, copier: ObjectCopier, pages: ReadonlyMap<PDFRef, PDFRef>): PDFDict {
  const { context } = target;
  const made = PDFDict.withContext(context);
  const take = (key: string, value: PDFObject | undefined): void => {
    if (value !== undefined) made.set(name(key), copier.copy(value));
  };
  take('Resources', page.resources ?? PDFDict.withContext(source.context));
  take('Contents', page.dict.get(name('Contents')));
  take('Group', page.dict.get(name('Group')));
  take('UserUnit', page.dict.get(name('UserUnit')));
  const media = boxOf(page.mediaBox) ?? [0, 0, letter.width, letter.height];
  made.set(name('MediaBox'), context.obj([...media]));
  const crop = boxOf(page.cropBox);
  if (crop) made.set(name('CropBox'), context.obj([...crop]));
  const turn = (((page.rotate?.asNumber() ?? 0) % wholeTurn) + wholeTurn) % wholeTurn;
  if (turn % 90 === 0 && turn !== 0) made.set(name('Rotate'), PDFNumber.of(turn));
  copier.finish();
  const { stamps, links } = readAnnotations(source.context, page);
  drawStamps(context, made, stamps, copier);
  const annotations = links.flatMap((link) => linkAnnotation(context, link, pages) ?? []);
  if (annotations.length > 0) made.set(name('Annots'), context.obj(annotations));
  return made;
}

/** Puts all pages of `source` behind those of `target`, without loss, and returns their references. Throws `Refusal`. */
export function joinPages(target: PDFDocument, source: PDFDocument): PDFRef[] {
  const found = pagesOf(source);
  const refs = found.map(() => target.context.nextRef());
  const pages = new Map(found.flatMap(({ ref }, index) => (ref && refs[index] ? [[ref, refs[index]] as const] : [])));
  const copier = new ObjectCopier(source.context, target.context, true, new Map());
  for (const [index, page] of found.entries()) {
    const ref = refs[index];
    if (ref) addPage(target, copyPage(target, source, page, copier, pages), ref);
  }
  return refs;
}

export const textString = (text: string): PDFHexString => PDFHexString.fromText(text);
