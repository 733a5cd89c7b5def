import { describe, expect, it } from 'vitest';
import { criterion, outcomeOf } from '../support/clients';
import { assessed, criteriaThatAre, situation } from '../support/workPermits';

const today = '2026-11-25';
type Facts = Record<string, unknown>;
const withEvents = (events: readonly Facts[], facts: Facts = {}, person: Facts = {}) =>
  assessed('ca.wp.general', situation({ person: { admissibility: { criminalRecord: false, medicalConcern: false, misrepresentation: false, removalOrder: false, events, ...facts }, ...person } }), today);

describe('a breach of a condition: refuse unless six months passed since it stopped (IRPR 200(3)(e))', () => {
  const breach = (kind: string, endedOn: string | null | undefined, person: Facts = {}) => criterion(withEvents([{ kind, on: '2026-01-05', endedOn }], {}, person), 'general.unauthorized-work');

  it.each(['unauthorized-work', 'unauthorized-study', 'overstay'])('%s', (kind) => {
    expect(breach(kind, '2026-05-26').outcome).toBe('not-met');
    expect(breach(kind, '2026-05-25').outcome).toBe('met');
    expect(breach(kind, null).outcome).toBe('not-met');
    expect(breach(kind, undefined)).toEqual({ outcome: 'unknown', missing: ['/persons/0/admissibility/events/0/endedOn'] });
  });

  it('names the restoration within 90 days (IRPR 182) for who stays on', () => {
    const result = withEvents([{ kind: 'overstay', on: '2026-11-01', endedOn: null }]);
    expect(result.outcome).toBe('does-not-apply');
    expect(result.criteria.find((one) => one.criterion.id === 'general.unauthorized-work')?.criterion.citations).toContain('wp.restoration');
  });

  it('not with a later temporary resident permit, also one that has run out since', () => {
    const permit = (issuedOn: string, expiresOn = '2026-11-01'): Facts => ({ canadianStatus: [{ kind: 'temporary-resident-permit', issuedOn, expiresOn }] });
    expect(breach('overstay', '2026-08-01', permit('2026-09-01')).outcome).toBe('met');
    expect(breach('overstay', '2026-08-01', permit('2026-08-01')).outcome).toBe('met');
    expect(breach('overstay', '2026-08-01', permit('2026-07-31')).outcome).toBe('not-met');
    expect(breach('overstay', '2026-08-01', permit('2026-11-26', '2027-11-01')).outcome).toBe('not-met');
    expect(breach('overstay', '2026-08-01', { canadianStatus: [{ kind: 'visitor', issuedOn: '2026-09-01', expiresOn: '2026-11-01' }] }).outcome).toBe('not-met');
    expect(breach('overstay', '2026-08-01', { canadianStatus: undefined })).toEqual({ outcome: 'unknown', missing: ['/persons/0/canadianStatus'] });
  });
});

