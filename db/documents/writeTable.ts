import Papa from 'papaparse';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { withoutTurning } from './tidyText';

/** What a spreadsheet would take for the beginning of a formula. */
const formula = /^[\t\r\n]*[=+\-@]/;

/** A text that no spreadsheet reads as a formula: an apostrophe goes before what looks like one. Numbers below zero stay as they are. */
const inert = (text: string): string => (formula.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text);

/** UTF-8 with a byte order mark, by which spreadsheets know it; lines end with CRLF (RFC 4180). */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  return Buffer.from(`\uFEFF${Papa.unparse(rows.map((row) => row.map((text) => inert(withoutTurning(text)))), { newline: '\r\n' })}\r\n`, 'utf8');
}

/** Widths in characters. */
const narrowest = 10;
const widest = 60;

/** A workbook of one sheet. Every cell is a text, which a spreadsheet shows as it is and never computes; the first row stays in view. */
export async function writeXlsx(rows: readonly (readonly string[])[], sheet: string): Promise<Uint8Array> {
  const [titles = []] = rows;
  const columns = titles.map((_title, index) => ({ width: Math.min(widest, Math.max(narrowest, ...rows.map((row) => Math.ceil((row[index] ?? '').length / 2)))) }));
  const data: Cell[][] = rows.map((row, index) => row.map(withoutTurning).map((value) => (value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top', ...(index === 0 ? { fontWeight: 'bold' } : {}) })));
  return new Uint8Array(await writeExcelFile(data, { columns, sheet: sheetName(sheet), stickyRowsCount: 1 }).toBuffer());
}

/** Spreadsheets take at most 31 characters, and none of these. */
const sheetName = (text: string): string => text.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31).trim() || 'Dossier';
