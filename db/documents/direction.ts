import bidiFactory from 'bidi-js';
import type { Stretch } from './faces';

const bidi = bidiFactory();
/** Letters that fontkit draws from right to left, whatever stands beside them. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const otherLetter = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u;

const reversed = (text: string): string => Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment).toReversed().join('');

/** The text to hand to fontkit so that it stands as its level says (UAX 9: odd is from right to left). */
function drawnAs(text: string, level: number): string {
  const isRightToLeft = level % 2 === 1;
  if (!isRightToLeft) return rightToLeft.test(text) ? reversed(text) : text;
  const mirrored = Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('');
  return rightToLeft.test(text) ? mirrored : reversed(mirrored);
}

/** Readers turn letters from right to left round themselves: told in the order of reading besides, those would be turned twice. */
const isReadAlike = (text: string, drawn: string): boolean => drawn === text || rightToLeft.test(text);

/** Places from left to right, by the rule L2 of UAX 9: what is of a level or higher is turned round, the highest level first. */
function fromLeft(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level >= 1; level -= 1) {
    for (let begin = 0; begin < order.length; begin += 1) {
      let end = begin;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
      if (end > begin) {
        order.splice(begin, end - begin, ...order.slice(begin, end).toReversed());
        begin = end;
      }
    }
  }
  return order;
}

/**
 * The stretches of one line, divided where the direction of writing changes, in the order in which they are read; `order` holds their
 * places from left to right. A line of nothing but Arabic or Hebrew runs from the right; in any other, such words stand within the sentence.
 */
export function directed<T extends Stretch>(stretches: readonly T[]): { stretches: readonly T[]; order: readonly number[] } {
  const text = stretches.map((stretch) => stretch.text).join('');
  if (!rightToLeft.test(text)) return { stretches, order: stretches.map((_, index) => index) };
  const { levels } = bidi.getEmbeddingLevels(text, otherLetter.test(text) ? 'ltr' : 'rtl');
  const parts: { stretch: T; level: number }[] = [];
  let at = 0;
  for (const stretch of stretches) {
    let begin = 0;
    for (let index = 1; index <= stretch.text.length; index += 1) {
      const level = levels[at + begin] ?? 0;
      if (index < stretch.text.length && levels[at + index] === level) continue;
      const part = stretch.text.slice(begin, index);
      const drawn = drawnAs(part, level);
      parts.push({ level, stretch: isReadAlike(part, drawn) ? { ...stretch, text: drawn } : { ...stretch, text: drawn, actual: stretch.actual ?? part } });
      begin = index;
    }
    at += stretch.text.length;
  }
  return { stretches: parts.map(({ stretch }) => stretch), order: fromLeft(parts.map(({ level }) => level)) };
}
