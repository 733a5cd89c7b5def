import { describe, expect, it } from 'vitest';
import { bundledFonts, writePdf } from '../../../db/documents';
import {
  bar,
  bars,
  bold,
  callout,
  checkbox,
  checkboxes,
  column,
  documentOf,
  heading,
  italic,
  keepTogether,
  link,
  numbered,
  pageBreak,
  paragraph,
  row,
  signatures,
  table,
  type Block,
  type Document,
} from '../../../shared/documents';
import { readPdf, type ReadPdf } from './readPdf';
import { frenchChecklist, letterhead, scoreReport } from './samples';

const base = { language: 'en', title: 'A document', author: 'Odile Exemple', date: '2026-11-22', footer: 'Printed by Odile Exemple, RCIC R000000' } as const;
const written = async (blocks: readonly Block[], more: Partial<Document> = {}): Promise<ReadPdf> =>
  readPdf((await writePdf(documentOf({ ...base, ...more, blocks }), bundledFonts)).bytes);

/** `count` lines, each a paragraph, to push what follows down the page. */
const filler = (count: number): Block[] => Array.from({ length: count }, (_, index) => paragraph(`Filler ${index + 1}.`));
const pageOf = (pdf: ReadPdf, text: string): number => pdf.pages.findIndex(({ lines }) => lines.some((line) => line.includes(text))) + 1;
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the text', () => {
  it('is read back in the order in which it was written, with the words of its language', async () => {
    const pdf = await readPdf((await writePdf(frenchChecklist, bundledFonts)).bytes);
    const order = ['Érable & Nord Immigration Inc.', 'Tél. +1 514 555-0142', 'Le 22 novembre 2026', '12, chemin de l’Œuvre', 'Pièces à fournir', '« Une pièce lisible', '1. Numérisez', 'Identité', 'Acte de naissance', 'Sans ces pièces', 'sentiments distingués'];
    const places = order.map((part) => pdf.text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(pdf.pages).toHaveLength(2);
    expect(pdf.text).toContain('Page 1 de 2');
    expect(pdf.text).toContain('Page 2 de 2');
  });

  it('is numbered in English and bears on every page who printed it', async () => {
    const pdf = await written([paragraph('One.'), pageBreak(), paragraph('Two.')]);
    expect(pdf.pages.map(({ lines }) => lines.at(-1))).toEqual(['Printed by Odile Exemple, RCIC R000000 Page 1 of 2', 'Printed by Odile Exemple, RCIC R000000 Page 2 of 2']);
  });

  it('bears no page number where it will stand in a file with others', async () => {
    const pdf = await written([paragraph('One.')], { pageNumbers: false });
    expect(pdf.pages.map(({ lines }) => lines.at(-1))).toEqual(['Printed by Odile Exemple, RCIC R000000']);
  });

  const french = 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ àâæçéèêëîïôœùûüÿ «\u00a0Œuvre\u00a0» l’été – fin… n\u00ba 1\u202f000\u00a0$ €';
  it.each([
    ['upright', { text: french }],
    ['bold', bold(french)],
    ['italic', italic(french)],
    ['bold italic', { text: french, bold: true, italic: true }],
  ])('has every letter and sign of English and French, %s', async (_style, run) => {
    const { bytes, missingCharacters } = await writePdf(documentOf({ ...base, blocks: [paragraph(run)] }), bundledFonts);
    expect(missingCharacters).toEqual([]);
    const spaces = /[\s\u00a0\u202f]+/gu;
    expect((await readPdf(bytes)).text.replace(spaces, ' ')).toContain(french.replace(spaces, ' '));
  });

  it.each([
    ['Vietnamese', 'Nguyễn Thị Ánh Đặng Ơ Ư ằ ỹ Ộ'],
    ['Polish, Czech, Hungarian', 'Łódź Żółć Říčany Űrdő'],
    ['Turkish and Azeri', 'Şahin Işık Ğ İ Əliyev'],
    ['Romanian and Baltic', 'Țepeș Ștefan Ķemeri Šiauliai'],
    ['Yoruba and Ewe', 'Ọlá Ẹ̀kọ́ Ɖɔ Ŋutsu'],
    ['Ukrainian and Kazakh', 'Київ Їжак Ґалаґан Әлия Қайрат'],
    ['Greek', 'Ελλάδα Ιωάννης Ϊ ώ'],
    ['Devanagari', 'राम'],
  ])('has the names of %s', async (_language, name) => {
    const { bytes, missingCharacters } = await writePdf(documentOf({ ...base, blocks: [paragraph(name)] }), bundledFonts);
    expect(missingCharacters).toEqual([]);
    expect((await readPdf(bytes)).text.normalize('NFC')).toContain(name.normalize('NFC'));
  });

  it('does not let a letter with two accents change the plain letters around it', async () => {
    expect((await written([paragraph('Ẹ̀kọ́, Eko, boom\u00a0boom, file')])).text.normalize('NFC')).toContain('Ẹ̀kọ́, Eko, boom boom, file'.normalize('NFC'));
  });

  it('shows a sign for what no font has, tells the caller, and keeps the character for copying', async () => {
    const { bytes, missingCharacters } = await writePdf(documentOf({ ...base, blocks: [paragraph('Name: 王伟 (Wang Wei)')] }), bundledFonts);
    expect(missingCharacters).toEqual(['伟', '王']);
    const pdf = await readPdf(bytes);
    expect(pdf.text).toContain('Name: □□ (Wang Wei)');
    expect(pdf.source.replaceAll('\\\\', '\\')).toContain(`/ActualText (\u00fe\u00ff${Buffer.from('王', 'utf16le').swap16().toString('latin1')}`);
  });

  it('joins letters with their accents, leaves out marks that turn the writing round, shows controls and broken pairs', async () => {
    const pdf = await written([paragraph('Zoe\u0308 \u202eevil\u202c a\u0007b c\ud800d soft\u00adhyphen')]);
    expect(pdf.text).toContain('Zoë evil a\ufffdb c\ufffdd softhyphen');
  });

  it('begins a new line where the writer did, whatever the sign for it', async () => {
    const pdf = await written([paragraph('one\ntwo\r\nthree\u2028four')]);
    expect(pdf.pages[0]?.lines.slice(0, 4)).toEqual(['one', 'two', 'three', 'four']);
  });

  it('stays inside the margins, however long a word is', async () => {
    const longWord = 'Donaudampfschifffahrtsgesellschaft'.repeat(12);
    const address = `https://example.com/${'segment/'.repeat(40)}`;
    const pdf = await written([
      paragraph(longWord),
      paragraph(link(address)),
      pageBreak(),
      table([column('Narrow', { width: { points: 50 } }), 'Wide'], [[longWord, longWord]]),
      callout('info', longWord, longWord),
      heading(1, longWord),
      bars([bar(longWord, 1, 2, longWord)]),
    ]);
    const placed = pdf.pages.flatMap((page) => page.placed);
    expect(Math.min(...placed.map(({ x }) => x))).toBeGreaterThanOrEqual(61 - 0.01);
    expect(Math.max(...placed.map(({ x, width }) => x + width))).toBeLessThanOrEqual(612 - 61 + 0.5);
    expect(count(pdf.pages.flatMap(({ lines }) => lines).join('').replace(/\s/gu, ''), longWord)).toBe(8);
  });

  it('prints a document without blocks as one page, on the paper that was asked for', async () => {
    const letter = await written([]);
    expect(letter.pages.map(({ width, height }) => [width, height])).toEqual([[612, 792]]);
    const a4 = await written([], { pageSize: 'a4' });
    expect(a4.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]]);
  });
});

