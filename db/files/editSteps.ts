import { isDeepStrictEqual } from 'node:util';
import type { AuditChange, EditStep, Facts, FileView, Json } from '../../shared/contract';
import { textOf } from '../../shared/contract/textOf';
import { dataOfRecords, entriesAbout, hasPaths, pathOfEmployer, pathOfEntry, pathOfPerson, pathOfRecords, pointerOf } from '../../shared/editing';
import { AppError } from '../../shared/errors';
import { clientFileRepository, type EntryRow } from '../repositories/clientFileRepository';
import { businessKeyOf, employerRepository } from '../repositories/employerRepository';
import type { Tx } from '../session/book';
import { personLabel } from './personLabel';
import { readFile } from './readFile';
import { refuseIfReferenced, refuseLocalId, refuseLost } from './references';
import { checkEntry, checkEntryMember, checkFacts, checkMember, isListOf } from './validate';

type Step<Op extends EditStep['op']> = Extract<EditStep, { op: Op }>;

/** Where an edit takes place: a file and the employers that it names, or one employer of the book. */
export type Scope = { tx: Tx; fileId: string | null; employerId: string | null; at: string };

const notFound = () => new AppError('record.not-found');

/** Throws `record.conflict` with what stands now, unless the editor saw exactly that. */
function compare(current: Json | undefined, from: Json | undefined): void {
  if (!isDeepStrictEqual(current, from)) throw new AppError('record.conflict', current === undefined ? {} : { current });
}

function withMember(data: Facts, member: string, to: Json | undefined): Facts {
  const { [member]: _replaced, ...others } = data;
  return to === undefined ? others : { ...data, [member]: to };
}

/** Puts `moved` at `index` and returns all ids in their new order. `index` beyond the end means the end. */
const inserted = (ids: readonly string[], moved: string, index: number): string[] => {
  const others = ids.filter((id) => id !== moved);
  return [...others.slice(0, index), moved, ...others.slice(index)];
};

/** Carries out single steps of an edit and tells the audit trail of each. Must run inside one transaction. */
export class StepRunner {
  readonly changes: AuditChange[] = [];
  /** Employers whose facts or LMIAs were changed. */
  readonly employersTouched = new Set<string>();

  /** Entries that name an LMIA or a record by its path: what they say must hold when all steps are done. */
  private readonly toCheck = new Set<string>();

  constructor(private readonly scope: Scope) {}

  private get files() {
    return clientFileRepository(this.scope.tx);
  }

  private get employers() {
    return employerRepository(this.scope.tx);
  }

  /** `path` is the JSON Pointer of the step in the request, for faults. */
  run(step: EditStep, path: string): void {
    switch (step.op) {
      case 'set':
        return this.set(step, path);
      case 'add':
        return step.list === 'lmias' ? this.addLmia(step, path) : this.addEntry(step, path);
      case 'remove':
        return step.kind === 'lmia' ? this.removeLmia(step) : this.removeEntry(step);
      case 'move':
        return this.move(step);
      case 'know':
        return this.know(step, path);
      case 'addPerson':
        return this.addPerson(step, path);
      case 'removePerson':
        return this.removePerson(step);
      case 'linkEmployer':
        return this.linkEmployer(step, path);
      case 'unlinkEmployer':
        return this.unlinkEmployer(step);
      case 'setLmia':
        return this.setLmia(step);
      default:
        return step satisfies never;
    }
  }

  /** The file after all steps of an edit. Throws where the steps together leave something that belongs to nothing in the file. */
  finish(): FileView {
    const view = this.view();
    refuseLost(view, this.toCheck);
    return view;
  }

  private fileId(): string {
    if (this.scope.fileId === null) throw notFound();
    return this.scope.fileId;
  }

  private view(): FileView {
    return readFile(this.scope.tx, this.fileId());
  }

  private person(id: string) {
    const row = this.files.person(id);
    if (row === undefined || row.fileId !== this.fileId()) throw notFound();
    return row;
  }

  private entry(id: string): EntryRow {
    const row = this.files.entry(id);
    if (row === undefined || row.fileId !== this.fileId()) throw notFound();
    return row;
  }

  /** An employer that this edit may reach: the one edited, or one that the file names. */
  private employer(id: string) {
    const row = this.employers.get(id);
    const reachable = this.scope.fileId === null ? this.scope.employerId === id : this.files.employerLinks(this.scope.fileId).some((link) => link.employerId === id);
    if (row === undefined || !reachable) throw notFound();
    this.employersTouched.add(id);
    return row;
  }

  private lmia(id: string) {
    const row = this.employers.lmia(id);
    if (row === undefined) throw notFound();
    return { row, employer: this.employer(row.employerId) };
  }

