import type { AuditChange, Parsed } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { settingsRepository } from '../repositories/settingsRepository';
import { rulesInForce } from '../rules/rulesInForce';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';

type FirmChecklistHandlers = Pick<Handlers, Extract<keyof Handlers, `firmChecklists.${string}`>>;

/** Every id once, and every item a document that is there. */
function check(tx: Tx, { documents, checklists }: Parsed<'firmChecklists.set'>): void {
  const known = new Set(rulesInForce(tx).pack.documents?.documents.map(({ id }) => id));
  for (const list of [documents, checklists]) {
    const ids = list.map(({ id }) => id);
    const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
    if (repeated !== undefined) throw new AppError('firm-checklists.id-taken', { parameters: { id: repeated } });
  }
  for (const { id } of documents) known.add(id);
  const unknown = checklists.flatMap(({ items }) => items).find(({ document }) => !known.has(document));
  if (unknown) throw new AppError('firm-checklists.unknown-document', { parameters: { id: unknown.document } });
}

/** Kinds of case, documents and checklists that the firm defines itself. */
export function firmChecklistHandlers(context: Context): FirmChecklistHandlers {
  return {
    'firmChecklists.get': () => settingsRepository(context.book().db).read('firmChecklists'),

    'firmChecklists.set': (input) => {
      const staffId = context.staffId();
      const stored = context.book().db.transaction(
        (tx) => {
          check(tx, input);
          const settings = settingsRepository(tx);
          const before = settings.read('firmChecklists');
          if (before.revision !== input.revision) throw new AppError('record.conflict');
          const after = { ...input, revision: input.revision + 1 };
          const changes = (['documents', 'checklists'] as const).flatMap((member): AuditChange[] => {
            const [was, is] = [before[member].map(({ title }) => title.en), after[member].map(({ title }) => title.en)];
            return JSON.stringify(before[member]) === JSON.stringify(after[member]) ? [] : [{ record: 'firm', recordId: 'firm', member, before: was, after: is }];
          });
          if (changes.length === 0) return before;
          settings.write('firmChecklists', after);
          record(tx, context.now(), staffId, { action: 'firm.checklists-changed', changes });
          return after;
        },
        { behavior: 'immediate' },
      );
      context.tell({ event: 'people' });
      return stored;
    },
  };
}
