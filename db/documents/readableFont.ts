import { create, type Font, type Glyph } from 'fontkit';

const space = 0x20;
const noBreakSpace = 0xa0;
/** Takes no room and is left out by those who copy: for a shape that stands for no letter of its own. */
const nothing = 0x200b;

/** Ways to place the marks of a text, tried in turn: all, none below letters, none above, none by rule. */
const placings: readonly (null | Readonly<Record<string, false>>)[] = [null, { blwm: false }, { abvm: false }, { blwm: false, abvm: false }, { blwm: false, abvm: false, mark: false, mkmk: false }];

const parsedFonts = new WeakMap<Uint8Array, Font>();
/** The font of a file. Its tables are read when they are first asked for, and once for all documents: that takes longer than setting a page. */
export function parsedFont(bytes: Uint8Array): Font {
  const font = parsedFonts.get(bytes) ?? create(bytes);
  parsedFonts.set(bytes, font);
  return font;
}

type Shaped = ReturnType<Font['layout']>;
/** Words that a font keeps shaped: shaping takes most of the time of a document, and documents are largely of the same words. */
const mostWords = 5_000;
const readableFonts = new WeakMap<Uint8Array, Font>();

/**
 * A font whose glyphs say which characters they are even where shaping took letters apart. fontkit calls the o of a
 * decomposed ọ "ọ" and its dot nothing; PDFKit then writes that into the file for every o, and all text copied from it is wrong.
 * One for all documents.
 */
export function readableFont(bytes: Uint8Array): Font {
  const font = readableFonts.get(bytes) ?? madeReadable(parsedFont(bytes));
  readableFonts.set(bytes, font);
  return font;
}

function madeReadable(parsed: Font): Font {
  const font: Font & { _glyphs?: object } = Object.create(parsed);
  const layout = font.layout.bind(font);
  const isGlyphOf = (codePoint: number, { id }: Glyph): boolean => font.glyphForCodePoint(codePoint).id === id;

  function charactersOf(glyph: Glyph): readonly number[] {
    const [first, ...more] = glyph.codePoints;
    if (first === undefined) return [font.stringsForGlyph(glyph.id)[0]?.codePointAt(0) ?? nothing];
    if (more.length > 0) return glyph.codePoints;
    // One shape for both spaces: copied text is to have the ordinary one, whichever was used first.
    if (first === noBreakSpace && isGlyphOf(space, glyph)) return [space];
    if (isGlyphOf(first, glyph)) return glyph.codePoints;
    const letter = String.fromCodePoint(first).normalize('NFD').codePointAt(0) ?? first;
    return isGlyphOf(letter, glyph) ? [letter] : glyph.codePoints;
  }

  /** fontkit fails on a pair of signs for which a font has an empty place: such a text is set without the marks that fail. */
  function placed(text: string, features: unknown): ReturnType<Font['layout']> {
    for (const without of placings) {
      try {
        return layout(text, without === null ? features : without);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
    }
    return layout(text, { mark: false, mkmk: false, abvm: false, blwm: false, dist: false, kern: false });
  }

  function shaped(text: string, features: unknown): Shaped {
    // fontkit keeps the glyphs that it made, with the characters for which each was first made: whoever came first would decide what
    // is copied of all that comes after.
    font._glyphs = {};
    const run = placed(text, features);
    run.glyphs = run.glyphs.map((glyph): Glyph => {
      const codePoints = charactersOf(glyph);
      return codePoints === glyph.codePoints ? glyph : Object.create(glyph, { codePoints: { value: codePoints } });
    });
    return run;
  }

  const words = new Map<string, Shaped>();
  font.layout = (text, features) => {
    if (features !== undefined) return shaped(text, features);
    const known = words.get(text) ?? shaped(text, features);
    if (words.size >= mostWords) words.clear();
    words.set(text, known);
    return lent(known);
  };
  return font;
}

/** A run whose positions belong to the one who asked: PDFKit multiplies them by the size of its text. */
const lent = (run: Shaped): Shaped => Object.assign(Object.create(Object.getPrototypeOf(run)), run, { positions: run.positions.map((position) => Object.assign(Object.create(Object.getPrototypeOf(position)), position)) });
