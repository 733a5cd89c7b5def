import type { PortalProfile, PortalSlot } from '../../../shared/packages/profile';

/** An id for something called so that no other has, as profiles and slots want it: `visa-office`, `visa-office-2`. */
export function freeId(title: string, taken: readonly string[]): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').slice(0, 50).replaceAll(/^-+|-+$/g, '') || 'own';
  for (let count = 1; ; count++) {
    const id = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.includes(id)) return id;
  }
}

/** A slot that takes nothing yet. */
export const newSlot = (taken: readonly string[]): PortalSlot => ({ id: freeId('slot', taken), title: { en: 'New slot', fr: 'Nouvelle case' }, documents: [], joined: true, perPerson: false });

/** A profile that the firm fills in: one slot for everything, and no limit, since none is known. */
export function newProfile(taken: readonly string[]): PortalProfile {
  const slot: PortalSlot = { id: 'documents', title: { en: 'Documents', fr: 'Documents' }, documents: [], joined: true, perPerson: false };
  return { id: freeId('firm-portal', taken), title: { en: '', fr: '' }, largestFileBytes: null, warnAtBytes: null, totalBytes: null, formats: ['pdf', 'jpeg', 'png'], longestName: 60, dpi: 150, slots: [slot], fallbackSlot: slot.id };
}

/** The same under another name. */
export const copiedProfile = (profile: PortalProfile, taken: readonly string[], called: (name: string) => string): PortalProfile => ({
  ...profile, id: freeId(`firm-${profile.id}`, taken), title: { en: called(profile.title.en).slice(0, 120), fr: called(profile.title.fr).slice(0, 120) },
});

/** Moves a slot one place up or down. */
export function movedSlot(slots: readonly PortalSlot[], index: number, by: -1 | 1): PortalSlot[] {
  const [one, other] = [slots[index], slots[index + by]];
  return one === undefined || other === undefined ? [...slots] : slots.with(index, other).with(index + by, one);
}
