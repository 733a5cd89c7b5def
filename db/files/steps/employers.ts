import { textOf } from '../../../shared/contract/textOf';
import { pathOfEmployer } from '../../../shared/editing';
import { AppError } from '../../../shared/errors';
import { businessKeyOf } from '../../repositories/employerRepository';
import { refuseIfReferenced, refuseLocalId } from '../references';
import { checkFacts, checkMember } from '../validate';
import { changed, compareRevision, inserted, notFound, type Edit, type Step } from './edit';
import { removeEntriesAbout } from './entries';
import { forgetEmpty } from './lists';

export function setInEmployer(edit: Edit, step: Step<'set'>, path: string): void {
  const { target, member } = step;
  const row = edit.employer(target.id);
  const next = changed(row.data, step);
  checkMember('employer', next, member, `${path}/to`);
  const key = businessKeyOf(next);
  if (key !== null && key !== row.businessKey && edit.employers.byBusinessKey(key).length > 0) throw new AppError('employer.number-taken');
  edit.employers.setData(target.id, next, edit.at);
  edit.tellSet(step, { label: textOf(next['legalName']) });
}

export function setInLmia(edit: Edit, step: Step<'set'>, path: string): void {
  const { target, member } = step;
  const { row, employer } = edit.lmia(target.id);
  const next = changed(row.data, step);
  checkMember('lmia', next, member, `${path}/to`);
  edit.employers.updateLmia(target.id, next);
  edit.tellSet(step, { list: 'lmias', label: textOf(employer.data['legalName']) });
}

/** What is true of an employer in this file only. */
export function setInLink(edit: Edit, step: Step<'set'>, path: string): void {
  const { target, member } = step;
  const { row, label } = edit.link(target.id);
  const next = changed(row.data, step);
  checkMember('employerLink', next, member, `${path}/to`);
  edit.files.updateEmployerLink(target.id, next);
  edit.tellSet(step, { label });
}

export function addLmia(edit: Edit, { parent, id, index, data }: Step<'add'>, path: string): void {
  if (parent.kind !== 'employer') throw notFound();
  edit.refuseTaken(id);
  const employer = edit.employer(parent.id);
  checkFacts('lmia', data, `${path}/data`);
  const siblings = edit.employers.lmiasOf(employer.id);
  edit.employers.insertLmia({ id, employerId: employer.id, position: siblings.length, data, revision: 1 });
  inserted(siblings.map((row) => row.id), id, index).forEach((lmiaId, position) => edit.employers.placeLmia(lmiaId, position));
  edit.changes.push({ record: 'lmia', recordId: id, list: 'lmias', label: textOf(employer.data['legalName']), after: data });
}

export function removeLmia(edit: Edit, { id, revision }: Step<'remove'>): void {
  const { row, employer } = edit.lmia(id);
  compareRevision(row, revision);
  if (edit.files.entriesUsingLmia(id).length > 0) throw new AppError('record.referenced');
  edit.employers.removeLmia(id);
  edit.changes.push({ record: 'lmia', recordId: id, list: 'lmias', label: textOf(employer.data['legalName']), before: row.data });
}

export function linkEmployer(edit: Edit, { id, employerId, localId, data }: Step<'linkEmployer'>, path: string): void {
  const fileId = edit.fileId();
  const employer = edit.employers.get(employerId);
  if (employer === undefined) throw new AppError('employer.not-found');
  checkFacts('employerLink', data, `${path}/data`);
  edit.refuseTaken(id);
  const links = edit.files.employerLinks(fileId);
  if (links.some((link) => link.localId === localId || link.employerId === employerId)) throw new AppError('record.conflict');
  refuseLocalId(edit.view(), id, localId, `${path}/localId`);
  forgetEmpty(edit, null, 'employers');
  edit.files.linkEmployer({ id, fileId, localId, employerId, position: links.length, data, revision: 1 });
  edit.changes.push({ record: 'employerLink', recordId: employerId, label: textOf(employer.data['legalName']), after: data });
}

export function unlinkEmployer(edit: Edit, { id, revision }: Step<'unlinkEmployer'>): void {
  const { row, label } = edit.link(id);
  compareRevision(row, revision);
  refuseIfReferenced(edit.view(), { employerId: row.employerId, employerLocalId: row.localId });
  removeEntriesAbout(edit, pathOfEmployer(row.employerId));
  edit.files.unlinkEmployer(id);
  edit.changes.push({ record: 'employerLink', recordId: row.employerId, label, before: row.data });
}
