import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { builtInProfiles } from '../../../shared/packages/builtIn';
import { portalProfile, slotOf, type PortalProfile } from '../../../shared/packages/profile';
import { profileFaults } from '../../../shared/packages/validateProfile';

const byId = (id: string): PortalProfile => builtInProfiles.find(({ profile }) => profile.id === id)!.profile;
const account = byId('ircc-account');
const faultsOf = (change: Partial<PortalProfile>) => profileFaults({ ...account, ...change }).map(({ path, code }) => [path, code]);

describe('the portal profiles that Dossier brings (reference, work-permit checklists 5)', () => {
  it.each(builtInProfiles.map(({ profile }) => [profile.id, profile] as const))('%s can be used as it is', (_id, profile) => {
    expect(portalProfile.parse(profile)).toEqual(profile);
    expect(profileFaults(profile)).toEqual([]);
  });

  it('read “4 MB” as 4,000,000 bytes, which fits under either reading', () => {
    expect(builtInProfiles.map(({ profile }) => [profile.id, profile.largestFileBytes, profile.warnAtBytes, profile.totalBytes])).toEqual([
      ['ircc-account', 4_000_000, 2_000_000, null],
      ['ircc-portal', 2_000_000, null, null],
      ['ircc-webform', null, null, 3_500_000],
      ['lmia-online', null, null, null],
    ]);
  });

  it('take what IRCC takes, and aim at a resolution within 96 to 150 dpi', () => {
    for (const { profile } of builtInProfiles) {
      expect(profile.formats).toEqual(['pdf', 'jpeg', 'png', 'tiff', 'doc', 'docx']);
      expect(profile.dpi).toBeGreaterThanOrEqual(96);
      expect(profile.dpi).toBeLessThanOrEqual(150);
    }
  });

  it('say how sure their source is: the limits of IRCC medium, those of LMIA Online low, since the reference has none', () => {
    expect(builtInProfiles.map(({ profile, about }) => [profile.id, about.confidence])).toEqual([['ircc-account', 'medium'], ['ircc-portal', 'medium'], ['ircc-webform', 'medium'], ['lmia-online', 'low']]);
  });

  it('put documents of the catalogue into slots, each type of document into one', () => {
    const known = new Set(builtInRules().pack.documents?.documents.map(({ id }) => id));
    for (const { profile } of builtInProfiles) expect([profile.id, [...profile.slots.flatMap(({ documents }) => documents), ...(profile.elsewhere?.documents ?? [])].filter((id) => !known.has(id))]).toEqual([profile.id, []]);
  });

  it.each([
    ['passport', 'passport'], ['digital-photo', 'photo'], ['imm-5707', 'family-information'], ['imm-5645', 'family-information'], ['resume', 'resume'], ['education-credential', 'education'],
    ['reference-letter', 'employment'], ['job-offer-letter', 'job-offer'], ['employment-contract', 'job-offer'], ['lmia-letter', 'lmia'], ['portal-offer', 'lmia'], ['status-document', 'status'],
    ['medical-exam-proof', 'medical'], ['police-certificate', 'police'], ['processing-fee-receipt', 'fees'], ['explanation-letter', 'client-information'],
  ])('the account takes %s in its slot %s', (document, slot) => {
    expect(slotOf(account, document)?.id).toBe(slot);
  });

  it('what has no slot goes to “Client information”, and own items of the office too', () => {
    expect([slotOf(account, 'military-discharge')?.id, slotOf(account, 'firm.checklist-of-the-office')?.id, slotOf(account, null)?.id]).toEqual(['client-information', 'client-information', 'client-information']);
  });
});

describe('a profile of the firm', () => {
  const [first, second, ...others] = account.slots;
  it.each([
    ['two slots of one id', { slots: [first!, { ...second!, id: first!.id }, ...others] }, ['/slots/1/id', 'slot-twice']],
    ['a document in two slots', { slots: [first!, second!, { ...others[0]!, documents: ['passport'] }, ...others.slice(1)] }, ['/slots/2/documents/0', 'document-twice']],
    ['a document in a slot that belongs to another portal', { elsewhere: { documents: ['wage-calculation', 'passport'], unnamed: false, companions: false } }, ['/elsewhere/documents/1', 'document-elsewhere']],
    ['a slot for other documents that is none', { fallbackSlot: 'elsewhere' }, ['/fallbackSlot', 'slot-unknown']],
    ['no PDF', { formats: ['jpeg'] as PortalProfile['formats'] }, ['/formats', 'pdf-needed']],
    ['a format twice', { formats: ['pdf', 'jpeg', 'jpeg'] as PortalProfile['formats'] }, ['/formats', 'format-twice']],
    ['a warning above the limit', { warnAtBytes: 4_000_001 }, ['/warnAtBytes', 'above-limit']],
    ['less for all files than for one', { totalBytes: 3_999_999 }, ['/totalBytes', 'below-limit']],
  ])('is refused for %s, with the place', (_what, change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  it('may warn at its limit, and let all files together have as much as one', () => {
    expect(faultsOf({ warnAtBytes: 4_000_000, totalBytes: 4_000_000 })).toEqual([]);
  });

  it.each([['no limit of a file', { largestFileBytes: 0 }], ['no resolution', { dpi: 95 }], ['no room for a name', { longestName: 19 }], ['a name that is empty', { title: { en: ' ', fr: 'x' } }]])('is not a profile with %s', (_what, change) => {
    expect(portalProfile.safeParse({ ...account, ...change }).success).toBe(false);
  });
});
