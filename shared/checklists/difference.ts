import { canonicalJson } from '../canonicalJson';
import type { ChecklistContent } from './content';
import { isSameItem, type ItemIdentity } from './identity';
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

/** An item of the rules as they would be now. */
export interface ComingItem {
  identity: ItemIdentity;
  content: ChecklistContent;
}

/** An item as it is. */
export interface PresentItem<T> extends ComingItem {
  item: T;
}

export interface Comparison<T> {
  added: ComingItem[];
  changed: { present: PresentItem<T>; coming: ComingItem }[];
  dropped: PresentItem<T>[];
  unchanged: { present: PresentItem<T>; coming: ComingItem }[];
}

/**
 * Items of the rules as they are and as they would be. One is another with the same identity; of several that share records the one that
 * is also called the same comes first, so that nothing is exchanged. Which facts an item was read from does not count as a difference.
 */
export function compareChecklists<T>(present: readonly PresentItem<T>[], next: readonly ComingItem[]): Comparison<T> {
  const partners = new Map<ComingItem, PresentItem<T>>();
  const paired = new Set<PresentItem<T>>();
  const pair = (fits: (one: ItemIdentity, other: ItemIdentity) => boolean): void => {
    for (const coming of next) {
      if (partners.has(coming)) continue;
      const partner = present.find((one) => !paired.has(one) && fits(one.identity, coming.identity));
      if (!partner) continue;
      partners.set(coming, partner);
      paired.add(partner);
    }
  };
  pair((one, other) => isSameItem(one, other) && one.subject === other.subject);
  pair(isSameItem);
  const pairs = next.flatMap((coming) => {
    const one = partners.get(coming);
    return one ? [{ present: one, coming }] : [];
  });
  const isUnchanged = ({ present: one, coming }: (typeof pairs)[number]): boolean => shown(coming.content) === shown(one.content);
  return {
    added: next.filter((coming) => !partners.has(coming)),
    changed: pairs.filter((one) => !isUnchanged(one)),
    dropped: present.filter((one) => !paired.has(one)),
    unchanged: pairs.filter(isUnchanged),
  };
}

const shown = ({ facts: _facts, ...content }: ChecklistContent): string => canonicalJson(content);