describe('misrepresentation: five years from the final decision abroad, or from the enforcement of the removal (IRPA 40(2)(a))', () => {
  const found = (events: readonly Facts[], person: Facts = {}) => criterion(withEvents(events, { misrepresentation: true }, person), 'general.misrepresentation');
  const visitor: Facts = { canadianStatus: [{ kind: 'visitor', issuedOn: '2019-05-01', expiresOn: '2019-10-31' }] };

  it('a finding abroad counts from its day', () => {
    expect(found([{ kind: 'misrepresentation', on: '2021-11-26', country: 'IN' }]).outcome).toBe('not-met');
    expect(found([{ kind: 'misrepresentation', on: '2021-11-25', country: 'IN' }]).outcome).toBe('met');
  });

  it('a finding in Canada counts from the removal', () => {
    const inCanada = { kind: 'misrepresentation', on: '2020-01-01', country: 'CA' };
    const removal = (endedOn: string | null | undefined) => ({ kind: 'removal-order', on: '2020-02-01', country: 'CA', endedOn });
    expect(found([inCanada, removal('2024-01-01')]).outcome).toBe('not-met');
    expect(found([inCanada, removal('2021-11-26')]).outcome).toBe('not-met');
    expect(found([inCanada, removal('2021-11-25')]).outcome).toBe('met');
    expect(found([inCanada, removal(null)]).outcome).toBe('not-met');
    expect(found([{ ...inCanada, endedOn: '2021-11-25' }]).outcome).toBe('met');
    expect(found([{ ...inCanada, endedOn: '2021-11-26' }]).outcome).toBe('not-met');
  });

  it('is open while nobody says when the removal was enforced, but not within five years of the finding', () => {
    expect(found([{ kind: 'misrepresentation', on: '2020-01-01', country: 'CA' }])).toEqual({ outcome: 'unknown', missing: ['/persons/0/admissibility/events/0/endedOn'] });
    expect(found([{ kind: 'misrepresentation', on: '2020-01-01', country: 'CA' }, { kind: 'removal-order', on: '2020-02-01' }])).toEqual({ outcome: 'unknown', missing: ['/persons/0/admissibility/events/1/endedOn'] });
    expect(found([{ kind: 'misrepresentation', on: '2021-11-26', country: 'CA' }]).outcome).toBe('not-met');
  });

  it('an order that was enforced before the finding is another one', () => {
    expect(found([{ kind: 'misrepresentation', on: '2020-01-01', country: 'CA' }, { kind: 'removal-order', on: '2015-02-01', endedOn: '2015-06-01' }]).outcome).toBe('unknown');
  });

  it('where the country is not known, who had held no status in Canada was found inadmissible elsewhere', () => {
    const undated = { kind: 'misrepresentation', on: '2020-01-01' };
    expect(found([undated]).outcome).toBe('met');
    expect(found([undated], visitor)).toEqual({ outcome: 'unknown', missing: ['/persons/0/admissibility/events/0/country', '/persons/0/admissibility/events/0/endedOn'] });
    expect(found([{ ...undated, on: '2019-04-30' }], visitor).outcome).toBe('met');
    expect(found([undated, { kind: 'removal-order', on: '2020-02-01', endedOn: '2024-01-01' }])).toEqual({ outcome: 'unknown', missing: ['/persons/0/admissibility/events/0/country'] });
    expect(found([undated, { kind: 'removal-order', on: '2020-02-01', endedOn: '2021-01-01' }]).outcome).toBe('met');
  });

  it('bars a profile of Express Entry as long', () => {
    const outcome = (endedOn: string) =>
      outcomeOf(assessed('ca.ee.fsw', situation({ person: { admissibility: { misrepresentation: true, events: [{ kind: 'misrepresentation', on: '2020-01-01', country: 'CA', endedOn }] } } }), today), 'fsw.misrepresentation');
    expect(outcome('2021-11-26')).toBe('not-met');
    expect(outcome('2021-11-25')).toBe('met');
  });
});

describe('offences: two or more summary equivalents, five years after the sentences; two offences not from one event (IRPA 36(2), IRPR 18.1)', () => {
  const convicted = (...convictions: readonly Facts[]) =>
    criterion(withEvents(convictions.map((one) => ({ kind: 'conviction', class: 'summary', ...one })), { criminalRecord: true }), 'general.criminality');

  it.each(['CA', 'IN'])('in %s', (country) => {
    const two = (last: string) => convicted({ country, on: '2010-01-01', sentenceEndedOn: '2010-06-01' }, { country, on: '2012-01-01', sentenceEndedOn: last }).outcome;
    expect(two('2021-11-26')).toBe('not-met');
    expect(two('2021-11-25')).toBe('met');
    expect(two('2012-06-01')).toBe('met');
  });

  it('of one day they may be one', () => {
    const of = (...days: (string | undefined)[]) => convicted(...days.map((on) => ({ country: 'IN', on, sentenceEndedOn: '2025-06-01' })));
    expect(of('2025-01-01', '2025-01-01')).toEqual({ outcome: 'unknown', missing: ['/persons/0/admissibility/events/0/on', '/persons/0/admissibility/events/1/on'] });
    expect(of('2025-01-01', '2025-01-02').outcome).toBe('not-met');
    expect(of('2025-01-01', undefined).outcome).toBe('unknown');
    expect(of('2025-01-01', '2025-01-01', '2025-01-02').outcome).toBe('not-met');
    expect(of('2025-01-01').outcome).toBe('met');
  });

  it('two indictable equivalents of one day are not overcome by time: the regulation allows one', () => {
    const one = { class: 'indictable', country: 'IN', on: '2010-01-01', sentenceEndedOn: '2011-01-01' };
    expect(convicted(one, one).outcome).toBe('not-met');
  });
});

it('a charge is listed for the officer, and only where there is one', () => {
  const charged = (events: readonly Facts[] | undefined) => criteriaThatAre(withEvents(events ?? [], events ? {} : { events: undefined }), 'judgement').includes('general.charges');
  expect(charged([{ kind: 'charge', on: '2026-05-01', country: 'IN', class: 'indictable' }])).toBe(true);
  expect(charged([{ kind: 'refusal', on: '2026-05-01' }])).toBe(false);
  expect(charged([])).toBe(false);
});
