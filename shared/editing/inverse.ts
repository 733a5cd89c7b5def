import type { EditStep, FileView, Json } from '../contract';
import { applySteps, type EmployerLookup } from './applySteps';
import { entriesAbout, hasPaths, pathOfEmployer, pathOfEntry, pathOfPerson, pathOfRecords, withPathsOfRecords, type PathEntry } from './factPaths';
import { findEntry, findLmia, listsAt } from './lists';

const optional = <K extends string>(name: K, value: Json | undefined): { [P in K]?: Json } => (value === undefined ? {} : ({ [name]: value } as { [P in K]?: Json }));

/** The value as it keeps its meaning: a path names records by their ids, because positions may be others by the time it is needed. */
function lasting(before: FileView, { target, member }: Extract<EditStep, { op: 'set' }>, value: Json | undefined): Json | undefined {
  const isPath = target.kind === 'entry' && member === 'path' && typeof value === 'string' && hasPaths(findEntry(before, target.id)?.list ?? '');
  return isPath ? pathOfRecords(before, value) : value;
}

/** The list will have to be said to be empty again once its only entry is gone. */
function emptyAgain(before: FileView, { parent, list }: Extract<EditStep, { op: 'add' }>): EditStep[] {
  return listsAt(before, parent)?.[list]?.length === 0 ? [{ op: 'know', parent, list, from: false, to: true }] : [];
}

function unRemove(before: FileView, { kind, id }: Extract<EditStep, { op: 'remove' }>): EditStep[] {
  if (kind === 'lmia') {
    const place = findLmia(before, id);
    return place ? [{ op: 'add', parent: { kind: 'employer', id: place.link.employer.id }, list: 'lmias', id, index: place.index, data: place.lmia.data }] : [];
  }
  const place = findEntry(withPathsOfRecords(before), id);
  if (!place) return [];
  const { parent, list, index, entry } = place;
  const about = entriesRemovedWith(before, pathOfEntry(parent.kind === 'person' ? parent.id : null, list, id));
  const back: EditStep = { op: 'add', parent, list, id, index, data: entry.data, ...(entry.lmiaId === undefined ? {} : { lmiaId: entry.lmiaId }) };
  // Entries of one list come back in their order, so that each finds its place.
  const earlier = about.filter((one) => one.list === list && one.index < index);
  return [...addsOf(before, earlier), back, ...addsOf(before, about.filter((one) => !earlier.includes(one)))];
}

/** What was said about a record and goes with it. */
const entriesRemovedWith = (before: FileView, record: string): PathEntry[] => entriesAbout(withPathsOfRecords(before).lists, record);
const addsOf = ({ id: fileId }: FileView, entries: readonly PathEntry[]): EditStep[] =>
  entries.map(({ list, index, entry }) => ({ op: 'add', parent: { kind: 'file', id: fileId }, list, id: entry.id, index, data: entry.data }));

function unRemovePerson(before: FileView, id: string): EditStep[] {
  const index = before.persons.findIndex((person) => person.id === id);
  const person = before.persons[index];
  if (!person) return [];
  const parent = { kind: 'person' as const, id };
  const lists = Object.entries(person.lists).flatMap(([list, entries]): EditStep[] =>
    entries.length === 0 ? [{ op: 'know', parent, list, from: false, to: true }] : entries.map((entry, at) => ({ op: 'add', parent, list, id: entry.id, index: at, data: entry.data })),
  );
  return [{ op: 'addPerson', id, index, data: person.data }, ...lists, ...addsOf(before, entriesRemovedWith(before, pathOfPerson(id)))];
}

/**
 * The steps that take `step` back, given the file as it stood before it. Removing a record is taken back with all that went with
 * it. Removals name the revisions that stand right after `step`; see `withPresentRevisions` for later.
 */
export function inverse(step: EditStep, before: FileView): EditStep[] {
  switch (step.op) {
    case 'set':
      return [{ op: 'set', target: step.target, member: step.member, ...optional('from', lasting(before, step, step.to)), ...optional('to', lasting(before, step, step.from)) }];
    case 'add':
      return step.list === 'lmias' ? [{ op: 'remove', kind: 'lmia', id: step.id, revision: 1 }] : [{ op: 'remove', kind: 'entry', id: step.id, revision: 1 }, ...emptyAgain(before, step)];
    case 'remove':
      return unRemove(before, step);
    case 'move': {
      const person = before.persons.findIndex(({ id }) => id === step.id);
      return [{ op: 'move', id: step.id, index: person >= 0 ? person : (findEntry(before, step.id)?.index ?? 0) }];
    }
    case 'know':
      return [{ op: 'know', parent: step.parent, list: step.list, from: step.to, to: step.from }];
    case 'addPerson':
      return [{ op: 'removePerson', id: step.id, revision: 1 }];
    case 'removePerson':
      return unRemovePerson(before, step.id);
    case 'linkEmployer':
      return [{ op: 'unlinkEmployer', id: step.id, revision: 1 }];
    case 'unlinkEmployer': {
      const link = before.employers.find(({ id }) => id === step.id);
      if (!link) return [];
      return [{ op: 'linkEmployer', id: link.id, employerId: link.employer.id, localId: link.localId, data: link.data }, ...addsOf(before, entriesRemovedWith(before, pathOfEmployer(link.employer.id)))];
    }
    case 'setLmia':
      return [{ op: 'setLmia', id: step.id, ...(step.to === undefined ? {} : { from: step.to }), ...(step.from === undefined ? {} : { to: step.from }) }];
    default:
      return step satisfies never;
  }
}

/** The steps that take a whole edit back, the last of its steps first. */
export function inverseOfAll(steps: readonly EditStep[], before: FileView, employerOf?: EmployerLookup): EditStep[] {
  let view = before;
  let back: EditStep[] = [];
  for (const step of steps) {
    back = [...inverse(step, view), ...back];
    view = applySteps(view, [step], employerOf);
  }
  return withPresentRevisions(view, back, employerOf);
}

/** Steps that were made for an earlier state, with the revisions that stand now: an undo may come after other edits of the record. */
export function withPresentRevisions(view: FileView, steps: readonly EditStep[], employerOf?: EmployerLookup): EditStep[] {
  let state = view;
  return steps.map((step) => {
    const fresh = refreshed(state, step);
    state = applySteps(state, [fresh], employerOf);
    return fresh;
  });
}

function refreshed(view: FileView, step: EditStep): EditStep {
  if (step.op !== 'remove' && step.op !== 'removePerson' && step.op !== 'unlinkEmployer') return step;
  return { ...step, revision: presentRevision(view, step) ?? step.revision };
}

function presentRevision(view: FileView, step: Extract<EditStep, { op: 'remove' | 'removePerson' | 'unlinkEmployer' }>): number | undefined {
  switch (step.op) {
    case 'remove':
      return step.kind === 'lmia' ? findLmia(view, step.id)?.lmia.revision : findEntry(view, step.id)?.entry.revision;
    case 'removePerson':
      return view.persons.find(({ id }) => id === step.id)?.revision;
    case 'unlinkEmployer':
      return view.employers.find(({ id }) => id === step.id)?.revision;
    default:
      return step satisfies never;
  }
}
