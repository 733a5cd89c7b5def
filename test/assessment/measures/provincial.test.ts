import { describe, expect, it } from 'vitest';
import { truthOf } from '../support/measured';

const asOf = '2026-11-22';
const is = (id: string, args: Record<string, unknown>, file: Record<string, unknown>, day = asOf) => truthOf(id, args, { file }, day).is;

describe('a decision of a province', () => {
  const nomination = (facts: Record<string, unknown> = {}) => ({ nominations: [{ province: 'SK', stream: 'ca.sk.tech-talent', kind: 'nomination', issuedOn: '2026-05-22', expiresOn: '2026-11-22', ...facts }] });
  const args = { kind: 'nomination', provinces: ['SK'] };

  it('is in force from its first to its last day', () => {
    expect(is('decision-in-force', args, nomination(), '2026-05-21')).toBe(false);
    expect(is('decision-in-force', args, nomination(), '2026-05-22')).toBe(true);
    expect(is('decision-in-force', args, nomination(), '2026-11-22')).toBe(true);
    expect(is('decision-in-force', args, nomination(), '2026-11-23')).toBe(false);
  });

  it('has to be of the kind, the province and the stream, and still stand', () => {
    expect(is('decision-in-force', args, nomination({ kind: 'letter-of-support' }))).toBe(false);
    expect(is('decision-in-force', args, nomination({ province: 'MB' }))).toBe(false);
    expect(is('decision-in-force', { ...args, streams: ['ca.sk.tech-talent'] }, nomination())).toBe(true);
    expect(is('decision-in-force', { ...args, streams: ['ca.sk.express-entry'] }, nomination())).toBe(false);
    expect(is('decision-in-force', args, nomination({ state: 'withdrawn' }))).toBe(false);
    expect(is('decision-in-force', args, {})).toBe(false);
    expect(is('decision-in-force', args, nomination({ issuedOn: undefined }))).toBe(null);
  });
});

describe('a registration with a province', () => {
  const profile = (facts: Record<string, unknown> = {}) => ({ provincialProfiles: [{ province: 'BC', system: 'bc-sirs', stream: 'ca.bc.skilled-worker', submittedOn: '2026-05-04', ...facts }] });

  it('runs from its submission until it expires or ends', () => {
    expect(is('registered', { system: 'bc-sirs' }, profile(), '2026-05-03')).toBe(false);
    expect(is('registered', { system: 'bc-sirs' }, profile(), '2026-05-04')).toBe(true);
    expect(is('registered', { system: 'bc-sirs' }, profile({ expiresOn: '2026-11-22' }))).toBe(true);
    expect(is('registered', { system: 'bc-sirs' }, profile({ expiresOn: '2026-11-21' }))).toBe(false);
    expect(is('registered', { system: 'bc-sirs' }, profile({ endedOn: '2026-11-21' }))).toBe(false);
    expect(is('registered', { system: 'arrima' }, profile())).toBe(false);
  });

  // Reference: British Columbia 1.4 and 1.7, Alberta 3.6: 12 months.
  it.each([['BC', 'bc-sirs'], ['AB', 'ab-worker-eoi']])('of %s in %s whose end is not noted stands for 12 months', (province, system) => {
    const of = (submittedOn: string) => is('registered', { system }, profile({ province, system, submittedOn, invitedOn: null }));
    expect([of('2025-11-23'), of('2025-11-22'), of('2019-01-05')]).toEqual([true, false, false]);
  });

  it('is invited from the day of the invitation', () => {
    expect(is('invited-by-province', { system: 'bc-sirs' }, profile({ invitedOn: '2026-11-22' }))).toBe(true);
    expect(is('invited-by-province', { system: 'bc-sirs' }, profile({ invitedOn: '2026-11-23' }))).toBe(false);
    expect(is('invited-by-province', { system: 'bc-sirs' }, profile({ invitedOn: null }))).toBe(false);
    expect(is('invited-by-province', { system: 'bc-sirs' }, profile())).toBe(null);
  });
});

describe('an Express Entry profile', () => {
  const active = (expressEntry: unknown, day = asOf) => is('express-entry-profile', {}, { expressEntry }, day);

  it('is active for a year from its submission, unless it ended', () => {
    expect(active({ profileSubmittedOn: '2026-11-22' }, '2026-11-21')).toBe(false);
    expect(active({ profileSubmittedOn: '2026-11-22' })).toBe(true);
    expect(active({ profileSubmittedOn: '2025-11-23' })).toBe(true);
    expect(active({ profileSubmittedOn: '2025-11-22' })).toBe(false);
    expect(active({ profileSubmittedOn: '2026-03-01', profileEndedOn: '2026-11-21' })).toBe(false);
  });

  it('is none where there is none, and not known where nothing is said', () => {
    expect(active(null)).toBe(false);
    expect(active(undefined)).toBe(null);
    expect(active({})).toBe(null);
  });
});
