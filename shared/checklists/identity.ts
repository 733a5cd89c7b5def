import { z } from 'zod';

/**
 * What an item is known by from one checklist to the next: the document, the record of whom it is for, and what tells it apart. That are
 * the records that it stands for, wherever there are some, since they may be called otherwise later; else its subject (a country).
 */
export interface ItemIdentity {
  document: string;
  owner: string | null;
  subject: string | null;
  /** Paths of records, as the file keeps them by their ids. */
  entries: readonly string[];
}

const written = z.tuple([z.string(), z.string().nullable(), z.string().nullable()], z.array(z.string()));

/** As one text. An item of a list made before records were kept has none. */
export const keyOfIdentity = ({ document, owner, subject, entries }: ItemIdentity): string => JSON.stringify([document, owner, subject, ...(entries.length > 0 ? [entries] : [])]);

/** Reads what `keyOfIdentity` wrote. */
export function identityOfKey(key: string): ItemIdentity {
  const [document, owner, subject, entries = []] = written.parse(JSON.parse(key));
  return { document, owner, subject, entries };
}

/** Whether two stand for the same item: by a record that they share, or by their subject where one of them names no record. */
export function isSameItem(a: ItemIdentity, b: ItemIdentity): boolean {
  if (a.document !== b.document || a.owner !== b.owner) return false;
  return a.entries.length > 0 && b.entries.length > 0 ? a.entries.some((entry) => b.entries.includes(entry)) : a.subject === b.subject;
}
