import { describe, expect, it } from 'vitest';
import { nextDatesOf } from '../../../shared/overview';
import { aFile, anEmployer, anEntry, aPerson, type Given } from './fileBuilder';

const asOf = '2026-11-22';
const datesOf = (data: Given, lists: Record<string, Given[]>) =>
  nextDatesOf(aFile({ persons: [aPerson(data, lists)] }), asOf).map(({ kind, on, overdue, daysLeft }) => [kind, on, overdue, daysLeft]);

describe('the next dates of a file', () => {
  it('come in order, and what is past and not replaced is overdue', () => {
    expect(
      datesOf({}, {
        passports: [{ country: 'NG', expiresOn: '2032-04-30' }],
        canadianStatus: [{ kind: 'work-permit', issuedOn: '2025-01-10', expiresOn: '2026-11-21' }],
        languageTests: [{ test: 'IELTS-G', takenOn: '2024-11-30' }],
      }),
    ).toEqual([
      ['status', '2026-11-21', true, -1],
      ['languageTest', '2026-11-29', false, 7],
      ['passport', '2032-04-30', false, 1986],
    ]);
  });

  it('are not overdue on the last valid day itself', () => {
    expect(datesOf({}, { passports: [{ country: 'NG', expiresOn: asOf }] })).toEqual([['passport', asOf, false, 0]]);
  });

  it('leave out a passport that a newer one of the same country replaced, but not another country’s', () => {
    const passports = [{ country: 'NG', expiresOn: '2020-01-01' }, { country: 'NG', expiresOn: '2030-01-01' }, { country: 'GB', expiresOn: '2027-05-05' }];
    expect(datesOf({}, { passports }).map(([, on]) => on)).toEqual(['2027-05-05', '2030-01-01']);
  });

  it('keep a Canadian visa that is over, and forget a foreign one', () => {
    const visas = [{ country: 'CA', class: 'TRV', expiresOn: '2026-01-01' }, { country: 'US', class: 'B-1/B-2', expiresOn: '2025-01-01' }, { country: 'US', class: 'H-1B', expiresOn: '2027-01-01' }];
    expect(datesOf({}, { visas })).toEqual([['visa', '2026-01-01', true, -325], ['visa', '2027-01-01', false, 40]]);
  });

  it('count five years from a credential assessment and twelve months from the last medical exam', () => {
    expect(
      datesOf({}, { education: [{ eca: { issuedOn: '2025-02-01' } }], medicalExams: [{ examinedOn: '2024-12-02' }, { examinedOn: '2026-03-15' }] }),
    ).toEqual([['medicalExam', '2027-03-14', false, 112], ['eca', '2030-01-31', false, 1166]]);
  });

  it('keep the twenty-ninth of February inside the years', () => {
    expect(datesOf({}, { medicalExams: [{ examinedOn: '2028-02-29' }] })).toEqual([['medicalExam', '2029-02-28', false, 829]]);
  });

  it('ask nothing of a permanent resident but the passport, and nothing at all for the dead', () => {
    const lists = { passports: [{ country: 'NG', expiresOn: '2027-01-01' }], languageTests: [{ test: 'TEF', takenOn: '2026-01-01' }] };
    expect(datesOf({ canadian: 'permanent-resident' }, lists).map(([kind]) => kind)).toEqual(['passport']);
    expect(datesOf({ diedOn: '2026-01-01' }, lists)).toEqual([]);
  });

  it('say when a child turns 22, as long as that is ahead', () => {
    expect(datesOf({ role: 'child', dateOfBirth: '2004-11-23' }, {})).toEqual([['turnsTooOld', '2026-11-23', false, 1]]);
    expect(datesOf({ role: 'child', dateOfBirth: '2004-11-22' }, {})).toEqual([]);
    expect(datesOf({ role: 'spouse', dateOfBirth: '2004-11-23' }, {})).toEqual([]);
  });

  it('include the file’s own: LMIA, start of the work, nomination, profiles and plans', () => {
    const lmia = anEntry({ number: 'L-100', decision: 'positive', expiresOn: '2027-04-20' });
    const refused = anEntry({ number: 'L-200', decision: 'negative', expiresOn: '2027-04-21' });
    const file = aFile({
      data: { expressEntry: { profileSubmittedOn: '2026-08-01' }, plan: { filingOn: '2026-12-01', landingOn: '2027-06-01' } },
      lists: {
        jobOffers: [anEntry({ id: 'j1', employerId: 'e1', startsOn: '2027-01-05' }, { lmiaId: lmia.id }), anEntry({ id: 'j2', startsOn: '2026-01-05' }, { lmiaId: refused.id })],
        nominations: [anEntry({ province: 'BC', expiresOn: '2027-03-01' }), anEntry({ province: 'ON', state: 'used', expiresOn: '2027-03-02' })],
        provincialProfiles: [anEntry({ province: 'BC', expiresOn: '2027-05-03' }), anEntry({ province: 'AB', endedOn: '2026-01-01', expiresOn: '2027-05-04' })],
      },
      employers: [anEmployer('e1', 'Example Robots Inc.', [lmia, refused])],
    });
    expect(nextDatesOf(file, asOf).map(({ kind, on }) => [kind, on])).toEqual([
      ['filing', '2026-12-01'],
      ['offerStart', '2027-01-05'],
      ['nomination', '2027-03-01'],
      ['lmia', '2027-04-20'],
      ['provincialProfile', '2027-05-03'],
      ['landing', '2027-06-01'],
      ['expressEntry', '2027-07-31'],
    ]);
  });

  it('survive facts of the wrong kind, as an unfinished file may hold', () => {
    expect(datesOf({ dateOfBirth: 'spring', role: 7 }, { passports: [{ expiresOn: 12 }], education: [{ eca: 'yes' }], canadianStatus: [{}] })).toEqual([]);
  });
});
