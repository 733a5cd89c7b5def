import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { z } from 'zod';
import type { AttachmentFlag } from '../../shared/attachments';
import { foldText } from '../../shared/names';
import { unreadable, type PdfReading } from './pdfReading';

/** Of pages and of characters, as many as a search needs; a document has more only by design. */
const mostPages = 2_000;
const mostCharacters = 1_000_000;

const formInfo = z.object({ IsXFAPresent: z.boolean().optional(), IsSignaturesPresent: z.boolean().optional() });

/** The reader builds a matrix of the browser's when it is loaded, for drawing, which nothing here does. */
async function loadReader(): Promise<typeof import('unpdf/pdfjs')> {
  if (!Reflect.has(globalThis, 'DOMMatrix')) Reflect.set(globalThis, 'DOMMatrix', class {});
  return import('unpdf/pdfjs');
}

async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && length < mostCharacters; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = foldText(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    page.cleanup();
    if (text === '') continue;
    parts.push(text);
    length += text.length + 1;
  }
  return parts.join(' ').slice(0, mostCharacters);
}

async function flagsOf(pdf: PDFDocumentProxy): Promise<Extract<AttachmentFlag, 'xfa' | 'signed'>[]> {
  const { info } = await pdf.getMetadata();
  const { IsXFAPresent, IsSignaturesPresent } = formInfo.parse(info);
  return [...(IsXFAPresent === true ? (['xfa'] as const) : []), ...(IsSignaturesPresent === true ? (['signed'] as const) : [])];
}

/**
 * Text, pages and peculiarities of a PDF, read without running anything in it. Takes as long as the file makes it: whoever calls it ends
 * it (`Jobs.readPdf`).
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const { getDocument } = await loadReader();
  const opening = getDocument({ data: bytes, verbosity: 0, disableFontFace: true, useSystemFonts: false, enableXfa: false, stopAtErrors: false });
  try {
    return await readOpened(opening.promise);
  } finally {
    // Nothing of it stays at work beside the next one.
    await opening.destroy();
  }
}

async function readOpened(opening: Promise<PDFDocumentProxy>): Promise<PdfReading> {
  let pdf: PDFDocumentProxy;
  try {
    pdf = await opening;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { ...unreadable, flags: ['password'] };
    return unreadable;
  }
  // A PDF that has no page, whatever it claims, is none that anybody could read.
  if (pdf.numPages < 1) return unreadable;
  try {
    const flags = await flagsOf(pdf);
    const text = await textOf(pdf);
    return { state: text === '' ? 'none' : 'found', text, pages: pdf.numPages, flags };
  } catch {
    // Whatever pdf.js makes of a broken file: it is kept, and cannot be searched.
    return { ...unreadable, pages: pdf.numPages };
  }
}
