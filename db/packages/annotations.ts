import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFStream, PDFString, type PDFContext } from '@cantoo/pdf-lib';
import type { SourcePage } from './sourcePages';

/** What an annotation shows, and the matrix that puts it into its place on the page. */
export type Stamp = { appearance: PDFRef | PDFStream; matrix: readonly number[] };
/** Left, bottom, right, top. */
type Box = readonly [number, number, number, number];
/** A place that leads elsewhere: an address, or a page of the same document. */
export type SourceLink = { box: Box; to: { uri: string } | { page: PDFRef } };

const name = (text: string): PDFName => PDFName.of(text);
const hidden = 2;
const notShown = 32;
/** What is no part of the paper: notes of a reader, windows of notes, sounds, films and files. */
const notPrinted = new Set(['Popup', 'Text', 'FileAttachment', 'Sound', 'Movie', 'Screen', 'RichMedia', '3D', 'TrapNet', 'Watermark', 'Redact']);
/** Annotations of one page that are looked at. */
const most = 5_000;

const numbers = (array: PDFArray | undefined): number[] => array?.asArray().map((value) => (value instanceof PDFNumber ? value.asNumber() : Number.NaN)) ?? [];

export function boxOf(array: PDFArray | undefined): Box | undefined {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN] = numbers(array);
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return box.every(Number.isFinite) ? box : undefined;
}

/** The stream that shows the annotation as it is now. */
function appearanceOf(context: PDFContext, annotation: PDFDict): PDFRef | PDFStream | undefined {
  const normal = annotation.lookupMaybe(name('AP'), PDFDict)?.get(name('N'));
  const found = normal instanceof PDFRef ? context.lookup(normal) : normal;
  if (found instanceof PDFStream) return normal instanceof PDFRef ? normal : found;
  const state = annotation.lookup(name('AS'));
  if (!(found instanceof PDFDict) || !(state instanceof PDFName)) return undefined;
  const chosen = found.get(state);
  if (chosen instanceof PDFRef) return context.lookup(chosen) instanceof PDFStream ? chosen : undefined;
  return chosen instanceof PDFStream ? chosen : undefined;
}

/** Maps what the appearance draws into the rectangle of its annotation (ISO 32000-1, 12.5.5). */
function placed(stream: PDFStream, rect: Box): readonly number[] | undefined {
  const box = boxOf(stream.dict.lookupMaybe(name('BBox'), PDFArray));
  if (box === undefined) return undefined;
  const given = numbers(stream.dict.lookupMaybe(name('Matrix'), PDFArray));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = given.length === 6 && given.every(Number.isFinite) ? given : [];
  const corners = [[box[0], box[1]], [box[0], box[3]], [box[2], box[1]], [box[2], box[3]]].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  if (!(width > 0 && height > 0)) return undefined;
  const [sx, sy] = [(rect[2] - rect[0]) / width, (rect[3] - rect[1]) / height];
  return [sx, 0, 0, sy, rect[0] - left * sx, rect[1] - bottom * sy];
}

const safe = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

function linkOf(context: PDFContext, annotation: PDFDict, box: Box): SourceLink | undefined {
  const action = annotation.lookupMaybe(name('A'), PDFDict);
  const kind = action?.lookup(name('S'));
  const address = action?.lookup(name('URI'));
  if (kind === name('URI') && (address instanceof PDFString || address instanceof PDFHexString)) {
    const uri = address.decodeText();
    return safe.test(uri) ? { box, to: { uri } } : undefined;
  }
  const destination = kind === name('GoTo') ? action?.lookup(name('D')) : annotation.lookup(name('Dest'));
  const page = destination instanceof PDFArray && destination.size() > 0 ? destination.get(0) : undefined;
  return page instanceof PDFRef && context.lookup(page) instanceof PDFDict ? { box, to: { page } } : undefined;
}

/** What the annotations of a page show when it is printed, and where its links lead. Nothing else of them is taken over: no action, no script. */
export function readAnnotations(context: PDFContext, { dict }: SourcePage): { stamps: Stamp[]; links: SourceLink[] } {
  const stamps: Stamp[] = [];
  const links: SourceLink[] = [];
  for (const entry of (dict.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? []).slice(0, most)) {
    const annotation = context.lookup(entry);
    if (!(annotation instanceof PDFDict)) continue;
    const flags = annotation.lookup(name('F'));
    const kind = annotation.lookup(name('Subtype'));
    const rect = boxOf(annotation.lookupMaybe(name('Rect'), PDFArray));
    if (rect === undefined || !(kind instanceof PDFName) || (flags instanceof PDFNumber && (flags.asNumber() & (hidden | notShown)) !== 0)) continue;
    if (kind === name('Link')) {
      const link = linkOf(context, annotation, rect);
      if (link) links.push(link);
      continue;
    }
    if (notPrinted.has(kind.decodeText())) continue;
    const appearance = appearanceOf(context, annotation);
    const stream = appearance instanceof PDFRef ? context.lookup(appearance) : appearance;
    const matrix = stream instanceof PDFStream ? placed(stream, rect) : undefined;
    if (appearance !== undefined && matrix !== undefined) stamps.push({ appearance, matrix });
  }
  return { stamps, links };
}
