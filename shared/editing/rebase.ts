import type { EditStep, FileView, Json } from '../contract';
import { tryApply, type EmployerLookup } from './applySteps';
import { findEntry, findLmia, listsAt, lmiaState } from './lists';
import { mergeChanges } from './merge';
import { sameJson } from './sameJson';

export type SetStep = Extract<EditStep, { op: 'set' }>;
/** A value that two windows changed at the same time; `theirs` stands now (undefined: absent). */
export type FactConflict = { step: SetStep; theirs: Json | undefined };

/**
 * What remains of an edit that was made for an earlier state of a file. `steps` fit the file as it is now. `misfit` is a step that can
 * neither be carried out nor left out: then nothing of the edit remains.
 */
export type Rebased = { steps: EditStep[]; conflicts: FactConflict[]; misfit?: undefined } | { misfit: EditStep };

/** The data of the record that a `set` step is about. */
function dataAt(view: FileView, { kind, id }: SetStep['target']): Readonly<Record<string, Json>> | undefined {
  switch (kind) {
    case 'file':
      return id === view.id ? view.data : undefined;
    case 'person':
      return view.persons.find((person) => person.id === id)?.data;
    case 'entry':
      return findEntry(view, id)?.entry.data;
    case 'employer':
      return view.employers.find(({ employer }) => employer.id === id)?.employer.data;
    case 'lmia':
      return findLmia(view, id)?.lmia.data;
    case 'employerLink':
      return view.employers.find((link) => link.id === id)?.data;
    default:
      return kind satisfies never;
  }
}

/** Whether the file is already as the step wants it: the same was done elsewhere, or the step arrived although no answer came back. */
export function isDone(view: FileView, step: EditStep): boolean {
  switch (step.op) {
    case 'set': {
      const data = dataAt(view, step.target);
      return data !== undefined && sameJson(data[step.member], step.to);
    }
    case 'add':
      return (findEntry(view, step.id) ?? findLmia(view, step.id)) !== undefined;
    case 'remove':
      return (step.kind === 'lmia' ? findLmia(view, step.id) : findEntry(view, step.id)) === undefined;
    case 'move':
      return (findEntry(view, step.id)?.index ?? view.persons.findIndex(({ id }) => id === step.id)) === step.index;
    case 'know': {
      const entries = listsAt(view, step.parent)?.[step.list];
      return entries === undefined ? !step.to : step.to && entries.length === 0;
    }
    case 'addPerson':
      return view.persons.some(({ id }) => id === step.id);
    case 'removePerson':
      return !view.persons.some(({ id }) => id === step.id);
    case 'linkEmployer':
      return view.employers.some(({ id, employer }) => id === step.id || employer.id === step.employerId);
    case 'unlinkEmployer':
      return !view.employers.some(({ id }) => id === step.id);
    case 'setLmia': {
      const place = findEntry(view, step.id);
      return place !== undefined && lmiaState(place.entry) === step.to;
    }
    default:
      return step satisfies never;
  }
}

/**
 * Fits an edit to a file that changed meanwhile: what was done already is left out, changes of different members of one value are made
 * one, and a value that both changed is a conflict for a person to decide.
 */
export function rebase(before: FileView, steps: readonly EditStep[], employerOf?: EmployerLookup): Rebased {
  let view = before;
  const kept: EditStep[] = [];
  const conflicts: FactConflict[] = [];
  const take = (step: EditStep): boolean => {
    const applied = tryApply(view, [step], employerOf);
    if (!applied.ok) return false;
    ({ view } = applied);
    kept.push(step);
    return true;
  };
  for (const step of steps) {
    if (take(step) || isDone(view, step)) continue;
    const data = step.op === 'set' ? dataAt(view, step.target) : undefined;
    if (step.op !== 'set' || !data) return { misfit: step };
    const theirs = data[step.member];
    const merged = mergeChanges(step.from, step.to, theirs);
    if (!merged.ok) conflicts.push({ step, theirs });
    else take({ op: 'set', target: step.target, member: step.member, ...(theirs === undefined ? {} : { from: theirs }), ...(merged.value === undefined ? {} : { to: merged.value }) });
  }
  return { steps: kept, conflicts };
}
