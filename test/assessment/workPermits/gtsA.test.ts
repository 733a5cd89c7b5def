import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/clients';
import { assessed, criteriaThatAre, missing, situation } from '../support/workPermits';

const today = '2026-11-25';
const referral = [{ kind: 'gts-referral', by: 'Communitech', issuedOn: '2026-11-02' }];
/** An engineering manager’s job that a partner refers: unique, five years of experience, 60 dollars an hour. */
const unique = { noc: '20010', uniqueSpecializedTalent: true, requires: { level: 'bachelor', experienceMonths: 60 }, approvals: referral };
const gtsA = (changes: Parameters<typeof situation>[0] = {}, asOf = today) => assessed('ca.wp.gts-a', situation({ ...changes, offer: { ...unique, ...changes.offer } }), asOf);

describe('Global Talent Stream, Category A', () => {
  it('applies to a referred, unique and well-paid position', () => {
    const result = gtsA();
    expect(result.outcome).toBe('applies');
    expect(result.verify).toEqual([]);
    expect(criteriaThatAre(result, 'judgement')).toContain('gts-a.company');
  });

  it('begins on 12 June 2017, and in Quebec on 11 September 2017', () => {
    const on = (asOf: string, province: string) => gtsA({ offer: { noc: '2132', province } }, asOf).outcome;
    expect(on('2017-06-11', 'ON')).toBe('closed');
    expect(on('2017-06-12', 'ON')).toBe('applies');
    expect(on('2017-09-10', 'QC')).toBe('closed');
    // The floors of the ministry are still to be looked up.
    expect(on('2017-09-11', 'QC')).toBe('needs-facts');
  });
});

describe('an occupation of Category B goes there, even with a referral', () => {
  it.each([['21231', 'does-not-apply'], ['22220', 'does-not-apply'], ['22221', 'applies'], ['20011', 'applies'], ['21301', 'applies']])('%s: %s', (noc, outcome) => {
    expect(gtsA({ offer: { noc } }).outcome).toBe(outcome);
  });

  it('follows the list of the day', () => {
    expect(outcomeOf(gtsA({ offer: { noc: '21300' } }, '2022-12-21'), 'gts-a.not-category-b')).toBe('met');
    expect(outcomeOf(gtsA({ offer: { noc: '21300' } }, '2022-12-22'), 'gts-a.not-category-b')).toBe('not-met');
    expect(outcomeOf(gtsA({ offer: { noc: '0211' } }, '2019-08-04'), 'gts-a.not-category-b')).toBe('not-met');
    expect(outcomeOf(gtsA({ offer: { noc: '0211' } }, '2019-08-05'), 'gts-a.not-category-b')).toBe('met');
  });

  it('takes a subset for what it is: digital media designers of three years', () => {
    const designer = (experienceMonths: number) => outcomeOf(gtsA({ offer: { noc: '52120', requires: { level: 'master', experienceMonths } } }), 'gts-a.not-category-b');
    expect(designer(35)).toBe('met');
    expect(designer(36)).toBe('not-met');
  });

  it('leaves actuaries among mathematicians to judgement', () => {
    const result = gtsA({ offer: { noc: '21210' } });
    expect(result.outcome).toBe('applies');
    expect(criteriaThatAre(result, 'judgement')).toContain('gts-a.mathematics');
    expect(criteriaThatAre(gtsA(), 'judgement')).not.toContain('gts-a.mathematics');
  });
});