  /** Throws `record.conflict` when a record of the book has the id already: the step was carried out before, or two windows made up one id. */
  private refuseTaken(id: string): void {
    if (this.files.entry(id) ?? this.files.person(id) ?? this.files.employerLink(id) ?? this.employers.lmia(id)) throw new AppError('record.conflict');
  }

  private labelOf(personId: string | null): { label?: string } {
    const person = personId === null ? undefined : this.files.person(personId);
    return person ? { label: personLabel(person.data) } : {};
  }

  private set({ target, member, from, to }: Step<'set'>, path: string): void {
    const { id } = target;
    const change = (current: Facts): Facts => {
      compare(current[member], from);
      return withMember(current, member, to);
    };
    const tell = (more: Pick<AuditChange, 'list' | 'label'>, shown = (value: Json): Json => value) =>
      this.changes.push({ record: target.kind, recordId: id, ...more, member, ...(from === undefined ? {} : { before: shown(from) }), ...(to === undefined ? {} : { after: shown(to) }) });
    switch (target.kind) {
      case 'file': {
        if (id !== this.fileId()) throw notFound();
        const next = change(this.files.get(id)?.data ?? {});
        checkMember('file', next, member, `${path}/to`);
        this.files.setData(id, next);
        tell({});
        return;
      }
      case 'person': {
        const row = this.person(id);
        const next = change(row.data);
        checkMember('person', next, member, `${path}/to`);
        if (member === 'id') refuseLocalId(this.view(), id, to, `${path}/to`);
        this.keepOnePrincipal(row.data, next);
        this.files.updatePerson(id, { data: next });
        tell({ label: personLabel(next) });
        return;
      }
      case 'entry': {
        const row = this.entry(id);
        const view = hasPaths(row.list) ? this.view() : undefined;
        const stored = (value: Json | undefined) => (view && member === 'path' && typeof value === 'string' ? pathOfRecords(view, value) : value);
        compare(row.data[member], stored(from));
        const next = withMember(row.data, member, stored(to));
        checkEntryMember(row.personId === null ? 'file' : 'person', row.list, next, member, `${path}/to`);
        if (member === 'id') refuseLocalId(this.view(), id, to, `${path}/to`);
        if (member === 'employerId' || member === 'path') this.toCheck.add(id);
        this.files.updateEntry(id, { data: next });
        tell({ list: row.list, ...this.labelOf(row.personId) }, (value) => (view && member === 'path' && typeof value === 'string' ? pointerOf(view, value) : value));
        return;
      }
      case 'employer': {
        const row = this.employer(id);
        const next = change(row.data);
        checkMember('employer', next, member, `${path}/to`);
        const key = businessKeyOf(next);
        if (key !== null && key !== row.businessKey && this.employers.byBusinessKey(key).length > 0) throw new AppError('employer.number-taken');
        this.employers.setData(id, next, this.scope.at);
        tell({ label: textOf(next['legalName']) });
        return;
      }
      case 'lmia': {
        const { row, employer } = this.lmia(id);
        const next = change(row.data);
        checkMember('lmia', next, member, `${path}/to`);
        this.employers.updateLmia(id, next);
        tell({ list: 'lmias', label: textOf(employer.data['legalName']) });
        return;
      }
      case 'employerLink': {
        const { row, label } = this.link(id);
        const next = change(row.data);
        checkMember('employerLink', next, member, `${path}/to`);
        this.files.updateEmployerLink(id, next);
        tell({ label });
        return;
      }
      default:
        target.kind satisfies never;
    }
  }

  private addEntry({ parent, list, id, index, data, lmiaId }: Step<'add'>, path: string): void {
    const fileId = this.fileId();
    this.refuseTaken(id);
    const personId = parent.kind === 'person' ? this.person(parent.id).id : null;
    if (parent.kind === 'employer' || (parent.kind === 'file' && parent.id !== fileId)) throw notFound();
    if (lmiaId !== undefined) this.lmia(lmiaId);
    const stored = hasPaths(list) ? dataOfRecords(this.view(), list, data) : data;
    checkEntry(parent.kind, list, stored, `${path}/data`);
    if (data['id'] !== undefined) refuseLocalId(this.view(), id, data['id'], `${path}/data/id`);
    if (lmiaId !== undefined || hasPaths(list)) this.toCheck.add(id);
    const siblings = this.files.entriesOf(fileId, personId, list);
    this.files.insertEntries([{ id, fileId, personId, list, position: siblings.length, data: stored, lmiaId: lmiaId ?? null, revision: 1 }]);
    this.placeAll(inserted(siblings.map((row) => row.id), id, index));
    this.forgetEmpty(personId, list);
    this.changes.push({ record: 'entry', recordId: id, list, ...this.labelOf(personId), after: this.asPointers([{ list, data }])[0] ?? data });
  }

