import type { EditStep, Entry, Facts, FileView, Json, LinkedEmployer, PersonView } from '../contract';

const withMember = (data: Facts, member: string, to: Json | undefined): Facts => {
  const { [member]: _replaced, ...others } = data;
  return to === undefined ? others : { ...data, [member]: to };
};

const changed = <T extends { id: string; revision: number; data: Facts }>(record: T, member: string, to: Json | undefined): T => ({
  ...record, revision: record.revision + 1, data: withMember(record.data, member, to),
});

const replaced = <T extends { id: string }>(records: readonly T[], id: string, change: (record: T) => T): T[] => records.map((record) => (record.id === id ? change(record) : record));
const inserted = <T>(records: readonly T[], record: T, index: number): T[] => [...records.slice(0, index), record, ...records.slice(index)];

type Lists = Record<string, Entry[]>;
const mapLists = (lists: Lists, change: (entries: Entry[], name: string) => Entry[]): Lists => Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, change(entries, name)]));

/** Applies a change to every list of the file and of its persons. */
const mapEntries = (view: FileView, change: (entries: Entry[], name: string) => Entry[]): FileView => ({
  ...view, lists: mapLists(view.lists, change), persons: view.persons.map((person) => ({ ...person, lists: mapLists(person.lists, change) })),
});

const mapPerson = (view: FileView, id: string, change: (person: PersonView) => PersonView): FileView => ({ ...view, persons: replaced(view.persons, id, change) });
const mapEmployers = (view: FileView, change: (link: LinkedEmployer) => LinkedEmployer): FileView => ({ ...view, employers: view.employers.map(change) });
const mapLmias = (view: FileView, change: (lmias: Entry[], link: LinkedEmployer) => Entry[]): FileView =>
  mapEmployers(view, (link) => ({ ...link, employer: { ...link.employer, lmias: change(link.employer.lmias, link) } }));

function changeLists(view: FileView, parent: { kind: 'file' | 'person' | 'employer'; id: string }, change: (lists: Lists) => Lists): FileView {
  if (parent.kind === 'file') return { ...view, lists: change(view.lists) };
  return mapPerson(view, parent.id, (person) => ({ ...person, lists: change(person.lists) }));
}

function set(view: FileView, { target, member, to }: Extract<EditStep, { op: 'set' }>): FileView {
  const { kind, id } = target;
  switch (kind) {
    case 'file':
      return { ...view, data: withMember(view.data, member, to) };
    case 'person':
      return mapPerson(view, id, (person) => changed(person, member, to));
    case 'entry':
      return mapEntries(view, (entries) => replaced(entries, id, (entry) => changed(entry, member, to)));
    case 'employer':
      return mapEmployers(view, (link) => (link.employer.id === id ? { ...link, employer: changed(link.employer, member, to) } : link));
    case 'lmia':
      return mapLmias(view, (lmias) => replaced(lmias, id, (lmia) => changed(lmia, member, to)));
    case 'employerLink':
      return { ...view, employers: replaced(view.employers, id, (link) => changed(link, member, to)) };
    default:
      return kind satisfies never;
  }
}

function add(view: FileView, { parent, list, id, index, data, lmiaId }: Extract<EditStep, { op: 'add' }>): FileView {
  const entry: Entry = { id, revision: 1, data, ...(lmiaId === undefined ? {} : { lmiaId }) };
  if (list === 'lmias') return mapLmias(view, (lmias, link) => (link.employer.id === parent.id ? inserted(lmias, entry, index) : lmias));
  return changeLists(view, parent, (lists) => ({ ...lists, [list]: inserted(lists[list] ?? [], entry, index) }));
}

function remove(view: FileView, { kind, id }: Extract<EditStep, { op: 'remove' }>): FileView {
  if (kind === 'lmia') return mapLmias(view, (lmias) => lmias.filter((lmia) => lmia.id !== id));
  // A list whose last entry goes is not known again, unless it is said to be empty.
  const prune = (lists: Lists): Lists => {
    const next = Object.entries(lists).map(([name, entries]) => [name, entries.filter((entry) => entry.id !== id), entries.length] as const);
    return Object.fromEntries(next.filter(([, entries, before]) => entries.length > 0 || before === 0).map(([name, entries]) => [name, entries]));
  };
  return { ...view, lists: prune(view.lists), persons: view.persons.map((person) => ({ ...person, lists: prune(person.lists) })) };
}

function move(view: FileView, { id, index }: Extract<EditStep, { op: 'move' }>): FileView {
  const moved = <T extends { id: string }>(records: T[]): T[] => {
    const record = records.find((candidate) => candidate.id === id);
    return record ? inserted(records.filter((other) => other.id !== id), record, index) : records;
  };
  return { ...mapEntries(view, moved), persons: moved(mapEntries(view, moved).persons) };
}

function know(view: FileView, { parent, list, to }: Extract<EditStep, { op: 'know' }>): FileView {
  const next = changeLists(view, parent, (lists) => {
    const { [list]: _known, ...others } = lists;
    return to ? { ...lists, [list]: [] } : others;
  });
  return parent.kind === 'person' ? mapPerson(next, parent.id, (person) => ({ ...person, revision: person.revision + 1 })) : next;
}

function setLmia(view: FileView, { id, to }: Extract<EditStep, { op: 'setLmia' }>): FileView {
  return mapEntries(view, (entries) =>
    replaced(entries, id, (entry) => {
      const { lmiaId: _before, ...rest } = entry;
      return { ...rest, revision: entry.revision + 1, data: withMember(entry.data, 'lmia', to === null ? null : undefined), ...(typeof to === 'string' ? { lmiaId: to } : {}) };
    }),
  );
}

/** One step, as the data service would carry it out; whether it may is the service's to say. */
export function applyStep(view: FileView, step: EditStep): FileView {
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
      return { ...view, persons: inserted(view.persons, { id: step.id, revision: 1, data: step.data, lists: {} }, step.index) };
    case 'removePerson':
      return { ...view, persons: view.persons.filter((person) => person.id !== step.id) };
    case 'linkEmployer':
      // The employer's own facts come with the service's answer.
      return { ...view, employers: [...view.employers, { id: step.id, revision: 1, localId: step.localId, data: step.data, employer: { id: step.employerId, revision: 1, data: {}, lmias: [], files: 1 } }] };
    case 'unlinkEmployer':
      return { ...view, employers: view.employers.filter((link) => link.id !== step.id) };
    case 'setLmia':
      return setLmia(view, step);
    default:
      return step satisfies never;
  }
}

/** The file as it will stand after the steps; what the page shows until the data service answers. */
export const applySteps = (view: FileView, steps: readonly EditStep[]): FileView => steps.reduce(applyStep, view);
