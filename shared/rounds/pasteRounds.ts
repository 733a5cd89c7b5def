import { parseTypedDate } from '../dates';
import { foldText } from '../names';
import { publishedNames } from './categories';
import { duplicateOf, firmRound, isSameRound, type FirmRound } from './firmRound';
import type { HeldRound } from './heldRound';
import type { PastedColumn, PastedTable } from './pastedTable';
import { roundKindOf, roundKinds } from './roundKinds';

/** What is wrong with a cell, or what is missing in the row. */
export type PasteFault = 'no-date' | 'date' | 'ambiguous-date' | 'number' | 'tie-break' | 'occupations' | 'no-series' | 'no-source' | 'range' | 'too-long';

export interface PastedRow {
  line: number;
  cells: readonly string[];
  /** The round, where the row says enough for one. */
  round: FirmRound | undefined;
  /** With the number of the column from 0, or null for the row as a whole. */
  faults: readonly { column: number | null; fault: PasteFault }[];
  /** A round that is held already, or that a row before tells of. */
  duplicate: { id: string; line: number | null } | undefined;
}

interface PasteOptions {
  /** The series of rows whose name says no other; null: each has to say its own. */
  series: string | null;
  /** Where rows say none. */
  source: string;
  columns: readonly PastedColumn[];
  held: readonly HeldRound[];
}

const bySeriesName = new Map(roundKinds.flatMap(({ series, name }) => [[foldText(name.en), series], [foldText(name.fr), series]]));
const byPublishedName = new Map(publishedNames.flatMap(({ category, name }) => [[foldText(name.en), `ee.${category}`], [foldText(name.fr), `ee.${category}`]]));

/** Within a stream the words for whom a round was stand alone: `Tech`, `Childcare`, `General`. */
function seriesWithin(stream: string, name: string): string | undefined {
  const wanted = foldText(name);
  return roundKinds.find(({ stream: own, series, name: { en, fr } }) => {
    if (own !== stream) return false;
    if (series === stream) return wanted === 'general' || wanted === 'generale';
    const [, audience = ''] = series.split('/');
    return [foldText(audience.replaceAll('-', ' ')), ...[en, fr].map((text) => foldText(text.slice(text.lastIndexOf(', ') + 2)))].includes(wanted);
  })?.series;
}

/** The series that a name stands for, as IRCC or this program calls it, or within the stream of the series that was chosen. */
function seriesNamed(name: string, chosen: string | null): string | undefined {
  const stream = chosen === null ? undefined : roundKindOf(chosen)?.stream;
  return (stream === undefined ? undefined : seriesWithin(stream, name)) ?? byPublishedName.get(foldText(name)) ?? bySeriesName.get(foldText(name));
}

/** A whole number as written with or without separators of thousands; undefined for anything else, such as a comma before decimals. */
function wholeNumber(text: string): number | undefined {
  const isWhole = /^(\d{1,7}|\d{1,3}([\s,]\d{3}){1,2})$/.test(text);
  return isWhole ? Number(text.replace(/[\s,]/g, '')) : undefined;
}

/** An amount with dots or a comma before its cents. */
function amount(text: string): number | undefined {
  const bare = text.replace(/[\s\u00A0\u202F$]/g, '').replace(/,(\d{1,2})$/, '.$1').replaceAll(',', '');
  return /^\d{1,8}(\.\d{1,2})?$/.test(bare) ? Number(bare) : undefined;
}

/** A moment in UTC as IRCC writes it: `October 11, 2025 at 14:55:49 UTC`; also ISO 8601. */
function moment(text: string): string | undefined {
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?Z?$/.exec(text.trim());
  if (iso) return `${iso[1]}T${iso[2]}Z`;
  const written = /^(.+?)\s*(?:at|à|,)?\s*(\d{1,2})\s*[:h]\s*(\d\d)(?:\s*[:min]+\s*(\d\d))?\s*s?\s*(?:UTC|TUC|\(UTC\))?$/i.exec(text.trim());
  const day = written?.[1] === undefined ? undefined : parseTypedDate(written[1].replace(/\s*(at|à)$/i, ''));
  if (!written || day?.kind !== 'date') return undefined;
  return `${day.date}T${(written[2] ?? '').padStart(2, '0')}:${written[3] ?? '00'}:${written[4] ?? '00'}Z`;
}

type Draft = { [K in keyof FirmRound]: FirmRound[K] | undefined };

