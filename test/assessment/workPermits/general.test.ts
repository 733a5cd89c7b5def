import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/clients';
import { assessed, criteriaThatAre, missing, situation } from '../support/workPermits';

const today = '2026-11-25';
const general = (changes: Parameters<typeof situation>[0] = {}, asOf = today) => assessed('ca.wp.general', situation(changes), asOf);
const admissibility = (facts: Record<string, unknown>) => ({ criminalRecord: false, medicalConcern: false, misrepresentation: false, removalOrder: false, events: [], ...facts });

describe('general requirements of a work permit', () => {
  it('are met by a foreign national with nothing against a permit', () => {
    expect(general().outcome).toBe('applies');
    expect(general({ offer: null }).outcome).toBe('applies');
  });

  it.each([['citizen', 'does-not-apply'], ['permanent-resident', 'does-not-apply'], ['none', 'applies']])('canadian: %s', (canadian, outcome) => {
    expect(general({ person: { canadian } }).outcome).toBe(outcome);
  });

  it('are asked for every work permit', () => {
    expect(criteriaThatAre(assessed('ca.wp.gts-b', situation({ employer: { ineligible: true } }), today), 'not-met')).toEqual(['general.ineligible-employer']);
  });
});

describe('employer', () => {
  it.each([
    ['ineligible', 'general.ineligible-employer'], ['adultServices', 'general.adult-services'], ['labourDispute', 'general.labour-dispute'],
  ])('%s', (fact, id) => {
    expect(outcomeOf(general({ employer: { [fact]: true } }), id)).toBe('not-met');
    expect(outcomeOf(general({ employer: { [fact]: false } }), id)).toBe('met');
    expect(missing(general({ employer: { [fact]: undefined } }))).toEqual([`/employers/0/${fact}`]);
    expect(outcomeOf(general({ employer: { [fact]: true }, offer: null }), id)).toBe('not-applicable');
  });

  it('lists of banned employers and adult services count in their present wording since 1 December 2015', () => {
    expect(outcomeOf(general({ employer: { ineligible: true } }, '2015-11-30'), 'general.ineligible-employer')).toBe('not asked');
    expect(outcomeOf(general({ employer: { ineligible: true } }, '2015-11-30'), 'general.employer-before-2015')).toBe('unknown');
    expect(outcomeOf(general({ employer: { ineligible: true } }, '2015-12-01'), 'general.ineligible-employer')).toBe('not-met');
  });

  it('could be barred since 1 April 2011, which is asked where there is one', () => {
    expect(outcomeOf(general({}, '2011-03-31'), 'general.employer-before-2015')).toBe('not asked');
    expect(outcomeOf(general({}, '2011-04-01'), 'general.employer-before-2015')).toBe('unknown');
    expect(outcomeOf(general({ offer: null }, '2011-04-01'), 'general.employer-before-2015')).toBe('not-applicable');
    expect(general({ offer: null }, '2015-03-31').outcome).toBe('applies');
  });
});

describe('the stay', () => {
  it('ends with departure', () => {
    expect(outcomeOf(general({ person: { intent: { leaveAtEndOfStay: false } } }), 'general.leave-at-end')).toBe('not-met');
    expect(missing(general({ person: { intent: {} } }))).toEqual(['/persons/0/intent/leaveAtEndOfStay']);
    expect(criteriaThatAre(general(), 'judgement')).toEqual(expect.arrayContaining(['general.will-leave', 'general.funds', 'general.able-to-work', 'general.genuine-employer', 'general.security']));
  });

  it('had a limit of four years in all, reached from 1 April 2015 at the earliest, until 12 December 2016', () => {
    expect(outcomeOf(general({}, '2015-03-31'), 'general.cumulative-duration')).toBe('not asked');
    expect(outcomeOf(general({}, '2015-04-01'), 'general.cumulative-duration')).toBe('unknown');
    expect(outcomeOf(general({}, '2016-12-12'), 'general.cumulative-duration')).toBe('unknown');
    expect(outcomeOf(general({}, '2016-12-13'), 'general.cumulative-duration')).toBe('not asked');
  });

  it('can be affected by orders in the public interest since 26 March 2026', () => {
    expect(outcomeOf(general({}, '2026-03-25'), 'general.public-interest')).toBe('not asked');
    expect(outcomeOf(general({}, '2026-03-26'), 'general.public-interest')).toBe('judgement');
  });
});