describe('referral', () => {
  it.each([
    ['for the worker', referral, null, 'met'], ['by a partner of the employer', [], 'Communitech', 'met'], ['by nobody', [], null, 'not-met'],
  ])('%s', (_name, approvals, gtsReferralPartner, outcome) => {
    expect(outcomeOf(gtsA({ offer: { approvals }, employer: { gtsReferralPartner } }), 'gts-a.referral')).toBe(outcome);
  });

  it('asks who refers', () => {
    expect(missing(gtsA({ offer: { approvals: undefined } }))).toEqual(['/jobOffers/0/approvals']);
    expect(missing(gtsA({ offer: { approvals: [] }, employer: { gtsReferralPartner: undefined } }))).toEqual(['/employers/0/gtsReferralPartner']);
  });

  it('has the form as a step while there is none for the worker', () => {
    const steps = (approvals: unknown) => gtsA({ offer: { approvals }, employer: { gtsReferralPartner: 'Communitech' } }).steps.map(({ id }) => id);
    expect(steps([])).toContain('gts-a.referral-form');
    expect(steps(referral)).not.toContain('gts-a.referral-form');
  });
});

describe('unique and specialized position', () => {
  const position = (requires: Record<string, unknown>) => outcomeOf(gtsA({ offer: { requires } }), 'gts-a.degree-or-experience');

  it.each([
    [{ level: 'bachelor', experienceMonths: 59 }, 'not-met'], [{ level: 'bachelor', experienceMonths: 60 }, 'met'], [{ level: 'bachelor', experienceMonths: 61 }, 'met'],
    [{ level: 'two-or-more', experienceMonths: 0 }, 'not-met'], [{ level: 'master', experienceMonths: 0 }, 'met'], [{ level: 'professional', experienceMonths: 0 }, 'met'], [{ level: 'doctorate', experienceMonths: 0 }, 'met'],
  ])('%o: %s', (requires, outcome) => {
    expect(position(requires)).toBe(outcome);
  });

  it('needs advanced knowledge of the industry', () => {
    expect(gtsA({ offer: { uniqueSpecializedTalent: false } }).outcome).toBe('does-not-apply');
    expect(missing(gtsA({ offer: { uniqueSpecializedTalent: undefined } }))).toEqual(['/jobOffers/0/uniqueSpecializedTalent']);
    expect(missing(gtsA({ offer: { requires: {} } }))).toEqual(['/jobOffers/0/requires/level', '/jobOffers/0/requires/experienceMonths']);
  });
});

