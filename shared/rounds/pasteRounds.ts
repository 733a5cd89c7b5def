import type { CalendarDate } from '../dates';
import { foldText } from '../names';
import { duplicateOf, isSameRound, roundNotedOn, type FirmRound } from './firmRound';
import type { HeldRound } from './heldRound';
import { pastedColumns, type PastedColumn, type PastedTable } from './pastedTable';
import { pastedDayOf } from './pastedDay';
import { momentOf } from './pastedMoment';
import { roundKindOf } from './roundKinds';
import { seriesNamed } from './roundNames';

/** What is wrong with a cell, or what is missing in the row. */
export type PasteFault = 'no-date' | 'date' | 'future' | 'ambiguous-date' | 'short-date' | 'number' | 'tie-break' | 'occupations' | 'no-series' | 'no-source' | 'range' | 'no-hourly-wage' | 'too-long';

export interface PastedRow {
  line: number;
  cells: readonly string[];
  /** The round, where the row says enough for one. */
  round: FirmRound | undefined;
  faults: readonly { /** The number of the column from 0; null: the table has none for it, or it is the row as a whole. */ column: number | null; /** What is wrong, where it is one value. */ field: PastedColumn | null; fault: PasteFault }[];
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
  /** No round was held after it. */
  today: CalendarDate;
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

const dateFaults = { ambiguous: 'ambiguous-date', short: 'short-date', unreadable: 'date' } as const;

type Draft = { [K in keyof FirmRound]: FirmRound[K] | undefined };

function readRow(cells: readonly string[], { columns, series, source }: PasteOptions, head: readonly string[] | undefined): { draft: Draft; faults: PastedRow['faults'] } {
  const faults: PastedRow['faults'][number][] = [];
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
    if (value === undefined) faults.push({ column: cell.index, field: column, fault });
    return value ?? null;
  };
  const day = at('heldOn');
  // A page may say the time too, as the department does of its rounds.
  const moment = day && momentOf(day.text);
  const typed = day && (moment ? { kind: 'date' as const, date: moment.slice(0, 10) } : pastedDayOf(day.text));
  if (!day || typed?.kind === 'empty') faults.push({ column: null, field: null, fault: 'no-date' });
  else if (typed !== undefined && typed.kind !== 'date') faults.push({ column: day.index, field: 'heldOn', fault: dateFaults[typed.kind] });
  const name = at('name')?.text;
  const named = name === undefined ? undefined : seriesNamed(name, series);
  const own = named ?? series ?? undefined;
  if (own === undefined) faults.push({ column: columns.indexOf('name') < 0 ? null : columns.indexOf('name'), field: null, fault: 'no-series' });
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
    invitations: fewer ? null : read('invitations', 'number', wholeNumber), tieBreak: read('tieBreak', 'tie-break', momentOf),
    source: at('source')?.text ?? (source.trim() === '' ? undefined : source.trim()), note: notes.length === 0 ? null : notes.join('; '),
  };
  if (draft.source === undefined) faults.push({ column: null, field: null, fault: 'no-source' });
  return { draft, faults };
}

const texts: readonly unknown[] = ['source', 'note', 'forWhom', 'number'];
function faultOf(member: unknown, { code, params }: { code: string; params?: Record<string, unknown> | undefined }): PasteFault {
  if (params?.['fault'] === 'future') return 'future';
  if (member === 'occupations') return 'occupations';
  if (code === 'too_big' && texts.includes(member)) return 'too-long';
  return member === 'wagePerHour' && code === 'custom' ? 'no-hourly-wage' : 'range';
}

/** What is there and is nothing the book takes: a text too long, a figure out of range. What is missing is told already. */
function schemaFault(draft: Draft, { columns, today }: PasteOptions): PastedRow['faults'] {
  const parsed = roundNotedOn(today).safeParse(draft);
  if (parsed.success) return [];
  const isThere = (member: unknown): boolean => Object.entries(draft).some(([name, value]) => name === member && value !== undefined);
  const faults = parsed.error.issues.filter(({ path: [member] }) => isThere(member)).map((issue) => {
    const [member] = issue.path;
    const field = pastedColumns.find((one) => one === (member === 'forWhom' ? 'name' : member)) ?? null;
    const column = field === null ? -1 : columns.indexOf(field);
    return { column: column < 0 ? null : column, field, fault: faultOf(member, issue.code === 'custom' ? issue : { code: issue.code }) };
  });
  // A figure may be beyond two limits at once.
  return faults.filter((one, index) => faults.findIndex(({ field, fault }) => field === one.field && fault === one.fault) === index);
}

const compared = ({ series, heldOn, cutOff, most, wagePerHour, wagePerYear }: FirmRound) => ({
  series, from: heldOn, until: heldOn, cutOff, most, wage: wagePerHour === null ? null : { perHour: wagePerHour, perYear: wagePerYear, isAbout: false },
});

/** Every row of a pasted table as a round, or with what is wrong in it. No row and no cell is left out: columns without a kind are kept as notes. */
export function pastedRounds({ rows, head }: Pick<PastedTable, 'rows' | 'head'>, options: PasteOptions): PastedRow[] {
  const before: { line: number; round: FirmRound }[] = [];
  return rows.map(({ line, cells }): PastedRow => {
    const { draft, faults } = readRow(cells, options, head);
    const all = [...faults, ...schemaFault(draft, options)];
    const parsed = all.length === 0 ? roundNotedOn(options.today).safeParse(draft) : undefined;
    if (!parsed?.success) return { line, cells, round: undefined, faults: all, duplicate: undefined };
    const round = parsed.data;
    const held = duplicateOf(compared(round), options.held);
    const earlier = before.find((one) => isSameRound(compared(one.round), compared(round)));
    before.push({ line, round });
    return { line, cells, round, faults: [], duplicate: held ? { id: held.id, line: null } : earlier ? { id: '', line: earlier.line } : undefined };
  });
}
