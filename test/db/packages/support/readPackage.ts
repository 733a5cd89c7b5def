import { createHash } from 'node:crypto';
import { getDocument } from 'unpdf/pdfjs';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Mark = { title: string; page: number };
/** What another library than the one that wrote it finds in a PDF. Pages are counted from 1. */
export type PdfContent = { pages: string[]; sizes: [number, number][]; marks: Mark[]; links: { from: number; to: number | string }[]; info: Record<string, unknown>; language: unknown; isTagged: boolean; scripts: unknown; attachments: unknown; fields: unknown; openAction: unknown };

export async function readPdfContent(bytes: Uint8Array): Promise<PdfContent> {
  if (!Reflect.has(globalThis, 'DOMMatrix')) Reflect.set(globalThis, 'DOMMatrix', class {});
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise;
  const pageOf = async (destination: unknown): Promise<number> => {
    const explicit = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
    if (!Array.isArray(explicit)) return Number.NaN;
    return (await pdf.getPageIndex(explicit[0])) + 1;
  };
  const content: PdfContent = { pages: [], sizes: [], marks: [], links: [], info: {}, language: null, isTagged: false, scripts: await pdf.getJSActions(), attachments: await pdf.getAttachments(), fields: await pdf.getFieldObjects(), openAction: await pdf.getOpenAction() };
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    content.pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    const { width, height } = page.getViewport({ scale: 1 });
    content.sizes.push([Math.round(width), Math.round(height)]);
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype === 'Link') content.links.push({ from: number, to: typeof annotation.url === 'string' ? annotation.url : await pageOf(annotation.dest) });
    }
  }
  for (const { title, dest } of (await pdf.getOutline()) ?? []) content.marks.push({ title, page: await pageOf(dest) });
  const { info } = await pdf.getMetadata();
  content.info = info as Record<string, unknown>;
  content.language = content.info['Language'];
  content.isTagged = ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true;
  return content;
}
