import { isDeepStrictEqual } from 'node:util';
import type { AuditChange, EditStep, Facts, FileView, Json } from '../../shared/contract';
import { textOf } from '../../shared/contract/textOf';
import { dataOfRecords, hasPaths, pathOfRecords } from '../../shared/editing';
import { AppError } from '../../shared/errors';
import { clientFileRepository, type EntryRow } from '../repositories/clientFileRepository';
import { employerRepository } from '../repositories/employerRepository';
import type { Tx } from '../session/book';
import { personLabel } from './personLabel';
import { readFile } from './readFile';
import { refuseIfReferenced } from './references';
import { checkEntry, checkFacts, isListOf } from './validate';

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
    const tell = (more: Pick<AuditChange, 'list' | 'label'>) =>
      this.changes.push({ record: target.kind, recordId: id, ...more, member, ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) });
    switch (target.kind) {
      case 'file': {
        if (id !== this.fileId()) throw notFound();
        const next = change(this.files.get(id)?.data ?? {});
        checkFacts('file', next, `${path}/to`);
        this.files.setData(id, next);
        tell({});
        return;
      }
      case 'person': {
        const row = this.person(id);
        const next = change(row.data);
        checkFacts('person', next, `${path}/to`);
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
        checkEntry(row.personId === null ? 'file' : 'person', row.list, next, `${path}/to`);
        this.files.updateEntry(id, { data: next });
        tell({ list: row.list, ...this.labelOf(row.personId) });
        return;
      }
      case 'employer': {
        const next = change(this.employer(id).data);
        checkFacts('employer', next, `${path}/to`);
        this.employers.setData(id, next, this.scope.at);
        tell({ label: textOf(next['legalName']) });
        return;
      }
      case 'lmia': {
        const { row, employer } = this.lmia(id);
        const next = change(row.data);
        checkFacts('lmia', next, `${path}/to`);
        this.employers.updateLmia(id, next);
        tell({ list: 'lmias', label: textOf(employer.data['legalName']) });
        return;
      }
      case 'employerLink': {
        const { row, label } = this.link(id);
        const next = change(row.data);
        checkFacts('employerLink', next, `${path}/to`);
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
    const personId = parent.kind === 'person' ? this.person(parent.id).id : null;
    if (parent.kind === 'employer' || (parent.kind === 'file' && parent.id !== fileId)) throw notFound();
    if (lmiaId !== undefined) this.lmia(lmiaId);
    const stored = hasPaths(list) ? dataOfRecords(this.view(), list, data) : data;
    checkEntry(parent.kind, list, stored, `${path}/data`);
    const siblings = this.files.entriesOf(fileId, personId, list);
    this.files.insertEntries([{ id, fileId, personId, list, position: siblings.length, data: stored, lmiaId: lmiaId ?? null, revision: 1 }]);
    this.placeAll(inserted(siblings.map((row) => row.id), id, index));
    this.forgetEmpty(personId, list);
    this.changes.push({ record: 'entry', recordId: id, list, ...this.labelOf(personId), after: data });
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
    this.files.removeEntry(id);
    this.placeAll(this.files.entriesOf(row.fileId, row.personId, row.list).map((sibling) => sibling.id));
    this.changes.push({ record: 'entry', recordId: id, list: row.list, ...this.labelOf(row.personId), before: row.data });
  }

  private addLmia({ parent, id, index, data }: Step<'add'>, path: string): void {
    if (parent.kind !== 'employer') throw notFound();
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
    checkFacts('person', data, `${path}/data`);
    this.keepOnePrincipal(undefined, data);
    const siblings = this.files.persons(fileId);
    const localId = data['id'];
    if (typeof localId !== 'string' || siblings.some((row) => row.data['id'] === localId)) {
      throw new AppError('request.invalid', { faults: [{ path: `${path}/data/id`, code: 'id-not-unique', message: { en: 'The id must be there and be unique in the file.', fr: 'L’identifiant doit être présent et unique dans le dossier.' } }] });
    }
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
    const links = this.files.employerLinks(fileId);
    if (links.some((link) => link.localId === localId || link.employerId === employerId)) throw new AppError('record.conflict');
    this.forgetEmpty(null, 'employers');
    this.files.linkEmployer({ id, fileId, localId, employerId, position: links.length, data, revision: 1 });
    this.changes.push({ record: 'employerLink', recordId: employerId, label: textOf(employer.data['legalName']), after: data });
  }

  private unlinkEmployer({ id, revision }: Step<'unlinkEmployer'>): void {
    const { row, label } = this.link(id);
    if (row.revision !== revision) throw new AppError('record.conflict', { current: row.data });
    refuseIfReferenced(this.view(), { employerLocalId: row.localId });
    this.files.unlinkEmployer(id);
    this.changes.push({ record: 'employerLink', recordId: row.employerId, label, before: row.data });
  }

  private setLmia({ id, from, to }: Step<'setLmia'>): void {
    const row = this.entry(id);
    if (row.list !== 'jobOffers') throw notFound();
    const current = row.lmiaId ?? (row.data['lmia'] === null ? null : undefined);
    compare(current, from);
    if (typeof to === 'string') this.lmia(to);
    this.files.updateEntry(id, { lmiaId: typeof to === 'string' ? to : null, data: withMember(row.data, 'lmia', to === null ? null : undefined) });
    this.changes.push({ record: 'entry', recordId: id, list: 'jobOffers', member: 'lmia', ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) });
  }
}
