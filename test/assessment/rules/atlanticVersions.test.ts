import { describe, expect, it } from 'vitest';
import { assessed, type Situation } from '../support/clients';

/** A mechanic with an offer in a province; of the rest nothing needs to be known. */
const withOffer = (province: string): Situation => ({ person: { canadianStatus: [] }, employer: { naics: '811111' }, offer: { noc: '72410', province } });
const of = (id: string, province: string, day: string) => assessed(id, withOffer(province), day);
const step = (id: string, province: string, day: string, name: string): string => of(id, province, day).steps.find((one) => one.id === name)?.title.en ?? '';

// Reference, C7: the class was created on 1 January 2022, and applications for permanent residence are taken from 6 March 2022.
describe('the Atlantic Immigration Program by day', () => {
  it.each([['2021-12-31', 'closed'], ['2022-01-01', 'paused'], ['2022-03-05', 'paused'], ['2022-03-06', 'open'], ['2022-11-15', 'open'], ['2022-11-16', 'open'], ['2026-11-22', 'open']])('on %s its intake is %s', (day, intake) => {
    expect(of('ca.aip', 'NS', day).intake).toBe(intake);
  });

  it.each([['2022-11-15', true], ['2022-11-16', false]])('on %s levels are those of NOC 2016: %s', (day, is) => {
    const occupation = of('ca.aip', 'NS', day).criteria.find(({ criterion }) => criterion.id === 'aip.occupation')?.criterion;
    expect([occupation?.required.en.includes('level A, B or C'), occupation?.citations.includes('aip.noc-2016')]).toEqual([is, is]);
  });

  it.each([
    ['NL', '2025-02-18', '2025-02-19', 'aip.newfoundland-interest'], ['NS', '2025-11-27', '2025-11-28', 'aip.nova-scotia-interest'], ['NB', '2026-02-02', '2026-02-03', 'aip.new-brunswick-pool'],
  ])('%s: no pool on %s, and one on %s', (province, before, from, name) => {
    expect([step('ca.aip', province, before, name) !== '', step('ca.aip', province, from, name) !== '']).toEqual([false, true]);
  });

  it.each([['2026-04-26', false], ['2026-04-27', true]])('Nova Scotia: priorities asked on %s: %s', (day, are) => {
    expect(of('ca.aip', 'NS', day).criteria.some(({ criterion }) => criterion.id === 'aip.ns-priority')).toBe(are);
  });
});

// Reference, C2: four streams since 18 February 2026, priorities of 27 April, validity from 1 May, fee from 1 September.
describe('Nova Scotia by day', () => {
  it.each(['ca.ns.graduate', 'ca.ns.skilled-worker', 'ca.ns.express-entry'])('%s: an expression of interest is valid for 12 months from 1 May 2026, and the fee is due from 1 September', (id) => {
    const prefix = { 'ca.ns.graduate': 'ns-grad', 'ca.ns.skilled-worker': 'ns-sw', 'ca.ns.express-entry': 'ns-ee' }[id] ?? '';
    const said = (day: string) => [step(id, 'NS', day, `${prefix}.expression-of-interest`).includes('12 months'), step(id, 'NS', day, `${prefix}.invitation`).includes('$1,000')];
    expect(['2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01'].map(said)).toEqual([[false, false], [true, false], [true, false], [true, true]]);
  });

  it.each([['ca.ns.graduate', 'ns-grad'], ['ca.ns.skilled-worker', 'ns-sw'], ['ca.ns.express-entry', 'ns-ee']])('%s: the priorities are asked from 27 April 2026', (id, prefix) => {
    const are = (day: string) => of(id, 'NS', day).criteria.some(({ criterion }) => criterion.id === `${prefix}.priority`);
    expect([are('2026-04-26'), are('2026-04-27'), are('2026-04-30'), are('2026-05-01'), are('2026-09-01')]).toEqual([false, true, true, true, true]);
  });
});

const newBrunswick = [
  'skilled-worker-experience', 'skilled-worker-graduates', 'skilled-worker-priority-occupations', 'critical-worker-pilot', 'express-entry-employment', 'express-entry-interests', 'strategic-initiative-workers', 'strategic-initiative-priorities',
  'strategic-initiative-remote',
].map((name) => [`ca.nb.${name}`, 'NB', 'nb.read-back', '2026-02-03', '2026-05-03', '2026-05-04'] as const);
const princeEdwardIsland = ['skilled-worker', 'skilled-worker-outside', 'critical-worker', 'intermediate-experience', 'international-graduate', 'occupations-in-demand', 'express-entry'].map((name) => [`ca.pe.${name}`, 'PE', 'pe.read-back', '2026-01-15', '2026-06-19', '2026-06-20'] as const);
const newfoundland = ['skilled-worker', 'express-entry', 'international-graduate'].map((name) => [`ca.nl.${name}`, 'NL', 'nl.read-back', '2025-02-19', '2026-04-21', '2026-04-22'] as const);

describe('criteria that are read back have to be looked up', () => {
  it.each([...newBrunswick, ...princeEdwardIsland, ...newfoundland])('%s', (id, province, name, first, last, published) => {
    expect([first, last, published].map((day) => of(id, province, day).verify.includes(name))).toEqual([true, true, false]);
  });

  it.each(newfoundland)('%s: the priorities of Newfoundland and Labrador are named from 23 March 2026', (id, province) => {
    const are = (day: string) => of(id, province, day).criteria.some(({ criterion }) => criterion.id.endsWith('.selection'));
    expect([are('2026-03-22'), are('2026-03-23'), are('2026-04-22')]).toEqual([false, true, true]);
  });
});
