import { describe, expect, it } from 'vitest';
import type { JobOffer } from '../../../shared/clientFile';
import { exemptionCodeOf, namedOffers, offerOfCase, offersFor } from '../../../shared/offers/offerOfCase';
import { sample } from '../letters/support';

const offer = (id: string, more: Partial<JobOffer> = {}): JobOffer => ({ id, personId: 'p1', employerId: 'e1', ...more });
const highWage = offer('j1', { lmia: { stream: 'high-wage' } });
const talent = offer('j2', { lmia: { stream: 'gts-b' } });
const transfer = offer('j3', { transfer: { category: 'executive' } });

describe('the offer of a case', () => {
  it('is the only one', () => { expect(offerOfCase([highWage], 'ca.wp.gts-b')).toBe(highWage); });

  it.each([
    ['ca.wp.gts-b', 'j2'], ['case.lmia-gts', 'j2'], ['case.lmia-high-wage', 'j1'], ['ca.wp.lmia-high-wage', 'j1'], ['ca.wp.ict-executive', 'j3'], ['ca.wp.ict-new-enterprise', 'j3'],
  ])('of %s is the one that fits its pathway, wherever it stands', (kind, id) => { expect(offerOfCase([highWage, talent, transfer], kind)?.id).toBe(id); });

  it('is the one that the pathway does not rule out, where none is known to fit', () => {
    expect(offerOfCase([highWage, offer('j4')], 'ca.wp.gts-b')?.id).toBe('j4');
  });

  it('is never the first of several that fit alike, nor of several without a case', () => {
    expect(offerOfCase([talent, { ...talent, id: 'j5' }], 'ca.wp.gts-b')).toBeUndefined();
    expect(offerOfCase([highWage, talent], undefined)).toBeUndefined();
    expect(offerOfCase([highWage, talent], 'case.work-permit')).toBeUndefined();
  });

  it('of the agreement with the States and Mexico names a profession of its list', () => {
    const listed = offer('j6', { listedProfessions: [{ list: 'cusma', entry: 'engineer' }] });
    const none = offer('j7', { listedProfessions: [{ list: 'cusma', entry: null }] });
    expect(offerOfCase([none, listed], 'ca.wp.cusma-professional')?.id).toBe('j6');
  });
});

describe('the offers of a person', () => {
  it('are the person’s own, or all on file', () => {
    const client = sample('Sharma');
    expect(offersFor(client, 'p2').map(({ id }) => id)).toEqual(client.jobOffers?.filter(({ personId }) => personId === 'p2').map(({ id }) => id));
    expect(offersFor(client, 'p1')).toEqual(client.jobOffers);
  });

  it('are told apart by title and employer, else by the first day, else by a number', () => {
    const client = { ...sample('Okoye'), employers: [{ id: 'e1', legalName: 'Boréal inc.' }, { id: 'e2', legalName: 'Lac inc.' }] };
    const labels = (offers: JobOffer[]): string[] => namedOffers(offers, client).map(({ label }) => label);
    expect(labels([offer('a', { title: 'Cook' }), offer('b', { title: 'Cook', employerId: 'e2' })])).toEqual(['Cook – Boréal inc.', 'Cook – Lac inc.']);
    expect(labels([offer('a', { title: 'Cook', startsOn: '2026-01-01' as never }), offer('b', { title: 'Cook' })])).toEqual(['Cook – Boréal inc., 2026-01-01', 'Cook – Boréal inc., …']);
    expect(labels([offer('a', { title: 'Cook' }), offer('b', { title: 'Cook' })])).toEqual(['Cook – Boréal inc., … (1)', 'Cook – Boréal inc., … (2)']);
  });
});

describe('the exemption code of a pathway', () => {
  it.each([['ca.wp.ict-executive', 'C62'], ['ca.wp.ict-senior-manager', 'C62'], ['ca.wp.ict-specialized-knowledge', 'C63'], ['ca.wp.ict-new-enterprise', 'C61'], ['ca.wp.cusma-professional', 'T36'], ['ca.wp.cusma-trader', 'T34'], ['ca.wp.cusma-investor', 'T35'], ['ca.wp.francophone-mobility', 'C16'], ['ca.wp.provincial-nominee', 'T13'], ['ca.wp.ceta-professional', undefined], ['ca.wp.gts-b', undefined]])('of %s is %s', (kind, code) => {
    expect(exemptionCodeOf(kind, '2026-11-26')).toBe(code);
  });
  it('was another until 14 December 2022', () => {
    expect([exemptionCodeOf('ca.wp.ict-executive', '2022-12-14'), exemptionCodeOf('ca.wp.cusma-professional', '2022-12-14')]).toEqual(['C12', 'T23']);
  });
});