describe('wages', () => {
  const approved = (positions: number, decidedOn: string, change: Record<string, unknown> = {}) => ({ stream: 'gts-a', decision: 'positive', positions, decidedOn, ...change });
  const paid = (wagePerHour: number, salaryPerYear: number | undefined, pastLmias: unknown = []) =>
    gtsA({ offer: { wagePerHour, salaryPerYear, marketWage: { median: 20 } }, employer: { pastLmias } });

  it.each([[38.45, 'not-met'], [38.46, 'met'], [38.47, 'met']])('first two positions: %f an hour is %s', (wage, outcome) => {
    expect(outcomeOf(paid(wage, 80_000), 'gts-a.hourly-wage')).toBe(outcome);
  });

  it.each([[79_999.99, 'not-met'], [80_000, 'met'], [80_000.01, 'met']])('first two positions: %f a year is %s', (salary, outcome) => {
    expect(outcomeOf(paid(40, salary), 'gts-a.salary')).toBe(outcome);
  });

  it.each([[72.1, 'not-met'], [72.11, 'met'], [72.12, 'met']])('from the third: %f an hour is %s', (wage, outcome) => {
    expect(outcomeOf(paid(wage, 150_000, [approved(2, '2026-03-02')]), 'gts-a.hourly-wage')).toBe(outcome);
  });

  it.each([[149_999.99, 'not-met'], [150_000, 'met'], [150_000.01, 'met']])('from the third: %f a year is %s', (salary, outcome) => {
    expect(outcomeOf(paid(80, salary, [approved(2, '2026-03-02')]), 'gts-a.salary')).toBe(outcome);
  });

  it('wants both: 38.46 an hour at 40 hours is 79,996.80 a year', () => {
    const result = paid(38.46, undefined);
    expect(outcomeOf(result, 'gts-a.hourly-wage')).toBe('met');
    expect(outcomeOf(result, 'gts-a.salary')).toBe('not-met');
  });

  it.each([
    ['one position', [approved(1, '2026-03-02')], 'met'],
    ['one and one', [approved(1, '2026-03-02'), approved(1, '2026-10-02')], 'not-met'],
    ['two of the year before', [approved(2, '2025-12-31')], 'met'],
    ['two of 1 January', [approved(2, '2026-01-01')], 'not-met'],
    ['two of the day', [approved(2, '2026-11-25')], 'not-met'],
    ['two refused', [approved(2, '2026-03-02', { decision: 'negative' })], 'met'],
    ['two of Category B', [approved(2, '2026-03-02', { stream: 'gts-b' })], 'met'],
  ])('counts what was approved in the calendar year: %s', (_name, pastLmias, outcome) => {
    expect(outcomeOf(paid(60, 124_800, pastLmias), 'gts-a.hourly-wage')).toBe(outcome);
  });

  it('asks for earlier decisions while they matter', () => {
    const unasked = (wagePerHour: number) => gtsA({ offer: { wagePerHour, marketWage: { median: 20 } }, employer: { pastLmias: undefined } });
    expect(missing(unasked(60))).toEqual(['/employers/0/pastLmias']);
    expect(unasked(80).outcome).toBe('applies');
    expect(missing(paid(60, 124_800, [{ stream: 'gts-a', decision: 'positive', decidedOn: '2026-03-02' }]))).toEqual(['/employers/0/pastLmias/0/positions']);
  });

  it('asks the partner again from the third position', () => {
    expect(criteriaThatAre(paid(80, 166_400, [approved(2, '2026-03-02')]), 'judgement')).toContain('gts-a.third-position');
    expect(criteriaThatAre(paid(80, 166_400, []), 'judgement')).not.toContain('gts-a.third-position');
  });

  it('takes the prevailing wage where it is higher', () => {
    expect(gtsA({ offer: { wagePerHour: 60, marketWage: { median: 60.01 } } }).outcome).toBe('does-not-apply');
    expect(gtsA({ offer: { wagePerHour: 60, marketWage: { median: 60 } } }).outcome).toBe('applies');
    expect(gtsA({ offer: { wagePerHour: 60, peerWages: { low: 60.01, high: 70 } } }).outcome).toBe('does-not-apply');
  });

  describe('in Quebec, whose ministry sets floors of its own in place of the federal ones', () => {
    const offered = (offer: Record<string, unknown>) => gtsA({ offer: { province: 'QC', marketWage: { median: 29 }, ...offer } });

    it.each([['below', 30], ['above', 90]])('leaves the wage open %s the federal ones, and says what to look up', (_where, wagePerHour) => {
      const result = offered({ wagePerHour });
      expect(result.outcome).toBe('needs-facts');
      expect(criteriaThatAre(result, 'unknown')).toEqual(['gts-a.hourly-wage', 'gts-a.salary']);
      expect(missing(result)).toEqual(['/requirementChecks/gts-a.hourly-wage/p1', '/requirementChecks/gts-a.salary/p1']);
      expect(result.verify).toEqual(['gts.quebec-wage']);
    });

    it.each([['below', 30], ['above', 90]])('is answered by what was looked up of those floors, %s the federal ones', (_where, wagePerHour) => {
      const looked = (hourly: boolean, salary: boolean, checkedOn = '2026-11-22') => {
        const check = (requirement: string, met: boolean) => ({ requirement, personId: 'p1', met, checkedOn, source: 'Wages of MIFI' });
        const { outcome, verify } = gtsA({ offer: { province: 'QC', marketWage: { median: 29 }, wagePerHour }, file: { requirementChecks: [check('gts-a.hourly-wage', hourly), check('gts-a.salary', salary)] } });
        return { outcome, verify };
      };
      expect([looked(true, true).outcome, looked(true, false).outcome, looked(false, true).outcome]).toEqual(['applies', 'does-not-apply', 'does-not-apply']);
      // That the median of the ministry stands in place of the federal one is said of the market wage.
      expect(looked(true, true).verify).toEqual(['gts.quebec-wage']);
      expect(looked(true, true, '1999-12-31').outcome).toBe('needs-facts');
    });

    it('does not ask for it elsewhere, where the federal floors decide', () => {
      const check = (requirement: string) => ({ requirement, personId: 'p1', met: true, checkedOn: '2026-11-22', source: 'Wages of MIFI' });
      const result = gtsA({ offer: { province: 'ON', marketWage: { median: 29 }, wagePerHour: 38.45 }, file: { requirementChecks: [check('gts-a.hourly-wage'), check('gts-a.salary')] } });
      expect(criteriaThatAre(result, 'not-met')).toEqual(['gts-a.hourly-wage', 'gts-a.salary']);
    });

    it('holds the rest as elsewhere', () => expect(offered({ wagePerHour: 28 }).outcome).toBe('does-not-apply'));

    it('asks for the province where a wage is enough for one part of the country only', () => {
      const result = gtsA({ offer: { province: undefined } });
      expect(criteriaThatAre(result, 'unknown')).toEqual(['gts-a.hourly-wage', 'gts-a.salary']);
      expect(missing(result)).toContain('/jobOffers/0/province');
    });

    it('has nothing open once the assessment is made', () => {
      const lmia = { stream: 'gts-a', decision: 'positive', issuedOn: '2026-06-01', expiresOn: '2026-12-01' };
      const certificate = { province: 'QC', kind: 'acceptance-certificate', issuedOn: '2026-07-01', expiresOn: '2028-07-01' };
      expect(gtsA({ offer: { province: 'QC', wagePerHour: 30, lmia }, file: { nominations: [certificate] } }).outcome).toBe('applies');
    });

    it.each(['2024-09-02', '2024-09-03', '2025-03-03', '2025-12-01'])('is not suspended with the low-wage applications in Montréal: %s', (asOf) => {
      expect(gtsA({ offer: { province: 'QC', city: 'Montréal', cma: 'Montréal', wagePerHour: 30, marketWage: { median: 29 } } }, asOf).intake).toBe('open');
    });
  });
});

