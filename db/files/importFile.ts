import { isDeepStrictEqual } from 'node:util';
import type { AuditChange, Facts, FileStatus, FileView, Json, Output, Parsed } from '../../shared/contract';
import { fileLists, parseClientFile, personLists, type ClientFile } from '../../shared/clientFile';
import { textOf } from '../../shared/contract/textOf';
import { dataOfRecords, hasPaths } from '../../shared/editing';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { clientFileRepository, type EntryRow } from '../repositories/clientFileRepository';
import { businessKeyOf, employerRepository, type EmployerRow } from '../repositories/employerRepository';
import type { Context, Tx } from '../session/book';
import { personLabel } from './personLabel';
import { readFile } from './readFile';

const personListNames = personLists.map(({ name }) => name as string);
const fileListNames = fileLists.map(({ name }) => name as string);
const linkMembers = ['familyShares'];

const asFacts = (value: object): Facts => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Facts;
const without = (data: Facts, members: readonly string[]): Facts => Object.fromEntries(Object.entries(data).filter(([name]) => !members.includes(name)));
const only = (data: Facts, members: readonly string[]): Facts => Object.fromEntries(Object.entries(data).filter(([name]) => members.includes(name)));

/** Facts of an employer that the book shares, without what belongs to one file. */
const shared = (data: Facts): Facts => without(data, ['id', ...linkMembers]);

/** The employer of the book with the same business number, the oldest first; each at most once per file. */
function matchEmployer(tx: Tx, data: Facts, taken: ReadonlySet<string>): EmployerRow | undefined {
  const key = businessKeyOf(data);
  return key === null ? undefined : employerRepository(tx).byBusinessKey(key).find((row) => !taken.has(row.id));
}

/** Members that both know and know differently. */
function differences(book: Facts, file: Facts): { member: string; book?: Json; file?: Json }[] {
  return Object.keys(file)
    .filter((member) => member in book && !isDeepStrictEqual(book[member], file[member]))
    .map((member) => ({ member, book: book[member], file: file[member] }));
}

export type ImportCheck = {
  file: ClientFile;
  employers: Extract<Output<'imports.check'>, { ok: true }>['employers'];
};

/** Reads a file and says which of its employers the book already has. Throws `file.not-valid` with every fault. */
export function checkImport(tx: Tx, text: string): ImportCheck {
  const parsed = parseClientFile(text);
  if (!parsed.ok) throw new AppError('file.not-valid', { faults: parsed.faults });
  const taken = new Set<string>();
  const employers = (parsed.file.employers ?? []).map((employer) => {
    const data = asFacts(employer);
    const match = matchEmployer(tx, data, taken);
    if (match) taken.add(match.id);
    return {
      localId: employer.id,
      legalName: employer.legalName,
      match: match ? { employerId: match.id, legalName: textOf(match.data['legalName']), differences: differences(match.data, shared(data)) } : null,
    };
  });
  return { file: parsed.file, employers };
}

type EmployerUse = Parsed<'imports.commit'>['employers'][number]['use'];

/** Links one employer of the file, making or completing the record of the book, and returns its id there. */
function importEmployer(context: Context, tx: Tx, at: string, data: Facts, use: EmployerUse, taken: Set<string>): { id: string; changes: AuditChange[]; created: boolean } {
  const repository = employerRepository(tx);
  const incoming = shared(data);
  const match = matchEmployer(tx, data, taken);
  const label = textOf(incoming['legalName']);
  if (match === undefined) {
    const id = context.newId();
    repository.insert({ id, businessKey: businessKeyOf(incoming), data: incoming, revision: 1, createdAt: at, updatedAt: at });
    taken.add(id);
    return { id, created: true, changes: [{ record: 'employer', recordId: id, label, after: incoming }] };
  }
  taken.add(match.id);
  const merged: Facts = use === 'replace' ? { ...match.data, ...incoming } : { ...incoming, ...match.data };
  const changes = Object.keys(merged)
    .filter((member) => !isDeepStrictEqual(merged[member], match.data[member]))
    .map((member): AuditChange => ({ record: 'employer', recordId: match.id, label, member, ...(member in match.data ? { before: match.data[member] } : {}), after: merged[member] }));
  if (changes.length > 0) repository.setData(match.id, merged, at);
  return { id: match.id, created: false, changes };
}

/**
 * The LMIA of a job offer becomes a record of its employer. One that another file brought with the same number and nothing that
 * contradicts is used again, its gaps filled; within one file only an equal one is, so that the file comes out as it went in.
 */
function importLmia(context: Context, tx: Tx, employerId: string, data: Facts, madeHere: Set<string>): string {
  const repository = employerRepository(tx);
  const siblings = repository.lmiasOf(employerId);
  const sameNumber = (row: { id: string; data: Facts }) =>
    !madeHere.has(row.id) && data['number'] !== undefined && row.data['number'] === data['number'] && differences(row.data, data).length === 0;
  const same = siblings.find((row) => isDeepStrictEqual(row.data, data) || sameNumber(row));
  if (same) {
    const merged = { ...data, ...same.data };
    if (!isDeepStrictEqual(merged, same.data)) repository.updateLmia(same.id, merged);
    return same.id;
  }
  const id = context.newId();
  repository.insertLmia({ id, employerId, position: siblings.length, data, revision: 1 });
  madeHere.add(id);
  return id;
}

