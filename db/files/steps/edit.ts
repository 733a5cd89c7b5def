import { isDeepStrictEqual } from 'node:util';
import type { AuditChange, EditStep, Facts, FileView, Json } from '../../../shared/contract';
import { textOf } from '../../../shared/contract/textOf';
import { AppError } from '../../../shared/errors';
import { clientFileRepository, type EntryRow } from '../../repositories/clientFileRepository';
import { employerRepository } from '../../repositories/employerRepository';
import type { Tx } from '../../session/book';
import { personLabel } from '../personLabel';
import { readFile } from '../readFile';

export type Step<Op extends EditStep['op']> = Extract<EditStep, { op: Op }>;

/** Where an edit takes place: a file and the employers that it names, or one employer of the book. */
export type Scope = { tx: Tx; fileId: string | null; employerId: string | null; at: string };

export const notFound = () => new AppError('record.not-found');

/** Throws `record.conflict` with what stands now, unless the editor saw exactly that. */
export function compare(current: Json | undefined, from: Json | undefined): void {
  if (!isDeepStrictEqual(current, from)) throw new AppError('record.conflict', current === undefined ? {} : { current });
}

/** The same for the removal of a whole record, which names the revision that its editor saw. */
export function compareRevision(row: { revision: number; data: Facts }, revision: number): void {
  if (row.revision !== revision) throw new AppError('record.conflict', { current: row.data });
}

export function withMember(data: Facts, member: string, to: Json | undefined): Facts {
  const { [member]: _replaced, ...others } = data;
  return to === undefined ? others : { ...data, [member]: to };
}

/** What the step does to the data of its record. Throws `record.conflict` where it does not find what its editor saw. */
export function changed(current: Facts, { member, from, to }: Step<'set'>): Facts {
  compare(current[member], from);
  return withMember(current, member, to);
}

/** Puts `moved` at `index` and returns all ids in their new order. `index` beyond the end means the end. */
export const inserted = (ids: readonly string[], moved: string, index: number): string[] => {
  const others = ids.filter((id) => id !== moved);
  return [...others.slice(0, index), moved, ...others.slice(index)];
};

/** One edit while its steps are carried out: the records that it may reach, and what it has changed. Lives inside one transaction. */
export class Edit {
  readonly changes: AuditChange[] = [];
  /** Employers whose facts or LMIAs were changed. */
  readonly employersTouched = new Set<string>();
  /** Entries that name an LMIA or a record by its path: what they say must hold when all steps are done. */
  readonly toCheck = new Set<string>();

  constructor(private readonly scope: Scope) {}

  get files() {
    return clientFileRepository(this.scope.tx);
  }

  get employers() {
    return employerRepository(this.scope.tx);
  }

  /** When the edit takes place. */
  get at(): string {
    return this.scope.at;
  }

  fileId(): string {
    if (this.scope.fileId === null) throw notFound();
    return this.scope.fileId;
  }

  view(): FileView {
    return readFile(this.scope.tx, this.fileId());
  }

  person(id: string) {
    const row = this.files.person(id);
    if (row === undefined || row.fileId !== this.fileId()) throw notFound();
    return row;
  }

  entry(id: string): EntryRow {
    const row = this.files.entry(id);
    if (row === undefined || row.fileId !== this.fileId()) throw notFound();
    return row;
  }

  /** An employer that this edit may reach: the one edited, or one that the file names. */
  employer(id: string) {
    const row = this.employers.get(id);
    const reachable = this.scope.fileId === null ? this.scope.employerId === id : this.files.employerLinks(this.scope.fileId).some((link) => link.employerId === id);
    if (row === undefined || !reachable) throw notFound();
    this.employersTouched.add(id);
    return row;
  }

  lmia(id: string) {
    const row = this.employers.lmia(id);
    if (row === undefined) throw notFound();
    return { row, employer: this.employer(row.employerId) };
  }

  link(id: string) {
    const row = this.files.employerLink(id);
    if (row === undefined || row.fileId !== this.fileId()) throw notFound();
    return { row, label: textOf(this.employers.get(row.employerId)?.data['legalName']) };
  }

  /** Throws `record.conflict` when a record of the book has the id already: the step was carried out before, or two windows made up one id. */
  refuseTaken(id: string): void {
    if (this.files.entry(id) ?? this.files.person(id) ?? this.files.employerLink(id) ?? this.employers.lmia(id)) throw new AppError('record.conflict');
  }

  /** For the audit trail: whose record it is. */
  labelOf(personId: string | null): { label?: string } {
    const person = personId === null ? undefined : this.files.person(personId);
    return person ? { label: personLabel(person.data) } : {};
  }

  /** Tells the audit trail of a member that was set. `shown`: its values as people read them. */
  tellSet({ target, member, from, to }: Step<'set'>, more: Pick<AuditChange, 'list' | 'label'>, shown = (value: Json): Json => value): void {
    this.changes.push({ record: target.kind, recordId: target.id, ...more, member, ...(from === undefined ? {} : { before: shown(from) }), ...(to === undefined ? {} : { after: shown(to) }) });
  }
}
