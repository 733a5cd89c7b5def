import { describe, expect, it } from 'vitest';
import { assessed, outcomeOf } from '../support/clients';

const day = '2026-11-20';
type Licence = Record<string, unknown>;

/** The criterion of a licence, for somebody with a licence of the province and an offer that needs one. */
function licence(pathway: string, criterion: string, province: string, noc: string, offered: string, { file = {}, ...facts }: Licence & { file?: Record<string, unknown> } = {}): string {
  const person = { tradeCertificates: [], licences: [{ country: 'CA', province, noc, status: 'held', issuedOn: '2024-01-01', expiresOn: '2028-01-01', ...facts }] };
  return outcomeOf(assessed(pathway, { person, offer: { noc: offered, province, requires: { licence: true } }, file }, day), criterion);
}

// One association licenses all engineers (reference, Saskatchewan A5); which occupations a regulator is responsible for is held of no other.
const pathways = [
  ['ca.bc.skilled-worker', 'bc-sw.licence', 'BC'], ['ca.sk.employment-offer', 'sk-eo.licence', 'SK'], ['ca.ab.opportunity', 'ab-aos.licence', 'AB'], ['ca.ab.health-care', 'ab-dhcp.registration', 'AB'],
] as const;
describe.each(pathways)('in %s a licence', (pathway, criterion, province) => {
  it.each([['a teacher', '41221', '41220'], ['an engineer', '21300', '21301'], ['a nurse', '31301', '31300']])('of %s in another occupation of the field is asked about', (_whom, held, offered) => {
    expect(licence(pathway, criterion, province, held, offered)).toBe('unknown');
    expect(licence(pathway, criterion, province, offered, offered)).toBe('met');
  });
  it('is answered by a look-up', () => {
    const looked = (met: boolean) => licence(pathway, criterion, province, '41221', '41220', { file: { requirementChecks: [{ requirement: criterion, personId: 'p1', met, checkedOn: day, source: 'Regulator' }] } });
    expect([looked(true), looked(false)]).toEqual(['met', 'not-met']);
  });
  it('of another field, of another province or run out is none', () => {
    expect(licence(pathway, criterion, province, '31301', '41220')).toBe('not-met');
    expect(licence(pathway, criterion, 'NS', '41221', '41220')).toBe('not-met');
    expect(licence(pathway, criterion, province, '41221', '41220', { expiresOn: '2026-11-19' })).toBe('not-met');
  });
  it('in part has to run on the day', () => {
    if (province === 'BC') return;
    const inPart = (expiresOn: string) => licence(pathway, criterion, province, '41220', '41220', { status: 'partial', issuedOn: '2020-01-01', expiresOn });
    expect([inPart(day), inPart('2020-12-31')]).toEqual(['met', 'not-met']);
  });
});
