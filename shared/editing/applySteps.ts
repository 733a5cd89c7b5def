import type { EditStep, EmployerView, Entry, Facts, FileView, Json } from '../contract';
import { dataOfRecords, entriesAbout, hasPaths, namesGoneRecord, pathOfEmployer, pathOfEntry, pathOfPerson, pathOfRecords, withPathsOfRecords, withPointers } from './factPaths';
import { changeLink, changeList, changeLists, changeLmias, changePerson, findEntry, findLmia, inserted, listsAt, lmiaState, replaced, without, withMember, type Found } from './lists';
import { sameJson } from './sameJson';

type Step<Op extends EditStep['op']> = Extract<EditStep, { op: Op }>;

/** The employers of the book that may be linked, by record id. */
export type EmployerLookup = (employerId: string) => EmployerView | undefined;

/** Why steps do not fit a file: what they found is not what stands there (any more), or the record is gone. */
export type Misfit = { reason: 'conflict' | 'not-found'; step: number; current?: Json };
export type Applied = { ok: true; view: FileView } | ({ ok: false } & Misfit);

class DoesNotFit extends Error {
  constructor(
    readonly reason: Misfit['reason'],
    readonly current?: Json,
  ) {
    super(reason);
  }
}

const conflict = (current?: Json) => new DoesNotFit('conflict', current);

/** The record, or a refusal when there is none. */
function found<T>(record: T | undefined): T {
  if (record === undefined) throw new DoesNotFit('not-found');
  return record;
}

function compare(current: Json | undefined, from: Json | undefined): void {
  if (!sameJson(current, from)) throw conflict(current);
}

const sameRevision = ({ revision, data }: { revision: number; data: Facts }, step: { revision: number }): void => {
  if (revision !== step.revision) throw conflict(data);
};

const changed = <T extends { revision: number; data: Facts }>(record: T, { member, from, to }: Pick<Step<'set'>, 'member' | 'from' | 'to'>): T => {
  compare(record.data[member], from);
  return { ...record, revision: record.revision + 1, data: withMember(record.data, member, to) };
};

function set(view: FileView, step: Step<'set'>): FileView {
  const { kind, id } = step.target;
  switch (kind) {
    case 'file':
      compare(found(id === view.id ? view : undefined).data[step.member], step.from);
      return { ...view, data: withMember(view.data, step.member, step.to) };
    case 'person':
      found(view.persons.find((person) => person.id === id));
      return changePerson(view, id, (person) => changed(person, step));
    case 'entry': {
      const place = found(findEntry(view, id));
      const stored = (value: Json | undefined) => (hasPaths(place.list) && step.member === 'path' && typeof value === 'string' ? pathOfRecords(view, value) : value);
      return changeList(view, place, (entries) => replaced(entries, id, (entry) => changed(entry, { member: step.member, from: stored(step.from), to: stored(step.to) })));
    }
    case 'employer': {
      const link = found(view.employers.find(({ employer }) => employer.id === id));
      return changeLink(view, link.id, (one) => ({ ...one, employer: changed(one.employer, step) }));
    }
    case 'lmia': {
      const { link } = found(findLmia(view, id));
      return changeLmias(view, link, (lmias) => replaced(lmias, id, (lmia) => changed(lmia, step)));
    }
    case 'employerLink':
      found(view.employers.find((link) => link.id === id));
      return changeLink(view, id, (link) => changed(link, step));
    default:
      return kind satisfies never;
  }
}

/** Whether the file already has a record with this id. */
const isTaken = (view: FileView, id: string): boolean =>
  findEntry(view, id) !== undefined || findLmia(view, id) !== undefined || view.persons.some((person) => person.id === id) || view.employers.some((link) => link.id === id);