  private placeAll(ids: readonly string[]): void {
    ids.forEach((id, position) => this.files.place(id, position));
  }

  /** A list with entries is known; only an empty one needs to say so. */
  private forgetEmpty(personId: string | null, list: string): void {
    const holder = personId === null ? this.files.get(this.fileId()) : this.files.person(personId);
    if (!holder?.emptyLists.includes(list)) return;
    this.setEmptyLists(personId, holder.emptyLists.filter((name) => name !== list));
  }

  private setEmptyLists(personId: string | null, names: string[]): void {
    if (personId === null) this.files.setEmptyLists(this.fileId(), names);
    else this.files.updatePerson(personId, { emptyLists: names });
  }

  private removeEntry({ id, revision }: Step<'remove'>): void {
    const row = this.entry(id);
    if (row.revision !== revision) throw new AppError('record.conflict', { current: row.data });
    this.removeEntriesAbout(pathOfEntry(row.personId, row.list, id));
    this.drop([row]);
  }

  /** Data for the audit trail, which people read: paths as pointers, not with the ids of records. */
  private asPointers(entries: readonly { list: string; data: Facts }[]): Facts[] {
    const view = entries.some(({ list }) => hasPaths(list)) ? this.view() : undefined;
    return entries.map(({ list, data }) => (view && hasPaths(list) && typeof data['path'] === 'string' ? { ...data, path: pointerOf(view, data['path']) } : data));
  }

  private drop(rows: readonly EntryRow[]): void {
    const shown = this.asPointers(rows);
    for (const [index, row] of rows.entries()) {
      this.files.removeEntry(row.id);
      this.changes.push({ record: 'entry', recordId: row.id, list: row.list, ...this.labelOf(row.personId), before: shown[index] ?? row.data });
    }
    const lists = new Map(rows.map((row) => [pathOfEntry(row.personId, row.list, ''), row]));
    for (const { fileId, personId, list } of lists.values()) this.placeAll(this.files.entriesOf(fileId, personId, list).map(({ id }) => id));
  }

  /** What was said about a record that is to be removed goes with it: a path must never name what is no longer there. */
  private removeEntriesAbout(record: string): void {
    const listed = (list: string): EntryRow[] => this.files.entriesOf(this.fileId(), null, list);
    const about = entriesAbout({ uncertain: listed('uncertain'), evidence: listed('evidence') }, record);
    if (about.length > 0) this.drop(about.map(({ entry }) => this.entry(entry.id)));
  }

  private addLmia({ parent, id, index, data }: Step<'add'>, path: string): void {
    if (parent.kind !== 'employer') throw notFound();
    this.refuseTaken(id);
    const employer = this.employer(parent.id);
    checkFacts('lmia', data, `${path}/data`);
    const siblings = this.employers.lmiasOf(employer.id);
    this.employers.insertLmia({ id, employerId: employer.id, position: siblings.length, data, revision: 1 });
    inserted(siblings.map((row) => row.id), id, index).forEach((lmiaId, position) => this.employers.placeLmia(lmiaId, position));
    this.changes.push({ record: 'lmia', recordId: id, list: 'lmias', label: textOf(employer.data['legalName']), after: data });
  }

  private removeLmia({ id, revision }: Step<'remove'>): void {
    const { row, employer } = this.lmia(id);
    if (row.revision !== revision) throw new AppError('record.conflict', { current: row.data });
    if (this.files.entriesUsingLmia(id).length > 0) throw new AppError('record.referenced');
    this.employers.removeLmia(id);
    this.changes.push({ record: 'lmia', recordId: id, list: 'lmias', label: textOf(employer.data['legalName']), before: row.data });
  }

  private move({ id, index }: Step<'move'>): void {
    const entry = this.files.entry(id);
    if (entry) {
      this.entry(id);
      this.placeAll(inserted(this.files.entriesOf(entry.fileId, entry.personId, entry.list).map((row) => row.id), id, index));
      this.changes.push({ record: 'entry', recordId: id, list: entry.list, ...this.labelOf(entry.personId), member: 'position', after: index });
      return;
    }
    const person = this.person(id);
    inserted(this.files.persons(person.fileId).map((row) => row.id), id, index).forEach((personId, position) => this.files.placePerson(personId, position));
    this.changes.push({ record: 'person', recordId: id, label: personLabel(person.data), member: 'position', after: index });
  }

