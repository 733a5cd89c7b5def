import type { AuditChange, EditStep, EmployerView, FileView } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { employerRepository } from '../repositories/employerRepository';
import type { Context, Tx } from '../session/book';
import { StepRunner } from './editSteps';

function runSteps(runner: StepRunner, steps: readonly EditStep[]): void {
  steps.forEach((step, index) => runner.run(step, `/steps/${index}`));
}

const isEmployerChange = (change: AuditChange): boolean => change.record === 'employer' || change.record === 'lmia';

/** Employers have a history of their own, whichever file they were edited from. */
function recordEmployers(tx: Tx, at: string, staffId: string, visit: string, runner: StepRunner): void {
  const changes = runner.changes.filter(isEmployerChange);
  if (changes.length === 0) return;
  for (const employerId of runner.employersTouched) record(tx, at, staffId, { action: 'employer.edited', employerId, visit, changes });
}

/**
 * Carries out the steps of one edit, all or none, with its audit entry in the same transaction.
 * Throws `record.conflict` where a step does not find what its editor saw, `request.invalid`, `file.in-recycle-bin`.
 */
export function editFile(context: Context, fileId: string, visit: string, steps: readonly EditStep[]): FileView {
  const { db, index } = context.book();
  const staffId = context.staffId();
  const at = context.now();
  const { view, employersTouched } = db.transaction(
    (tx) => {
      const files = clientFileRepository(tx);
      const row = files.get(fileId);
      if (row === undefined) throw new AppError('file.not-found');
      if (row.deletedAt !== null) throw new AppError('file.in-recycle-bin');
      const runner = new StepRunner({ tx, fileId, employerId: null, at });
      runSteps(runner, steps);
      files.update(fileId, { updatedAt: at });
      const edited = runner.finish();
      const own = runner.changes.filter((change) => !isEmployerChange(change));
      if (own.length > 0) record(tx, at, staffId, { action: 'file.edited', fileId, visit, changes: own });
      recordEmployers(tx, at, staffId, visit, runner);
      return { view: edited, employersTouched: runner.employersTouched };
    },
    { behavior: 'immediate' },
  );
  index.refresh(view);
  context.tell({ event: 'files', fileId });
  for (const employerId of employersTouched) context.tell({ event: 'employers', employerId });
  return view;
}

/** The same for an employer and its LMIAs, edited from the list of employers. */
export function editEmployer(context: Context, employerId: string, visit: string, steps: readonly EditStep[]): EmployerView {
  const { db } = context.book();
  const staffId = context.staffId();
  const at = context.now();
  const view = db.transaction(
    (tx) => {
      const employers = employerRepository(tx);
      if (employers.get(employerId) === undefined) throw new AppError('employer.not-found');
      const runner = new StepRunner({ tx, fileId: null, employerId, at });
      runSteps(runner, steps);
      recordEmployers(tx, at, staffId, visit, runner);
      const edited = employers.views([employerId]).get(employerId);
      if (edited === undefined) throw new AppError('employer.not-found');
      return edited;
    },
    { behavior: 'immediate' },
  );
  context.tell({ event: 'employers', employerId });
  return view;
}
