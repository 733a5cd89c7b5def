import type { EditStep, FileView } from '../../../../shared/contract';
import { findEntry, findLmia } from '../../../../shared/editing';
import { sectionOf } from '../../overview/profilePlace';

/** Where in the profile something is: a person's record id or `file`, a section, and an entry to be opened. */
export interface Place {
  person: string;
  section: string;
  entry?: string;
}

const atList = (parent: { kind: string; id: string }, list: string, entry?: string): Place | undefined => {
  const section = sectionOf(parent.kind === 'person' ? 'person' : 'file', list);
  return section && { person: parent.kind === 'person' ? parent.id : 'file', section, ...(entry === undefined ? {} : { entry }) };
};

function atEntry(file: FileView, id: string): Place | undefined {
  const found = findEntry(file, id);
  return found && atList(found.parent, found.list, id);
}

const atEmployer = (linkId: string | undefined): Place => ({ person: 'file', section: 'employers', ...(linkId === undefined ? {} : { entry: linkId }) });

function ofSet(file: FileView, { target: { kind, id }, member }: Extract<EditStep, { op: 'set' }>): Place | undefined {
  switch (kind) {
    case 'file':
    case 'person':
      return atList({ kind, id }, member);
    case 'entry':
      return atEntry(file, id);
    case 'employer':
      return atEmployer(file.employers.find(({ employer }) => employer.id === id)?.id);
    case 'lmia':
      return atEmployer(findLmia(file, id)?.link.id);
    case 'employerLink':
      return atEmployer(id);
    default:
      return kind satisfies never;
  }
}

/** Where what a step changes is shown. */
export function placeOf(file: FileView, step: EditStep): Place | undefined {
  switch (step.op) {
    case 'set':
      return ofSet(file, step);
    case 'add':
    case 'know':
      if (step.parent.kind === 'employer') return atEmployer(file.employers.find(({ employer }) => employer.id === step.parent.id)?.id);
      return atList(step.parent, step.list, step.op === 'add' ? step.id : undefined);
    case 'remove':
      return step.kind === 'lmia' ? atEmployer(findLmia(file, step.id)?.link.id) : atEntry(file, step.id);
    case 'move':
      return atEntry(file, step.id) ?? { person: step.id, section: 'identity' };
    case 'setLmia':
      return atEntry(file, step.id);
    case 'addPerson':
    case 'removePerson':
      return file.persons.some(({ id }) => id === step.id) ? { person: step.id, section: 'identity' } : undefined;
    case 'linkEmployer':
    case 'unlinkEmployer':
      return atEmployer(step.id);
    default:
      return step satisfies never;
  }
}
