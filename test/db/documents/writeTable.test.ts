import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeCsv, writeXlsx } from '../../../db/documents';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const rows = [
  ['Document', 'Remarque'],
  ['Évaluation des diplômes d’études (EDE)', 'Reçue; « originale », 2 pages\nà vérifier'],
  ['', 'Œuvre, naïf, ÿ'],
];

describe('a table as CSV', () => {
  it('holds no sign with which a name would read as another', () => {
    expect(Buffer.from(writeCsv([['\u202egpj.exe', 'محمد']])).toString('utf8')).toBe('\uFEFFgpj.exe,محمد\r\n');
  });

  it('is UTF-8 with a byte order mark, lines that end with CRLF, and reads back as it was', () => {
    const text = decoder.decode(writeCsv(rows));
    expect(text.startsWith('\uFEFFDocument,Remarque\r\n')).toBe(true);
    expect(Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data).toEqual(rows);
  });

  it.each([
    ['=1+1', "'=1+1"], ['+1 613 555 0100', "'+1 613 555 0100"], ['@SUM(A1)', "'@SUM(A1)"], ['-2+3', "'-2+3"], ['\t=cmd', "'\t=cmd"], ['\r\n=cmd', "'\r\n=cmd"],
    ['-12.5', '-12.5'], ['-3', '-3'], ['a=1', 'a=1'], ['', ''],
  ])('takes %j for what a spreadsheet would compute only where it is one', (written, stands) => {
    const text = decoder.decode(writeCsv([['Cell', 'next'], [written, 'x']]));
    expect(Papa.parse<string[]>(text.slice(1)).data[1]?.[0]).toBe(stands);
  });
});

describe('a table as a workbook', () => {
  it('reads back as it was in another library, with accents, blank cells and line breaks', async () => {
    expect(await readXlsxFile(Buffer.from(await writeXlsx(rows, 'Liste')), { trim: false })).toEqual([{ sheet: 'Liste', data: [rows[0], rows[1], [null, 'Œuvre, naïf, ÿ']] }]);
  });

  it('holds no formula: what looks like one is a text', async () => {
    const parts = unzipSync(await writeXlsx([['Cell'], ['=HYPERLINK("https://example.com")'], ['@SUM(1)']], 'x'));
    const sheet = decoder.decode(parts['xl/worksheets/sheet1.xml']);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(Object.keys(parts).filter((name) => /external|vba|macro/i.test(name))).toEqual([]);
    expect(await readXlsxFile(Buffer.from(await writeXlsx([['Cell'], ['=1+1']], 'x')))).toEqual([{ sheet: 'x', data: [['Cell'], ['=1+1']] }]);
  });

  it.each([['Volet des talents mondiaux, catégorie B', 'Volet des talents mondiaux, cat'], ['a/b:c*d?e[f]g', 'a b c d e f g'], ['///', 'Dossier']])('calls its sheet %j so that spreadsheets take it', async (title, name) => {
    const parts = unzipSync(await writeXlsx(rows, title));
    expect(decoder.decode(parts['xl/workbook.xml'])).toContain(`name="${name}"`);
  });
});
