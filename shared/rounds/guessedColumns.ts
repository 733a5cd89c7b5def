import { pastedDayOf } from './pastedDay';
import { momentOf } from './pastedMoment';
import type { PastedColumn } from './pastedTable';
import { expressEntrySeries } from './roundNames';

/** What the cells of a column look like. */
type Look = 'day' | 'moment' | 'number' | 'figure' | 'thousands' | 'words' | undefined;

const isDay = (cell: string): boolean => {
  const { kind } = pastedDayOf(cell);
  return kind === 'date' || kind === 'ambiguous' || kind === 'short' || (/\d{4}/.test(cell) && /[-/ ,]/.test(cell) && !/[:]/.test(cell) && cell.length <= 30 && !/^[\d\s,\u00A0\u202F]+$/.test(cell));
};

function lookOf(cells: readonly string[]): Look {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return undefined;
  const every = (is: (cell: string) => boolean): boolean => filled.every(is);
  if (every((cell) => momentOf(cell) !== undefined)) return 'moment';
  if (every(isDay)) return 'day';
  if (every((cell) => /^\d{1,3}$/.test(cell))) return 'figure';
  if (every((cell) => /^#?\d{1,3}[a-z]?$/i.test(cell))) return 'number';
  if (every((cell) => /^<?[\d\s,\u00A0\u202F]+$/.test(cell))) return 'thousands';
  return filled.some((cell) => /[a-z]{3}/i.test(cell)) ? 'words' : undefined;
}

/**
 * What the columns of a table without a head seem to hold. Scores and invitations are figures both: where one has thousands it is the
 * invitations; in a table of Express Entry the invitations stand first, as IRCC publishes them; else the first are taken for scores, and
 * whoever reads the table says otherwise.
 */
export function guessedColumns(rows: readonly (readonly string[])[], width: number): (PastedColumn | undefined)[] {
  const columns = Array.from({ length: width }, (_, index) => rows.map((cells) => cells[index] ?? ''));
  const looks = columns.map(lookOf);
  const dayAt = looks.includes('day') ? looks.indexOf('day') : looks.indexOf('moment');
  // A plain figure in front of the day is the number of the round.
  const numberAt = looks.findIndex((look, index) => (look === 'number' || look === 'figure') && index < dayAt);
  const figures = looks.flatMap((look, index) => (look === 'figure' && index !== numberAt ? [index] : []));
  const isOfExpressEntry = columns.some((cells, index) => looks[index] === 'words' && cells.some((cell) => expressEntrySeries(cell) !== undefined));
  const invitationsAt = looks.includes('thousands') ? looks.indexOf('thousands') : figures.length > 1 ? figures[isOfExpressEntry ? 0 : 1] : undefined;
  const cutOffAt = figures.find((index) => index !== invitationsAt);
  return looks.map((look, index): PastedColumn | undefined => {
    if (index === numberAt) return 'number';
    if (index === invitationsAt) return 'invitations';
    if (index === cutOffAt) return 'cutOff';
    if (index === dayAt) return 'heldOn';
    if (look === 'moment') return 'tieBreak';
    return look === 'words' ? 'name' : undefined;
  });
}
