import type { FileSummary, FileView, Parsed } from '../../shared/contract';
import { foldText } from '../../shared/names';
import { indexRepository, type EntryLine, type FileLine, type IndexLines, type PersonLine } from '../repositories/indexRepository';
import type { Db } from '../session/book';

type Sort = Parsed<'files.list'>['sort'];

/** A person of a file as the search for duplicates sees them. */
export type IndexedPerson = {
  personId: string;
  role: string;
  names: { family: string; given: string }[];
  formerPartners: { family: string; given: string }[];
  dateOfBirth?: string;
  passports: { country?: string; number: string }[];
};

export type IndexedFile = {
  summary: FileSummary;
  /** Folded text of everything that the filter looks at, but for dates. */
  haystack: string;
  /** Dates of birth of everybody in the file. */
  births: string[];
  people: IndexedPerson[];
  keys: Record<Sort, string>;
};

const group = <T extends { fileId: string }>(lines: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const found = groups.get(line.fileId);
    if (found) found.push(line);
    else groups.set(line.fileId, [line]);
  }
  return groups;
};

const nameOf = (line: { family: string | null; given: string | null }) => ({ family: line.family ?? '', given: line.given ?? '' });

function indexPerson(person: PersonLine, entries: readonly EntryLine[]): IndexedPerson {
  const own = entries.filter((entry) => entry.personId === person.id);
  const named = (list: string) => own.filter((entry) => entry.list === list && (entry.family !== null || entry.given !== null)).map(nameOf);
  return {
    personId: person.id,
    role: person.role ?? 'other',
    names: [nameOf(person), ...named('otherNames')],
    formerPartners: named('previousUnions'),
    ...(person.dateOfBirth === null ? {} : { dateOfBirth: person.dateOfBirth }),
    passports: own.flatMap(({ list, country, number }) => (list === 'passports' && number !== null ? [{ number, ...(country === null ? {} : { country }) }] : [])),
  };
}

function indexFile(file: FileLine, persons: readonly PersonLine[], entries: readonly EntryLine[]): IndexedFile {
  const people = persons.map((person) => indexPerson(person, entries));
  const principal = persons.find((person) => person.role === 'principal') ?? persons[0];
  const { family, given } = principal ? nameOf(principal) : { family: '', given: '' };
  const citizenships: unknown = JSON.parse(principal?.citizenships ?? '[]');
  const summary: FileSummary = {
    id: file.id, fileNumber: file.fileNumber, status: file.status, responsibleId: file.responsibleId, family, given,
    dateOfBirth: principal?.dateOfBirth ?? null,
    citizenships: Array.isArray(citizenships) ? citizenships.filter((code) => typeof code === 'string') : [],
    persons: persons.length, openedOn: file.openedOn, updatedAt: file.updatedAt, deletedAt: file.deletedAt,
  };
  const searched = [file.fileNumber, ...people.flatMap((person) => [...person.names.flatMap((name) => [name.family, name.given]), ...person.passports.map((passport) => passport.number)]), ...persons.map((person) => person.uci ?? '')];
  return {
    summary,
    haystack: foldText(searched.join(' ')),
    births: people.flatMap(({ dateOfBirth }) => dateOfBirth ?? []),
    people,
    keys: {
      name: foldText(`${family} ${given}`),
      // Numbers inside a file number sort by value: 2026-0009 before 2026-0010, and 2026-9 before 2026-10.
      fileNumber: file.fileNumber.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(12, '0')),
      status: String(['prospect', 'consulted', 'retained', 'closed'].indexOf(file.status)),
      responsible: file.responsibleId,
      openedOn: file.openedOn ?? '',
      updatedAt: file.updatedAt,
    },
  };
}

const wholeDates = /(?<![\p{L}\p{N}])\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}])/gu;
const wordsOf = (text: string): string[] => foldText(text).split(' ').filter((word) => word !== '');

/**
 * What the list of files shows and searches, held in memory while the book is open: a filter over 100,000 files must answer
 * within a frame. Derived from the tables, never written back, and gone when the book is locked.
 */
