import type { Facts } from '../contract';

/** `lmiaId`: of a record of the employer, which the entry then has as its LMIA. */
export type RecordedEntry = { id: string; data: Facts; lmiaId?: string | null };
export type RecordedLists = Readonly<Record<string, readonly RecordedEntry[]>>;

/** What of a client file the interchange format holds. A view of a file has it, with more that pages show. */
export interface RecordedFile {
  fileNumber: string;
  data: Facts;
  persons: readonly { id: string; data: Facts; lists: RecordedLists }[];
  employers: readonly { localId: string; data: Facts; employer: { id: string; data: Facts; lmias: readonly { id: string; data: Facts }[] } }[];
  lists: RecordedLists;
}
