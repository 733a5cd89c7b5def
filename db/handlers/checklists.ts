import type { AuditChange, ItemChange, ItemView, Json } from '../../shared/contract';
import { statesWithReason } from '../../shared/checklists/states';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { existingCase, itemView, itemViews, openCase } from '../cases/caseViews';
import { printableChecklist } from '../cases/printChecklist';
import { compareChecklist, newItem, ownPlace, renewChecklist } from '../cases/renewChecklist';
import { caseRepository, type ItemRow } from '../repositories/caseRepository';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';
import type { Jobs } from '../session/jobs';

type ChecklistHandlers = Pick<Handlers, Extract<keyof Handlers, `checklists.${string}`>>;

const labelOf = ({ content }: ItemRow): string => content.title.en;

/** An item as it was found. Throws `record.not-found`, `record.conflict`. */
function foundItem(tx: Tx, id: string, revision: number): ItemRow {
  const row = caseRepository(tx).item(id);
  if (row === undefined) throw new AppError('record.not-found');
  if (row.revision !== revision) throw new AppError('record.conflict');
  return row;
}

/** A rejected or waived item says why; in any other state there is no reason to keep. */
function withReason(row: ItemRow, change: ItemChange): ItemChange {
  const state = change.state ?? row.state;
  const reason = change.stateReason ?? row.stateReason;
  if (!statesWithReason.includes(state)) return { ...change, stateReason: '' };
  if (reason === '') throw new AppError('checklist.reason-needed', { faults: [] });
  return change;
}

function changesOf(row: ItemRow, change: ItemChange): AuditChange[] {
  return Object.entries(change).flatMap(([member, after]): AuditChange[] => {
    const before: Json = Reflect.get(row, member);
    return before === after ? [] : [{ record: 'checklistItem', recordId: row.id, label: labelOf(row), member, before, after }];
  });
}

/** The checklists of cases. */
export function checklistHandlers(context: Context, jobs: Jobs): ChecklistHandlers {
  const reading = <T>(work: (tx: Tx) => T): T => context.book().db.transaction(work);

  /** Writes to one case; windows are told. */
  const write = <T>(caseIdOf: (tx: Tx) => string, work: (tx: Tx, at: string) => { result: T; changes: readonly AuditChange[] }): T => {
    const staffId = context.staffId();
    const at = context.now();
    const { fileId, result } = context.book().db.transaction(
      (tx) => {
        const row = openCase(tx, caseIdOf(tx));
        const { result: made, changes } = work(tx, at);
        if (changes.length > 0) {
          caseRepository(tx).update(row.id, { updatedAt: at });
          record(tx, at, staffId, { action: 'checklist.changed', fileId: row.fileId, changes });
        }
        return { fileId: row.fileId, result: made };
      },
      { behavior: 'immediate' },
    );
    context.tell({ event: 'cases', fileId });
    return result;
  };

  const caseOf = (itemId: string) => (tx: Tx): string => {
    const row = caseRepository(tx).item(itemId);
    if (row === undefined) throw new AppError('record.not-found');
    return row.caseId;
  };

  const changeItem = (tx: Tx, at: string, id: string, revision: number, asked: ItemChange): { view: ItemView; changes: AuditChange[] } => {
    const row = foundItem(tx, id, revision);
    const change = withReason(row, asked);
    const changes = changesOf(row, change);
    if (changes.length > 0) caseRepository(tx).updateItem(id, { ...change, revision: revision + 1, changedAt: at });
    return { view: itemView(tx, id), changes };
  };

  return {
    'checklists.items': ({ caseId }) => reading((tx) => itemViews(tx, caseRepository(tx).items(existingCase(tx, caseId).id))),

    'checklists.compare': ({ caseId, asOf }) => reading((tx) => compareChecklist(tx, caseId, asOf)),

    'checklists.renew': ({ caseId, asOf, digest }) => renewChecklist(context, caseId, asOf, digest),

    'checklists.change': ({ id, revision, change }) =>
      write(caseOf(id), (tx, at) => {
        const { view, changes } = changeItem(tx, at, id, revision, change);
        return { result: view, changes };
      }),

    'checklists.setState': ({ items, state, stateReason }) =>
      write(caseOf(items[0]?.id ?? ''), (tx, at) => {
        const caseId = caseOf(items[0]?.id ?? '')(tx);
        const done = items.map(({ id, revision }) => {
          if (caseOf(id)(tx) !== caseId) throw new AppError('record.not-found');
          return changeItem(tx, at, id, revision, { state, stateReason });
        });
        return { result: done.map(({ view }) => view), changes: done.flatMap(({ changes }) => changes) };
      }),

    'checklists.addOwn': ({ caseId, title, for: owner, category, providedBy, dueOn }) =>
      write(() => caseId, (tx, at) => {
        const repository = caseRepository(tx);
        const position = repository.allItems(caseId).reduce((most, item) => Math.max(most, item.position), -1) + 1;
        const text = { en: title, fr: title };
        const row = newItem(context.newId(), caseId, {
          itemKey: null, position, changedAt: at, dueOn,
          content: {
            document: null, for: owner, subject: null, need: 'required', title: text, category, providedBy, issuedBy: null, form: null, validity: null, reasons: [], mustContain: [], note: null, howToObtain: null,
            translation: false, certifiedCopy: 'never', facts: [], missing: [], citations: [],
          },
        });
        repository.insertItem({ ...row, position: Math.max(position, ownPlace) });
        return { result: itemView(tx, row.id), changes: [{ record: 'checklistItem', recordId: row.id, label: title, after: { title, dueOn } }] };
      }),

    'checklists.remove': ({ id, revision, removed }) =>
      write(caseOf(id), (tx, at) => {
        const row = foundItem(tx, id, revision);
        if (row.itemKey !== null && row.asked) throw new AppError('checklist.asked-for');
        caseRepository(tx).updateItem(id, { removedAt: removed ? at : null, revision: revision + 1, changedAt: at });
        return { result: itemView(tx, id), changes: [{ record: 'checklistItem', recordId: id, label: labelOf(row), member: 'removed', before: row.removedAt !== null, after: removed }] };
      }),

    'checklists.print': async (request) => {
      const staffId = context.staffId();
      const at = context.now();
      const printable = context.book().db.transaction(
        (tx) => {
          const made = printableChecklist(tx, request);
          const { fileId } = existingCase(tx, request.caseId);
          record(tx, at, staffId, { action: 'checklist.printed', fileId, changes: [{ record: 'case', recordId: request.caseId, member: 'file', after: made.name }] });
          return made;
        },
        { behavior: 'immediate' },
      );
      const { name, mediaType, ...printing } = printable;
      const bytes = await jobs.write(printing);
      return { name, mediaType, base64: Buffer.from(bytes).toString('base64') };
    },
  };
}
