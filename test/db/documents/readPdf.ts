import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';

export type PlacedText = { text: string; x: number; y: number; width: number; height: number };
export type ReadPage = { width: number; height: number; lines: string[]; placed: PlacedText[]; links: string[]; roles: string[] };
export type Bookmark = { title: string; page: number; items: Bookmark[] };
export type ReadPdf = {
  pages: ReadPage[];
  /** All text in the order of the file, spaces made one. */
  text: string;
  bookmarks: Bookmark[];
  properties: { Title?: string; Author?: string; CreationDate?: string; Language?: string };
  isTagged: boolean;
  /** The file's own objects, and what its streams hold, as Latin-1. */
  source: string;
};

type OutlineNode = { title: string; dest: string | unknown[] | null; items: OutlineNode[] };
type StructureNode = { role?: string; children?: StructureNode[] };

const rolesOf = (node: StructureNode | null): string[] => (node === null ? [] : [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)]);

/** Reads a PDF back with pdf.js, which shares no code with the writer. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(bytes.slice());
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const placed: PlacedText[] = [];
    const lines: string[] = [''];
    for (const item of items) {
      if (!('str' in item)) continue;
      if (item.str.trim() !== '') {
        const [, , , , x = 0, y = 0] = item.transform as number[];
        placed.push({ text: item.str, x, y, width: item.width, height: item.height });
      }
      lines[lines.length - 1] += item.str;
      if (item.hasEOL) lines.push('');
    }
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    pages.push({
      width,
      height,
      lines: lines.filter((line) => line.trim() !== ''),
      placed,
      links: annotations.flatMap(({ url }) => (url === undefined ? [] : [url])),
      roles: rolesOf((await page.getStructTree()) as StructureNode | null),
    });
  }
  const bookmarkOf = async ({ title, dest, items }: OutlineNode): Promise<Bookmark> => ({
    title,
    page: Array.isArray(dest) ? (await pdf.getPageIndex(dest[0] as { num: number; gen: number })) + 1 : 0,
    items: await Promise.all(items.map(bookmarkOf)),
  });
  const { info } = await pdf.getMetadata();
  return {
    pages,
    text: pages.flatMap(({ lines }) => lines).join(' ').replace(/\s+/gu, ' '),
    bookmarks: await Promise.all((((await pdf.getOutline()) ?? []) as OutlineNode[]).map(bookmarkOf)),
    properties: info as ReadPdf['properties'],
    isTagged: ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
    source: sourceOf(bytes),
  };
}

/** The bytes as text, with every compressed stream unpacked after them. */
function sourceOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  const raw = buffer.toString('latin1');
  const streams: string[] = [];
  for (const match of raw.matchAll(/\/Length (\d+)[^>]*\/Filter \/FlateDecode\n?[^>]*>>\nstream\n/gu)) {
    const begin = match.index + match[0].length;
    streams.push(inflateSync(buffer.subarray(begin, begin + Number(match[1]))).toString('latin1'));
  }
  return raw + streams.join('\n');
}
