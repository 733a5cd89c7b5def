import { describe, expect, it } from 'vitest';
import { criterion, outcomeOf } from '../support/clients';
import { assessed, criteriaThatAre, missing, situation } from '../support/workPermits';

const today = '2026-11-25';
const gtsB = (changes: Parameters<typeof situation>[0] = {}, asOf = today) => assessed('ca.wp.gts-b', situation(changes), asOf);
const occupation = (noc: string, asOf: string) => outcomeOf(gtsB({ offer: { noc } }, asOf), 'gts-b.occupation');

describe('Global Talent Stream, Category B', () => {
  it('applies to a software engineer paid above the market', () => {
    const result = gtsB();
    expect(result.outcome).toBe('applies');
    expect(result.intake).toBe('open');
    expect(result.verify).toEqual([]);
  });

  it('does not apply without a job offer', () => {
    const result = gtsB({ offer: null });
    expect(result.outcome).toBe('does-not-apply');
    expect(criteriaThatAre(result, 'not-met')).toContain('gts-b.offer');
  });

  it('begins on 12 June 2017', () => {
    expect(gtsB({}, '2017-06-11').outcome).toBe('closed');
    expect(gtsB({ offer: { noc: '2173' } }, '2017-06-12').outcome).toBe('applies');
    expect(gtsB({ offer: { noc: '2173' } }, '2017-06-13').outcome).toBe('applies');
  });
});

describe('Global Talent Occupations List of 2022: each row, and its neighbours that are not on it', () => {
  it.each([
    ['20012', 1], ['21300', 2], ['21310', 3], ['21330', 4], ['21390', 5], ['21311', 6], ['21210', 7], ['21211', 8], ['21220', 8], ['21221', 8], ['21222', 8],
    ['21233', 8], ['21223', 9], ['21231', 10], ['21230', 11], ['21232', 11], ['21234', 11], ['22310', 13], ['22220', 14], ['22222', 15], ['51120', 16], ['52120', 17],
  ])('%s stands in row %i', (noc) => {
    expect(occupation(noc, today)).toBe('met');
  });

  it.each([
    ['22221', 'user support technicians'], ['20010', 'engineering managers'], ['20011', 'architecture and science managers'], ['21301', 'mechanical engineers'],
    ['21321', 'industrial engineers'], ['21399', 'other engineers'], ['22301', 'mechanical technologists'], ['22302', 'industrial technologists'], ['22312', 'instrument technicians'],
  ])('%s, %s, is not on it', (noc) => {
    expect(occupation(noc, today)).toBe('not-met');
    expect(gtsB({ offer: { noc } }).outcome).toBe('does-not-apply');
  });

  it('asks for the occupation while it is not known', () => {
    const result = gtsB({ offer: { noc: undefined } });
    expect(result.outcome).toBe('needs-facts');
    expect(missing(result)).toEqual(['/jobOffers/0/noc']);
  });
});

describe('the list by date: the day before, the day of and the day after each change', () => {
  it.each([
    // Launch: technologists are listed, managers and mathematicians are not.
    ['2241', '2017-06-12', 'met'], ['0211', '2017-06-12', 'not-met'], ['2161', '2017-06-12', 'not-met'], ['2281', '2017-06-12', 'not-met'],
    ['2241', '2018-06-11', 'met'], ['2241', '2018-06-12', 'not-met'], ['2241', '2018-06-13', 'not-met'],
    ['0211', '2018-06-11', 'not-met'], ['0211', '2018-06-12', 'met'], ['0212', '2018-06-11', 'not-met'], ['0212', '2018-06-12', 'met'],
    ['2161', '2018-06-11', 'not-met'], ['2161', '2018-06-12', 'met'],
    // 5 July 2019: networks come, managers go and are accepted for a month.
    ['2281', '2019-07-04', 'not-met'], ['2281', '2019-07-05', 'met'], ['2281', '2019-07-06', 'met'],
    ['0211', '2019-07-04', 'met'], ['0211', '2019-07-05', 'met'], ['0211', '2019-08-04', 'met'], ['0211', '2019-08-05', 'not-met'],
    ['0212', '2019-08-04', 'met'], ['0212', '2019-08-05', 'not-met'],
    // 16 November 2022: codes of NOC 2021.
    ['2173', '2022-11-15', 'met'], ['21231', '2022-11-16', 'met'], ['21231', '2022-11-17', 'met'], ['22310', '2022-11-16', 'not-met'],
    // 22 December 2022: five rows more.
    ['2131', '2022-11-15', 'not-met'], ['21300', '2022-12-21', 'not-met'], ['21300', '2022-12-22', 'met'], ['21300', '2022-12-23', 'met'],
    ['21310', '2022-12-21', 'not-met'], ['21310', '2022-12-22', 'met'], ['21330', '2022-12-21', 'not-met'], ['21330', '2022-12-22', 'met'],
    ['21390', '2022-12-21', 'not-met'], ['21390', '2022-12-22', 'met'], ['22310', '2022-12-21', 'not-met'], ['22310', '2022-12-22', 'met'],
    // Computer engineers were listed before.
    ['2147', '2022-11-15', 'met'], ['21311', '2022-12-21', 'met'], ['21311', '2022-12-22', 'met'],
  ])('%s on %s: %s', (noc, asOf, outcome) => {
    expect(occupation(noc, asOf)).toBe(outcome);
  });

  it.each(['0213', '2147', '2161', '2171', '2172', '2173', '2174', '2175', '2281', '2283', '5131', '5241'])('%s is one of the twelve of 2019 to 2022', (noc) => {
    expect(occupation(noc, '2021-06-01')).toBe('met');
  });

  it('reads a code of the other version: 2173 is 21231 or 21211, both listed', () => {
    expect(occupation('2173', today)).toBe('met');
    expect(occupation('22221', '2021-06-01')).toBe('not-met');
  });
});

