import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundledFonts } from '../../../db/documents/bundledFonts';
import { writeDocx, writePdf } from '../../../db/documents';
import { calendarDate } from '../../../shared/dates';
import { bullets, paragraph, type Block } from '../../../shared/documents';
import { templateDocument, type LetterTemplate } from '../../../shared/letters/template';
import { fromConsultant } from '../../../shared/letters/templates/parts';
import { readPdf } from '../documents/readPdf';

/** A letter of `lines` paragraphs and one more block before its closing. */
const letter = (lines: number, last: Block): ReturnType<typeof templateDocument> => {
  const blocks = [...Array.from({ length: lines }, (_, index) => paragraph(`Filler ${index + 1}.`)), last, ...fromConsultant('en')];
  const words = { en: 'Letter', fr: 'Lettre' };
  const template: LetterTemplate = { id: 'closing-test', group: 'client', version: 1, paper: 'firm', title: words, purpose: words, blocks: { en: blocks, fr: blocks } };
  return templateDocument(template, 'en', calendarDate.parse('2026-12-01'), 'Alix Tremblay', undefined);
};
const lasts: [string, Block][] = [['a paragraph', paragraph('The last word.')], ['a list', bullets(['Not the last word.', 'The last word.'])]];

describe('the closing of a letter', () => {
  it.each(lasts)('after %s stands on the page of what comes last before it', async (_what, last) => {
    const apart: number[] = [];
    let pages = 0;
    for (let lines = 20; lines <= 34; lines += 1) {
      const pdf = await readPdf((await writePdf(letter(lines, last), bundledFonts)).bytes);
      const pageOf = (text: string): number => pdf.pages.findIndex((page) => page.lines.some((line) => line.includes(text)));
      pages = Math.max(pages, pdf.pages.length);
      if (new Set([pageOf('The last word.'), pageOf('Sincerely,'), pageOf('{consultantName}')]).size > 1) apart.push(lines);
    }
    expect(pages).toBe(2);
    expect(apart).toEqual([]);
  });

  it.each(lasts)('after %s is kept with it in Word', async (_what, last) => {
    const xml = strFromU8(unzipSync(await writeDocx(letter(3, last)))['word/document.xml']!);
    const kept = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({ text: [...inner.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''), kept: /<w:keepNext\s*\/?>/.test(inner) }));
    const from = kept.findIndex(({ text }) => text === 'The last word.');
    expect(kept.slice(from, from + 4)).toMatchObject([{ kept: true }, { text: 'Sincerely,', kept: true }, { kept: true }, { text: expect.stringContaining('{consultantName}'), kept: true }]);
    expect(kept.find(({ text }) => text === 'Filler 3.')).toMatchObject({ kept: false });
  });
});
