import type { AuditChange, CaseView, Json, Parsed } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { caseView, existingCase, openCase } from '../cases/caseViews';
import { caseRepository, type CaseRow } from '../repositories/caseRepository';
import { clientFileRepository } from '../repositories/clientFileRepository';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';

type CaseHandlers = Pick<Handlers, Extract<keyof Handlers, `cases.${string}`>>;

/** What a case is called in the audit trail. */
const labelOf = ({ title, kind }: Pick<CaseRow, 'title' | 'kind'>): string => (title === '' ? kind : title);

/** The members of a case that a change names, before and after, as the audit trail tells them. */
function changesOf(before: CaseView, change: Omit<Parsed<'cases.change'>, 'id' | 'revision'>): AuditChange[] {
  return Object.entries(change).flatMap(([member, after]): AuditChange[] => {
    const was: Json = Reflect.get(before, member);
    return JSON.stringify(was) === JSON.stringify(after) ? [] : [{ record: 'case', recordId: before.id, label: labelOf(before), member, before: was, after }];
  });
}

/** The cases of client files. */
export function caseHandlers(context: Context): CaseHandlers {
  const reading = <T>(work: (tx: Tx) => T): T => context.book().db.transaction(work);
  const write = (work: (tx: Tx, staffId: string, at: string) => CaseView): CaseView => {
    const staffId = context.staffId();
    const at = context.now();
    const view = context.book().db.transaction((tx) => work(tx, staffId, at), { behavior: 'immediate' });
    context.tell({ event: 'cases', fileId: view.fileId });
    return view;
  };

  return {
    'cases.list': ({ fileId, deleted = false }) =>
      reading((tx) => {
        if (clientFileRepository(tx).get(fileId) === undefined) throw new AppError('file.not-found');
        return caseRepository(tx).ofFile(fileId).filter((row) => deleted || row.deletedAt === null).map((row) => caseView(tx, row));
      }),

    'cases.get': ({ id }) => reading((tx) => caseView(tx, existingCase(tx, id))),

    'cases.create': ({ fileId, kind, personId, title, filingOn, landingOn }) =>
      write((tx, staffId, at) => {
        const file = clientFileRepository(tx).get(fileId);
        if (file === undefined) throw new AppError('file.not-found');
        if (file.deletedAt !== null) throw new AppError('file.in-recycle-bin');
        const persons = clientFileRepository(tx).persons(fileId);
        const person = persons.find(({ data }) => (personId === undefined ? data['role'] === 'principal' : data['id'] === personId));
        if (person === undefined) throw new AppError('assessment.person-not-found');
        const row: CaseRow = {
          id: context.newId(), fileId, kind, personId: person.id, title, stage: 'preparing', filingOn, landingOn, note: '', details: { numbers: [], fees: [], deadlines: [] },
          checklistAsOf: null, rules: null, revision: 1, createdAt: at, updatedAt: at, deletedAt: null,
        };
        caseRepository(tx).insert(row);
        record(tx, at, staffId, { action: 'case.created', fileId, changes: [{ record: 'case', recordId: row.id, label: labelOf(row), after: { kind, title, filingOn, landingOn } }] });
        return caseView(tx, row);
      }),

    'cases.change': ({ id, revision, ...change }) =>
      write((tx, staffId, at) => {
        const row = openCase(tx, id);
        const before = caseView(tx, row);
        if (row.revision !== revision) throw new AppError('record.conflict');
        const changes = changesOf(before, change);
        if (changes.length === 0) return before;
        const { numbers = row.details.numbers, fees = row.details.fees, deadlines = row.details.deadlines, ...plain } = change;
        caseRepository(tx).update(id, { ...plain, details: { numbers, fees, deadlines }, revision: revision + 1, updatedAt: at });
        record(tx, at, staffId, { action: 'case.changed', fileId: row.fileId, changes });
        return caseView(tx, existingCase(tx, id));
      }),

    'cases.delete': ({ id, deleted }) =>
      write((tx, staffId, at) => {
        const row = existingCase(tx, id);
        if ((row.deletedAt !== null) !== deleted) {
          caseRepository(tx).update(id, { deletedAt: deleted ? at : null, revision: row.revision + 1, updatedAt: at });
          record(tx, at, staffId, { action: deleted ? 'case.deleted' : 'case.restored', fileId: row.fileId, changes: [{ record: 'case', recordId: id, label: labelOf(row) }] });
        }
        return caseView(tx, existingCase(tx, id));
      }),
  };
}