describe('subsets of the list', () => {
  const experience = (noc: string, experienceMonths: number | undefined, asOf: string) => gtsB({ offer: { noc, wagePerHour: 60, requires: { experienceMonths } } }, asOf);

  it.each([
    ['51120', 'gts-b.visual-effects-experience', today, 35, 'not-met'], ['51120', 'gts-b.visual-effects-experience', today, 36, 'met'], ['51120', 'gts-b.visual-effects-experience', today, 37, 'met'],
    ['52120', 'gts-b.digital-media-experience', today, 35, 'not-met'], ['52120', 'gts-b.digital-media-experience', today, 36, 'met'], ['52120', 'gts-b.digital-media-experience', today, 37, 'met'],
    ['5131', 'gts-b.visual-effects-experience', '2018-06-11', 59, 'not-met'], ['5131', 'gts-b.visual-effects-experience', '2018-06-11', 60, 'met'],
    ['5131', 'gts-b.visual-effects-experience', '2018-06-12', 35, 'not-met'], ['5131', 'gts-b.visual-effects-experience', '2018-06-12', 36, 'met'],
    ['5241', 'gts-b.digital-media-experience', '2018-06-11', 59, 'not-met'], ['5241', 'gts-b.digital-media-experience', '2018-06-12', 36, 'met'],
  ])('%s: %s on %s with %i months is %s', (noc, id, asOf, months, outcome) => {
    expect(outcomeOf(experience(noc, months, asOf), id)).toBe(outcome);
  });

  it('asks what experience the position needs', () => {
    expect(missing(gtsB({ offer: { noc: '52120', requires: {} } }))).toEqual(['/jobOffers/0/requires/experienceMonths']);
  });

  it('leaves the duties to judgement, in the row that they concern alone', () => {
    expect(criteriaThatAre(gtsB({ offer: { noc: '21210' } }), 'judgement')).toContain('gts-b.mathematics');
    expect(criteriaThatAre(gtsB({ offer: { noc: '51120' } }), 'judgement')).toContain('gts-b.visual-effects-duties');
    expect(criteriaThatAre(gtsB({ offer: { noc: '52120' } }), 'judgement')).toContain('gts-b.digital-media-duties');
    expect(criteriaThatAre(gtsB(), 'judgement')).toEqual(expect.not.arrayContaining(['gts-b.mathematics', 'gts-b.visual-effects-duties', 'gts-b.digital-media-duties']));
  });
});