type Target = { fileNumber: string; status: FileStatus; responsibleId: string; employers: Parsed<'imports.commit'>['employers'] };

/**
 * Stores a valid client file, all of it or nothing, and returns its id. Exporting it gives the same file, member for member.
 * Throws `file.number-taken`. Runs inside the caller's transaction.
 */
export function storeClientFile(context: Context, tx: Tx, file: ClientFile, target: Target): FileView {
  const files = clientFileRepository(tx);
  if (files.byNumber(target.fileNumber)) throw new AppError('file.number-taken', { parameters: { number: target.fileNumber } });
  const at = context.now();
  const id = context.newId();
  const root = asFacts(file);
  const emptyOf = (data: Facts, names: readonly string[]): string[] => names.filter((name) => Array.isArray(data[name]) && data[name].length === 0);
  files.insert({
    id, fileNumber: target.fileNumber, status: target.status, responsibleId: target.responsibleId, revision: 1, createdAt: at, updatedAt: at, deletedAt: null,
    data: without(root, ['format', 'fileNumber', 'persons', 'employers', ...fileListNames]),
    emptyLists: emptyOf(root, [...fileListNames, 'employers']),
  });
  const rows: EntryRow[] = [];
  const addList = (personId: string | null, list: string, value: Json | undefined, more: (data: Facts) => Pick<EntryRow, 'data' | 'lmiaId'>) => {
    if (!Array.isArray(value)) return;
    value.forEach((item, position) => rows.push({ id: context.newId(), fileId: id, personId, list, position, revision: 1, ...more(item as Facts) }));
  };
  const plain = (data: Facts) => ({ data, lmiaId: null });
  for (const [position, person] of file.persons.entries()) {
    const data = asFacts(person);
    const personId = context.newId();
    files.insertPerson({ id: personId, fileId: id, position, data: without(data, personListNames), emptyLists: emptyOf(data, personListNames), revision: 1 });
    for (const list of personListNames) addList(personId, list, data[list], plain);
  }
  const taken = new Set<string>();
  const employerIds = new Map<string, string>();
  const lmiasMadeHere = new Set<string>();
  for (const [position, employer] of (file.employers ?? []).entries()) {
    const data = asFacts(employer);
    const use = target.employers.find((choice) => choice.localId === employer.id)?.use ?? 'keep';
    const { id: employerId, changes, created } = importEmployer(context, tx, at, data, use, taken);
    employerIds.set(employer.id, employerId);
    files.linkEmployer({ id: context.newId(), fileId: id, localId: employer.id, employerId, position, data: only(data, linkMembers), revision: 1 });
    if (changes.length > 0) record(tx, at, context.staffId(), { action: created ? 'employer.created' : 'employer.edited', employerId, changes });
  }
  for (const list of fileListNames) {
    addList(null, list, root[list], (data) => {
      const employerId = list === 'jobOffers' ? employerIds.get(textOf(data['employerId'])) : undefined;
      const lmia = data['lmia'];
      if (employerId === undefined || typeof lmia !== 'object' || lmia === null || Array.isArray(lmia)) return plain(data);
      return { data: without(data, ['lmia']), lmiaId: importLmia(context, tx, employerId, lmia as Facts, lmiasMadeHere) };
    });
  }
  files.insertEntries(rows);
  storePaths(tx, id, rows);
  return readFile(tx, id);
}

/** Pointers that count entries become pointers that name records, now that all records are there. */
function storePaths(tx: Tx, id: string, rows: readonly EntryRow[]): void {
  const withPaths = rows.filter((row) => hasPaths(row.list));
  if (withPaths.length === 0) return;
  const view = readFile(tx, id);
  for (const row of withPaths) clientFileRepository(tx).updateEntry(row.id, { data: dataOfRecords(view, row.list, row.data) });
}

/** One transaction: the file, its employers and the audit entry. */
export function commitImport(context: Context, input: Parsed<'imports.commit'>): FileView {
  const { db, index } = context.book();
  const staffId = context.staffId();
  const view = db.transaction(
    (tx) => {
      const { file } = checkImport(tx, input.text);
      const stored = storeClientFile(context, tx, file, input);
      const people = stored.persons.map((person): AuditChange => ({ record: 'person', recordId: person.id, label: personLabel(person.data) }));
      record(tx, stored.createdAt, staffId, { action: 'file.imported', fileId: stored.id, changes: [{ record: 'file', recordId: stored.id, member: 'fileNumber', after: stored.fileNumber }, ...people] });
      return stored;
    },
    { behavior: 'immediate' },
  );
  index.refresh(view);
  context.tell({ event: 'files', fileId: view.id });
  if (view.employers.length > 0) context.tell({ event: 'employers' });
  return view;
}
