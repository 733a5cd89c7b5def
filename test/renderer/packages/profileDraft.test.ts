import { describe, expect, it } from 'vitest';
import { copiedProfile, freeId, movedSlot, newProfile, newSlot } from '../../../renderer/features/packages/profileDraft';
import { portalProfile } from '../../../shared/packages/profile';
import { builtInProfiles } from '../../../shared/packages/builtIn';
import { profileFaults } from '../../../shared/packages/validateProfile';

const named = { en: 'Province', fr: 'Province' };

describe('a profile that the firm begins', () => {
  it('is one that can be saved as soon as it has titles', () => {
    const profile = { ...newProfile([]), title: named };
    expect([portalProfile.safeParse(profile).success, profileFaults(profile)]).toEqual([true, []]);
  });

  it('has an id of its own, also where the firm began one before', () => {
    expect(newProfile(['firm-portal']).id).toBe('firm-portal-2');
    expect([freeId('Études – 2e', []), freeId('!!!', []), freeId('x', ['x', 'x-2'])]).toEqual(['etudes-2e', 'own', 'x-3']);
  });

  it('is a copy of a built-in one under another name and id, which can be saved', () => {
    for (const { profile } of builtInProfiles) {
      const copy = copiedProfile(profile, [profile.id], (name) => `${name} (copy)`);
      expect([copy.title.en, portalProfile.safeParse(copy).success, copy.id === profile.id, copy.slots]).toEqual([`${profile.title.en} (copy)`, true, false, profile.slots]);
    }
  });
});

describe('the slots of a profile', () => {
  const [first, second] = [newSlot([]), newSlot(['slot'])];
  it('have ids of their own', () => {
    expect([first.id, second.id]).toEqual(['slot', 'slot-2']);
  });

  it('change places with their neighbour, and stay where there is none', () => {
    expect(movedSlot([first, second], 0, 1)).toEqual([second, first]);
    expect(movedSlot([first, second], 1, -1)).toEqual([second, first]);
    expect(movedSlot([first, second], 1, 1)).toEqual([first, second]);
    expect(movedSlot([first, second], 0, -1)).toEqual([first, second]);
  });
});