describe('minimum wage of the occupation since 20 November 2025', () => {
  it.each([
    ['22310', 41.34, 'not-met'], ['22310', 41.35, 'met'], ['22310', 41.36, 'met'],
    ['22220', 40.86, 'not-met'], ['22220', 40.87, 'met'], ['22220', 40.88, 'met'],
    ['22222', 41.02, 'not-met'], ['22222', 41.03, 'met'], ['22222', 41.04, 'met'],
    ['51120', 40.86, 'not-met'], ['51120', 40.87, 'met'], ['51120', 40.88, 'met'],
    ['52120', 38.45, 'not-met'], ['52120', 38.46, 'met'], ['52120', 38.47, 'met'],
  ])('%s at %f an hour: %s', (noc, wagePerHour, outcome) => {
    const result = gtsB({ offer: { noc, wagePerHour, marketWage: { median: 20 }, requires: { experienceMonths: 36 } } });
    expect(outcomeOf(result, 'gts-b.wage-floor')).toBe(outcome);
    expect(result.outcome).toBe(outcome === 'met' ? 'applies' : 'does-not-apply');
  });

  it('asks nothing of an occupation whose floor is the prevailing wage', () => {
    expect(outcomeOf(gtsB(), 'gts-b.wage-floor')).toBe('not-applicable');
  });

  it('holds the hourly amount: 85,000 a year at 40 hours is 40.865 an hour', () => {
    const salaried = (salaryPerYear: number) => outcomeOf(gtsB({ offer: { noc: '22220', wagePerHour: undefined, salaryPerYear, marketWage: { median: 20 } } }), 'gts-b.wage-floor');
    expect(salaried(85_000)).toBe('not-met');
    expect(salaried(85_009.6)).toBe('met');
  });

  it('is not known before: the result says what to look up, whatever is paid', () => {
    const before = gtsB({ offer: { noc: '22220', wagePerHour: 90 } }, '2025-11-19');
    expect(before.outcome).toBe('needs-facts');
    expect(before.verify).toEqual(['gts-b.wage-floor']);
    expect(missing(before)).toEqual([]);
    expect(gtsB({ offer: { noc: '22220', wagePerHour: 90 } }, '2025-11-20').outcome).toBe('applies');
    expect(gtsB({ offer: { noc: '22220', wagePerHour: 90 } }, '2025-11-21').verify).toEqual([]);
    expect(gtsB({}, '2025-11-19').verify).toEqual([]);
  });
});

describe('prevailing wage', () => {
  it.each([[49.99, 'not-met'], [50, 'met'], [50.01, 'met']])('%f where the market median is 50: %s', (wagePerHour, outcome) => {
    expect(outcomeOf(gtsB({ offer: { wagePerHour } }), 'gts-b.market-wage')).toBe(outcome);
  });

  it.each([[54.99, 'not-met'], [55, 'met'], [71, 'met']])('%f where current employees are paid 55 to 70: %s', (wagePerHour, outcome) => {
    expect(outcomeOf(gtsB({ offer: { wagePerHour, peerWages: { low: 55, high: 70 } } }), 'gts-b.peer-wages')).toBe(outcome);
  });

  it('uses the program’s own table where the file has no market wage, and says so: 56.73 for 21231 in Ontario', () => {
    const paid = (wagePerHour: number) => gtsB({ offer: { marketWage: undefined, wagePerHour } });
    expect(paid(56.72).outcome).toBe('does-not-apply');
    expect(paid(56.73).outcome).toBe('applies');
    expect(paid(56.73).verify).toEqual(['wages.job-bank']);
  });

  it('takes the wages of the day: 54.33 until 18 November 2025', () => {
    const market = (asOf: string) => outcomeOf(gtsB({ offer: { marketWage: undefined, wagePerHour: 55 } }, asOf), 'gts-b.market-wage');
    expect(market('2025-11-18')).toBe('met');
    expect(market('2025-11-19')).toBe('not-met');
  });

  it('asks for the market wage where the table has none', () => {
    expect(missing(gtsB({ offer: { noc: '21390', marketWage: undefined } }))).toEqual(['/jobOffers/0/marketWage']);
    expect(missing(gtsB({ offer: { marketWage: undefined } }, '2024-12-02'))).toEqual(['/jobOffers/0/marketWage']);
  });

  it.each([
    ['wagePerHour', ['/jobOffers/0/wagePerHour']],
    ['peerWages', ['/jobOffers/0/peerWages']],
    ['lmia', ['/jobOffers/0/lmia']],
  ])('asks for %s', (fact, pointers) => {
    const result = gtsB({ offer: { [fact]: undefined } });
    expect(result.outcome).toBe('needs-facts');
    expect(missing(result)).toEqual(pointers);
  });

  it('asks for the weekly hours of a salary', () => {
    expect(missing(gtsB({ offer: { wagePerHour: undefined, salaryPerYear: 120_000, hoursPerWeek: undefined } }))).toEqual(['/jobOffers/0/hoursPerWeek', '/jobOffers/0/wagePerHour']);
  });
});

