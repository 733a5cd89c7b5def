import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Entry, Facts } from '../../shared/contract';
import { clientFiles, entries, fileEmployers, persons } from '../schema';
import type { Tx } from '../session/book';

export type FileRow = typeof clientFiles.$inferSelect;
export type PersonRow = typeof persons.$inferSelect;
export type EntryRow = typeof entries.$inferSelect;
export type FileEmployerRow = typeof fileEmployers.$inferSelect;

export const entryOf = (row: Pick<EntryRow, 'id' | 'revision' | 'data' | 'lmiaId'>): Entry => ({
  id: row.id,
  revision: row.revision,
  data: row.data,
  ...(row.lmiaId === null ? {} : { lmiaId: row.lmiaId }),
});

/** The rows of client files, their persons, entries and links to employers. */
export const clientFileRepository = (db: Tx) => ({
  get: (id: string): FileRow | undefined => db.select().from(clientFiles).where(eq(clientFiles.id, id)).get(),

  /** Of every file that is not in the recycle bin, by number. */
  idsInOrder: (): string[] => db.select({ id: clientFiles.id }).from(clientFiles).where(isNull(clientFiles.deletedAt)).orderBy(asc(clientFiles.fileNumber), asc(clientFiles.id)).all().map(({ id }) => id),

  /** File numbers differ by more than case. */
  byNumber: (fileNumber: string): FileRow | undefined => db.select().from(clientFiles).where(eq(clientFiles.fileNumber, fileNumber)).get(),

  numbersStartingWith: (prefix: string): string[] =>
    db.select({ fileNumber: clientFiles.fileNumber }).from(clientFiles).where(sql`substr(${clientFiles.fileNumber}, 1, ${prefix.length}) = ${prefix}`).all().map((row) => row.fileNumber),

  insert: (row: FileRow): void => {
    db.insert(clientFiles).values(row).run();
  },

  update: (id: string, change: Partial<Omit<FileRow, 'id' | 'revision'>>): void => {
    db.update(clientFiles).set({ ...change, revision: sql`${clientFiles.revision} + 1` }).where(eq(clientFiles.id, id)).run();
  },

  setData: (id: string, data: Facts): void => {
    db.update(clientFiles).set({ data }).where(eq(clientFiles.id, id)).run();
  },

  setEmptyLists: (id: string, emptyLists: string[]): void => {
    db.update(clientFiles).set({ emptyLists }).where(eq(clientFiles.id, id)).run();
  },

  /** Persons, entries and links go with the file. */
  remove: (id: string): void => {
    db.delete(clientFiles).where(eq(clientFiles.id, id)).run();
  },

  persons: (fileId: string): PersonRow[] => db.select().from(persons).where(eq(persons.fileId, fileId)).orderBy(asc(persons.position), asc(persons.id)).all(),

  person: (id: string): PersonRow | undefined => db.select().from(persons).where(eq(persons.id, id)).get(),

  insertPerson: (row: PersonRow): void => {
    db.insert(persons).values(row).run();
  },

  updatePerson: (id: string, change: Partial<Pick<PersonRow, 'data' | 'emptyLists' | 'position'>>): void => {
    db.update(persons).set({ ...change, revision: sql`${persons.revision} + 1` }).where(eq(persons.id, id)).run();
  },

  removePerson: (id: string): void => {
    db.delete(persons).where(eq(persons.id, id)).run();
  },

  entries: (fileId: string): EntryRow[] => db.select().from(entries).where(eq(entries.fileId, fileId)).orderBy(asc(entries.list), asc(entries.position), asc(entries.id)).all(),

  /** The entries of one list, in order. */
  entriesOf: (fileId: string, personId: string | null, list: string): EntryRow[] =>
    db
      .select()
      .from(entries)
      .where(and(eq(entries.fileId, fileId), personId === null ? isNull(entries.personId) : eq(entries.personId, personId), eq(entries.list, list)))
      .orderBy(asc(entries.position), asc(entries.id))
      .all(),

  entry: (id: string): EntryRow | undefined => db.select().from(entries).where(eq(entries.id, id)).get(),

  insertEntries: (rows: EntryRow[]): void => {
    // One statement takes at most 32,766 parameters, eight to a row.
    for (let start = 0; start < rows.length; start += 2_000) db.insert(entries).values(rows.slice(start, start + 2_000)).run();
  },

  updateEntry: (id: string, change: Partial<Pick<EntryRow, 'data' | 'lmiaId'>>): void => {
    db.update(entries).set({ ...change, revision: sql`${entries.revision} + 1` }).where(eq(entries.id, id)).run();
  },

  /** Positions are not part of what an entry says: its revision stays. */
  place: (id: string, position: number): void => {
    db.update(entries).set({ position }).where(eq(entries.id, id)).run();
  },

  placePerson: (id: string, position: number): void => {
    db.update(persons).set({ position }).where(eq(persons.id, id)).run();
  },

  removeEntry: (id: string): void => {
    db.delete(entries).where(eq(entries.id, id)).run();
  },

  entriesUsingLmia: (lmiaId: string): EntryRow[] => db.select().from(entries).where(eq(entries.lmiaId, lmiaId)).all(),

  employerLinks: (fileId: string): FileEmployerRow[] =>
    db.select().from(fileEmployers).where(eq(fileEmployers.fileId, fileId)).orderBy(asc(fileEmployers.position), asc(fileEmployers.localId)).all(),

  linkEmployer: (row: FileEmployerRow): void => {
    db.insert(fileEmployers).values(row).run();
  },

  employerLink: (id: string): FileEmployerRow | undefined => db.select().from(fileEmployers).where(eq(fileEmployers.id, id)).get(),

  updateEmployerLink: (id: string, data: Facts): void => {
    db.update(fileEmployers).set({ data, revision: sql`${fileEmployers.revision} + 1` }).where(eq(fileEmployers.id, id)).run();
  },

  unlinkEmployer: (id: string): void => {
    db.delete(fileEmployers).where(eq(fileEmployers.id, id)).run();
  },

  /** Files that name any of the employers, the recycle bin included. */
  filesNaming: (employerIds: readonly string[]): string[] =>
    db.selectDistinct({ fileId: fileEmployers.fileId }).from(fileEmployers).where(inArray(fileEmployers.employerId, [...employerIds])).all().map((row) => row.fileId),
});