describe('Labour Market Benefits Plan', () => {
  const plan = (lmbp: unknown, asOf = today) => outcomeOf(gtsA({ employer: { lmbp } }, asOf), 'gts-a.lmbp-review');

  it.each([
    ['no plan yet', null, 'met'],
    ['a plan not reviewed yet', { signedOn: '2026-01-15', reviewedOn: null, review: null }, 'met'],
    ['commitments met', { signedOn: '2025-01-15', reviewedOn: '2026-01-20', review: 'met' }, 'met'],
    ['unreasonable efforts', { signedOn: '2025-01-15', reviewedOn: '2026-01-20', review: 'not-met' }, 'not-met'],
    ['a missed review', { signedOn: '2025-01-15', reviewedOn: '2026-01-20', review: 'missed' }, 'not-met'],
  ])('%s', (_name, lmbp, outcome) => {
    expect(plan(lmbp)).toBe(outcome);
  });

  it.each(['missed', 'not-met'])('bars for two years from a review that was %s', (review) => {
    const failed = { signedOn: '2023-01-15', reviewedOn: '2024-01-20', review };
    expect(['2025-01-20', '2026-01-19', '2026-01-20', '2026-01-21'].map((asOf) => plan(failed, asOf))).toEqual(['not-met', 'not-met', 'met', 'met']);
  });
});

describe('an offer that has its assessment', () => {
  const used = (lmia: Record<string, unknown>) => gtsA({ offer: { noc: '21231', approvals: [], lmia: { stream: 'gts-a', decision: 'positive', issuedOn: '2026-06-01', expiresOn: '2026-12-01', ...lmia } } });

  it.each([
    ['of this category', {}, 'applies'], ['of Category B', { stream: 'gts-b' }, 'does-not-apply'], ['refused', { decision: 'negative' }, 'does-not-apply'], ['expired', { expiresOn: '2026-11-24' }, 'does-not-apply'],
  ])('%s', (_name, lmia, outcome) => {
    expect(used(lmia).outcome).toBe(outcome);
  });
});
