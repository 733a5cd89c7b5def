import LineBreaker from 'linebreak';
import type { Run } from '../../shared/documents';
import { directed } from './direction';
import type { Faces, Stretch } from './faces';
import { safeHref } from './safeHref';
import { colors, type TypeStyle } from './theme';
import { tidyText } from './tidyText';

/** A stretch of one font, size and colour at a place of its line. */
export type Piece = Stretch & { x: number; width: number; size: number; color: string; href?: string };

/** One line of text, its pieces in the order in which they are read. `ending` is what was between it and the next: a space where a sentence goes on. */
export type Line = { pieces: Piece[]; width: number; ending: '' | ' ' };

type Styled = Stretch & { size: number; color: string; href: string | undefined };
/** `ink` is its width without the space at its end. */
type Word = { parts: Styled[]; width: number; ink: () => number };

/** How text in a style falls into words, stretches that no line divides where it is wide enough. */
function wordsIn(faces: Faces, style: TypeStyle) {
  const measure = (part: Styled): number => faces.widthOf(part.text, part.font, part.size);

  function wordOf(parts: Styled[]): Word {
    const widths = parts.map(measure);
    const whole = widths.reduce((sum, each) => sum + each, 0);
    // Asked of few: shaping the letters a second time for each word would take as long as the first.
    const ink = (): number => {
      const last = parts.at(-1);
      const inked = last ? last.text.replace(/ +$/u, '') : '';
      return last && inked !== last.text ? whole - measure(last) + faces.widthOf(inked, last.font, last.size) : whole;
    };
    return { parts, width: whole, ink };
  }

  function wordsOf(parts: readonly Run[]): Word[] {
    const text = parts.map((part) => part.text).join('');
    const words: Word[] = [];
    const breaker = new LineBreaker(text);
    let begin = 0;
    for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
      words.push(wordOf(styledBetween(parts, begin, next.position)));
      begin = next.position;
    }
    return words;
  }

  function styledBetween(parts: readonly Run[], begin: number, end: number): Styled[] {
    const styled: Styled[] = [];
    let at = 0;
    for (const { text, bold, italic, href: address } of parts) {
      const slice = text.slice(Math.max(0, begin - at), Math.max(0, end - at));
      at += text.length;
      if (slice === '') continue;
      const href = safeHref(address);
      for (const stretch of faces.divide(slice, { bold: style.bold || bold === true, italic: italic === true })) {
        styled.push({ ...stretch, size: style.size, color: href === undefined ? style.color : colors.accent, href });
      }
    }
    return styled;
  }

  return { measure, wordOf, wordsOf };
}

/** Text set in lines no wider than `width` points, by the rules of Unicode; a word wider than that is divided between letters. */
export function breakLines(faces: Faces, runs: readonly Run[], style: TypeStyle, width: number): Line[] {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const { measure, wordOf, wordsOf } = wordsIn(faces, style);

  const fits = (word: Word, room: number): boolean => word.width <= room || word.ink() <= room;

  function lineOf(words: readonly Word[]): Line {
    const parts: Styled[] = [];
    for (const part of words.flatMap((word) => word.parts)) {
      const last = parts.at(-1);
      const joins = last && last.font === part.font && last.color === part.color && last.href === part.href;
      if (joins && last.actual === undefined && part.actual === undefined) parts[parts.length - 1] = { ...last, text: last.text + part.text };
      else parts.push(part);
    }
    const last = parts.at(-1);
    const ending = last?.text.endsWith(' ') === true ? ' ' : '';
    if (last) parts[parts.length - 1] = { ...last, text: last.text.replace(/ +$/u, '') };
    let x = 0;
    const { stretches, order } = directed(parts.filter(({ text }) => text !== ''));
    const pieces = stretches.map(({ href, ...part }): Piece => ({ ...part, x: 0, width: measure({ ...part, href }), ...(href === undefined ? {} : { href }) }));
    for (const index of order) {
      const piece = pieces[index];
      if (!piece) continue;
      piece.x = x;
      x += piece.width;
    }
    return { pieces, width: x, ending };
  }

  /** Divides a word that no line can hold; the last part may go on with the next word. */
  function divideWord(word: Word): Word[] {
    const made: Word[] = [];
    let current: Styled[] = [];
    let used = 0;
    for (const part of word.parts) {
      for (const { segment } of graphemes.segment(part.text)) {
        const letter = { ...part, text: segment, ...(part.actual === part.text ? { actual: segment } : {}) };
        const letterWidth = measure(letter);
        if (current.length > 0 && used + letterWidth > width) {
          made.push(wordOf(current));
          current = [];
          used = 0;
        }
        const last = current.at(-1);
        if (last && last.font === letter.font && last.href === letter.href && last.actual === undefined && letter.actual === undefined) last.text += segment;
        else current.push(letter);
        used += letterWidth;
      }
    }
    if (current.length > 0) made.push(wordOf(current));
    return made;
  }

  function setParagraph(parts: readonly Run[]): Line[] {
    const lines: Line[] = [];
    let line: Word[] = [];
    let used = 0;
    const finish = (): void => {
      lines.push(lineOf(line));
      line = [];
      used = 0;
    };
    for (const word of wordsOf(parts)) {
      if (line.length > 0 && !fits(word, width - used)) finish();
      if (fits(word, width)) {
        line.push(word);
        used += word.width;
        continue;
      }
      const pieces = divideWord(word);
      pieces.forEach((piece, index) => {
        line.push(piece);
        used += piece.width;
        if (index < pieces.length - 1) finish();
      });
    }
    lines.push(lineOf(line));
    return lines;
  }

  return paragraphsOf(runs).flatMap(setParagraph);
}

/** The width in points of the widest word; 0 where there is no text. */
export const widestWord = (faces: Faces, runs: readonly Run[], style: TypeStyle): number =>
  Math.max(0, ...paragraphsOf(runs).flatMap((parts) => wordsIn(faces, style).wordsOf(parts)).map((word) => word.ink()));

/** The runs of every line that the writer of the text began himself. */
function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    tidyText(run.text).split('\n').forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...run, text });
    });
  }
  return paragraphs;
}
