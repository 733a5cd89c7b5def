import { createHash } from 'node:crypto';
import { PDFDocument, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { AttachmentKind } from '../../shared/attachments';
import type { CoverFacts } from '../../shared/packages/cover';
import { openSealed, VaultFault, type Content } from '../vault';
import { addCover } from './coverPages';
import { openPdf } from './openPdf';
import { writeOutline } from './outline';
import { joinPages } from './pageWriter';
import { addPicture } from './picturePages';
import { Refusal } from './refusal';
import { shrinkPictures, type Level } from './shrinkPictures';
import { smallPicture } from './smallPicture';

/** A document of the vault that becomes part of a file, and what its bookmark says. */
export type FileSource = { path: string; content: Content; kind: AttachmentKind; title: string; owner: string };

/** What one file of a package is made of. It has no name of a document and no path but those in the vault. */
export type FileJob = {
  vaultKey: Uint8Array;
  sources: readonly FileSource[];
  /** Bytes that it should have at most; null: no matter. */
  limit: number | null;
  dpi: number;
  title: string;
  firm: string;
  language: 'en' | 'fr';
  /** Noon of it is the one date in the file. */
  printedOn: string;
  cover: CoverFacts | null;
  /** Its one source is a picture that stays one. `mustBeJpeg`: its format is not one that the portal takes. */
  picture?: { mustBeJpeg: boolean };
};

/** Sources that cannot be joined, by their index. */
export type RefusedSource = { index: number; reason: Refusal['reason'] };
/** `parts`: the pages of each source and the first of them, counted from 1; none for one that was refused. */
export type MadeFile = { kind: 'made'; bytes: Uint8Array; pages: number; parts: { pages: number; firstPage: number }[]; shrunkTo: Level | null; refused: RefusedSource[] };
/** Nothing was made: there is nothing left to join, or what was refused has left something behind and the rest is to be begun anew. */
export type NothingMade = { kind: 'refused'; refused: RefusedSource[] };

/** A picture of its own; `bytes` null: it can stay as it is. */
export type MadePicture = { kind: 'picture'; bytes: Uint8Array | null };

async function read({ path, content }: FileSource, vaultKey: Uint8Array): Promise<Buffer> {
  try {
    const source = await openSealed(path, vaultKey, content);
    try {
      const bytes = await source.read(0, content.size);
      if (createHash('sha256').update(bytes).digest('hex') !== content.sha256) throw new VaultFault('damaged');
      return bytes;
    } finally {
      await source.close();
    }
  } catch (error) {
    throw error instanceof VaultFault ? new Refusal(error.problem) : error;
  }
}

async function addSource(target: PDFDocument, source: FileSource, vaultKey: Uint8Array): Promise<PDFRef[]> {
  const bytes = await read(source, vaultKey);
  if (source.kind !== 'pdf') return addPicture(target, bytes, source.kind);
  try {
    return joinPages(target, await openPdf(bytes));
  } catch (error) {
    // Whatever a broken PDF makes of its reader: loops, wrong types, a stack that is too deep.
    throw error instanceof Refusal ? error : new Refusal('unreadable');
  }
}

async function makePicture(source: FileSource, { vaultKey, limit }: FileJob, mustBeJpeg: boolean, alive: () => void): Promise<MadePicture | NothingMade> {
  alive();
  try {
    const made = await smallPicture(await read(source, vaultKey), limit, mustBeJpeg, alive);
    return { kind: 'picture', bytes: made ?? null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'refused', refused: [{ index: 0, reason: error.reason }] };
  }
}

/** The document's properties and nothing else: no name of a person of the firm, no path, no time but noon of the day. */
function describe(pdf: PDFDocument, { title, firm, language, printedOn }: FileJob): void {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(firm);
  pdf.setCreator('Dossier');
  pdf.setProducer('Dossier');
  pdf.setCreationDate(new Date(`${printedOn}T12:00:00Z`));
  pdf.setModificationDate(new Date(`${printedOn}T12:00:00Z`));
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(language === 'fr' ? 'fr-CA' : 'en-CA'));
}

const save = (pdf: PDFDocument): Promise<Uint8Array> => pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });

/**
 * Makes one PDF of documents in the vault: their pages without loss, a cover with an index, bookmarks; and only where it is larger than
 * the limit, smaller pictures. The same sources give the same bytes. `alive(index)` is called when a source is begun, and often while
 * pictures are made smaller (`index` null), so that whoever watches knows what is being worked on.
 */
export async function makeFile(job: FileJob, alive: (index: number | null) => void): Promise<MadeFile | MadePicture | NothingMade> {
  const { sources, vaultKey, limit, dpi, cover, picture } = job;
  const [first] = sources;
  if (picture && first) return makePicture(first, job, picture.mustBeJpeg, () => alive(0));
  const target = await PDFDocument.create({ updateMetadata: false });
  const groups: PDFRef[][] = [];
  const refused: RefusedSource[] = [];
  for (const [index, source] of sources.entries()) {
    alive(index);
    const present = target.context.largestObjectNumber;
    try {
      groups.push(await addSource(target, source, vaultKey));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ index, reason: error.reason });
      groups.push([]);
      if (target.context.largestObjectNumber !== present) return { kind: 'refused', refused };
    }
  }
  alive(null);
  const joined = sources.flatMap((source, index) => {
    const [page] = groups[index] ?? [];
    return page ? [{ source, page, pages: groups[index]?.length ?? 0 }] : [];
  });
  if (joined.length === 0) return { kind: 'refused', refused };
  const before = cover === null ? 0 : await addCover(target, cover, joined.map(({ source: { title, owner }, pages }) => ({ title, owner, pages })));
  describe(target, job);
  writeOutline(target, joined.map(({ source, page }) => ({ title: labelOf(source), page })));
  let firstPage = before + 1;
  const parts = groups.map(({ length: pages }) => {
    const part = { pages, firstPage };
    firstPage += pages;
    return part;
  });
  const { bytes, shrunkTo } = await fitted(target, limit, dpi, () => alive(null));
  return { kind: 'made', bytes, pages: firstPage - 1, parts, shrunkTo, refused };
}

const labelOf = ({ title, owner }: FileSource): string => [title, owner].filter((part) => part !== '').join(' – ');

async function fitted(pdf: PDFDocument, limit: number | null, dpi: number, alive: () => void): Promise<{ bytes: Uint8Array; shrunkTo: Level | null }> {
  const whole = await save(pdf);
  if (limit === null || whole.length <= limit) return { bytes: whole, shrunkTo: null };
  const shrinking = await shrinkPictures(pdf, whole.length, limit, dpi, alive);
  if (shrinking === null) return { bytes: whole, shrunkTo: null };
  // What was reckoned may be off by a few bytes: the file itself decides.
  for (let level = shrinking.best; ; level++) {
    const shrunkTo = await shrinking.at(level);
    const bytes = await save(pdf);
    if (bytes.length <= limit || level >= shrinking.last) return { bytes, shrunkTo };
  }
}
