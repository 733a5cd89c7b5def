import type { Facts, Json } from '../../../shared/contract';
import { dataOfRecords, entriesAbout, hasPaths, pathOfEntry, pathOfRecords, pointerOf } from '../../../shared/editing';
import type { EntryRow } from '../../repositories/clientFileRepository';
import { refuseLocalId } from '../references';
import { checkEntry, checkEntryMember } from '../validate';
import { compare, compareRevision, inserted, notFound, withMember, type Edit, type Step } from './edit';
import { forgetEmpty } from './lists';

function placeAll(edit: Edit, ids: readonly string[]): void {
  ids.forEach((id, position) => edit.files.place(id, position));
}

export function setInEntry(edit: Edit, step: Step<'set'>, path: string): void {
  const { target, member, from, to } = step;
  const row = edit.entry(target.id);
  const view = hasPaths(row.list) ? edit.view() : undefined;
  const stored = (value: Json | undefined) => (view && member === 'path' && typeof value === 'string' ? pathOfRecords(view, value) : value);
  compare(row.data[member], stored(from));
  const next = withMember(row.data, member, stored(to));
  checkEntryMember(row.personId === null ? 'file' : 'person', row.list, next, member, `${path}/to`);
  if (member === 'id') refuseLocalId(edit.view(), target.id, to, `${path}/to`);
  if (member === 'employerId' || member === 'path') edit.toCheck.add(target.id);
  edit.files.updateEntry(target.id, { data: next });
  edit.tellSet(step, { list: row.list, ...edit.labelOf(row.personId) }, (value) => (view && member === 'path' && typeof value === 'string' ? pointerOf(view, value) : value));
}

export function addEntry(edit: Edit, { parent, list, id, index, data, lmiaId }: Step<'add'>, path: string): void {
  const fileId = edit.fileId();
  edit.refuseTaken(id);
  const personId = parent.kind === 'person' ? edit.person(parent.id).id : null;
  if (parent.kind === 'employer' || (parent.kind === 'file' && parent.id !== fileId)) throw notFound();
  if (lmiaId !== undefined) edit.lmia(lmiaId);
  const stored = hasPaths(list) ? dataOfRecords(edit.view(), list, data) : data;
  checkEntry(parent.kind, list, stored, `${path}/data`);
  if (data['id'] !== undefined) refuseLocalId(edit.view(), id, data['id'], `${path}/data/id`);
  if (lmiaId !== undefined || hasPaths(list)) edit.toCheck.add(id);
  const siblings = edit.files.entriesOf(fileId, personId, list);
  edit.files.insertEntries([{ id, fileId, personId, list, position: siblings.length, data: stored, lmiaId: lmiaId ?? null, revision: 1 }]);
  placeAll(edit, inserted(siblings.map((row) => row.id), id, index));
  forgetEmpty(edit, personId, list);
  edit.changes.push({ record: 'entry', recordId: id, list, ...edit.labelOf(personId), after: asPointers(edit, [{ list, data }])[0] ?? data });
}

export function removeEntry(edit: Edit, { id, revision }: Step<'remove'>): void {
  const row = edit.entry(id);
  compareRevision(row, revision);
  removeEntriesAbout(edit, pathOfEntry(row.personId, row.list, id));
  drop(edit, [row]);
}

/** Data for the audit trail, which people read: paths as pointers, not with the ids of records. */
function asPointers(edit: Edit, entries: readonly { list: string; data: Facts }[]): Facts[] {
  const view = entries.some(({ list }) => hasPaths(list)) ? edit.view() : undefined;
  return entries.map(({ list, data }) => (view && hasPaths(list) && typeof data['path'] === 'string' ? { ...data, path: pointerOf(view, data['path']) } : data));
}

function drop(edit: Edit, rows: readonly EntryRow[]): void {
  const shown = asPointers(edit, rows);
  for (const [index, row] of rows.entries()) {
    edit.files.removeEntry(row.id);
    edit.changes.push({ record: 'entry', recordId: row.id, list: row.list, ...edit.labelOf(row.personId), before: shown[index] ?? row.data });
  }
  const lists = new Map(rows.map((row) => [pathOfEntry(row.personId, row.list, ''), row]));
  for (const { fileId, personId, list } of lists.values()) placeAll(edit, edit.files.entriesOf(fileId, personId, list).map(({ id }) => id));
}

/** What was said about a record that is to be removed goes with it: a path must never name what is no longer there. */
export function removeEntriesAbout(edit: Edit, record: string): void {
  const listed = (list: string): EntryRow[] => edit.files.entriesOf(edit.fileId(), null, list);
  const about = entriesAbout({ uncertain: listed('uncertain'), evidence: listed('evidence') }, record);
  if (about.length > 0) drop(edit, about.map(({ entry }) => edit.entry(entry.id)));
}

export function moveEntry(edit: Edit, { id, index }: Step<'move'>): void {
  const { fileId, personId, list } = edit.entry(id);
  placeAll(edit, inserted(edit.files.entriesOf(fileId, personId, list).map((row) => row.id), id, index));
  edit.changes.push({ record: 'entry', recordId: id, list, ...edit.labelOf(personId), member: 'position', after: index });
}

/** The LMIA that a job offer uses: an LMIA of the book, `null` for none, absent for not known. */
export function setLmiaOfOffer(edit: Edit, { id, from, to }: Step<'setLmia'>): void {
  const row = edit.entry(id);
  if (row.list !== 'jobOffers') throw notFound();
  const current = row.lmiaId ?? (row.data['lmia'] === null ? null : undefined);
  compare(current, from);
  if (typeof to === 'string') edit.lmia(to);
  edit.toCheck.add(id);
  edit.files.updateEntry(id, { lmiaId: typeof to === 'string' ? to : null, data: withMember(row.data, 'lmia', to === null ? null : undefined) });
  edit.changes.push({ record: 'entry', recordId: id, list: 'jobOffers', member: 'lmia', ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) });
}