describe('Labour Market Benefits Plan', () => {
  const plan = (lmbp: unknown, asOf = today) => outcomeOf(gtsB({ employer: { lmbp } }, asOf), 'gts-b.lmbp-review');

  it.each([
    ['no plan yet', null, 'met'],
    ['a plan not reviewed yet', { signedOn: '2026-01-15', reviewedOn: null, review: null }, 'met'],
    ['commitments met', { signedOn: '2025-01-15', reviewedOn: '2026-01-20', review: 'met' }, 'met'],
    ['unreasonable efforts', { signedOn: '2025-01-15', reviewedOn: '2026-01-20', review: 'not-met' }, 'not-met'],
    ['a missed review', { signedOn: '2025-01-15', reviewedOn: '2026-01-20', review: 'missed' }, 'not-met'],
  ])('%s', (_name, lmbp, outcome) => {
    expect(plan(lmbp)).toBe(outcome);
  });

  it('bars for two years from the review', () => {
    const missed = { signedOn: '2023-01-15', reviewedOn: '2024-01-20', review: 'missed' };
    expect(plan(missed, '2026-01-19')).toBe('not-met');
    expect(plan(missed, '2026-01-20')).toBe('met');
    expect(plan(missed, '2026-01-21')).toBe('met');
  });

  it('is asked for, and signing it is a step', () => {
    expect(missing(gtsB({ employer: { lmbp: undefined } }))).toEqual(['/employers/0/lmbp']);
    expect(gtsB().steps.map(({ id }) => id)).toContain('gts-b.lmbp');
    expect(gtsB({ employer: { lmbp: { signedOn: '2026-01-15', reviewedOn: null, review: null } } }).steps.map(({ id }) => id)).not.toContain('gts-b.lmbp');
  });
});

describe('an offer that has its assessment is judged on the use of it', () => {
  const used = (lmia: Record<string, unknown>, changes: Record<string, unknown> = {}) =>
    gtsB({ offer: { lmia: { stream: 'gts-b', decision: 'positive', issuedOn: '2026-06-01', expiresOn: '2026-12-01', ...lmia }, ...changes } });

  it('applies whatever the wage and the list say now', () => {
    const result = used({}, { noc: '22221', wagePerHour: 20 });
    expect(result.outcome).toBe('applies');
    expect(outcomeOf(result, 'gts-b.occupation')).toBe('not-applicable');
    expect(result.steps.map(({ id }) => id)).not.toContain('gts-b.lmia');
  });

  it.each([
    ['positive', { decision: 'positive' }, 'applies'], ['negative', { decision: 'negative' }, 'does-not-apply'], ['neutral', { decision: 'neutral' }, 'applies'],
    ['of Category A', { stream: 'gts-a' }, 'does-not-apply'], ['of the high-wage stream', { stream: 'high-wage' }, 'does-not-apply'],
    ['expired the day before', { expiresOn: '2026-11-24' }, 'does-not-apply'], ['in its last day', { expiresOn: '2026-11-25' }, 'applies'],
    ['issued the day after', { issuedOn: '2026-11-26' }, 'does-not-apply'], ['issued on the day', { issuedOn: '2026-11-25' }, 'applies'],
  ])('%s', (_name, lmia, outcome) => {
    expect(used(lmia).outcome).toBe(outcome);
  });

  it('without its last day lasts at most six months from the issue: longer ago it has expired, else the letter has to be seen', () => {
    expect(used({ issuedOn: '2026-05-24', expiresOn: undefined }).outcome).toBe('does-not-apply');
    const open = used({ issuedOn: '2026-05-25', expiresOn: undefined });
    expect(open.outcome).toBe('needs-facts');
    expect(missing(open)).toEqual(['/jobOffers/0/lmia/expiresOn']);
  });

  it.each([
    ['2024-05-01', '2024-11-01', '2024-11-02'], ['2024-04-30', '2025-04-30', '2025-05-01'], ['2023-10-30', '2024-10-30', '2024-10-31'],
    ['2023-10-29', '2025-04-29', '2025-04-30'], ['2022-04-04', '2023-10-04', '2023-10-05'], ['2022-04-03', '2023-01-03', '2023-01-04'],
  ])('issued on %s it can be valid on %s and no more on %s', (issuedOn, last, after) => {
    const on = (asOf: string) => gtsB({ offer: { noc: '2173', lmia: { stream: 'gts-b', decision: 'positive', issuedOn } } }, asOf).outcome;
    expect(on(last)).toBe('needs-facts');
    expect(on(after)).toBe('does-not-apply');
  });

  it('asks for the decision', () => {
    expect(missing(used({ decision: undefined }))).toEqual(['/jobOffers/0/lmia/decision']);
  });
});