function readRow(cells: readonly string[], { columns, series, source }: PasteOptions, head: readonly string[] | undefined): { draft: Draft; faults: PastedRow['faults'] } {
  const faults: { column: number | null; fault: PasteFault }[] = [];
  const notes: string[] = [];
  const at = (column: PastedColumn): { index: number; text: string } | undefined => {
    const index = columns.indexOf(column);
    const text = (cells[index] ?? '').trim();
    return index < 0 || text === '' || /^(-|–|—|n\/?a|s\/?o)$/i.test(text) ? undefined : { index, text };
  };
  const read = <T>(column: PastedColumn, fault: PasteFault, parse: (text: string) => T | undefined): T | null => {
    const cell = at(column);
    if (!cell) return null;
    const value = parse(cell.text);
    if (value === undefined) faults.push({ column: cell.index, fault });
    return value ?? null;
  };
  const day = at('heldOn');
  const typed = day && parseTypedDate(day.text);
  if (!day || typed?.kind === 'empty') faults.push({ column: null, fault: 'no-date' });
  else if (typed && typed.kind !== 'date') faults.push({ column: day.index, fault: typed.kind === 'ambiguous' ? 'ambiguous-date' : 'date' });
  const name = at('name')?.text;
  const named = name === undefined ? undefined : seriesNamed(name, series);
  const own = named ?? series ?? undefined;
  if (own === undefined) faults.push({ column: columns.indexOf('name') < 0 ? null : columns.indexOf('name'), fault: 'no-series' });
  const fewer = at('invitations')?.text.startsWith('<') === true;
  if (fewer) notes.push(at('invitations')?.text ?? '');
  for (const [index, column] of columns.entries()) {
    const text = (cells[index] ?? '').trim();
    if (column === 'note' && text !== '') notes.push(head?.[index] === undefined || head[index] === '' ? text : `${head[index]}: ${text}`);
  }
  const range = /^(\d{1,4})\s*(?:-|–|to|à)\s*(\d{1,4})$/i.exec(at('cutOff')?.text ?? '');
  const cutOff = range ? Number(range[1]) : read('cutOff', 'number', wholeNumber);
  const draft: Draft = {
    series: own, heldOn: typed?.kind === 'date' ? typed.date : undefined, number: at('number')?.text.replace(/^#/, '') ?? null,
    // A name that the series says already is no more than that.
    forWhom: name === undefined || named !== undefined || (own !== undefined && foldText(name) === foldText(roundKindOf(own)?.name.en ?? '')) ? null : name,
    cutOff, most: range ? Number(range[2]) : read('most', 'number', wholeNumber), wagePerHour: read('wagePerHour', 'number', amount), wagePerYear: read('wagePerYear', 'number', amount),
    occupations: read('occupations', 'occupations', (text) => (/^[\d\s,;]+$/.test(text) ? [...new Set(text.split(/[\s,;]+/).filter((code) => code !== ''))] : undefined)) ?? [],
    invitations: fewer ? null : read('invitations', 'number', wholeNumber), tieBreak: read('tieBreak', 'tie-break', moment),
    source: at('source')?.text ?? (source.trim() === '' ? undefined : source.trim()), note: notes.length === 0 ? null : notes.join('; '),
  };
  if (draft.source === undefined) faults.push({ column: null, fault: 'no-source' });
  return { draft, faults };
}

/** The first fault of a round that is complete but not one the book takes: a text too long, a figure out of range. */
function schemaFault(draft: Draft, columns: readonly PastedColumn[]): PastedRow['faults'] {
  const parsed = firmRound.safeParse(draft);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path: [member], code }) => {
    const column = columns.findIndex((one) => one === (member === 'forWhom' ? 'name' : member));
    return { column: column < 0 ? null : column, fault: member === 'occupations' ? 'occupations' : code === 'too_big' && typeof member === 'string' && ['source', 'note', 'forWhom', 'number'].includes(member) ? 'too-long' : 'range' };
  });
}

const compared = ({ series, heldOn, cutOff, most, wagePerHour, wagePerYear }: FirmRound) => ({
  series, from: heldOn, until: heldOn, cutOff, most, wage: wagePerHour === null ? null : { perHour: wagePerHour, perYear: wagePerYear, isAbout: false },
});

/** Every row of a pasted table as a round, or with what is wrong in it. No row and no cell is left out: columns without a kind are kept as notes. */
export function pastedRounds({ rows, head }: Pick<PastedTable, 'rows' | 'head'>, options: PasteOptions): PastedRow[] {
  const before: { line: number; round: FirmRound }[] = [];
  return rows.map(({ line, cells }): PastedRow => {
    const { draft, faults } = readRow(cells, options, head);
    const all = faults.length > 0 ? faults : schemaFault(draft, options.columns);
    const parsed = all.length === 0 ? firmRound.safeParse(draft) : undefined;
    if (!parsed?.success) return { line, cells, round: undefined, faults: all, duplicate: undefined };
    const round = parsed.data;
    const held = duplicateOf(compared(round), options.held);
    const earlier = before.find((one) => isSameRound(compared(one.round), compared(round)));
    before.push({ line, round });
    return { line, cells, round, faults: [], duplicate: held ? { id: held.id, line: null } : earlier ? { id: '', line: earlier.line } : undefined };
  });
}
