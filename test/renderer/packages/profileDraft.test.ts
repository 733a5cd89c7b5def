import { describe, expect, it } from 'vitest';
import { copiedProfile, freeId, isPossible, movedSlot, newProfile, newSlot, numbersOf, withNumbers, type NumberField } from '../../../renderer/features/packages/profileDraft';
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

describe('the numbers of a profile', () => {
  const account = builtInProfiles[0]!.profile;

  it('are shown in megabytes and come back as the bytes that they were, in both languages', () => {
    for (const { profile } of builtInProfiles) for (const language of ['en', 'fr'] as const) expect(withNumbers(profile, numbersOf(profile, language))).toEqual(profile);
    expect(numbersOf({ ...account, warnAtBytes: 1_500_000 }, 'fr')).toEqual({ largestFileBytes: '4', warnAtBytes: '1,5', totalBytes: '', longestName: '60', dpi: '150' });
    expect(withNumbers(account, { ...numbersOf(account, 'en'), largestFileBytes: '1.5', warnAtBytes: '', totalBytes: ' 3,5 ' })).toMatchObject({ largestFileBytes: 1_500_000, warnAtBytes: null, totalBytes: 3_500_000 });
  });

  const cases: [NumberField, string, boolean][] = [
    ['largestFileBytes', '', true], ['largestFileBytes', '0', false], ['largestFileBytes', '-3', false], ['largestFileBytes', '-', false], ['largestFileBytes', '4 MB', false],
    ['largestFileBytes', '0.05', true], ['largestFileBytes', '0.049', false], ['largestFileBytes', '1000', true], ['largestFileBytes', '1000.001', false], ['largestFileBytes', '99999999999999999999', false],
    ['longestName', '', false], ['longestName', '20', true], ['longestName', '19', false], ['longestName', '150', true], ['longestName', '151', false], ['longestName', '60.5', false],
    ['dpi', '', false], ['dpi', '96', true], ['dpi', '95', false], ['dpi', '300', true], ['dpi', '301', false],
  ];
  it.each(cases)('%s “%s”: %j; what cannot be makes no profile, and never another number', (field, text, possible) => {
    expect([isPossible(field, text), withNumbers(account, { ...numbersOf(account, 'en'), [field]: text }) !== undefined]).toEqual([possible, possible]);
  });
});
