import { describe, expect, it } from 'vitest';
import { assessed, outcomeOf, type Situation } from '../support/clients';

type Facts = Record<string, unknown>;
const today = '2026-09-15';

const permit = (basis: string, more: Facts = {}): Facts => ({ kind: 'work-permit', basis, appliedOn: '2025-03-01', issuedOn: '2025-05-05', expiresOn: '2027-05-04', employerId: 'e1', noc: '21231', open: false, ...more });
const job: Facts = { employer: 'Enterprise in Canada', employerId: 'e1', noc: '21231', country: 'CA', province: 'ON', startedOn: '2025-05-05', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true };
const lmia: Facts = { stream: 'permanent-residence', decision: 'positive', issuedOn: '2026-07-01', expiresOn: '2026-12-31' };

/** A permanent full-time offer of TEER 1 by the employer of the permit, without funds. */
const situation = ({ person = {}, offer = {} }: { person?: Facts; offer?: Facts }): Situation => ({
  person: {
    dateOfBirth: '1994-03-10', maritalStatus: 'never-married', canadian: 'none', education: [], languageTests: [], work: [job], canadianStatus: [], relativesInCanada: [], tradeCertificates: [], funds: { amount: 0 }, ...person,
  },
  employer: { kind: 'private', ineligible: false },
  offer: { noc: '21231', province: 'ON', hoursPerWeek: 40, signedOn: '2026-09-01', startsOn: '2027-01-05', endsOn: null, permanent: true, seasonal: false, contract: 'employment', lmia: null, ...offer },
  file: { expressEntry: null },
});

/** Points for arranged employment, and whether the funds are asked for. */
function reserved(changes: { person?: Facts; offer?: Facts }, asOf = today): [points: number | undefined, funds: string] {
  const result = assessed('ca.ee.fsw', situation(changes), asOf);
  const points = result.scores.find(({ id }) => id === 'fsw67')?.factors.get('arrangedEmployment');
  return [points?.low === points?.high ? points?.low : undefined, outcomeOf(result, 'fsw.funds')];
}

describe('a year for the employer on a permit without an assessment: 204(a), 204(c) or 205 (IRPR 82(2)(b))', () => {
  // Reference, work permits 7.13: F10–F15 Colombia, F20–F24 Chile, F30–F36 Korea, F42 Panama, F50–F55 Peru, F60–F67 the United Kingdom, F70–F74 Ukraine; A73 and A76 stand under 205(a).
  it.each([
    'C10', 'C16', 'C62', 'T13', 'T36', 'T37', 'F10', 'F11', 'F13', 'F15', 'F20', 'F22', 'F24', 'F30', 'F33', 'F36', 'F42', 'F50', 'F53', 'F55', 'F60', 'F61', 'F67', 'F70', 'F72', 'F74', 'A73', 'A76',
  ])('%s gives ten points and sets the funds aside', (basis) => {
    expect(reserved({ person: { canadianStatus: [permit(basis)] } })).toEqual([10, 'not-applicable']);
  });

  it.each(['F16', 'F25', 'F37', 'F41', 'F56', 'F68', 'F75', 'A70', 'A75', 'S61', 'R02', 'H82'])('%s does not', (basis) => {
    expect(reserved({ person: { canadianStatus: [permit(basis)] } })).toEqual([0, 'not-met']);
  });

  it('International Experience (C21) moved to 204(d) on 29 November 2024', () => {
    const person = { canadianStatus: [permit('C21', { issuedOn: '2023-05-05' })], work: [{ ...job, startedOn: '2023-05-05' }] };
    expect(reserved({ person, offer: { signedOn: '2024-10-01' } }, '2024-11-28')).toEqual([10, 'not-applicable']);
    expect(reserved({ person, offer: { signedOn: '2024-10-01' } }, '2024-11-29')).toEqual([0, 'not-met']);
  });
});

describe('an offer with an assessment (IRPR 82(2)(c), (d))', () => {
  it.each([['positive', 10], ['neutral', 10], ['negative', 0]])('%s: %s points', (decision, points) => {
    expect(reserved({ offer: { lmia: { ...lmia, decision } } })[0]).toBe(points);
  });

  it('sets the funds aside with a permit or an authorization, which a maintained status after a work permit is (IRPR 186(u))', () => {
    const maintained = (appliedOn: string | undefined): Facts => ({ kind: 'maintained', issuedOn: '2026-06-02', expiresOn: null, ...(appliedOn ? { appliedOn } : {}) });
    const expired = permit('T36', { employerId: 'e2', expiresOn: '2026-06-01' });
    const funds = (...canadianStatus: Facts[]) => reserved({ person: { canadianStatus, work: [] }, offer: { lmia } })[1];
    expect(funds()).toBe('not-met');
    expect(funds(expired)).toBe('not-met');
    expect(funds(expired, maintained('2026-06-01'))).toBe('not-applicable');
    expect(funds(expired, maintained('2026-06-02'))).toBe('not-met');
    expect(funds(expired, maintained(undefined))).toBe('unknown');
    expect(funds({ kind: 'visitor', issuedOn: '2025-12-01', expiresOn: '2026-06-01' }, maintained('2026-05-20'))).toBe('not-met');
    expect(funds({ ...expired, endedOn: '2026-03-01' }, maintained('2026-05-20'))).toBe('not-met');
  });

  it.each([['2026-09-15', 10], ['2026-09-16', 0], [null, 0]])('signed on %s: %s points on 15 September 2026', (signedOn, points) => {
    expect(reserved({ offer: { lmia, signedOn } })[0]).toBe(points);
  });
});
