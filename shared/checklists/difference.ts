import { canonicalJson } from '../canonicalJson';
import type { ChecklistContent } from './content';
import type { ItemState } from './states';

/** What is noted of an item, as far as it decides whether a person has touched it. */
export interface Noted {
  state: ItemState;
  dueOn: string | null;
  responsible: string | null;
  remark: string;
  issuedOn: string | null;
  expiresOn: string | null;
  translation: string;
  certifiedCopy: string;
  /** How many documents are filed under it. */
  documents: number;
}

/** Whether anybody noted or filed something: such an item is never taken away by a new generation. */
export const isTouched = ({ state, dueOn, responsible, remark, issuedOn, expiresOn, translation, certifiedCopy, documents }: Noted): boolean =>
  state !== 'needed' || dueOn !== null || responsible !== null || remark !== '' || issuedOn !== null || expiresOn !== null || translation !== 'not-needed' || certifiedCopy !== 'not-needed' || documents > 0;

export interface KeyedItem<T> {
  key: string;
  content: ChecklistContent;
  item: T;
}

export interface Comparison<T> {
  added: { key: string; content: ChecklistContent }[];
  changed: { present: KeyedItem<T>; after: ChecklistContent }[];
  dropped: KeyedItem<T>[];
  unchanged: KeyedItem<T>[];
}

/** Items of the rules as they are and as they would be, by key. Which facts an item was read from does not count as a difference. */
export function compareChecklists<T>(present: readonly KeyedItem<T>[], next: readonly { key: string; content: ChecklistContent }[]): Comparison<T> {
  const coming = new Map(next.map(({ key, content }) => [key, content]));
  const known = new Set(present.map(({ key }) => key));
  const result: Comparison<T> = { added: next.filter(({ key }) => !known.has(key)), changed: [], dropped: [], unchanged: [] };
  for (const one of present) {
    const after = coming.get(one.key);
    if (!after) result.dropped.push(one);
    else if (shown(after) === shown(one.content)) result.unchanged.push(one);
    else result.changed.push({ present: one, after });
  }
  return result;
}

const shown = ({ facts: _facts, ...content }: ChecklistContent): string => canonicalJson(content);