export class BookIndex {
  private files: Map<string, IndexedFile> | undefined;
  private readonly orders = new Map<Sort, IndexedFile[]>();
  private names: ReadonlyMap<string, string> | undefined;
  private readonly listeners = new Set<(before: IndexedFile | undefined, after: IndexedFile | undefined) => void>();

  constructor(
    private readonly db: Db,
    private readonly staffNames: () => ReadonlyMap<string, string>,
  ) {}

  /** Told of every change, so that what is derived from the index can follow it. */
  onChange(listener: (before: IndexedFile | undefined, after: IndexedFile | undefined) => void): void {
    this.listeners.add(listener);
  }

  all(): ReadonlyMap<string, IndexedFile> {
    this.files ??= new Map(this.build(indexRepository(this.db).lines()).map((file) => [file.summary.id, file]));
    return this.files;
  }

  private build(lines: IndexLines): IndexedFile[] {
    const persons = group(lines.persons);
    const entries = group(lines.entries);
    return lines.files.map((file) => indexFile(file, persons.get(file.id) ?? [], entries.get(file.id) ?? []));
  }

  /** Reads one file again after it changed. */
  refresh({ id }: Pick<FileView, 'id'>): void {
    if (this.files) {
      const [file] = this.build(indexRepository(this.db).lines(id));
      const before = this.files.get(id);
      if (file) this.files.set(id, file);
      else this.files.delete(id);
      for (const [sort, order] of this.orders) this.reorder(sort, order, before, file);
      for (const listener of this.listeners) listener(before, file);
    }
  }

  /** After people of the firm changed: the order by responsible consultant follows their names. */
  forgetOrders(): void {
    this.orders.clear();
    this.names = undefined;
  }

  private key(sort: Sort, file: IndexedFile): string {
    if (sort !== 'responsible') return file.keys[sort];
    this.names ??= this.staffNames();
    return this.names.get(file.keys.responsible) ?? '';
  }

  private compare(sort: Sort, a: IndexedFile, b: IndexedFile): number {
    const x = this.key(sort, a);
    const y = this.key(sort, b);
    if (x !== y) return x < y ? -1 : 1;
    // A full order, so that lists never shuffle.
    return a.summary.id < b.summary.id ? -1 : a.summary.id > b.summary.id ? 1 : 0;
  }

  private reorder(sort: Sort, order: IndexedFile[], before: IndexedFile | undefined, after: IndexedFile | undefined): void {
    const old = before ? order.indexOf(before) : -1;
    if (old >= 0) order.splice(old, 1);
    if (!after) return;
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = order[middle];
      if (there && this.compare(sort, there, after) < 0) low = middle + 1;
      else high = middle;
    }
    order.splice(low, 0, after);
  }

  private order(sort: Sort): IndexedFile[] {
    let order = this.orders.get(sort);
    if (!order) {
      order = [...this.all().values()].toSorted((a, b) => this.compare(sort, a, b));
      this.orders.set(sort, order);
    }
    return order;
  }

  /** One window of the filtered, sorted list. `all` counts the files in the same place (list or recycle bin) without the filter. */
  list(query: Parsed<'files.list'>): { total: number; all: number; rows: FileSummary[] } {
    // A date is looked for whole: its numbers alone stand in many passports.
    const dates = query.query.match(wholeDates) ?? [];
    const words = wordsOf(query.query.replace(wholeDates, ' '));
    const statuses = new Set<string>(query.statuses);
    const order = this.order(query.sort);
    const rows: FileSummary[] = [];
    let total = 0;
    let all = 0;
    for (let i = 0; i < order.length; i++) {
      const file = order[query.descending ? order.length - 1 - i : i];
      if (!file || (file.summary.deletedAt !== null) !== query.deleted) continue;
      all++;
      if (statuses.size > 0 && !statuses.has(file.summary.status)) continue;
      if (query.responsibleId !== null && file.summary.responsibleId !== query.responsibleId) continue;
      if (!words.every((word) => file.haystack.includes(word))) continue;
      if (!dates.every((date) => file.births.includes(date) || file.haystack.includes(foldText(date)))) continue;
      if (total >= query.offset && rows.length < query.limit) rows.push(file.summary);
      total++;
    }
    return { total, all, rows };
  }
}