function add(view: FileView, { parent, list, id, index, data, lmiaId }: Step<'add'>): FileView {
  if (isTaken(view, id)) throw conflict();
  if (list === 'lmias') {
    const link = found(parent.kind === 'employer' ? view.employers.find(({ employer }) => employer.id === parent.id) : undefined);
    return changeLmias(view, link, (lmias) => inserted(lmias, { id, revision: 1, data }, index));
  }
  const lists = found(listsAt(view, parent));
  const holder = { kind: parent.kind === 'person' ? ('person' as const) : ('file' as const), id: parent.id };
  const entry: Entry = { id, revision: 1, data: dataOfRecords(view, list, data), ...(lmiaId === undefined ? {} : { lmiaId }) };
  const next = changeList(view, { parent: holder, list }, (entries) => inserted(entries, entry, index));
  // A person of whom the list was said to be empty says so no longer.
  return lists[list]?.length === 0 ? raisePerson(next, holder) : next;
}

const raisePerson = (view: FileView, { kind, id }: Found['parent']): FileView => (kind === 'person' ? changePerson(view, id, (person) => ({ ...person, revision: person.revision + 1 })) : view);

function remove(view: FileView, step: Step<'remove'>): FileView {
  if (step.kind === 'lmia') {
    const { lmia, link } = found(findLmia(view, step.id));
    sameRevision(lmia, step);
    if (Object.values(view.lists).some((entries) => entries.some((entry) => entry.lmiaId === step.id))) throw conflict();
    return changeLmias(view, link, (lmias) => without(lmias, step.id));
  }
  const { entry, list, parent } = found(findEntry(view, step.id));
  sameRevision(entry, step);
  return withoutEntriesAbout(withoutEntry(view, parent, list, step.id), pathOfEntry(parent.kind === 'person' ? parent.id : null, list, step.id));
}

const withoutEntry = (view: FileView, parent: Found['parent'], list: string, id: string): FileView =>
  changeLists(view, parent, (lists) => {
    const { [list]: entries = [], ...others } = lists;
    // A list whose last entry goes is not known again, unless it is said to be empty.
    return entries.length > 1 ? { ...lists, [list]: without(entries, id) } : others;
  });

/** What was said about a record that is gone goes with it. */
const withoutEntriesAbout = (view: FileView, record: string): FileView =>
  entriesAbout(view.lists, record).reduce((next, { list, entry }) => withoutEntry(next, { kind: 'file', id: view.id }, list, entry.id), view);

function move(view: FileView, { id, index }: Step<'move'>): FileView {
  const moved = <T extends { id: string }>(records: readonly T[]): T[] => {
    const record = found(records.find((candidate) => candidate.id === id));
    return inserted(without(records, id), record, index);
  };
  const place = findEntry(view, id);
  return place ? changeList(view, place, moved) : { ...view, persons: moved(view.persons) };
}

function know(view: FileView, { parent, list, from, to }: Step<'know'>): FileView {
  const entries = found(listsAt(view, parent))[list];
  if ((entries?.length ?? 0) > 0 || (entries !== undefined) !== from) throw conflict(entries !== undefined);
  const holder = { kind: parent.kind === 'person' ? ('person' as const) : ('file' as const), id: parent.id };
  const next = changeLists(view, holder, (lists) => {
    const { [list]: _known, ...others } = lists;
    return to ? { ...others, [list]: [] } : others;
  });
  return raisePerson(next, holder);
}

function addPerson(view: FileView, { id, index, data }: Step<'addPerson'>): FileView {
  if (isTaken(view, id) || view.persons.some((person) => person.data['id'] === data['id'])) throw conflict();
  return { ...view, persons: inserted(view.persons, { id, revision: 1, data, lists: {} }, index) };
}

function removePerson(view: FileView, step: Step<'removePerson'>): FileView {
  sameRevision(found(view.persons.find(({ id }) => id === step.id)), step);
  return withoutEntriesAbout({ ...view, persons: without(view.persons, step.id) }, pathOfPerson(step.id));
}

