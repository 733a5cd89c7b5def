import type { AuditChange, EditStep, FileView } from '../../shared/contract';
import { refuseLost } from './references';
import { changed, Edit, notFound, type Scope, type Step } from './steps/edit';
import { addLmia, linkEmployer, removeLmia, setInEmployer, setInLink, setInLmia, unlinkEmployer } from './steps/employers';
import { addEntry, moveEntry, removeEntry, setInEntry, setLmiaOfOffer } from './steps/entries';
import { know } from './steps/lists';
import { addPerson, movePerson, removePerson, setInPerson } from './steps/persons';
import { checkMember } from './validate';

function setInFile(edit: Edit, step: Step<'set'>, path: string): void {
  const { target, member } = step;
  if (target.id !== edit.fileId()) throw notFound();
  const next = changed(edit.files.get(target.id)?.data ?? {}, step);
  checkMember('file', next, member, `${path}/to`);
  edit.files.setData(target.id, next);
  edit.tellSet(step, {});
}

const setIn: Readonly<Record<Step<'set'>['target']['kind'], (edit: Edit, step: Step<'set'>, path: string) => void>> = {
  file: setInFile,
  person: setInPerson,
  entry: setInEntry,
  employer: setInEmployer,
  lmia: setInLmia,
  employerLink: setInLink,
};

/** Carries out single steps of an edit and tells the audit trail of each. Must run inside one transaction. */
export class StepRunner {
  private readonly edit: Edit;

  constructor(scope: Scope) {
    this.edit = new Edit(scope);
  }

  /** For the audit trail, in the order of the steps. */
  get changes(): readonly AuditChange[] {
    return this.edit.changes;
  }

  /** Employers whose facts or LMIAs were changed. */
  get employersTouched(): ReadonlySet<string> {
    return this.edit.employersTouched;
  }

  /** `path` is the JSON Pointer of the step in the request, for faults. */
  run(step: EditStep, path: string): void {
    const { edit } = this;
    switch (step.op) {
      case 'set':
        return setIn[step.target.kind](edit, step, path);
      case 'add':
        return step.list === 'lmias' ? addLmia(edit, step, path) : addEntry(edit, step, path);
      case 'remove':
        return step.kind === 'lmia' ? removeLmia(edit, step) : removeEntry(edit, step);
      case 'move':
        return edit.files.entry(step.id) ? moveEntry(edit, step) : movePerson(edit, step);
      case 'know':
        return know(edit, step, path);
      case 'addPerson':
        return addPerson(edit, step, path);
      case 'removePerson':
        return removePerson(edit, step);
      case 'linkEmployer':
        return linkEmployer(edit, step, path);
      case 'unlinkEmployer':
        return unlinkEmployer(edit, step);
      case 'setLmia':
        return setLmiaOfOffer(edit, step);
      default:
        return step satisfies never;
    }
  }

  /** The file after all steps of an edit. Throws where the steps together leave something that belongs to nothing in the file. */
  finish(): FileView {
    const view = this.edit.view();
    refuseLost(view, this.edit.toCheck);
    return view;
  }
}