  private know({ parent, list, from, to }: Step<'know'>, path: string): void {
    if (parent.kind === 'employer') throw notFound();
    if (!isListOf(parent.kind, list)) throw new AppError('request.invalid', { faults: [{ path: `${path}/list`, code: 'unknown-list', message: { en: 'There is no such list.', fr: 'Cette liste n’existe pas.' } }] });
    const personId = parent.kind === 'person' ? this.person(parent.id).id : null;
    const holder = personId === null ? this.files.get(this.fileId()) : this.files.person(personId);
    if (holder === undefined) throw notFound();
    const hasEntries = this.files.entriesOf(this.fileId(), personId, list).length > 0;
    const known = holder.emptyLists.includes(list);
    if (hasEntries || known !== from) throw new AppError('record.conflict', { current: hasEntries || known });
    const others = holder.emptyLists.filter((name) => name !== list);
    this.setEmptyLists(personId, to ? [...others, list] : others);
    this.changes.push({ record: personId === null ? 'file' : 'person', recordId: personId ?? this.fileId(), list, ...this.labelOf(personId), ...(from ? { before: [] } : {}), ...(to ? { after: [] } : {}) });
  }

  private keepOnePrincipal(before: Facts | undefined, after: Facts): void {
    if (before?.['role'] !== after['role'] && (before?.['role'] === 'principal' || after['role'] === 'principal')) throw new AppError('record.person-principal');
  }

  private addPerson({ id, index, data }: Step<'addPerson'>, path: string): void {
    const fileId = this.fileId();
    this.refuseTaken(id);
    checkFacts('person', data, `${path}/data`);
    this.keepOnePrincipal(undefined, data);
    const siblings = this.files.persons(fileId);
    refuseLocalId(this.view(), id, data['id'], `${path}/data/id`);
    this.files.insertPerson({ id, fileId, position: siblings.length, data, emptyLists: [], revision: 1 });
    inserted(siblings.map((row) => row.id), id, index).forEach((personId, position) => this.files.placePerson(personId, position));
    this.changes.push({ record: 'person', recordId: id, label: personLabel(data), after: data });
  }

  private removePerson({ id, revision }: Step<'removePerson'>): void {
    const row = this.person(id);
    if (row.revision !== revision) throw new AppError('record.conflict', { current: row.data });
    if (row.data['role'] === 'principal') throw new AppError('record.person-principal');
    const view = this.view();
    refuseIfReferenced(view, { personId: id });
    this.removeEntriesAbout(pathOfPerson(id));
    const lists = view.persons.find((person) => person.id === id)?.lists ?? {};
    this.files.removePerson(id);
    const removed = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map((entry) => entry.data)]));
    this.changes.push({ record: 'person', recordId: id, label: personLabel(row.data), before: { ...row.data, ...removed } });
  }

  private link(id: string) {
    const row = this.files.employerLink(id);
    if (row === undefined || row.fileId !== this.fileId()) throw notFound();
    return { row, label: textOf(this.employers.get(row.employerId)?.data['legalName']) };
  }

  private linkEmployer({ id, employerId, localId, data }: Step<'linkEmployer'>, path: string): void {
    const fileId = this.fileId();
    const employer = this.employers.get(employerId);
    if (employer === undefined) throw new AppError('employer.not-found');
    checkFacts('employerLink', data, `${path}/data`);
    this.refuseTaken(id);
    const links = this.files.employerLinks(fileId);
    if (links.some((link) => link.localId === localId || link.employerId === employerId)) throw new AppError('record.conflict');
    refuseLocalId(this.view(), id, localId, `${path}/localId`);
    this.forgetEmpty(null, 'employers');
    this.files.linkEmployer({ id, fileId, localId, employerId, position: links.length, data, revision: 1 });
    this.changes.push({ record: 'employerLink', recordId: employerId, label: textOf(employer.data['legalName']), after: data });
  }

  private unlinkEmployer({ id, revision }: Step<'unlinkEmployer'>): void {
    const { row, label } = this.link(id);
    if (row.revision !== revision) throw new AppError('record.conflict', { current: row.data });
    refuseIfReferenced(this.view(), { employerId: row.employerId, employerLocalId: row.localId });
    this.removeEntriesAbout(pathOfEmployer(row.employerId));
    this.files.unlinkEmployer(id);
    this.changes.push({ record: 'employerLink', recordId: row.employerId, label, before: row.data });
  }

  private setLmia({ id, from, to }: Step<'setLmia'>): void {
    const row = this.entry(id);
    if (row.list !== 'jobOffers') throw notFound();
    const current = row.lmiaId ?? (row.data['lmia'] === null ? null : undefined);
    compare(current, from);
    if (typeof to === 'string') this.lmia(to);
    this.toCheck.add(id);
    this.files.updateEntry(id, { lmiaId: typeof to === 'string' ? to : null, data: withMember(row.data, 'lmia', to === null ? null : undefined) });
    this.changes.push({ record: 'entry', recordId: id, list: 'jobOffers', member: 'lmia', ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) });
  }
}
