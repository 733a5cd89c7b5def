import { asideReason, type AsideReason, type ItemChoice } from './choices';
import type { PlanAttachment, PlanItem } from './planItem';
import { slotOf, type PortalProfile, type PortalSlot } from './profile';
import { translatedAmong, translationDocument } from './translations';

/**
 * A document where it is uploaded. `item`: what it is filed under there. `of`: the person or employer whose papers alone are in its file;
 * null: the file is for the whole application.
 */
export type Placed = { slot: PortalSlot; item: PlanItem; attachment: PlanAttachment; of: string | null };

/** Who is no person of the file is an employer. */
const employersOf = (items: readonly PlanItem[]): string[] => [...new Set(items.flatMap(({ for: of, isPerson, attachments }) => (of === null || isPerson || attachments.length === 0 ? [] : [of])))];

/** Accepted items with a document whose documents stay out, and why. */
export const setAsideOf = (profile: PortalProfile, items: readonly PlanItem[], choices: readonly ItemChoice[]): { item: PlanItem; why: AsideReason }[] =>
  items.flatMap((item) => {
    const why = item.state === 'accepted' && item.attachments.length > 0 ? asideReason(profile, item, choices) : undefined;
    return why === undefined ? [] : [{ item, why }];
  });

/** Translations stand right after what they translate, as far as where they are filed or their names say what that is. */
function besideOriginals(placed: readonly Placed[]): Placed[] {
  const isTranslation = ({ item }: Placed): boolean => item.document === translationDocument;
  const originals = placed.filter((one) => !isTranslation(one));
  const after = new Map<Placed, Placed[]>();
  const moved = new Set<Placed>();
  for (const one of placed.filter(isTranslation)) {
    // Filed under what it translates as well: it is there already.
    if (originals.some(({ item, attachment }) => attachment.id === one.attachment.id && item.for === one.item.for)) {
      moved.add(one);
      continue;
    }
    const ofPerson = originals.filter(({ item, slot }) => item.for === one.item.for && slot.joined);
    const original = ofPerson[translatedAmong(one.attachment.name, ofPerson.map(({ attachment }) => attachment.name))];
    if (original === undefined) continue;
    moved.add(one);
    after.set(original, [...(after.get(original) ?? []), { ...one, slot: original.slot, of: original.of }]);
  }
  return placed.filter((one) => !moved.has(one)).flatMap((one) => [one, ...(after.get(one) ?? [])]);
}

/**
 * Documents of accepted items that go to the portal, in the order of slots, of the checklist and of each item; one that serves several
 * items of a slot once. Papers of two employers are apart in every slot: what one of them pays is not for the other to read.
 */
export function placedDocuments(profile: PortalProfile, items: readonly PlanItem[], choices: readonly ItemChoice[]): Placed[] {
  const sent = items.filter((item) => item.state === 'accepted' && asideReason(profile, item, choices) === undefined);
  const areEmployersApart = employersOf(sent).length > 1;
  const ownerOf = ({ perPerson }: PortalSlot, { for: of, isPerson }: PlanItem): string | null => ((isPerson ? perPerson : areEmployersApart) ? of : null);
  return besideOriginals(
    profile.slots.flatMap((slot) => {
      const seen = new Set<string>();
      // One paper that serves two persons or employers is in the file of each.
      const isFirst = ({ of, attachment }: Placed): boolean => {
        const key = `${of ?? ''} ${attachment.id}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      };
      return sent
        .filter(({ document }) => slotOf(profile, document)?.id === slot.id)
        .flatMap((item) => item.attachments.map((attachment) => ({ slot, item, attachment, of: ownerOf(slot, item) })))
        .filter(isFirst);
    }),
  );
}
