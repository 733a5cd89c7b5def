import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { readiness, type ReadinessCheck } from '../../../shared/checklists/readiness';

const asOf = '2026-11-26';

function file(offer: Record<string, unknown>, more: Record<string, unknown> = {}): ClientFile {
  const parsed = parseClientFileValue({
    format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal' }, { id: 'p2', role: 'spouse' }], employers: [{ id: 'e1', legalName: 'Enterprise' }],
    jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', ...offer }], ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.file;
}
const found = (id: ReadinessCheck['id'], offer: Record<string, unknown>, more: Record<string, unknown> = {}) => readiness(file(offer, more), asOf).find((check) => check.id === id);
const state = (...args: Parameters<typeof found>) => found(...args)?.state;

describe('the number', () => {
  const lmia = { stream: 'high-wage' };
  const portal = { kind: 'portal-offer' };
  it.each([
    ['of the assessment is there', { lmia: { ...lmia, number: '8123456' } }, 'passed'],
    ['of the assessment is missing', { lmia }, 'failed'],
    ['of the offer in the portal is there', { lmia: null, approvals: [{ ...portal, reference: 'A1234567' }] }, 'passed'],
    ['of the offer in the portal is missing', { lmia: null, approvals: [portal] }, 'failed'],
    ['is missing where the offer is exempt and nothing was submitted', { lmia: null }, 'failed'],
    ['is unknown while it is not said what the offer rests on', {}, 'unknown'],
  ])('%s', (_case, offer, expected) => {
    expect(state('number', offer)).toBe(expected);
  });

  it('is shown', () => {
    expect(found('number', { lmia: { ...lmia, number: '8123456' } })?.text).toEqual({ en: 'Number of the LMIA: 8123456.', fr: 'Numéro de l’EIMT : 8123456.' });
  });
});

describe('the wage', () => {
  // 52 weeks of 40 hours: 52.50 an hour are 109,200 a year; a cent an hour is 20.80 a year.
  it.each([
    [109_200, 'passed'], [109_220, 'passed'], [109_180, 'passed'], [109_221, 'failed'], [109_179, 'failed'],
  ])('of 52.50 an hour and %d a year: %s', (salaryPerYear, expected) => {
    expect(state('wage', { wagePerHour: 52.5, salaryPerYear, hoursPerWeek: 40 })).toBe(expected);
  });
  it('is one figure alone, which is compared with the letter by hand', () => {
    expect(found('wage', { wagePerHour: 52.5 })).toBeUndefined();
    expect(found('wage-by-hand', { wagePerHour: 52.5 })).toMatchObject({ state: 'by-hand', text: { en: 'The LMIA or the portal states the wage of the offer ($52.50 an hour).' } });
    expect(found('wage-by-hand', { salaryPerYear: 109_200, hoursPerWeek: 40 })?.text.en).toContain('52.50');
    expect(state('wage-by-hand', {})).toBe('unknown');
  });
});

describe('days', () => {
  const plan = { plan: { filingOn: '2026-12-15' } };
  it.each([['2026-12-15', 'failed'], ['2026-12-16', 'passed'], [undefined, 'unknown']])('a start on %s after filing on 2026-12-15: %s', (startsOn, expected) => {
    expect(state('start', startsOn === undefined ? {} : { startsOn }, plan)).toBe(expected);
  });
  // The reference asks for an expiry after the planned filing date: on its last day nothing may go wrong any more.
  it.each([['2026-12-15', 'failed'], ['2026-12-16', 'passed'], [undefined, 'unknown']])('an LMIA valid to %s, used on 2026-12-15: %s', (expiresOn, expected) => {
    expect(state('lmia-valid', { lmia: { stream: 'gts-b', ...(expiresOn === undefined ? {} : { expiresOn }) } }, plan)).toBe(expected);
  });
  it('of an LMIA without a last day end six months after its issue at the latest, since May 2024', () => {
    const issued = (issuedOn: string) => state('lmia-valid', { lmia: { stream: 'gts-b', issuedOn } }, plan);
    expect([issued('2026-06-15'), issued('2026-06-16')]).toEqual(['failed', 'unknown']);
  });
  it('count from the as-of day where none is planned or the plan is past', () => {
    expect(state('start', { startsOn: '2026-11-26' })).toBe('failed');
    expect(state('start', { startsOn: '2026-11-27' }, { plan: { filingOn: '2026-01-01' } })).toBe('passed');
  });
});

describe('the decision on the LMIA', () => {
  const decided = (decision?: string) => ({ lmia: { stream: 'high-wage', number: '8123456', expiresOn: '2027-06-30', ...(decision === undefined ? {} : { decision }) } });
  it.each([['positive', 'passed'], ['neutral', 'passed'], ['negative', 'failed'], [undefined, 'unknown']])('is %s: %s', (decision, expected) => {
    expect(state('lmia-decision', decided(decision))).toBe(expected);
  });
  it('leaves a negative one without validity, whatever its day', () => {
    expect(found('lmia-valid', decided('negative'))).toMatchObject({ state: 'failed', text: { en: 'A negative LMIA has no validity.' } });
    expect(state('lmia-valid', decided('positive'))).toBe('passed');
  });
});

describe('the words', () => {
  it('say of what does not hold that it does not', () => {
    expect(found('start', { startsOn: '2026-11-26' })?.text.en.replaceAll('\u00a0', ' ')).toBe('The work begins on 26 November 2026, not after the planned day of filing (26 November 2026).');
    expect(found('wage', { wagePerHour: 52.5, salaryPerYear: 120_000, hoursPerWeek: 40 })?.text.en).toMatch(/ differ\.$/);
  });
});

describe('the province', () => {
  const portal = (province: string | undefined) => ({ province: 'BC', lmia: null, approvals: [{ kind: 'portal-offer', ...(province === undefined ? {} : { province }) }] });
  it('of the offer is that of the portal', () => {
    expect(state('province', portal('BC'))).toBe('passed');
    expect(state('province', portal('ON'))).toBe('failed');
  });
  it('is compared by hand where only the letter has it', () => {
    expect(state('province-by-hand', portal(undefined))).toBe('by-hand');
    expect(state('province-by-hand', {})).toBe('unknown');
  });
});

describe('the occupation', () => {
  it('is compared by hand: the file holds it once', () => {
    expect(found('occupation', { noc: '21231' })).toMatchObject({ state: 'by-hand', facts: ['/jobOffers/0/noc'] });
    expect(state('occupation', {})).toBe('unknown');
    expect(state('duties', { duties: 'Designs robots' })).toBe('by-hand');
  });
});

describe('without a job offer', () => {
  const none = { jobOffers: [] };
  const alone = (more: Record<string, unknown>, permit?: 'on-offer' | 'any') => readiness(file({}, { ...none, ...more }), asOf, undefined, permit);
  // In Canada on a study permit, with a program of which the completion was confirmed within 180 days: a permit of graduates opens (reference, work permits 7.1).
  const graduate = (completionConfirmedOn: string) => ({
    persons: [{
      id: 'p1', role: 'principal', maritalStatus: 'never-married', applications: [], residences: [{ country: 'CA', from: '2024-08-20', to: null }],
      education: [{ level: 'bachelor', country: 'CA', completedOn: '2026-10-30', completionConfirmedOn }],
      canadianStatus: [{ kind: 'study-permit', issuedOn: '2024-08-20', expiresOn: '2027-01-31' }],
    }],
  });
  it('a pathway that rests on one says so, and where it is entered', () => {
    expect(alone({})).toEqual([{
      id: 'offer', offerId: null, state: 'failed', facts: ['/jobOffers'], citations: ['checklist.offer'],
      text: { en: 'No job offer on file: this pathway rests on one.', fr: 'Aucune offre d’emploi au dossier\u00a0: cette voie repose sur une offre.' },
    }]);
  });
  it.each([
    ['is not asked of a permit that the file opens without one', graduate('2026-11-02'), []],
    ['is asked of one that the file no longer opens', graduate('2026-05-29'), ['failed']],
    ['is a question while it is open whether there is another ground', {}, ['unknown']],
  ])('%s', (_case, more, expected) => {
    expect(alone(more, 'any').map(({ state: one }) => one)).toEqual(expected);
  });
  it('an offer of somebody else is none', () => {
    expect(readiness(file({}), asOf, 'p2').map(({ id }) => id)).toEqual(['offer']);
  });
});

it('is asked of each offer of the person, with sources that exist', () => {
  const client = file({}, { jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1' }, { id: 'j2', personId: 'p2', employerId: 'e1' }, { id: 'j3', personId: 'p1', employerId: 'e1' }] });
  const offers = (personId?: string) => [...new Set(readiness(client, asOf, personId).map(({ offerId }) => offerId))];
  expect(offers()).toEqual(['j1', 'j3']);
  expect(offers('p2')).toEqual(['j2']);
  expect(readiness(client, asOf).flatMap(({ citations }) => citations).filter((id) => !Object.hasOwn(builtInPack.citations, id))).toEqual([]);
});
