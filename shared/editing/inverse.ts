import type { EditStep, Entry, FileView, Json } from '../contract';
import { applyStep } from './applySteps';

type Found = { entry: Entry; list: string; index: number; parent: { kind: 'file' | 'person'; id: string } };

/** Where an entry stands in the file. */
export function findEntry(view: FileView, id: string): Found | undefined {
  const holders = [{ lists: view.lists, parent: { kind: 'file' as const, id: view.id } }, ...view.persons.map((person) => ({ lists: person.lists, parent: { kind: 'person' as const, id: person.id } }))];
  for (const { lists, parent } of holders) {
    for (const [list, entries] of Object.entries(lists)) {
      const index = entries.findIndex((entry) => entry.id === id);
      const entry = entries[index];
      if (entry) return { entry, list, index, parent };
    }
  }
  return undefined;
}

/** How the LMIA of a job offer stands: a record of its employer, none (null) or not known (undefined). */
export const lmiaState = (entry: Entry): string | null | undefined => entry.lmiaId ?? (entry.data['lmia'] === null ? null : undefined);
const optional = <K extends string>(name: K, value: Json | undefined): { [P in K]?: Json } => (value === undefined ? {} : ({ [name]: value } as { [P in K]?: Json }));

function entrySteps({ entry, list, index, parent }: Found): EditStep[] {
  return [{ op: 'add', parent, list, id: entry.id, index, data: entry.data, ...(entry.lmiaId === undefined ? {} : { lmiaId: entry.lmiaId }) }];
}

/** Whether the list will have to be said to be empty again once its last entry is gone. */
function emptyAgain(view: FileView, parent: { kind: 'file' | 'person' | 'employer'; id: string }, list: string): EditStep[] {
  const lists = parent.kind === 'file' ? view.lists : view.persons.find((person) => person.id === parent.id)?.lists;
  const known = lists?.[list];
  return known !== undefined && known.length === 0 ? [{ op: 'know', parent, list, from: false, to: true }] : [];
}

/**
 * The steps that take one step back, given the file as it stood before it and the revisions as they stand after it. Undoing the
 * removal of a person brings the entries back with it.
 */
export function inverseOf(before: FileView, step: EditStep): EditStep[] {
  switch (step.op) {
    case 'set':
      return [{ op: 'set', target: step.target, member: step.member, ...optional('from', step.to), ...optional('to', step.from) }];
    case 'add':
      if (step.list === 'lmias') return [{ op: 'remove', kind: 'lmia', id: step.id, revision: 1 }];
      return [{ op: 'remove', kind: 'entry', id: step.id, revision: 1 }, ...emptyAgain(before, step.parent, step.list)];
    case 'remove': {
      if (step.kind === 'lmia') {
        for (const { employer } of before.employers) {
          const index = employer.lmias.findIndex((lmia) => lmia.id === step.id);
          const lmia = employer.lmias[index];
          if (lmia) return [{ op: 'add', parent: { kind: 'employer', id: employer.id }, list: 'lmias', id: lmia.id, index, data: lmia.data }];
        }
        return [];
      }
      const found = findEntry(before, step.id);
      return found ? entrySteps(found) : [];
    }
    case 'move': {
      const person = before.persons.findIndex(({ id }) => id === step.id);
      const index = person >= 0 ? person : (findEntry(before, step.id)?.index ?? 0);
      return [{ op: 'move', id: step.id, index }];
    }
    case 'know':
      return [{ op: 'know', parent: step.parent, list: step.list, from: step.to, to: step.from }];
    case 'addPerson':
      return [{ op: 'removePerson', id: step.id, revision: 1 }];
    case 'removePerson': {
      const index = before.persons.findIndex(({ id }) => id === step.id);
      const person = before.persons[index];
      if (!person) return [];
      const parent = { kind: 'person' as const, id: person.id };
      const lists = Object.entries(person.lists).flatMap(([list, entries]): EditStep[] =>
        entries.length === 0 ? [{ op: 'know', parent, list, from: false, to: true }] : entries.map((entry, at) => ({ op: 'add', parent, list, id: entry.id, index: at, data: entry.data })),
      );
      return [{ op: 'addPerson', id: person.id, index, data: person.data }, ...lists];
    }
    case 'linkEmployer':
      return [{ op: 'unlinkEmployer', id: step.id, revision: 1 }];
    case 'unlinkEmployer': {
      const link = before.employers.find(({ id }) => id === step.id);
      return link ? [{ op: 'linkEmployer', id: link.id, employerId: link.employer.id, localId: link.localId, data: link.data }] : [];
    }
    case 'setLmia':
      return [{ op: 'setLmia', id: step.id, ...optional('from', step.to), ...optional('to', step.from) } as EditStep];
    default:
      return step satisfies never;
  }
}

/** The steps that take several steps back, the last one first. */
export function inverseOfAll(before: FileView, steps: readonly EditStep[]): EditStep[] {
  let view = before;
  const back: EditStep[][] = [];
  for (const step of steps) {
    back.unshift(inverseOf(view, step));
    view = applyStep(view, step);
  }
  return back.flat();
}

/** Steps that were made for an earlier state, with the revisions that stand now: an undo may come after other edits of the record. */
export function withPresentRevisions(view: FileView, steps: readonly EditStep[]): EditStep[] {
  let state = view;
  return steps.map((step) => {
    const fresh = refresh(state, step);
    state = applyStep(state, fresh);
    return fresh;
  });
}

function refresh(view: FileView, step: EditStep): EditStep {
  if (step.op === 'remove') {
    const revision = step.kind === 'lmia' ? view.employers.flatMap(({ employer }) => employer.lmias).find(({ id }) => id === step.id)?.revision : findEntry(view, step.id)?.entry.revision;
    return revision === undefined ? step : { ...step, revision };
  }
  if (step.op === 'removePerson') {
    const revision = view.persons.find(({ id }) => id === step.id)?.revision;
    return revision === undefined ? step : { ...step, revision };
  }
  if (step.op === 'unlinkEmployer') {
    const revision = view.employers.find(({ id }) => id === step.id)?.revision;
    return revision === undefined ? step : { ...step, revision };
  }
  return step;
}

