import { describe, expect, it } from 'vitest';
import { assessed, criterion, outcomeOf } from '../support/clients';
import { asOf, bachelor, credential, degree, job, licensed, matching, nearlyThree, pathway, threeYears, twoYears, type Facts } from '../support/cusma';

describe('years of experience', () => {
  const met = (...jobs: readonly (readonly [from: string, to: string, hoursPerWeek?: number])[]) =>
    credential('computer-systems-analyst', { ...twoYears('US'), work: jobs.map(([from, to, hoursPerWeek = 40]) => job('21222', from, to, { hoursPerWeek })) }) === 'met';

  it.each([
    // From any day of any month to the day before it three years later, with one 29 February between or none.
    ['2020-01-01', '2022-12-31', '2022-12-30'], ['2021-01-01', '2023-12-31', '2023-12-30'], ['2021-03-01', '2024-02-29', '2024-02-28'], ['2020-02-10', '2023-02-09', '2023-02-08'],
    ['2021-02-10', '2024-02-09', '2024-02-08'], ['2020-04-30', '2023-04-29', '2023-04-28'], ['2019-10-31', '2022-10-30', '2022-10-29'],
    // The third anniversary of a 29 February is 1 March.
    ['2020-02-29', '2023-02-28', '2023-02-27'],
  ])('three years from %s last until %s, not %s', (from, to, dayLess) => {
    expect([met([from, to]), met([from, dayLess])]).toEqual([true, false]);
  });

  it.each([
    ['eighteen months and eighteen months', [['2010-01-15', '2011-07-14'], ['2014-08-20', '2016-02-19']], true],
    ['a day less of the second', [['2010-01-15', '2011-07-14'], ['2014-08-20', '2016-02-18']], false],
    ['thirty-five months and 31 single days', [['2012-03-10', '2015-02-09'], ['2018-05-01', '2018-05-15'], ['2019-05-01', '2019-05-16']], true],
    ['thirty-five months and 30', [['2012-03-10', '2015-02-09'], ['2018-05-01', '2018-05-15'], ['2019-05-01', '2019-05-15']], false],
    ['jobs that overlap by a year', [['2015-01-01', '2017-06-30'], ['2016-07-01', '2017-12-31']], true],
    ['the same with a day less', [['2015-01-01', '2017-06-30'], ['2016-07-01', '2017-12-30']], false],
    ['six years at 15 hours', [['2012-01-01', '2017-12-31', 15]], true],
    ['six years less a day at 15 hours', [['2012-01-01', '2017-12-30', 15]], false],
    ['two halves at the same time', [['2012-01-01', '2014-12-31', 15], ['2012-01-01', '2014-12-31', 15]], true],
  ] as const)('add up: %s', (_name, jobs, outcome) => expect(met(...jobs)).toBe(outcome));

  it('count up to the day where the job goes on', () => {
    const work = [job('21222', '2023-11-23', null)];
    expect(['2026-11-21', '2026-11-22', '2026-11-23'].map((on) => credential('computer-systems-analyst', { ...twoYears('US'), work }, {}, on))).toEqual(['not-met', 'met', 'met']);
  });
  it('stay open while a day is not settled that decides', () => {
    const between = (min: string, max: string) => {
      const situation = matching('computer-systems-analyst', { ...twoYears('US'), work: [job('21222', '2020-01-01', '2022-12-31')] });
      return outcomeOf(assessed(pathway, { ...situation, file: { uncertain: [{ path: '/persons/0/work/0/endedOn', min, max }] } }, asOf), 'cusma.credential');
    };
    expect([between('2022-12-30', '2022-12-31'), between('2022-12-31', '2023-01-05'), between('2022-11-01', '2022-12-30')]).toEqual(['unknown', 'met', 'not-met']);
  });
});

