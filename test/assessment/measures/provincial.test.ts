import { describe, expect, it } from 'vitest';
import { shifted } from '../engine/forgetting';
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

  // Reference, other provinces: Manitoba C1 one year, New Brunswick C3 365 days, Prince Edward Island C4 six months, Newfoundland C5 and Quebec B3 12 months.
  it.each([
    ['MB', 'mb-eoi', '2025-11-22', '2026-11-21'], ['MB', 'mb-swo', '2025-11-22', '2026-11-21'], ['NL', 'nl-eoi', '2025-11-22', '2026-11-21'], ['QC', 'arrima', '2025-11-22', '2026-11-21'],
    // 2028 has a 29 February: 365 days from 1 January end a day before the year does.
    ['NB', 'nb-eoi', '2025-11-22', '2026-11-21'], ['NB', 'nb-eoi', '2028-01-01', '2028-12-30'], ['PE', 'pe-eoi', '2026-05-22', '2026-11-21'],
    // Nova Scotia, C2: 12 months from 1 May 2026 on, before to 30 April 2027.
    ['NS', 'ns-eoi', '2026-05-01', '2027-04-30'], ['NS', 'ns-eoi', '2026-11-22', '2027-11-21'], ['NS', 'ns-eoi', '2026-04-30', '2027-04-30'], ['NS', 'ns-eoi', '2024-05-01', '2027-04-30'],
  ])('of %s in %s, submitted on %s, stands to %s where its end is not noted', (province, system, submittedOn, last) => {
    const on = (day: string) => is('registered', { system }, profile({ province, system, submittedOn, invitedOn: null }), day);
    expect([on(submittedOn), on(last), on(shifted(last, 1))]).toEqual([true, true, false]);
  });

  it('of Nova Scotia from before May 2024 is closed since the rules of May 2026, and open before, since its last day is not held', () => {
    const on = (day: string) => is('registered', { system: 'ns-eoi' }, profile({ province: 'NS', system: 'ns-eoi', submittedOn: '2024-04-30', invitedOn: null }), day);
    expect([on('2025-11-27'), on('2026-04-30'), on('2026-05-01')]).toEqual([true, null, false]);
  });

  it('in Arrima from before the selection program stands for a year, and is open after, since its last day is not held', () => {
    const on = (day: string) => is('registered', { system: 'arrima' }, profile({ province: 'QC', system: 'arrima', submittedOn: '2024-11-28', invitedOn: null }), day);
    expect([on('2025-11-27'), on('2025-11-28'), on('2026-11-22')]).toEqual([true, null, null]);
  });

  it('in Arrima that may be from before the selection program or from its time is open after a year', () => {
    const file = { ...profile({ province: 'QC', system: 'arrima', invitedOn: null }), uncertain: [{ path: '/provincialProfiles/0/submittedOn', min: '2024-11-20', max: '2024-12-05' }] };
    expect(is('registered', { system: 'arrima' }, file)).toBe(null);
  });

  it('whose system is not settled may have an end', () => {
    const file = { ...profile({ submittedOn: '2020-01-01', invitedOn: null }), uncertain: [{ path: '/provincialProfiles/0/system', oneOf: ['bc-sirs', 'yt-eoi'] }] };
    expect(is('registered', {}, file)).toBe(null);
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
