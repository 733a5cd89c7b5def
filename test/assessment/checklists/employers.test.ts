import { describe, expect, it } from 'vitest';
import type { Situation } from '../support/clients';
import { asked, askedIn, asOf, familyOf, itemsOf, needOf } from './generated';

const situation = (offer: Record<string, unknown> = {}): Situation => ({ person: { dateOfBirth: '1990-03-15' }, offer: { title: 'Welder', province: 'ON', ...offer } });
const needs = (id: string, documents: readonly string[], offer: Record<string, unknown> = {}, on = asOf) => documents.map((document) => needOf(id, document, situation(offer), on));

describe('an assessment for a high-wage position', () => {
  const id = 'case.lmia-high-wage';
  it('takes the form, the evidence of business and recruitment, the plan and the fee, all of the employer', () => {
    expect(needs(id, ['emp-5626', 'business-legitimacy', 'recruitment-evidence', 'transition-plan', 'lmia-fee-receipt', 'prevailing-wage-evidence', 'job-offer-letter', 'employment-contract'])).toEqual(Array(8).fill('required'));
    expect(needs(id, ['emp-5627', 'cap-calculation', 'labour-market-benefits-plan'])).toEqual([undefined, undefined, undefined]);
    expect(itemsOf(id, familyOf([{ role: 'principal' }])).filter(({ for: owner }) => owner !== null)).toEqual([]);
    expect(askedIn(id, 'emp-5626', situation())).toEqual(['e1 j1: required']);
  });
});

describe('an assessment for a low-wage position', () => {
  const id = 'case.lmia-low-wage';
  it('takes the cap and, in a metropolitan area, its unemployment', () => {
    expect(needs(id, ['emp-5627', 'cap-calculation', 'health-insurance-proof', 'transport-and-housing-proof'])).toEqual(['required', 'required', 'required', 'if-asked']);
    expect(needs(id, ['area-check'], { cma: 'Toronto' })).toEqual(['required']);
    expect(needs(id, ['area-check'], { cma: null })).toEqual([undefined]);
    expect(needs(id, ['area-check'])).toEqual(['open']);
    expect(needs(id, ['area-check'], { cma: 'Toronto' }, '2024-09-25')).toEqual([undefined]);
  });

  it('takes eight weeks of recruitment with young people since 1 April 2026, four before', () => {
    const reason = (day: string) => itemsOf(id, familyOf([{ role: 'principal' }]), day).find(({ document }) => document.id === 'recruitment-evidence')?.reasons.map(({ en }) => en).join();
    expect(reason('2026-03-31')).toContain('four weeks');
    expect(reason('2026-04-01')).toContain('eight weeks');
  });
});

describe('an assessment in the Global Talent Stream', () => {
  const id = 'case.lmia-gts';
  it('takes the benefits plan in place of recruitment and transition plan', () => {
    expect(needs(id, ['emp-5624', 'labour-market-benefits-plan', 'recruitment-explanation', 'wage-calculation', 'layoffs-statement', 'worker-information'])).toEqual(Array(6).fill('required'));
    expect(needs(id, ['recruitment-evidence', 'transition-plan'])).toEqual([undefined, undefined]);
  });

  it('takes a referral in Category A, which is open while no category is known', () => {
    expect(needs(id, ['gts-referral'], { lmia: { stream: 'gts-a' } })).toEqual(['required']);
    expect(needs(id, ['gts-referral'], { lmia: { stream: 'gts-b' } })).toEqual([undefined]);
    expect(needs(id, ['gts-referral'], { lmia: null, uniqueSpecializedTalent: true })).toEqual(['required']);
    expect(needs(id, ['gts-referral'], { lmia: null })).toEqual(['open']);
  });

  it('does not ask for the signed contract yet', () => {
    expect(needs(id, ['employment-contract'])).toEqual(['if-asked']);
  });
});

it('leaves open, while no offer is on file, what only the offer decides', () => {
  const without = (id: string, document: string) => needOf(id, document, { person: {}, offer: null });
  expect(['employer-registration', 'mifi-copy', 'peer-wages-list', 'gts-referral'].map((document) => without('case.lmia-gts', document))).toEqual(Array(4).fill('open'));
  expect(without('case.lmia-low-wage', 'area-check')).toBe('open');
  expect(without('ca.wp.general', 'licence')).toBe('open');
  expect(['service-contract', 'ownership-proof'].map((document) => without('ca.wp.cusma-professional', document))).toEqual(['open', 'open']);
  expect(itemsOf('case.lmia-gts', familyOf([{ role: 'principal' }])).find(({ document }) => document.id === 'gts-referral')?.missing).toEqual(['/jobOffers']);
});

describe('a job offer', () => {
  it('is the letter and the contract, with what the worker shows', () => {
    expect(needs('case.job-offer', ['job-offer-letter', 'employment-contract', 'business-registration', 'prevailing-wage-evidence', 'passport', 'resume'])).toEqual(Array(6).fill('required'));
  });
});

describe('a letter of support', () => {
  it('rests on the nomination and leads to the offer in the portal', () => {
    expect(needs('case.letter-of-support', ['nomination-certificate', 'provincial-support-letter', 'portal-offer', 'compliance-fee-receipt', 'job-offer-letter'])).toEqual(Array(5).fill('required'));
    const file = { nominations: [{ province: 'BC', kind: 'nomination', expiresOn: '2027-03-01' }, { province: 'QC', kind: 'acceptance-certificate' }] };
    expect(askedIn('case.letter-of-support', 'nomination-certificate', { ...situation(), file })).toEqual(['p1 BC: required']);
  });
});

describe('a nomination', () => {
  const id = 'case.nomination';
  const nomination = (province: string) => ({ person: { dateOfBirth: '1990-03-15' }, offer: null, file: { provincialProfiles: [{ province, system: 'registration' }] } });

  it('takes the federal forms in Saskatchewan alone', () => {
    for (const document of ['imm-0008', 'imm-5669', 'imm-5406']) {
      expect(askedIn(id, document, nomination('SK'))).toEqual(['p1: required']);
      expect(askedIn(id, document, nomination('BC'))).toEqual([]);
    }
  });

  it('takes the form for more dependants from the sixth on', () => {
    const children = (count: number) => asked(itemsOf(id, familyOf([{ role: 'principal', maritalStatus: 'never-married' }, ...Array.from({ length: count }, () => ({ role: 'child', dateOfBirth: '2015-01-01', maritalStatus: 'never-married' }))], nomination('SK').file)), 'imm-0008dep');
    expect(children(5)).toEqual([]);
    expect(children(6)).toEqual(['p1: required']);
  });

  it('takes the forms of the province, and its own for a representative', () => {
    expect(needs(id, ['provincial-forms', 'passport', 'resume'])).toEqual(['required', 'required', 'required']);
    expect(askedIn(id, 'provincial-representative-form', { ...nomination('SK'), file: { representative: { name: 'A. Exemple' } } })).toEqual(['p1: required']);
    expect(askedIn(id, 'provincial-representative-form', { ...nomination('SK'), file: { representative: null } })).toEqual([]);
  });
});