describe('the field of the degree or diploma', () => {
  const field = (entry: string, person: Facts, offer: Facts = {}, on = asOf) => criterion(assessed(pathway, matching(entry, person, { noc: '21222', ...offer }), on), 'cusma.field');
  const studied = (relatedTo: readonly string[] | undefined, level = 'bachelor') => ({ education: [degree(level, { country: 'US', relatedTo })] });

  it('has to be related to the occupation offered', () => {
    expect(field('computer-systems-analyst', studied(['21222'])).outcome).toBe('met');
    expect(field('computer-systems-analyst', studied(['41401', '21222'])).outcome).toBe('met');
    expect(field('computer-systems-analyst', studied([])).outcome).toBe('not-met');
    expect(field('computer-systems-analyst', studied(['41401'])).outcome).toBe('not-met');
  });
  it('is asked for where the view on it is not known', () => {
    expect(field('computer-systems-analyst', studied(undefined))).toEqual({ outcome: 'unknown', missing: ['/persons/0/education/0/relatedTo'] });
    expect(field('computer-systems-analyst', studied(['21222']), { noc: undefined })).toEqual({ outcome: 'unknown', missing: ['/jobOffers/0/noc'] });
    expect(field('computer-systems-analyst', studied([]), { noc: undefined }).outcome).toBe('not-met');
    expect(field('computer-systems-analyst', { education: undefined })).toEqual({ outcome: 'unknown', missing: ['/persons/0/education'] });
  });
  it('decides the outcome', () => {
    const outcome = (relatedTo: readonly string[] | undefined) => {
      const situation = matching('computer-systems-analyst', { ...studied(relatedTo), canadian: 'none', intent: { leaveAtEndOfStay: true }, admissibility: { criminalRecord: false, medicalConcern: false, misrepresentation: false, removalOrder: false, events: [] } }, { requires: { licence: false } }, { ineligible: false, adultServices: false, labourDispute: false });
      return assessed(pathway, situation, asOf).outcome;
    };
    expect([outcome(['21222']), outcome(undefined), outcome([])]).toEqual(['applies', 'needs-facts', 'does-not-apply']);
  });
  // NOC 2016 2171 became 21220, 21221, 21222, 21233 and others; 2173 did not become 21222.
  it('reads the occupation in either version of the NOC', () => {
    expect(field('computer-systems-analyst', studied(['2171'])).outcome).toBe('met');
    expect(field('computer-systems-analyst', studied(['2173'])).outcome).toBe('not-met');
    expect(field('computer-systems-analyst', studied(['21222']), { noc: '2171' }, '2021-06-15').outcome).toBe('met');
  });
  it('of several studies needs one that is enough by itself', () => {
    const both = { education: [degree('bachelor', { relatedTo: [] }), degree('two-year', { country: 'US', relatedTo: ['21222'] })] };
    expect(field('computer-systems-analyst', { ...both, ...threeYears }).outcome).toBe('met');
    expect(field('computer-systems-analyst', { ...both, ...nearlyThree }).outcome).toBe('not-met');
    expect(field('economist', { ...both, ...threeYears }).outcome).toBe('not-met');
    expect(field('economist', { education: [degree('bachelor', { relatedTo: [] }), degree('master', { relatedTo: ['21222'] })] }).outcome).toBe('met');
  });
  it('is asked of a diploma too, and is settled before its three years are', () => {
    const view = (relatedTo: readonly string[], work: unknown) => field('computer-systems-analyst', { ...studied(relatedTo, 'two-year'), work }).outcome;
    expect([view(['21222'], threeYears.work), view([], threeYears.work)]).toEqual(['met', 'not-met']);
    expect([view(['21222'], nearlyThree.work), view([], nearlyThree.work)]).toEqual(['not-applicable', 'not-applicable']);
    expect([view(['21222'], undefined), view([], undefined)]).toEqual(['met', 'unknown']);
  });
  it.each<[string, string, Facts]>([
    ['a licence', 'engineer', { licences: [licensed('Engineer')] }],
    ['bar membership', 'lawyer', { licences: [licensed('Member of the Bar')] }],
    ['a designation', 'accountant', { licences: [licensed('CPA')] }],
    ['experience', 'management-consultant', { work: [job('21222', '2015-01-01', '2019-12-31')] }],
    ['three years in claims', 'disaster-relief-insurance-claims-adjuster', threeYears],
    ['knowledge', 'scientific-technician', {}],
  ])('does not arise where %s is enough', (_name, entry, person) => {
    expect(field(entry, person).outcome).toBe('not-applicable');
    expect(field(entry, { ...studied([]), ...person }).outcome).toBe('not-applicable');
  });
  it('does not arise without a degree or diploma that is enough', () => {
    expect(field('engineer', { education: [] }).outcome).toBe('not-applicable');
    expect(field('engineer', { education: [degree('bachelor', { completedOn: null, relatedTo: [] })] }).outcome).toBe('not-applicable');
  });
  it('cannot be improved: it is the view on a study that is completed', () => {
    expect(assessed(pathway, matching('economist', studied([])), asOf).criteria.find((one) => one.criterion.id === 'cusma.field')?.criterion.improvable).toBeNull();
  });
  it('leaves to the officer whether the institution is accredited', () => {
    const accreditation = (entry: string, person: Facts) => outcomeOf(assessed(pathway, matching(entry, person), asOf), 'cusma.accreditation');
    expect([accreditation('engineer', bachelor), accreditation('engineer', { licences: [licensed('Engineer')] })]).toEqual(['judgement', 'not-applicable']);
  });
});

