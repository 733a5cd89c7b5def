import type { AuditChange, Output, Parsed } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { judgementIn } from '../../shared/judgements/judgementIn';
import { record } from '../audit/auditTrail';
import { personLabel } from '../files/personLabel';
import { clientFileRepository, type PersonRow } from '../repositories/clientFileRepository';
import { judgementRepository, type JudgementViewRow } from '../repositories/judgementRepository';
import { staffRepository } from '../repositories/staffRepository';
import { allRulesInForce } from '../rules/rulesInForce';
import type { Context, Tx } from '../session/book';
import { recordedViewOf } from './listViews';

type Input = Parsed<'judgements.record'>;

function personOf(tx: Tx, { fileId, personId }: Input): PersonRow {
  const files = clientFileRepository(tx);
  const file = files.get(fileId);
  if (file === undefined) throw new AppError('file.not-found');
  if (file.deletedAt !== null) throw new AppError('file.in-recycle-bin');
  const person = files.persons(fileId).find(({ data }) => data['id'] === personId);
  if (person === undefined) throw new AppError('assessment.person-not-found');
  return person;
}

/** The view that the new one takes the place of; undefined where it is the first. */
function superseded(latest: JudgementViewRow | undefined, { view, supersedes }: Input): JudgementViewRow | undefined {
  if ((latest?.id ?? null) !== supersedes) throw new AppError('record.conflict');
  if (view === 'withdrawn' && (latest === undefined || latest.view === 'withdrawn')) throw new AppError('judgement.none-in-force');
  return latest;
}

/** With the names of the question: the trail is to be read when the rules no longer ask it. */
const changeOf = (row: JudgementViewRow, label: string, named: NonNullable<ReturnType<typeof judgementIn>>, before: JudgementViewRow | undefined): AuditChange => ({
  record: 'judgement', recordId: row.id, label,
  ...(before === undefined ? {} : { before: { view: before.view, reasons: before.reasons } }),
  after: { view: row.view, reasons: row.reasons, pathway: { ...named.pathway }, criterion: { ...named.criterion } },
});

/**
 * Adds a view to what was recorded of a judgement, with its entry in the audit trail. Throws `judgement.not-found`, `file.not-found`,
 * `file.in-recycle-bin`, `assessment.person-not-found`, `record.conflict` and `judgement.none-in-force`.
 */
export function recordView(context: Context, input: Input): Output<'judgements.record'> {
  const { fileId, pathwayId, criterionId, view, reasons } = input;
  const staffId = context.staffId();
  const at = context.now();
  const recorded = context.book().db.transaction(
    (tx) => {
      const named = allRulesInForce(tx).map(({ pack }) => judgementIn(pack, pathwayId, criterionId)).find((found) => found !== undefined);
      if (named === undefined) throw new AppError('judgement.not-found');
      const person = personOf(tx, input);
      const repository = judgementRepository(tx);
      const key = { fileId, personId: person.id, pathwayId, criterionId };
      const before = superseded(repository.latest(key), input);
      const row = { ...key, id: context.newId(), number: (before?.number ?? 0) + 1, view, reasons, recordedAt: at, recordedBy: staffId };
      repository.insert(row);
      record(tx, at, staffId, { action: view === 'withdrawn' ? 'judgement.withdrawn' : 'judgement.recorded', fileId, changes: [changeOf(row, personLabel(person.data), named, before)] });
      return recordedViewOf({ ...row, author: staffRepository(tx).get(staffId)?.name ?? '' }, input.personId);
    },
    { behavior: 'immediate' },
  );
  context.tell({ event: 'judgements', fileId });
  return recorded;
}
