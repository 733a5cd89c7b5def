import { describe, expect, it } from 'vitest';
import { standingOn } from '../../../shared/overview';
import { aPerson, type Given } from './fileBuilder';

const holding = (statuses: Given[], canadian = 'none') => aPerson({ canadian }, { canadianStatus: statuses });
const permit = { kind: 'work-permit', issuedOn: '2025-01-10', expiresOn: '2027-01-09', basis: 'C63', open: false };

describe('status in Canada on a day', () => {
  it('is citizen or permanent resident where the person is said to be one, whatever was held before', () => {
    expect(standingOn(holding([permit], 'citizen'), '2026-11-22')).toEqual({ kind: 'settled', as: 'citizen' });
    expect(standingOn(holding([permit, { kind: 'permanent-resident', issuedOn: '2026-06-01', expiresOn: null }]), '2026-11-22')).toEqual({ kind: 'settled', as: 'permanent-resident' });
  });

  it('is the permit on its last valid day, and expired on the day after', () => {
    expect(standingOn(holding([permit]), '2027-01-09')).toMatchObject({ kind: 'temporary', status: 'work-permit', basis: 'C63', open: false, expiresOn: '2027-01-09', expired: false });
    expect(standingOn(holding([permit]), '2027-01-10')).toMatchObject({ kind: 'temporary', status: 'work-permit', expired: true });
  });

  it('is the latest issued of several that are valid', () => {
    const statuses = [{ kind: 'study-permit', issuedOn: '2025-06-01', expiresOn: '2027-08-31' }, permit];
    expect(standingOn(holding(statuses), '2026-11-22')).toMatchObject({ status: 'study-permit' });
  });

  it('prefers a valid status to an expired one that was issued later', () => {
    const statuses = [{ kind: 'maintained', appliedOn: '2026-12-20' }, { kind: 'visitor', issuedOn: '2026-12-25', expiresOn: '2026-12-31' }];
    expect(standingOn(holding(statuses), '2027-01-15')).toMatchObject({ status: 'maintained', expired: false });
  });

  it('does not count a status before it was given, nor after it was given up', () => {
    expect(standingOn(holding([permit]), '2025-01-09')).toEqual({ kind: 'none' });
    expect(standingOn(holding([{ ...permit, endedOn: '2026-05-01' }]), '2026-05-01')).toMatchObject({ kind: 'temporary' });
    expect(standingOn(holding([{ ...permit, endedOn: '2026-05-01' }]), '2026-05-02')).toEqual({ kind: 'none' });
  });

  it('tells no end from an end that is not known', () => {
    expect(standingOn(holding([{ kind: 'refugee-claimant', expiresOn: null }]), '2026-11-22')).toMatchObject({ expiresOn: null });
    expect(standingOn(holding([{ kind: 'refugee-claimant' }]), '2026-11-22')).toMatchObject({ expiresOn: undefined });
  });

  it('is not known while nobody asked, and none where the file says that there is none', () => {
    expect(standingOn(aPerson({ canadian: 'none' }), '2026-11-22')).toEqual({ kind: 'unknown' });
    expect(standingOn(holding([]), '2026-11-22')).toEqual({ kind: 'none' });
    expect(standingOn(holding([{ kind: 'none' }]), '2026-11-22')).toEqual({ kind: 'none' });
  });
});
