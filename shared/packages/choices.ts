import { z } from 'zod';
import { belongsElsewhere, type PortalProfile } from './profile';

/** What somebody decided of one item of a checklist: that its documents are in the package, or are not, whatever the profile and the checklist say. */
export const itemChoice = z.strictObject({ itemId: z.uuid(), included: z.boolean() });
export type ItemChoice = z.infer<typeof itemChoice>;
/** Of one item the last choice counts. */
export const itemChoices = z.array(itemChoice).max(2_000);

/** Why an item is in a package by choice alone: the checklist no longer asks for it, or it belongs to another portal. */
export const outReasons = ['not-asked', 'other-portal'] as const;
export type OutReason = (typeof outReasons)[number];

/** Why an item that could be in a package is not: as above, or somebody decided so. */
export const asideReasons = [...outReasons, 'by-choice'] as const;
export type AsideReason = (typeof asideReasons)[number];

type Choosable = { id: string; document: string | null; isCompanion: boolean; asked: boolean };

/** Why the documents of an item stay out of a package unless somebody puts them in; undefined: they are in it unless somebody takes them out. */
export function outReason(profile: PortalProfile, item: Choosable): OutReason | undefined {
  if (!item.asked) return 'not-asked';
  return belongsElsewhere(profile, item) ? 'other-portal' : undefined;
}

/** Why the documents of an item stay out of a package; undefined: they are in it. */
export function asideReason(profile: PortalProfile, item: Choosable, choices: readonly ItemChoice[]): AsideReason | undefined {
  const chosen = choices.findLast(({ itemId }) => itemId === item.id);
  if (chosen !== undefined) return chosen.included ? undefined : 'by-choice';
  return outReason(profile, item);
}
