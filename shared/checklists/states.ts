import type { Bilingual } from '../assessment/pack/types';

/** How far an item of a case's checklist has come. */
export const itemStates = ['needed', 'requested', 'received', 'in-review', 'accepted', 'rejected', 'waived'] as const;
export type ItemState = (typeof itemStates)[number];

export const stateWords: Readonly<Record<ItemState, Bilingual>> = {
  needed: { en: 'Needed', fr: 'À fournir' },
  requested: { en: 'Requested', fr: 'Demandé' },
  received: { en: 'Received', fr: 'Reçu' },
  'in-review': { en: 'In review', fr: 'En vérification' },
  accepted: { en: 'Accepted', fr: 'Accepté' },
  rejected: { en: 'Rejected', fr: 'Refusé' },
  waived: { en: 'Waived', fr: 'Non exigé' },
};

/** States that leave nothing more to do for an item. */
export const settledStates: readonly ItemState[] = ['accepted', 'waived'];

/** States that say why. */
export const statesWithReason: readonly ItemState[] = ['rejected', 'waived'];

export type Progress = { settled: number; total: number; byState: Readonly<Record<ItemState, number>> };

/** How much of a checklist is done. Items that nobody has to bring unless asked count only once somebody began with them. */
export function progressOf(items: readonly { state: ItemState; need: 'required' | 'if-asked' | 'open' }[]): Progress {
  const counted = items.filter(({ state, need }) => need !== 'if-asked' || state !== 'needed');
  const byState = Object.fromEntries(itemStates.map((state) => [state, counted.filter((item) => item.state === state).length])) as Record<ItemState, number>;
  return { settled: counted.filter(({ state }) => settledStates.includes(state)).length, total: counted.length, byState };
}