describe('the file', () => {
  it('carries its fonts as subsets that say which characters they draw', async () => {
    const { bytes } = await writePdf(scoreReport, bundledFonts);
    const { source } = await readPdf(bytes);
    const names = [...source.matchAll(/\/FontName \/(\S+)/gu)].map((match) => match[1]);
    expect(new Set(names.map((name) => name?.replace(/^[A-Z]{6}\+/u, '')))).toEqual(new Set(['SourceSans3-Italic', 'SourceSans3-Regular', 'SourceSans3-SemiBold']));
    expect(names.every((name) => /^[A-Z]{6}\+/u.test(name ?? ''))).toBe(true);
    expect(count(source, '/FontFile2 ')).toBe(3);
    expect(count(source, '/ToUnicode ')).toBe(3);
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('is the same, byte for byte, for the same document, whatever was written between', async () => {
    const first = await writePdf(scoreReport, bundledFonts);
    await writePdf(frenchChecklist, bundledFonts);
    const again = await writePdf(structuredClone(scoreReport), bundledFonts);
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
    const later = await writePdf({ ...scoreReport, date: '2026-11-23' }, bundledFonts);
    expect(Buffer.compare(first.bytes, later.bytes)).not.toBe(0);
  });

  it('says its title, author, language and day', async () => {
    const pdf = await written([paragraph('Text.')], { language: 'fr', title: 'Émilie & Noël <2026>', author: 'Odile Œuvrard' });
    expect(pdf.properties).toMatchObject({ Title: 'Émilie & Noël <2026>', Author: 'Odile Œuvrard', CreationDate: 'D:20261122120000Z', Language: 'fr-CA' });
    expect(Buffer.from(pdf.source, 'latin1').toString('utf8')).toContain('Émilie &amp; Noël &lt;2026&gt;');
  });

  it('has no broken character in its properties and bookmarks', async () => {
    const pdf = await written([heading(1, 'Part \ud83d one')], { title: 'A\u0000 b\udc00\n c' });
    expect(pdf.properties.Title).toBe('A\ufffd b\ufffd c');
    expect(pdf.bookmarks.map(({ title }) => title)).toEqual(['Part \ufffd one']);
  });

  it('is tagged: headings, paragraphs, lists, tables with their headers, links', async () => {
    const pdf = await readPdf((await writePdf(scoreReport, bundledFonts)).bytes);
    expect(pdf.isTagged).toBe(true);
    const roles = new Set(pdf.pages.flatMap((page) => page.roles));
    expect([...roles]).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Link', 'Div']));
  });

  it('has the headings as bookmarks, one inside the other', async () => {
    const pdf = await written([heading(1, 'Report'), heading(2, 'Part « é »'), heading(3, 'Detail'), pageBreak(), heading(2, [bold('Second'), ' part']), heading(1, 'Annex')]);
    expect(pdf.bookmarks).toEqual([
      { title: 'Report', page: 1, items: [
        { title: 'Part « é »', page: 1, items: [{ title: 'Detail', page: 1, items: [] }] },
        { title: 'Second part', page: 2, items: [] },
      ] },
      { title: 'Annex', page: 2, items: [] },
    ]);
  });

  it('has links that lead where they say and to nothing that could run', async () => {
    const pdf = await written([
      paragraph(['See ', link('https://www.canada.ca/fr/été', 'the page'), ' or ', link('mailto:bureau@erable-nord.example'), ' or ', link('tel:+15145550142', 'call'), '.']),
      paragraph([link('javascript:alert(1)', 'script'), link('file:///etc/passwd', ' file'), link('no address', ' nothing')]),
    ]);
    expect(pdf.pages[0]?.links).toEqual(['https://www.canada.ca/fr/%C3%A9t%C3%A9', 'mailto:bureau@erable-nord.example', 'tel:+15145550142']);
    expect(pdf.text).toContain('script file nothing');
    expect(pdf.source).not.toContain('javascript:');
  });

  it('never fails on text: any string can be printed everywhere', async () => {
    const strings = ['', ' ', '\n', '\u0000', '\ud83d\ude00', '👩‍👩‍👧‍👦', '\udc00\ud800', 'مرحبا بالعالم', 'é'.normalize('NFD').repeat(500), '\u200b'.repeat(300), '(\\)', '\u0301', '𝒳', '\t\t', ' \u00a0 '];
    for (const text of strings) {
      const pdf = await written(
        [heading(1, text), paragraph([text, bold(text), link(text)]), table([text, text], [[text, checkbox(true, text)]]), checkboxes([text]), bars([bar(text, Number.NaN, 0, text)]), callout('warning', text, text), signatures(text)],
        { title: text, author: text, footer: text, letterhead: { firm: text, addressLines: [text], telephone: text, email: text } },
      );
      expect(pdf.pages.length).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('tables', () => {
  const columns = [column('Number', { width: { points: 60 }, align: 'right' }), column('Client', { width: { share: 2 } }), column('Answer', { width: { share: 3 } })];
  const rows = (size: number): Block =>
    table(columns, Array.from({ length: size }, (_, index) => row(String(index + 1), `Client no. ${index + 1}`, `First line of ${index + 1}\nsecond line of ${index + 1}`)));

  it('repeat their header on every page and divide no row', async () => {
    const pdf = await written([heading(1, 'Clients'), rows(80)]);
    expect(pdf.pages.length).toBeGreaterThan(3);
    for (const { lines } of pdf.pages) {
      expect(lines.filter((line) => line.includes('Number'))).toHaveLength(1);
      const text = lines.join('\n');
      for (const match of text.matchAll(/First line of (\d+)\b/gu)) expect(text).toMatch(new RegExp(`second line of ${match[1]}\\b`, 'u'));
    }
    const order = [...pdf.text.matchAll(/Client no\. (\d+)/gu)].map((match) => Number(match[1]));
    expect(order).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
  });

  it('have a header that is read once: where it is repeated, it is decoration', async () => {
    const pdf = await written([rows(80)]);
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(count(pdf.source, '/S /THead\n')).toBe(1);
    expect(count(pdf.source, '/S /TH\n')).toBe(3);
    expect(count(pdf.source, '/TH <<\n/MCID')).toBe(3);
  });

  it('of a thousand rows are printed whole', async () => {
    const { bytes, pages } = await writePdf(documentOf({ ...base, blocks: [rows(1000)] }), bundledFonts);
    const pdf = await readPdf(bytes);
    expect(pdf.pages).toHaveLength(pages);
    expect(pdf.text).toContain(`Page ${pages} of ${pages}`);
    expect(count(pdf.text, 'second line of')).toBe(1000);
  });

  it('divide a row of many lines where a page ends, so that pages are full, but never by fewer than three lines', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line${index + 1}.`);
    for (let above = 18; above <= 34; above += 4) {
      const pdf = await written([...filler(above), table(['Document'], [[lines.join('\n')]])]);
      const onFirst = lines.filter((line) => pageOf(pdf, line) === 1).length;
      const onSecond = lines.filter((line) => pageOf(pdf, line) === 2).length;
      expect(onFirst + onSecond).toBe(20);
      for (const part of [onFirst, onSecond]) expect(part === 0 || part >= 3).toBe(true);
    }
    const early = await written([...filler(18), table(['Document'], [[lines.join('\n')]])]);
    expect(pageOf(early, 'line1.')).toBe(1);
  });

  it('divide a row that is taller than a page, without losing a word', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}`);
    const pdf = await written([table(['Short', 'Long'], [['beside', words.join(' ')]])]);
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect([...pdf.text.matchAll(/\bw\d+\b/gu)].map(([word]) => word)).toEqual(words);
    expect(count(pdf.text, 'beside')).toBe(1);
  });

  it('shrink columns whose widths do not fit the page', async () => {
    const pdf = await written([table([column('A', { width: { points: 900 } }), column('B', { width: { points: 900 } }), 'C'], [['a', 'b', 'c']])]);
    expect(Math.max(...(pdf.pages[0]?.placed ?? []).map(({ x, width }) => x + width))).toBeLessThanOrEqual(612 - 61 + 0.01);
    expect(pdf.text).toContain('a b c');
  });

  it('widen a column of its own width for the widest word in it, but not for a word without end', async () => {
    const rows = [['Passport', 'Representative'], ['Photo', 'Client']];
    const narrow = await written([table([column('Document', { width: { share: 1 } }), column('From', { width: { points: 60 } })], rows)]);
    expect(narrow.text).toContain('Passport Representative');
    const endless = await written([table([column('Document', { width: { share: 1 } }), column('From', { width: { points: 60 } })], [['Passport', 'x'.repeat(400)]])]);
    const begin = endless.pages[0]?.placed.find(({ text }) => text.startsWith('xxx'));
    expect(begin?.width).toBeLessThanOrEqual(60 * 1.5 - 12);
  });

  it('draw boxes to tick, which are read out as the signs for them', async () => {
    const { source } = await written([table(['Document'], [[checkbox(true, 'Passport')], [checkbox(false, 'Photos')]])]);
    const sign = (character: string): string => Buffer.from(`\ufeff${character} `, 'utf16le').swap16().toString('latin1');
    expect(count(source, `/ActualText (${sign('☑')})`)).toBe(1);
    expect(count(source, `/ActualText (${sign('☐')})`)).toBe(1);
  });
});

describe('pages', () => {
  it('never end with a heading, wherever it falls', async () => {
    for (let lines = 22; lines <= 30; lines += 1) {
      const pdf = await written([...filler(lines), heading(2, 'A heading'), paragraph('What follows it.')]);
      expect(pageOf(pdf, 'A heading')).toBe(pageOf(pdf, 'What follows it.'));
    }
  });

  it('leave no line of a paragraph alone', async () => {
    const five = 'alpha\nbravo\ncharlie\ndelta\necho';
    for (let lines = 20; lines <= 30; lines += 1) {
      const pdf = await written([...filler(lines), paragraph(five)]);
      expect(pageOf(pdf, 'alpha')).toBe(pageOf(pdf, 'bravo'));
      expect(pageOf(pdf, 'delta')).toBe(pageOf(pdf, 'echo'));
    }
  });

  it('keep together what is to be kept together, unless it is longer than a page', async () => {
    const group = keepTogether(heading(3, 'Group begins'), ...filler(6), paragraph('Group ends.'));
    for (const lines of [10, 22, 24, 26, 28]) {
      const pdf = await written([...Array.from({ length: lines }, () => paragraph('Above.')), group]);
      expect(pageOf(pdf, 'Group begins')).toBe(pageOf(pdf, 'Group ends.'));
    }
    const long = await written([keepTogether(...filler(100), paragraph('The end.'))]);
    expect(count(long.text, 'Filler')).toBe(100);
    expect(long.text).toContain('The end.');
  });

  it('are begun where asked, and none is left empty', async () => {
    const pdf = await written([pageBreak(), paragraph('One.'), pageBreak(), pageBreak(), paragraph('Two.'), pageBreak()]);
    expect(pdf.pages).toHaveLength(2);
    expect([pageOf(pdf, 'One.'), pageOf(pdf, 'Two.')]).toEqual([1, 2]);
  });

  it('bear the title and the firm from the second on', async () => {
    const pdf = await written([paragraph('One.'), pageBreak(), paragraph('Two.')], { title: 'The title of it', letterhead });
    expect(pdf.pages.map(({ lines }) => lines.some((line) => line.includes('The title of it')))).toEqual([false, true]);
    expect(pdf.pages.map(({ lines }) => lines.some((line) => line.includes('Érable & Nord')))).toEqual([true, true]);
  });

  it('shorten a title that the running head cannot hold', async () => {
    const pdf = await written([paragraph('One.'), pageBreak(), paragraph('Two.')], { title: 'A title of many words '.repeat(12) });
    expect(pdf.pages[1]?.lines.find((line) => line.startsWith('A title'))).toMatch(/^(A title of many words ?)+.*…$/u);
    const placed = pdf.pages[1]?.placed.find(({ text }) => text.startsWith('A title'));
    expect(placed?.width).toBeLessThan((612 - 122) * 0.62);
  });

  it('are not signed where nothing else stands', async () => {
    for (let lines = 20; lines <= 30; lines += 1) {
      const pdf = await written([...filler(lines), paragraph('The last words.'), signatures('Odile Exemple', 'Noël Exemple')]);
      const page = pageOf(pdf, 'Noël Exemple');
      expect(pageOf(pdf, 'The last words.')).toBe(page);
      expect(pageOf(pdf, 'Date (YYYY-MM-DD)')).toBe(page);
    }
  });

  it('number the entries of a list, over pages too', async () => {
    const pdf = await written([numbered(Array.from({ length: 60 }, (_, index) => `Entry ${index + 1}`))]);
    expect([...pdf.text.matchAll(/(\d+)\. Entry (\d+)/gu)].map((match) => match[1] === match[2])).toEqual(Array.from({ length: 60 }, () => true));
  });

  it('show points as figures in the form of the language, whatever their bar can show', async () => {
    const points = bars([bar('Emploi', 35.5, 70), bar('Trop', 130, 100), bar('Moins', -5, 10)]);
    expect((await written([points], { language: 'fr' })).text).toContain('35,5 / 70');
    const english = await written([points]);
    expect(english.text).toContain('35.5 / 70');
    expect(english.text).toContain('130 / 100');
    expect(english.text).toContain('-5 / 10');
  });
});
