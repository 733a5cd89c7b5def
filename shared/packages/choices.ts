import { z } from 'zod';
import { belongsElsewhere, type PortalProfile } from './profile';

/** What somebody decided of one item of a checklist: that its documents are in the package, or are not, whatever the profile says. */
export const itemChoice = z.strictObject({ itemId: z.uuid(), included: z.boolean() });
export type ItemChoice = z.infer<typeof itemChoice>;
/** Of one item the last choice counts. */
export const itemChoices = z.array(itemChoice).max(2_000);

/** Why an item that could be in a package is not: it belongs to another portal, or somebody decided so. */
export const asideReasons = ['other-portal', 'by-choice'] as const;
export type AsideReason = (typeof asideReasons)[number];

/** Why the documents of an item stay out of a package; undefined: they are in it. */
export function asideReason(profile: PortalProfile, item: { id: string; document: string | null; isCompanion: boolean }, choices: readonly ItemChoice[]): AsideReason | undefined {
  const chosen = choices.findLast(({ itemId }) => itemId === item.id);
  if (chosen !== undefined) return chosen.included ? undefined : 'by-choice';
  return belongsElsewhere(profile, item) ? 'other-portal' : undefined;
}