describe('inadmissibility', () => {
  it('is not held for the days before 28 June 2002: a permit stays open, whatever is on file', () => {
    const on2001 = (facts: Record<string, unknown>) => general({ person: { admissibility: admissibility(facts) } }, '2001-06-01');
    const barred = on2001({ criminalRecord: true, removalOrder: true, medicalConcern: true });
    expect([barred.outcome, criteriaThatAre(barred, 'unknown')]).toEqual(['needs-facts', ['general.law-of-1978']]);
    expect(on2001({}).outcome).toBe('needs-facts');
  });

  it.each([
    ['medicalConcern', 'general.health'], ['removalOrder', 'general.removal-order'], ['criminalRecord', 'general.criminality'],
  ])('%s is asked for', (fact, id) => {
    const result = general({ person: { admissibility: Object.fromEntries(Object.entries(admissibility({})).filter(([name]) => name !== fact)) } });
    expect(outcomeOf(result, id)).toBe('unknown');
    expect(missing(result)).toContain(`/persons/0/admissibility/${fact}`);
  });

  it.each([['medicalConcern', 'general.health'], ['removalOrder', 'general.removal-order']])('%s bars a permit', (fact, id) => {
    expect(outcomeOf(general({ person: { admissibility: admissibility({ [fact]: true }) } }), id)).toBe('not-met');
  });

  it('misrepresentation bars for five years from the final finding', () => {
    const found = (on: string) => outcomeOf(general({ person: { admissibility: admissibility({ misrepresentation: true, events: [{ kind: 'misrepresentation', on }] }) } }), 'general.misrepresentation');
    expect(found('2021-11-26')).toBe('not-met');
    expect(found('2021-11-25')).toBe('met');
  });

  it('a temporary resident permit in force sets it aside', () => {
    const permit = (expiresOn: string) => outcomeOf(general({ person: { admissibility: admissibility({ medicalConcern: true }), canadianStatus: [{ kind: 'temporary-resident-permit', issuedOn: '2026-01-10', expiresOn }] } }), 'general.health');
    expect(permit('2026-11-24')).toBe('not-met');
    expect(permit('2026-11-25')).toBe('not-applicable');
  });
});

describe('criminality', () => {
  const convicted = (...convictions: Record<string, unknown>[]) =>
    general({ person: { admissibility: admissibility({ criminalRecord: true, events: convictions.map((one) => ({ kind: 'conviction', country: 'IN', on: '2010-01-01', ...one })) }) } });
  const outcome = (...convictions: Record<string, unknown>[]) => outcomeOf(convicted(...convictions), 'general.criminality');

  it('one summary offence leaves a person admissible', () => {
    expect(outcome({ class: 'summary', sentenceEndedOn: '2026-10-01' })).toBe('met');
  });

  it('two summary offences are overcome five years after the last sentence', () => {
    expect(outcome({ class: 'summary', sentenceEndedOn: '2015-01-01' }, { class: 'summary', on: '2012-03-01', sentenceEndedOn: '2021-11-26' })).toBe('not-met');
    expect(outcome({ class: 'summary', sentenceEndedOn: '2015-01-01' }, { class: 'summary', on: '2012-03-01', sentenceEndedOn: '2021-11-25' })).toBe('met');
  });

  it('one indictable offence abroad is overcome ten years after the sentence', () => {
    expect(outcome({ class: 'indictable', sentenceEndedOn: '2016-11-26' })).toBe('not-met');
    expect(outcome({ class: 'indictable', sentenceEndedOn: '2016-11-25' })).toBe('met');
    expect(outcome({ class: 'indictable', sentenceEndedOn: '2016-11-24' })).toBe('met');
  });

  it('is not with a record since, in Canada, twice, or where the maximum is ten years or more', () => {
    expect(outcome({ class: 'indictable', sentenceEndedOn: '2011-01-01' }, { class: 'summary', on: '2018-01-01', sentenceEndedOn: '2018-02-01' })).toBe('not-met');
    expect(outcome({ class: 'indictable', sentenceEndedOn: '2011-01-01', country: 'CA' })).toBe('not-met');
    expect(outcome({ class: 'indictable', sentenceEndedOn: '2011-01-01' }, { class: 'indictable', sentenceEndedOn: '2011-01-01' })).toBe('not-met');
    expect(outcome({ class: 'indictable-10-years', sentenceEndedOn: '1990-01-01', on: '1989-01-01' })).toBe('not-met');
  });

  it('asks what the conviction was', () => {
    expect(missing(convicted({ sentenceEndedOn: '2020-01-01' }))).toEqual(['/persons/0/admissibility/events/0/class']);
    expect(missing(convicted({ class: 'indictable' }))).toEqual(['/persons/0/admissibility/events/0/sentenceEndedOn']);
    expect(missing(convicted())).toEqual(['/persons/0/admissibility/events']);
  });
});

describe('unauthorized work or study', () => {
  const stopped = (endedOn: string | null) => outcomeOf(general({ person: { admissibility: admissibility({ events: [{ kind: 'unauthorized-work', on: '2026-01-05', endedOn }] }) } }), 'general.unauthorized-work');

  it('bars until six months after it stopped', () => {
    expect(stopped('2026-05-26')).toBe('not-met');
    expect(stopped('2026-05-25')).toBe('met');
    expect(stopped('2026-05-24')).toBe('met');
    expect(stopped(null)).toBe('not-met');
  });

  it('is asked for while the events are not known', () => {
    const { events: _none, ...rest } = admissibility({});
    expect(missing(general({ person: { admissibility: rest } }))).toEqual(['/persons/0/admissibility/events']);
  });
});

describe('steps of every work permit', () => {
  const steps = (person: Record<string, unknown>) => assessed('ca.wp.gts-b', situation({ person }), today).steps.map(({ id }) => id);

  it('are there until they are done', () => {
    expect(steps({})).toEqual(expect.arrayContaining(['general.passport', 'general.application', 'general.biometrics', 'general.medical-exam']));
    const done = steps({ passports: [{ country: 'IN', expiresOn: '2029-01-10' }], biometricsOn: '2020-01-01', medicalExams: [{ examinedOn: '2026-06-01' }] });
    expect(done).not.toContain('general.passport');
    expect(done).not.toContain('general.biometrics');
    expect(done).not.toContain('general.medical-exam');
  });

  it('want a passport for the whole stay', () => {
    expect(steps({ passports: [{ country: 'IN', expiresOn: '2029-01-09' }] })).toContain('general.passport');
  });
});
