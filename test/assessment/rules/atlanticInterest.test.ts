import { describe, expect, it } from 'vitest';
import { assessed, type Situation } from '../support/clients';

type Profile = Record<string, unknown>;

/** A mechanic with an offer in a province and one registration there. */
const registered = (province: string, profile: Profile): Situation => ({ person: { canadianStatus: [] }, employer: { naics: '811111' }, offer: { noc: '72410', province }, file: { provincialProfiles: [{ province, ...profile }] } });
/** Whether the step of submitting an expression of interest is done: it is no longer listed. */
const isDone = (id: string, step: string, situation: Situation, day: string): boolean => !assessed(id, situation, day).steps.some((one) => one.id === step);

// Reference, C2: valid 12 months from 1 May 2026 on; those of 1 May 2024 to 30 April 2026 expire on 30 April 2027; older ones are closed.
describe('an expression of interest in Nova Scotia', () => {
  const isThere = (submittedOn: string, day: string, more: Profile = {}) =>
    ['ca.ns.skilled-worker ns-sw.expression-of-interest', 'ca.ns.express-entry ns-ee.expression-of-interest', 'ca.aip aip.nova-scotia-interest'].map((both) => {
      const [id = '', step = ''] = both.split(' ');
      return isDone(id, step, registered('NS', { system: 'ns-eoi', submittedOn, ...more }), day);
    });

  it.each([
    ['2024-04-30', '2026-11-22', false], ['2024-05-01', '2026-11-22', true], ['2024-05-01', '2027-04-30', true], ['2024-05-01', '2027-05-01', false], ['2026-04-30', '2027-04-30', true], ['2026-04-30', '2027-05-01', false],
    ['2026-05-01', '2027-04-30', true], ['2026-05-01', '2027-05-01', false], ['2026-11-22', '2026-11-22', true], ['2026-11-23', '2026-11-22', false],
  ])('of %s stands on %s: %s', (submittedOn, day, is) => {
    expect(isThere(submittedOn, day)).toEqual([is, is, is]);
  });

  it('is behind who was selected', () => {
    expect(isThere('2024-04-30', '2026-11-22', { invitedOn: '2026-01-20' })).toEqual([true, true, true]);
  });
});

// Reference, C3 to C5: valid 365 days in New Brunswick, 6 months on Prince Edward Island, 12 months in Newfoundland and Labrador.
describe('an expression of interest in the other provinces', () => {
  it.each([
    ['ca.nb.skilled-worker-graduates', 'NB', 'nb-grad', { system: 'nb-eoi' }, '2026-02-10', '2027-02-09', '2027-02-10'],
    // The format names no system of these two provinces: a registration is known by its stream.
    ['ca.pe.critical-worker', 'PE', 'pe-cw', { system: 'ns-eoi' }, '2026-05-22', '2026-11-21', '2026-11-22'],
    ['ca.nl.skilled-worker', 'NL', 'nl-sw', { system: 'ns-eoi' }, '2025-11-22', '2026-11-21', '2026-11-22'],
    ['ca.aip', 'NL', 'aip', { system: 'ns-eoi' }, '2025-11-22', '2026-11-21', '2026-11-22'],
  ])('%s: stands to its last day', (id, province, prefix, of, submittedOn, last, after) => {
    const step = id === 'ca.aip' ? 'aip.newfoundland-interest' : `${prefix}.expression-of-interest`;
    const situation = registered(province, { ...of, stream: id, submittedOn });
    expect([last, after].map((day) => isDone(id, step, situation, day))).toEqual([true, false]);
  });

  it('counts for the stream that it names in New Brunswick', () => {
    const graduates = (stream: string | undefined) => isDone('ca.nb.skilled-worker-graduates', 'nb-grad.expression-of-interest', registered('NB', { system: 'nb-eoi', ...(stream === undefined ? {} : { stream }), submittedOn: '2026-06-01' }), '2026-11-22');
    expect([graduates('ca.nb.skilled-worker-graduates'), graduates('ca.nb.skilled-worker-experience'), graduates(undefined)]).toEqual([true, false, false]);
  });
});
