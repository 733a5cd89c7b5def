import { asc, eq } from 'drizzle-orm';
import type { Staff } from '../../shared/contract';
import { staff } from '../schema';
import type { Tx } from '../session/book';

export const staffRepository = (db: Tx) => ({
  /** Archived ones too: old files and the audit trail still name them. */
  list: (): Staff[] => db.select().from(staff).orderBy(asc(staff.archived), asc(staff.name), asc(staff.id)).all(),

  get: (id: string): Staff | undefined => db.select().from(staff).where(eq(staff.id, id)).get(),

  insert: (person: Staff): void => {
    db.insert(staff).values(person).run();
  },

  save: (person: Staff): void => {
    db.update(staff).set(person).where(eq(staff.id, person.id)).run();
  },
});
