import { describe, expect, it } from 'vitest';
import { caseReadiness, isForPermit } from '../../../renderer/features/readiness/caseReadiness';
import { builtInRules as rules } from '../../../renderer/rules/useRules';
import { parseClientFileValue } from '../../../shared/clientFile';

const parsed = parseClientFileValue({
  format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal' }, { id: 'p2', role: 'spouse' }], employers: [{ id: 'e1', legalName: 'Enterprise' }],
  jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', startsOn: '2027-01-05', lmia: { number: '8123456', stream: 'high-wage', expiresOn: '2027-04-20' } }], plan: { filingOn: '2026-12-15' },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed));
const { file } = parsed;
const today = '2026-11-26';
const checks = (filingOn: string | null, personId: string | null = 'p1') => caseReadiness(file, { kind: 'ca.wp.general', personId, filingOn }, today).flatMap((offer) => offer.checks);
const stateOf = (id: string, filingOn: string | null) => checks(filingOn).find((check) => check.id === id)?.state;

describe('what has to agree before a case is filed', () => {
  it.each([['2027-04-19', 'passed'], ['2027-04-20', 'failed']])('counts from the day of the case: an LMIA to 20 April 2027, filed on %s: %s', (filingOn, state) => {
    expect(stateOf('lmia-valid', filingOn)).toBe(state);
  });
  it('counts from the day planned in the file where the case has none, and points to it', () => {
    expect(stateOf('start', null)).toBe('passed');
    expect(checks(null).find(({ id }) => id === 'start')?.facts).toContain('/plan/filingOn');
    expect(checks('2027-01-05').find(({ id }) => id === 'start')).toMatchObject({ state: 'failed', facts: ['/jobOffers/0/startsOn'] });
  });
  it('stands with what is not in order first', () => {
    const states = checks('2027-04-21').map(({ state }) => ['failed', 'unknown', 'by-hand', 'passed'].indexOf(state));
    expect(states[0]).toBe(0);
    expect(states).toEqual(states.toSorted((a, b) => a - b));
  });
  it('is that there is no offer for a person without one, and nothing for one who is no longer on file', () => {
    expect(checks(null, 'p2').map(({ id, state }) => [id, state])).toEqual([['offer', 'failed']]);
    expect([checks(null, null), checks(null, 'p9')]).toEqual([[], []]);
  });
  it('is compared for the offer that the pathway of the case tells, and for each where it tells none', () => {
    const talent = { id: 'j2', personId: 'p1', employerId: 'e1', lmia: { number: '8123457', stream: 'gts-b' as const, expiresOn: '2027-04-20' } };
    const ofPartner = { id: 'j3', personId: 'p2', employerId: 'e1', lmia: { number: '8123458', stream: 'gts-b' as const } };
    const offers = (kind: string, personId = 'p1') => caseReadiness({ ...file, jobOffers: [...(file.jobOffers ?? []), talent, ofPartner] }, { kind, personId, filingOn: null }, today).map(({ offerId }) => offerId);
    expect(offers('ca.wp.gts-b')).toEqual(['j2']);
    expect(offers('ca.wp.lmia-high-wage')).toEqual(['j1']);
    expect(offers('case.work-permit')).toEqual(['j1', 'j2']);
    expect(offers('ca.wp.gts-b', 'p2')).toEqual(['j3']);
  });
  it('is asked of work permits on an offer alone', () => {
    expect(['ca.wp.gts-b', 'case.work-permit', 'ca.ee.fsw', 'case.nomination', 'firm.own'].map((kind) => isForPermit({ kind }, rules))).toEqual([true, true, false, false, false]);
    expect(['ca.wp.pgwp', 'ca.wp.bowp', 'ca.wp.spouse-open', 'ca.wp.gss-short-term', 'ca.wp.iec'].map((kind) => isForPermit({ kind }, rules))).toEqual([false, false, false, false, true]);
  });
  it('is not that there is no offer where the permit may do without one', () => {
    expect(caseReadiness(file, { kind: 'ca.wp.iec', personId: 'p2', filingOn: null }, today)).toEqual([]);
    expect(caseReadiness(file, { kind: 'ca.wp.iec', personId: 'p1', filingOn: null }, today).map(({ offerId }) => offerId)).toEqual(['j1']);
  });
});
