import type PDFDocument from 'pdfkit';
import type { FontFamilies, FontFamily } from './fonts';
import { parsedFont, readableFont } from './readableFont';

/** Text that one font can draw. `actual` is what it stands for where its shapes alone would not tell. */
export type Stretch = { text: string; font: string; actual?: string };

export type Faces = {
  /** Divides `text` (one line) among the fonts; characters that no font has become a visible replacement. */
  divide(text: string, style: { bold: boolean; italic: boolean }): Stretch[];
  /** Points. */
  widthOf(text: string, font: string, size: number): number;
  /** The characters replaced so far, each once, in code point order. */
  missing(): string[];
};

type StyleName = keyof FontFamily;
const styleNames: readonly StyleName[] = ['regular', 'bold', 'italic', 'boldItalic'];

/** Marks that have no shape of their own, and the controls of writing direction, which could make a name read as another. */
const shapeless = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;
const joiners: ReadonlySet<string> = new Set(['\u200c', '\u200d']);
/** What may stand for a character that a font lacks without changing what is read. */
const equals: Readonly<Record<string, string>> = {
  '\u202f': '\u00a0', '\u2007': '\u00a0', '\u2010': '-', '\u2011': '-', '\u2002': ' ', '\u2003': ' ', '\u2009': ' ', '\u200a': ' ',
};
/** Vowel signs that may be drawn before the letter they follow: the shapes are then in another order than the characters. */
const reordered = /\p{Mc}/u;
const replacements = ['\u25a1', '\ufffd', '?'] as const;

type Coverage = (character: string) => boolean;
const coverages = new WeakMap<Uint8Array, Coverage>();
/** Whether a font has a character: shared by all documents. */
function coverageOf(bytes: Uint8Array): Coverage {
  const known = coverages.get(bytes);
  if (known) return known;
  const font = parsedFont(bytes);
  const answers = new Map<string, boolean>();
  const coverage: Coverage = (character) => {
    const answer = answers.get(character) ?? font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    answers.set(character, answer);
    return answer;
  };
  coverages.set(bytes, coverage);
  return coverage;
}

/** The fonts of one document. A font is put into the file only when something is drawn with it, as a subset. */
export function facesOf(pdf: PDFDocument, families: FontFamilies): Faces {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const missing = new Set<string>();
  families.forEach((family, index) => {
    for (const style of styleNames) {
      const bytes = family[style];
      if (bytes) pdf.registerFont(`${index}-${style}`, readableFont(bytes));
    }
  });

  const candidates = (style: StyleName): { font: string; has: Coverage }[] =>
    families.map((family, index) => {
      const bytes = family[style];
      return bytes ? { font: `${index}-${style}`, has: coverageOf(bytes) } : { font: `${index}-regular`, has: coverageOf(family.regular) };
    });
  const byStyle = new Map(styleNames.map((style) => [style, candidates(style)]));

  function drawCharacter(character: string, fonts: { font: string; has: Coverage }[]): Stretch | null {
    const owner = fonts.find(({ has }) => has(character));
    if (owner) return { text: character, font: owner.font };
    if (joiners.has(character)) return null;
    const equal = equals[character];
    if (equal !== undefined) return drawCharacter(equal, fonts);
    missing.add(character);
    for (const text of replacements) {
      const font = fonts.find(({ has }) => has(text))?.font;
      if (font !== undefined) return { text, font, actual: character };
    }
    throw new Error('No font of the document has even a question mark.');
  }

  return {
    divide(raw, { bold, italic }) {
      const fonts = byStyle.get(bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular') ?? [];
      const text = raw.replace(shapeless, '');
      const first = fonts[0];
      const stretches: Stretch[] = [];
      const add = (next: Stretch): void => {
        const last = stretches.at(-1);
        if (last && last.font === next.font && last.actual === undefined && next.actual === undefined) last.text += next.text;
        else stretches.push(next);
      };
      if (first && Array.from(text).every(first.has)) {
        if (text !== '') add({ text, font: first.font });
        return stretches;
      }
      // A letter and its marks must come from one font, or the marks land beside it.
      for (const { segment } of graphemes.segment(text)) {
        const characters = Array.from(segment);
        const owner = fonts.find(({ has }) => characters.every((character) => has(character)));
        if (owner) add({ text: segment, font: owner.font });
        else for (const character of characters) {
          const drawn = drawCharacter(character, fonts);
          if (drawn) add(drawn);
        }
      }
      return stretches.map((stretch) => (stretch.actual === undefined && reordered.test(stretch.text) ? { ...stretch, actual: stretch.text } : stretch));
    },
    widthOf: (text, font, size) => pdf.font(font).fontSize(size).widthOfString(text),
    missing: () => [...missing].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)),
  };
}
