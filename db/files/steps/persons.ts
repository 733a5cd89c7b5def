import type { Facts } from '../../../shared/contract';
import { pathOfPerson } from '../../../shared/editing';
import { AppError } from '../../../shared/errors';
import { personLabel } from '../personLabel';
import { refuseIfReferenced, refuseLocalId } from '../references';
import { checkFacts, checkMember } from '../validate';
import { changed, compareRevision, inserted, type Edit, type Step } from './edit';
import { removeEntriesAbout } from './entries';

/** The role of the principal applicant is neither given nor taken by an edit: a file has exactly one. */
function keepOnePrincipal(before: Facts | undefined, after: Facts): void {
  if (before?.['role'] !== after['role'] && (before?.['role'] === 'principal' || after['role'] === 'principal')) throw new AppError('record.person-principal');
}

export function setInPerson(edit: Edit, step: Step<'set'>, path: string): void {
  const { target, member, to } = step;
  const row = edit.person(target.id);
  const next = changed(row.data, step);
  checkMember('person', next, member, `${path}/to`);
  if (member === 'id') refuseLocalId(edit.view(), target.id, to, `${path}/to`);
  keepOnePrincipal(row.data, next);
  edit.files.updatePerson(target.id, { data: next });
  edit.tellSet(step, { label: personLabel(next) });
}

export function addPerson(edit: Edit, { id, index, data }: Step<'addPerson'>, path: string): void {
  const fileId = edit.fileId();
  edit.refuseTaken(id);
  checkFacts('person', data, `${path}/data`);
  keepOnePrincipal(undefined, data);
  const siblings = edit.files.persons(fileId);
  refuseLocalId(edit.view(), id, data['id'], `${path}/data/id`);
  edit.files.insertPerson({ id, fileId, position: siblings.length, data, emptyLists: [], revision: 1 });
  place(edit, inserted(siblings.map((row) => row.id), id, index));
  edit.changes.push({ record: 'person', recordId: id, label: personLabel(data), after: data });
}

export function removePerson(edit: Edit, { id, revision }: Step<'removePerson'>): void {
  const row = edit.person(id);
  compareRevision(row, revision);
  if (row.data['role'] === 'principal') throw new AppError('record.person-principal');
  const view = edit.view();
  refuseIfReferenced(view, { personId: id });
  removeEntriesAbout(edit, pathOfPerson(id));
  const lists = view.persons.find((person) => person.id === id)?.lists ?? {};
  edit.files.removePerson(id);
  const removed = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map((entry) => entry.data)]));
  edit.changes.push({ record: 'person', recordId: id, label: personLabel(row.data), before: { ...row.data, ...removed } });
}

export function movePerson(edit: Edit, { id, index }: Step<'move'>): void {
  const person = edit.person(id);
  place(edit, inserted(edit.files.persons(person.fileId).map((row) => row.id), id, index));
  edit.changes.push({ record: 'person', recordId: id, label: personLabel(person.data), member: 'position', after: index });
}

function place(edit: Edit, ids: readonly string[]): void {
  ids.forEach((personId, position) => edit.files.placePerson(personId, position));
}