describe('a licence to practise', () => {
  const canadian = (more: Facts = {}): Facts => ({ country: 'CA', province: 'ON', profession: 'Engineer', noc: '21222', status: 'eligible', ...more });
  const look = (licences: unknown, requires: unknown, entry = 'engineer') => assessed(pathway, matching(entry, { licences }, { requires, province: 'ON' }), asOf);
  const licence = (licences: unknown, requires: unknown = { licence: true }, entry?: string) => criterion(look(licences, requires, entry), 'cusma.licence');

  it('is set aside where the position needs none', () => expect(licence([], { licence: false }).outcome).toBe('not-applicable'));
  it('is asked for where that is not known, for every profession: the text does not list those that are regulated', () => {
    for (const entry of ['engineer', 'geologist', 'computer-systems-analyst']) {
      expect(licence([], {}, entry)).toEqual({ outcome: 'unknown', missing: ['/jobOffers/0/requires/licence'] });
      expect(criterion(look([], undefined, entry), 'cusma.licence')).toEqual({ outcome: 'unknown', missing: ['/jobOffers/0/requires'] });
    }
    expect(licence([canadian()], {}).outcome).toBe('met');
  });
  it.each([['held', 'met'], ['eligible', 'met'], ['in-progress', 'met'], ['partial', 'met']])('of the status %s: %s', (status, outcome) => expect(licence([canadian({ status, expiresOn: null })]).outcome).toBe(outcome));
  it('is not met without one', () => {
    expect(licence([]).outcome).toBe('not-met');
    expect(licence([], { licence: true }, 'geologist').outcome).toBe('not-met');
  });
  it('is open while licences are not known, or may be more', () => {
    expect(licence(undefined)).toEqual({ outcome: 'unknown', missing: ['/persons/0/licences'] });
    expect(criterion(assessed(pathway, matching('engineer', { licences: [], incomplete: ['licences'] }, { requires: { licence: true } }), asOf), 'cusma.licence')).toEqual({ outcome: 'unknown', missing: ['/persons/0/licences'] });
  });
  it('held counts to its last day', () => {
    expect(['2026-11-21', '2026-11-22', null].map((expiresOn) => licence([canadian({ status: 'held', expiresOn })]).outcome)).toEqual(['not-met', 'met', 'met']);
    expect(licence([canadian({ status: 'held' })])).toEqual({ outcome: 'unknown', missing: ['/persons/0/licences/0/expiresOn'] });
  });
  it('is one of Canada: that of another country is only the minimum for entry', () => {
    expect(['US', 'MX'].map((country) => licence([canadian({ country, province: undefined, status: 'held', expiresOn: null })]).outcome)).toEqual(['not-met', 'not-met']);
  });
  it('is one for the profession', () => {
    expect(licence([canadian({ profession: 'Registered nurse', noc: '31301' })]).outcome).toBe('not-met');
    expect(licence([canadian({ profession: 'P.Eng.', noc: undefined })])).toEqual({ outcome: 'unknown', missing: ['/persons/0/licences/0/noc'] });
    expect(licence([canadian({ profession: 'Registered nurse', noc: '31301' })], { licence: true }, 'registered-nurse').outcome).toBe('met');
    // A profession whose list of credentials names no licence: known by the occupation of the offer, 21222.
    expect(licence([canadian({ profession: 'P.Geo.' })], { licence: true }, 'geologist').outcome).toBe('met');
  });
  it('can be had in some months', () => expect(look([], { licence: true }).criteria.find((one) => one.criterion.id === 'cusma.licence')?.criterion.improvable).toEqual({ by: 'document', leadMonths: 6 }));

  it('of another province, or held in part, leaves the rest to the officer', () => {
    const province = (licences: unknown, requires: unknown = { licence: true }) => outcomeOf(look(licences, requires), 'cusma.licence-province');
    expect(licence([canadian({ province: 'BC' })]).outcome).toBe('met');
    expect(province([canadian({ province: 'BC' })])).toBe('judgement');
    expect(province([canadian({ province: undefined })])).toBe('judgement');
    expect(province([canadian({ status: 'partial', expiresOn: null })])).toBe('judgement');
    expect(province([canadian()])).toBe('not-applicable');
    expect([province([], { licence: false }), province([], undefined)]).toEqual(['not-applicable', 'judgement']);
  });
});
