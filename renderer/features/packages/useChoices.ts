import { useState } from 'react';
import type { PackageView } from '../../../shared/contract';
import type { ItemChoice } from '../../../shared/packages/choices';

/** `included` null: nothing is decided of the item any more, so that the profile and the checklist say whether it is in the package. */
export type Choose = (itemId: string, included: boolean | null) => void;

/** What was decided of the items of a case for one portal: now, or else for the newest package that was made for it. */
export function useChoices(profileId: string, packages: readonly PackageView[]): { choices: ItemChoice[]; choose: Choose } {
  const [decided, setDecided] = useState<ReadonlyMap<string, ItemChoice[]>>(new Map());
  const choices = decided.get(profileId) ?? packages.find(({ profile }) => profile.id === profileId)?.choices ?? [];
  return {
    choices,
    choose: (itemId, included) => setDecided(new Map(decided).set(profileId, [...choices.filter((choice) => choice.itemId !== itemId), ...(included === null ? [] : [{ itemId, included }])])),
  };
}
