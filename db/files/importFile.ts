import type { AuditChange, Facts, FileStatus, FileView, Json, Parsed } from '../../shared/contract';
import { fileLists, parseClientFile, personLists, type ClientFile } from '../../shared/clientFile';
import { dataOfRecords, hasPaths } from '../../shared/editing';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { clientFileRepository, type EntryRow } from '../repositories/clientFileRepository';
import { staffRepository } from '../repositories/staffRepository';
import type { Context, Tx } from '../session/book';
import { linkMembers, planEmployers, storeEmployers, type EmployerPlan } from './importEmployers';
import { personLabel } from './personLabel';
import { readFile } from './readFile';

const personListNames = personLists.map(({ name }) => name as string);
const fileListNames = fileLists.map(({ name }) => name as string);

const asFacts = (value: object): Facts => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Facts;
const without = (data: Facts, members: readonly string[]): Facts => Object.fromEntries(Object.entries(data).filter(([name]) => !members.includes(name)));
const only = (data: Facts, members: readonly string[]): Facts => Object.fromEntries(Object.entries(data).filter(([name]) => members.includes(name)));

export type ImportCheck = { file: ClientFile; plans: EmployerPlan[] };

/** Reads a file and says which of its employers the book already has. Throws `file.not-valid` with every fault. */
export function checkImport(tx: Tx, text: string): ImportCheck {
  const parsed = parseClientFile(text);
  if (!parsed.ok) throw new AppError('file.not-valid', { faults: parsed.faults });
  return { file: parsed.file, plans: planEmployers(tx, parsed.file) };
}

type Target = { fileNumber: string; status: FileStatus; responsibleId: string; employers: Parsed<'imports.commit'>['employers'] };

/**
 * Stores a valid client file, all of it or nothing, and tells what was changed of employers that the book had already. Exporting it
 * gives the same file, member for member, but for what somebody decided about these. Throws `file.number-taken`, `staff.not-found`,
 * `import.choice-needed`. Runs inside the caller's transaction; `plans` belong to it.
 */
export function storeClientFile(context: Context, tx: Tx, file: ClientFile, target: Target, plans = planEmployers(tx, file)): { view: FileView; employerChanges: AuditChange[] } {
  const files = clientFileRepository(tx);
  if (files.byNumber(target.fileNumber)) throw new AppError('file.number-taken', { parameters: { number: target.fileNumber } });
  if (staffRepository(tx).get(target.responsibleId) === undefined) throw new AppError('staff.not-found');
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
  const addList = (personId: string | null, list: string, value: Json | undefined, more: (data: Facts, position: number) => Pick<EntryRow, 'data' | 'lmiaId'>) => {
    if (!Array.isArray(value)) return;
    value.forEach((item, position) => rows.push({ id: context.newId(), fileId: id, personId, list, position, revision: 1, ...more(item as Facts, position) }));
  };
  const plain = (data: Facts) => ({ data, lmiaId: null });
  for (const [position, person] of file.persons.entries()) {
    const data = asFacts(person);
    const personId = context.newId();
    files.insertPerson({ id: personId, fileId: id, position, data: without(data, personListNames), emptyLists: emptyOf(data, personListNames), revision: 1 });
    for (const list of personListNames) addList(personId, list, data[list], plain);
  }
  const { employerIds, lmiaIds, changes } = storeEmployers(context, tx, at, plans, target.employers);
  for (const [position, employer] of (file.employers ?? []).entries()) {
    const employerId = employerIds.get(employer.id);
    if (employerId === undefined) throw new TypeError('every employer of the file was planned');
    files.linkEmployer({ id: context.newId(), fileId: id, localId: employer.id, employerId, position, data: only(asFacts(employer), linkMembers), revision: 1 });
  }
  for (const list of fileListNames) {
    addList(null, list, root[list], (data, position) => {
      const lmiaId = list === 'jobOffers' ? lmiaIds.get(position) : undefined;
      return lmiaId === undefined ? plain(data) : { data: without(data, ['lmia']), lmiaId };
    });
  }
  files.insertEntries(rows);
  storePaths(tx, id, rows);
  return { view: readFile(tx, id), employerChanges: changes };
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
      const { file, plans } = checkImport(tx, input.text);
      const { view: stored, employerChanges } = storeClientFile(context, tx, file, input, plans);
      const people = stored.persons.map((person): AuditChange => ({ record: 'person', recordId: person.id, label: personLabel(person.data) }));
      record(tx, stored.createdAt, staffId, { action: 'file.imported', fileId: stored.id, changes: [{ record: 'file', recordId: stored.id, member: 'fileNumber', after: stored.fileNumber }, ...people, ...employerChanges] });
      return stored;
    },
    { behavior: 'immediate' },
  );
  index.refresh(view);
  context.tell({ event: 'files', fileId: view.id });
  if (view.employers.length > 0) context.tell({ event: 'employers' });
  return view;
}