describe('Quebec', () => {
  it('is open since 11 September 2017', () => {
    const on = (asOf: string) => gtsB({ offer: { noc: '2173', province: 'QC' } }, asOf);
    expect(on('2017-09-10').outcome).toBe('closed');
    expect(on('2017-09-10').intake).toBe('closed');
    expect(on('2017-09-11').outcome).toBe('applies');
    expect(on('2017-09-12').outcome).toBe('applies');
    expect(gtsB({ offer: { noc: '2173', province: 'BC' } }, '2017-09-10').outcome).toBe('applies');
  });

  it('has wage floors of its own, which have to be looked up', () => {
    const result = gtsB({ offer: { noc: '22220', province: 'QC', wagePerHour: 30, marketWage: { median: 29 } } });
    expect(criterion(result, 'gts-b.wage-floor')).toEqual({ outcome: 'unknown', missing: ['/requirementChecks/gts-b.wage-floor/p1'] });
    expect(result.outcome).toBe('needs-facts');
    expect(result.verify).toEqual(['gts.quebec-wage']);
    const looked = (met: boolean) => gtsB({ offer: { noc: '22220', province: 'QC', wagePerHour: 30, marketWage: { median: 29 } }, file: { requirementChecks: [{ requirement: 'gts-b.wage-floor', personId: 'p1', met, checkedOn: '2026-11-22', source: 'Wages of MIFI' }] } }).outcome;
    expect([looked(true), looked(false)]).toEqual(['applies', 'does-not-apply']);
    // What stands in the way elsewhere still does.
    expect(gtsB({ offer: { noc: '22220', province: 'QC', wagePerHour: 28, marketWage: { median: 29 } } }).outcome).toBe('does-not-apply');
  });

  it('asks for the province where the floor of the list is reached and that of Quebec may not be', () => {
    const result = gtsB({ offer: { noc: '22220', province: undefined, wagePerHour: 90, marketWage: { median: 29 } } });
    expect(criterion(result, 'gts-b.wage-floor')).toEqual({ outcome: 'unknown', missing: ['/jobOffers/0/province', '/requirementChecks/gts-b.wage-floor/p1'] });
  });

  it('takes a certificate and a filing with the ministry, as steps', () => {
    const steps = (province: string) => gtsB({ offer: { province } }).steps.map(({ id }) => id);
    expect(steps('QC')).toEqual(expect.arrayContaining(['gts-b.quebec', 'gts-b.caq']));
    expect(steps('ON')).toEqual(expect.not.arrayContaining(['gts-b.quebec']));
    expect(steps('ON')).not.toContain('gts-b.caq');
  });
});

describe('registration of the employer with the province', () => {
  const registered = (province: string, expiresOn: string) => ({ approvals: [{ kind: 'employer-registration', province, expiresOn }] });
  const hasStep = (province: string, changes: Record<string, unknown>) => gtsB({ offer: { province }, employer: changes }).steps.some(({ id }) => id === 'gts-b.registration');

  it.each(['BC', 'MB', 'SK', 'NS'])('is a step in %s until it is done', (province) => {
    expect(hasStep(province, { approvals: [] })).toBe(true);
    expect(hasStep(province, registered(province, '2026-11-24'))).toBe(true);
    expect(hasStep(province, registered(province, '2026-11-25'))).toBe(false);
  });

  it('is none elsewhere', () => {
    expect(hasStep('ON', { approvals: [] })).toBe(false);
  });
});

describe('what ESDC weighs', () => {
  it('asks about new employers since 26 September 2022, and about the duration since 4 April 2022', () => {
    const judged = (asOf: string) => criteriaThatAre(gtsB({ offer: { noc: '2173' } }, asOf), 'judgement');
    expect(judged('2022-04-03')).not.toContain('gts-b.duration');
    expect(judged('2022-04-04')).toContain('gts-b.duration');
    expect(judged('2022-09-25')).not.toContain('gts-b.new-employer');
    expect(judged('2022-09-26')).toContain('gts-b.new-employer');
    expect(judged('2022-09-26')).toEqual(expect.arrayContaining(['gts-b.genuine-offer', 'gts-b.labour-market', 'gts-b.language']));
  });
});
