import type { AuditChange, Json, Staff } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { settingsRepository } from '../repositories/settingsRepository';
import { staffRepository } from '../repositories/staffRepository';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';

type PeopleHandlers = Pick<Handlers, Extract<keyof Handlers, `staff.${string}` | 'firm.set'>>;

/** A logo would fill the audit trail: that it changed is said, its bytes are not. */
const shown = (member: string, value: Json): Json => (member === 'logo' && value !== null ? 'image' : value);

function memberChanges(kind: 'staff' | 'firm', id: string, label: string, before: Record<string, Json>, after: Record<string, Json>): AuditChange[] {
  return Object.keys(after)
    .filter((member) => before[member] !== after[member] && member !== 'revision')
    .map((member) => ({ record: kind, recordId: id, label, member, before: shown(member, before[member] ?? null), after: shown(member, after[member] ?? null) }));
}

/** The firm and its people. */
export function peopleHandlers(context: Context): PeopleHandlers {
  const write = <T>(work: (tx: Tx) => T): T => {
    const result = context.book().db.transaction(work, { behavior: 'immediate' });
    context.book().index.forgetOrders();
    context.tell({ event: 'people' });
    return result;
  };

  const save = (id: string, revision: number | undefined, change: Partial<Staff>, action: (before: Staff, after: Staff) => 'staff.changed' | 'staff.archived' | 'staff.reinstated'): Staff => {
    const staffId = context.staffId();
    return write((tx) => {
      const repository = staffRepository(tx);
      const before = repository.get(id);
      if (before === undefined) throw new AppError('staff.not-found');
      if (revision !== undefined && before.revision !== revision) throw new AppError('record.conflict');
      const after: Staff = { ...before, ...change, id, revision: before.revision + 1 };
      if (after.archived && !repository.list().some((person) => person.id !== id && !person.archived)) throw new AppError('staff.last');
      const changes = memberChanges('staff', id, after.name, before, after);
      if (changes.length === 0) return before;
      repository.save(after);
      record(tx, context.now(), staffId, { action: action(before, after), changes });
      return after;
    });
  };

  return {
    'staff.list': () => staffRepository(context.book().db).list(),

    'staff.add': (input) => {
      const staffId = context.staffId();
      const person: Staff = { ...input, id: context.newId(), archived: false, revision: 1 };
      return write((tx) => {
        staffRepository(tx).insert(person);
        record(tx, context.now(), staffId, { action: 'staff.added', changes: [{ record: 'staff', recordId: person.id, label: person.name, after: { ...input } }] });
        return person;
      });
    },

    'staff.update': ({ id, revision, ...input }) => save(id, revision, input, () => 'staff.changed'),

    'staff.archive': ({ id, archived }) => save(id, undefined, { archived }, () => (archived ? 'staff.archived' : 'staff.reinstated')),

    'firm.set': (firm) => {
      const staffId = context.staffId();
      return write((tx) => {
        const settings = settingsRepository(tx);
        const changes = memberChanges('firm', 'firm', firm.name, settings.read('firm'), firm);
        if (changes.length > 0) {
          settings.write('firm', firm);
          record(tx, context.now(), staffId, { action: 'firm.changed', changes });
        }
        return firm;
      });
    },
  };
}
