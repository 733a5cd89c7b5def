import { describe, expect, it } from 'vitest';
import { bundledFonts, fontsFor, writePdf } from '../../../db/documents';
import { definitions, documentOf, paragraph, table, unprintable, type Block, type Document } from '../../../shared/documents';
import { readPdf, type ReadPdf } from './readPdf';

const document = (...blocks: Block[]): Document => documentOf({ language: 'en', title: 'A document', author: 'Odile Exemple', date: '2026-11-26', footer: 'Odile Exemple', blocks });
const printed = async (text: string): Promise<{ pdf: ReadPdf; missing: string[] }> => {
  const made = document(paragraph(text));
  const { bytes, missingCharacters } = await writePdf(made, await fontsFor(made));
  return { pdf: await readPdf(bytes), missing: missingCharacters };
};

describe('names and answers in the writing of their country', () => {
  it.each([
    ['Arabic', 'محمد'], ['Persian', 'پژمان'], ['Urdu', 'ٹھیکہ'], ['Hebrew', 'אברהם'], ['Devanagari', 'राम'], ['Bengali', 'রহিম'], ['Gurmukhi', 'ਹਰਪ੍ਰੀਤ'], ['Gujarati', 'ગુજરાત'],
    ['Tamil', 'தமிழ்'], ['Telugu', 'తెలుగు'], ['Kannada', 'ಕನ್ನಡ'], ['Malayalam', 'മലയാളം'], ['Sinhala', 'සිංහල'], ['Thai', 'สมชาย'], ['Ethiopic', 'አበበ'], ['Armenian', 'Արմեն'], ['Georgian', 'გიორგი'],
    ['Greek', 'Ιωάννης'], ['Cyrillic', 'Київ'], ['Chinese, simplified', '王伟'], ['Chinese, traditional', '陳國樑'], ['Japanese', 'ゆうこ 山田'], ['Korean', '김민준'],
  ])('are printed in %s', async (_script, name) => {
    const { pdf, missing } = await printed(`Name: ${name} (given)`);
    expect(missing).toEqual([]);
    expect(pdf.text).not.toMatch(/[\ufffd□]/u);
    expect(pdf.text).toContain('Name:');
  });

  it('run from right to left, word by word, and are copied as they were written', async () => {
    const { pdf } = await printed('Name: محمد علي 1403 (given)');
    const at = (part: string): number => pdf.pages[0]?.placed.find(({ text }) => text.includes(part))?.x ?? Number.NaN;
    expect(at('Name')).toBeLessThan(at('1403'));
    expect(at('علي')).toBeLessThan(at('محمد'));
    expect(at('1403')).toBeLessThan(at('given'));
  });

  it('take no font from the usual document, and one for each script that stands in it', async () => {
    expect(await fontsFor(document(paragraph('Zoë Żółć Ιωάννης Київ राम')))).toHaveLength(bundledFonts.length);
    expect(await fontsFor(document(paragraph('محمد'), paragraph('אברהם')))).toHaveLength(bundledFonts.length + 2);
  });
});

describe('what no font has', () => {
  it.each(['ខ្មែរ', 'ລາວ', 'မြန်မာ', 'བོད', 'Ada \u{1f600} \u{1f44d}', 'ⵜⴰⵎⴰⵣⵉⵖⵜ'])('is known before anything is printed: %s', async (name) => {
    expect(unprintable(name).length).toBeGreaterThan(0);
    expect((await printed(name)).missing).toEqual(expect.arrayContaining(unprintable(name)));
  });

  it.each(['Zoë Żółć', 'محمد', '王伟', '김민준', 'राम', '12 © ® ™ € – … « »', 'సం'])('is not what can be printed: %s', async (name) => {
    expect(unprintable(name)).toEqual([]);
    expect((await printed(name)).missing).toEqual([]);
  });

  it('stands as a box and is named at the end, by the field in which it stands', async () => {
    const made = document(definitions([['Name in native script', 'Ada \u{1f600}']]), table(['Box', 'Answer'], [['A2', 'x \u{1f44d}'], ['A3', 'plain']]));
    const { bytes, missingCharacters } = await writePdf(made, await fontsFor(made));
    expect(missingCharacters).toEqual(['\u{1f44d}', '\u{1f600}']);
    const { text } = await readPdf(bytes);
    expect(text).toContain('Ada □');
    expect(text).toContain('Not printed No font of this program has these characters; a □ stands for each. Complete them by hand: Name in native script (U+1F600) A2 · x □ (U+1F44D)');
  });
});