function linkEmployer(view: FileView, { id, employerId, localId, data }: Step<'linkEmployer'>, employerOf: EmployerLookup): FileView {
  if (isTaken(view, id) || view.employers.some((link) => link.localId === localId || link.employer.id === employerId)) throw conflict();
  // What is not at hand comes with the service's answer.
  const employer = employerOf(employerId) ?? { id: employerId, revision: 1, data: {}, lmias: [], files: 1 };
  return { ...view, employers: [...view.employers, { id, revision: 1, localId, data, employer }] };
}

function unlinkEmployer(view: FileView, step: Step<'unlinkEmployer'>): FileView {
  const link = found(view.employers.find(({ id }) => id === step.id));
  sameRevision(link, step);
  return withoutEntriesAbout({ ...view, employers: without(view.employers, step.id) }, pathOfEmployer(link.employer.id));
}

function setLmia(view: FileView, { id, from, to }: Step<'setLmia'>): FileView {
  const place = found(findEntry(view, id));
  if (place.list !== 'jobOffers') throw new DoesNotFit('not-found');
  compare(lmiaState(place.entry), from);
  if (typeof to === 'string') found(findLmia(view, to));
  return changeList(view, place, (entries) =>
    replaced(entries, id, ({ lmiaId: _before, ...entry }) => ({
      ...entry, revision: entry.revision + 1, data: withMember(entry.data, 'lmia', to === null ? null : undefined), ...(typeof to === 'string' ? { lmiaId: to } : {}),
    })),
  );
}

/** One step on a file whose paths name records by their ids. */
function applyStep(view: FileView, step: EditStep, employerOf: EmployerLookup): FileView {
  switch (step.op) {
    case 'set':
      return set(view, step);
    case 'add':
      return add(view, step);
    case 'remove':
      return remove(view, step);
    case 'move':
      return move(view, step);
    case 'know':
      return know(view, step);
    case 'addPerson':
      return addPerson(view, step);
    case 'removePerson':
      return removePerson(view, step);
    case 'linkEmployer':
      return linkEmployer(view, step, employerOf);
    case 'unlinkEmployer':
      return unlinkEmployer(view, step);
    case 'setLmia':
      return setLmia(view, step);
    default:
      return step satisfies never;
  }
}

const unknownEmployer: EmployerLookup = () => undefined;

/**
 * What the steps of one edit make of a file, all of them or none, with the comparisons of the data service; whether a value is valid
 * and whether something still refers to what is removed is the service's alone to say. `updatedAt` stays as it was.
 */
export function tryApply(before: FileView, steps: readonly EditStep[], employerOf: EmployerLookup = unknownEmployer): Applied {
  let view = withPathsOfRecords(before);
  for (const [index, step] of steps.entries()) {
    try {
      view = applyStep(view, step, employerOf);
    } catch (error) {
      if (!(error instanceof DoesNotFit)) throw error;
      return { ok: false, reason: error.reason, step: index, ...(error.current === undefined ? {} : { current: error.current }) };
    }
  }
  const after = withPointers({ ...view, revision: view.revision + 1 });
  const lost = steps.findIndex((step) => pointsAtGoneRecord(after, step));
  return lost < 0 ? { ok: true, view: after } : { ok: false, reason: 'not-found', step: lost };
}

/** Whether the step leaves a path to a record that is gone meanwhile: it must never become a part of the file. */
function pointsAtGoneRecord(after: FileView, step: EditStep): boolean {
  if ((step.op !== 'add' || !hasPaths(step.list)) && (step.op !== 'set' || step.member !== 'path')) return false;
  const path = findEntry(after, step.op === 'add' ? step.id : step.target.id)?.entry.data['path'];
  return typeof path === 'string' && namesGoneRecord(path);
}

/** The file as it will stand after the steps; steps that do not fit change nothing, as the data service will refuse them. */
export function applySteps(view: FileView, steps: readonly EditStep[], employerOf?: EmployerLookup): FileView {
  const applied = tryApply(view, steps, employerOf);
  return applied.ok ? applied.view : view;
}
