import { describe, expect, it } from 'vitest';
import { criterion } from '../support/clients';
import { assessed, criteriaThatAre, situation } from '../support/workPermits';

type Offer = Record<string, unknown>;
const look = (pathway: string, day: string, offer: Offer = {}, person: Offer = {}) => assessed(pathway, situation({ offer, person }), day);
const verified = (pathway: string, day: string, offer: Offer = {}, person: Offer = {}) => look(pathway, day, offer, person).verify;

describe('what has to be looked up before a result is relied upon', () => {
  // Work permits 2.1: after 2026-06-27 report “verify threshold”.
  it.each([['2026-06-27', false], ['2026-06-28', true]])('the wage threshold on %s: %s', (day, isNamed) => {
    expect(verified('ca.wp.lmia-high-wage', day).includes('lmia.wage-threshold')).toBe(isNamed);
  });
  // Work permits 2.4: the tables since 10 April 2026 were not found.
  it('the table of areas, for a place in one', () => {
    expect(verified('ca.wp.lmia-low-wage', '2026-11-22', { wagePerHour: 30, cma: 'Toronto' })).toContain('lmia.area-table');
    expect(verified('ca.wp.lmia-low-wage', '2026-11-22', { wagePerHour: 30, cma: null })).not.toContain('lmia.area-table');
  });
  // Work permits 7.9: treat TEER 4 and 5 as “verify”.
  it.each([['65310', true], ['64100', true], ['22220', false]])('Francophone Mobility for %s: %s', (noc, isNamed) => {
    expect(verified('ca.wp.francophone-mobility', '2026-11-22', { noc }).includes('francophone.teer')).toBe(isNamed);
  });
  // Work permits 7.4, read on 2026-02-12.
  it('the ages and the funds of International Experience Canada, since they were read', () => {
    expect(verified('ca.wp.iec', '2026-02-12', {}, { citizenships: ['FR'] })).toEqual([]);
    expect(verified('ca.wp.iec', '2026-02-13', {}, { citizenships: ['FR'] })).toEqual(['iec.age-30', 'iec.age-35', 'iec.funds']);
  });
  // Work permits 3.1: the outcome of the joint review of July 2026 was not found.
  it.each(['trader', 'investor', 'transferee'])('the joint review of the agreement for a CUSMA %s', (kind) => {
    expect(['2026-06-30', '2026-07-01'].map((day) => verified(`ca.wp.cusma-${kind}`, day, {}, { citizenships: ['US'] }).includes('cusma.joint-review'))).toEqual([false, true]);
  });
});

describe('what is left to the officer', () => {
  // Work permits 7.10: always for a person to look at.
  it('of a significant benefit everything but the offer', () => {
    expect(criteriaThatAre(look('ca.wp.significant-benefit', '2026-11-22'), 'judgement')).toEqual(expect.arrayContaining(['c10.exceptional', 'c10.benefit', 'c10.presence']));
  });
  it('of an open permit nothing about an employer', () => {
    expect(criterion(look('ca.wp.bowp', '2026-11-22'), 'general.genuine-employer').outcome).toBe('not-applicable');
    expect(criterion(look('ca.wp.significant-benefit', '2026-11-22'), 'general.genuine-employer').outcome).toBe('judgement');
  });
});

describe('an employer who may not hire', () => {
  const banned = (pathway: string) => criterion(assessed(pathway, situation({ employer: { ineligible: true } }), '2026-11-22'), 'general.ineligible-employer').outcome;
  it('stands in the way of a permit on the offer', () => expect(banned('ca.wp.francophone-mobility')).toBe('not-met'));
  it.each(['ca.wp.pgwp', 'ca.wp.bowp', 'ca.wp.spouse-open'])('does not stand in the way of %s, which rests on no offer', (pathway) => expect(banned(pathway)).toBe('not-applicable'));
});

describe('where and how it is asked for', () => {
  it.each([['ca.wp.pgwp', ['online']], ['ca.wp.bowp', ['online']], ['ca.wp.iec', ['online']], ['ca.wp.francophone-mobility', ['online', 'port-of-entry']]])('%s: %j', (pathway, places) => {
    const french = { citizenships: ['FR'], residences: [{ country: 'FR', from: '1990-03-15', to: null, status: 'citizen' }] };
    expect(look(pathway, '2026-11-22', {}, french).requirements?.applyAt.answer).toEqual(places);
  });
  // R200(3)(b): the certificate is for permits on an assessment.
  it('takes a certificate of Quebec on an assessment and not without one', () => {
    const quebec = { province: 'QC', city: 'Québec' };
    expect([look('ca.wp.lmia-high-wage', '2026-11-22', quebec), look('ca.wp.significant-benefit', '2026-11-22', quebec)].map(({ requirements }) => requirements?.caq.answer)).toEqual(['yes', 'no']);
  });
});
