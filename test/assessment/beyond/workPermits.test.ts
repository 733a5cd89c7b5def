import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { nearMissJson, nearMisses, type Question } from '../../../shared/assessment/beyond/nearMisses';
import { moveSentence } from '../../../shared/assessment/beyond/wording';
import { assess } from '../../../shared/assessment/assess';
import { clientOf } from '../support/clients';
import { applicant, situation } from '../support/workPermits';
import { permitsByCase } from './permitCases';

type Facts = Record<string, unknown>;
type Changes = NonNullable<Parameters<typeof situation>[0]>;

const pack = builtInRules();
const asOf = '2026-11-26';

const gtsA = 'ca.wp.gts-a';
const gtsB = 'ca.wp.gts-b';
const cusma = 'ca.wp.cusma-professional';
const executive = 'ca.wp.ict-executive';
const senior = 'ca.wp.ict-senior-manager';
const specialized = 'ca.wp.ict-specialized-knowledge';
const newEnterprise = 'ca.wp.ict-new-enterprise';

const questionOf = (changes: Changes, on = asOf): Question => ({ client: clientOf(situation(changes)), pack, personId: 'p1', asOf: on });
/** Each set of changes in words, with its months. */
const waysTo = (pathwayId: string, changes: Changes, on = asOf) => nearMisses(questionOf(changes, on), pathwayId).map(({ moves, leadMonths }) => `${moves.map(({ label }) => label.en).join(' + ')} [${leadMonths}]`);

/** A position of Category A in every respect. */
const unique: Facts = { noc: '20010', uniqueSpecializedTalent: true, requires: { level: 'bachelor', experienceMonths: 60 }, approvals: [{ kind: 'gts-referral', issuedOn: '2026-11-02' }] };
const lmia = { number: '8000001', stream: 'gts-b', decision: 'positive', issuedOn: '2026-09-01', expiresOn: '2027-03-01' };
const admissibility = { criminalRecord: false, medicalConcern: false, misrepresentation: false, removalOrder: false, events: [] };

describe('Global Talent Stream, Category B', () => {
  it('a client to whom it applies needs no change', () => expect(waysTo(gtsB, {})).toEqual([]));

  it('the wage raised to the market', () => expect(waysTo(gtsB, { offer: { wagePerHour: 45 } })).toEqual(['Wage per hour: $45.00 → $50.00 [1]']));
  it('to what is paid to colleagues', () => expect(waysTo(gtsB, { offer: { peerWages: { low: 70, high: 80 } } })).toEqual(['Wage per hour: $60.00 → $70.00 [1]']));
  it('to the higher of both, as one change', () => expect(waysTo(gtsB, { offer: { wagePerHour: 45, peerWages: { low: 70, high: 80 } } })).toEqual(['Wage per hour: $45.00 → $70.00 [1]']));
  it('to the floor of the occupation', () => expect(waysTo(gtsB, { offer: { noc: '22220', wagePerHour: 30, marketWage: { median: 29 } } })).toEqual(['Wage per hour: $30.00 → $40.87 [1]']));
  // 50 × 40 × 52 = 104,000.
  it('a salary raised where the offer states a salary', () => expect(waysTo(gtsB, { offer: { wagePerHour: undefined, salaryPerYear: 100_000 } })).toEqual(['Salary per year: $100,000.00 → $104,000.00 [1]']));

  it('the experience that the list asks of the position', () => expect(waysTo(gtsB, { offer: { noc: '52120' } })).toEqual(['Experience required (months): 24 → 36 [1]']));
  it('the occupation in which the person has worked', () =>
    expect(waysTo(gtsB, { offer: { noc: '11100' } })).toEqual(['Occupation of the offer: 11100 Financial auditors and accountants → 21231 Software engineers and designers [3]']));

  it('a new assessment in place of one that expired', () =>
    expect(waysTo(gtsB, { offer: { lmia: { ...lmia, expiresOn: '2026-11-25' } } })).toEqual([
      'Labour market impact assessment (LMIA): Global Talent Stream, category B, Positive, 25\u00A0November\u00A02026 → a new one, applied for by the employer in this category [2]',
    ]));
  it('a new assessment is applied for with a wage that is enough for it', () => {
    const [way] = nearMisses(questionOf({ offer: { wagePerHour: 45, lmia: { ...lmia, decision: 'negative' } } }), gtsB);
    expect(way?.moves.map(({ group }) => group)).toEqual(['/jobOffers/0/lmia', '/jobOffers/0/pay']);
  });

  it('two years after a missed review of the plan', () =>
    expect(waysTo(gtsB, { employer: { lmbp: { signedOn: '2024-01-01', reviewedOn: '2025-03-01', review: 'missed' } } })).toEqual([
      'Labour Market Benefits Plan kept: wait until 1\u00A0March\u00A02027 (instead of 26\u00A0November\u00A02026) [4]',
    ]));
  it('nothing where the two years end after the 24 months of a forecast', () => expect(waysTo(gtsB, { employer: { lmbp: { signedOn: '2024-01-01', reviewedOn: '2026-11-26', review: 'missed' } } }, '2026-11-25')).toEqual([]));

  it('an offer with the pay that is needed where there is none: Job Bank gives 56.73 for the occupation in Ontario', () =>
    expect(waysTo(gtsB, { offer: null })).toEqual(['Job offer: none → 21231 Software engineers and designers, Ontario, at least $56.73 an hour [3]']));
  it('the same job with another employer where the employer may not hire', () => expect(waysTo(gtsB, { employer: { ineligible: true } })).toEqual(['The same job offered by another employer, who may hire [3]']));
});

describe('a change in words', () => {
  it('says what changes, from what to what, who does it and how long it takes, in both languages', () => {
    const [miss] = nearMisses(questionOf({ offer: { wagePerHour: 45 } }), gtsB);
    expect(miss?.moves.map(moveSentence)).toEqual([{ en: 'Wage per hour: $45.00 → $50.00 (employer, about 1 month)', fr: 'Salaire horaire\u00A0: 45,00\u00A0$ → 50,00\u00A0$ (employeur, environ 1 mois)' }]);
  });
  it('names a day as each language writes it', () => {
    const [miss] = nearMisses(questionOf({ employer: { lmbp: { signedOn: '2024-01-01', reviewedOn: '2025-03-01', review: 'missed' } } }), gtsB);
    expect(miss?.moves[0]?.label.fr).toContain('attendre jusqu’au 1er\u00A0mars\u00A02027 (au lieu du 26\u00A0novembre\u00A02026)');
  });
  it('is given in an assessment as its changes and what they come to', () => {
    const [miss] = nearMisses(questionOf({ person: { intent: { leaveAtEndOfStay: false } } }), 'ca.wp.general');
    expect(miss && nearMissJson(miss)).toEqual({ changes: ['Will leave Canada at the end of the stay: no → yes (applicant, at once)'], effect: 'applies at once' });
  });
});

describe('Global Talent Stream, Category A', () => {
  it('a referral, which a designated partner makes', () => {
    const [miss] = nearMisses(questionOf({ offer: { ...unique, approvals: [] } }), gtsA);
    expect(miss).toMatchObject({ leadMonths: 2, moves: [{ who: 'partner', by: 'employer' }] });
  });
  // 80,000 a year are 38.4616 an hour at 40 hours a week: more than the hourly floor of 38.46.
  it('the wage that meets the hourly and the yearly floor at once', () => expect(waysTo(gtsA, { offer: { ...unique, wagePerHour: 30, marketWage: { median: 25 } } })).toEqual(['Wage per hour: $30.00 → $38.47 [1]']));
  // 40 × 38.5 × 52 = 80,080; half an hour less gives 79,040.
  it('the hours raised where the wage is enough and the salary is not', () =>
    expect(waysTo(gtsA, { offer: { ...unique, wagePerHour: 40, hoursPerWeek: 30, marketWage: { median: 25 } } })).toEqual(['Wage per hour: $40.00 → $51.29 [1]', 'Hours a week: 30 → 38.5 [1]']));
  it('the floors of a third position, or the next year, in which it is the first', () =>
    expect(waysTo(gtsA, { offer: unique, employer: { pastLmias: [{ stream: 'gts-a', decision: 'positive', decidedOn: '2026-02-02', positions: 2 }] } })).toEqual([
      'Wage per hour: $60.00 → $72.12 [1]', 'Hourly wage: wait until 1\u00A0January\u00A02027 (instead of 26\u00A0November\u00A02026) [2]',
    ]));
  it('what the position needs: by degree or by experience', () =>
    expect(waysTo(gtsA, { offer: { ...unique, uniqueSpecializedTalent: false, requires: { level: 'bachelor', experienceMonths: 24 } } })).toEqual([
      'Needs unique and specialized talent: no → yes + Education required: Bachelor’s degree → Master’s degree [1]',
      'Needs unique and specialized talent: no → yes + Experience required (months): 24 → 60 [1]',
    ]));
});

describe('the general requirements', () => {
  it('time after unauthorized work: six months from the day on which it stopped', () =>
    expect(nearMisses(questionOf({ person: { admissibility: { ...admissibility, events: [{ kind: 'unauthorized-work', on: '2026-01-05', endedOn: '2026-09-30' }] } } }), 'ca.wp.general')).toMatchObject([
      { leadMonths: 5, moves: [{ id: 'wait-2027-03-30', until: '2027-03-30' }] },
    ]));
  it('that it stops, and then time, where it goes on', () => {
    const [miss] = nearMisses(questionOf({ person: { admissibility: { ...admissibility, events: [{ kind: 'unauthorized-work', on: '2026-01-05', endedOn: null }] } } }), 'ca.wp.general');
    expect(miss?.moves.map(({ id }) => id)).toEqual(['stop-unauthorized', 'wait-2027-05-26']);
  });
  it('rehabilitation by time: ten years after the sentence', () =>
    expect(waysTo('ca.wp.general', { person: { admissibility: { ...admissibility, criminalRecord: true, events: [{ kind: 'conviction', country: 'IN', on: '2014-01-01', class: 'indictable', sentenceEndedOn: '2017-09-01' }] } } })).toEqual([
      'Not inadmissible for criminality: wait until 1\u00A0September\u00A02027 (instead of 26\u00A0November\u00A02026) [10]',
    ]));
  it('a temporary resident permit where time does not help soon enough', () =>
    expect(waysTo('ca.wp.general', { person: { admissibility: { ...admissibility, criminalRecord: true, events: [{ kind: 'conviction', country: 'IN', on: '2024-01-01', class: 'indictable', sentenceEndedOn: '2025-09-01' }] } } })).toEqual([
      'Temporary resident permit: none → held [12]',
    ]));
  it('nothing against a bar for misrepresentation, which nobody can change', () =>
    expect(waysTo('ca.wp.general', { person: { admissibility: { ...admissibility, misrepresentation: true, events: [{ kind: 'misrepresentation', on: '2026-01-10' }] } } })).toEqual([]));
});

describe('CUSMA professionals', () => {
  const engineer = (person: Facts = {}, more: Facts = {}): Changes => ({ person: { citizenships: ['US'], education: [], licences: [], work: [], ...person }, employer: { familyShares: [] }, offer: { noc: '21300', requires: { licence: false }, listedProfessions: [{ list: 'cusma', entry: 'engineer' }], ...more } });
  const bachelor = { education: [{ level: 'bachelor', country: 'US', completedOn: '2020-01-01', relatedTo: ['21300'] }] };

  it('the degree or the licence of the profession', () =>
    expect(waysTo(cusma, engineer())).toEqual(['Level of education: no credential that is enough → Bachelor’s degree, in the field of 21300 [24]', 'Licence to practise (engineer): none → Held [24]']));
  // Three years from 1 June 2024 last until 31 May 2027.
  it('time until a diploma has its three years of experience', () => {
    const analyst = engineer(
      { education: [{ level: 'two-year', country: 'US', completedOn: '2020-01-01', relatedTo: ['21222'] }], work: [{ employer: 'Example Works', noc: '21222', country: 'US', startedOn: '2024-06-01', endedOn: null, hoursPerWeek: 40, paid: true, relatedTo: [] }] },
      { noc: '21222', listedProfessions: [{ list: 'cusma', entry: 'computer-systems-analyst' }] },
    );
    expect(waysTo(cusma, analyst)[0]).toBe('Minimum credential of the profession: wait until 31\u00A0May\u00A02027 (instead of 26\u00A0November\u00A02026) [7]');
  });
  it('duties of a listed profession', () => expect(waysTo(cusma, engineer(bachelor, { listedProfessions: [{ list: 'cusma', entry: null }] }))).toEqual(['CUSMA: no profession of the list → duties of a listed profession, such as Engineer [3]']));
  it('nothing for a citizen of another country', () => expect(waysTo(cusma, engineer({ ...bachelor, citizenships: ['IN'] }))).toEqual([]));
});

const foreign = 'Foreign enterprise Ltd';
const abroad = (capacity: string, startedOn: string, endedOn: string | null, more: Facts = {}): Facts => ({ employer: foreign, noc: '21231', country: 'IN', startedOn, endedOn, hoursPerWeek: 40, paid: true, capacity, ...more });
const group = (more: Facts = {}): Facts => ({ name: foreign, country: 'IN', relationship: 'parent', operatingCountries: ['IN', 'CA', 'SG'], doingBusiness: true, ...more });
/** A transfer in every respect. */
const transfer = (category: string, noc: string, changes: Changes & { transfer?: Facts } = {}): Changes => ({
  person: { work: [abroad(category, '2022-01-01', null)], ...changes.person },
  employer: { operatingSince: '2015-01-01', newEnterprise: null, premises: 'commercial', relatedForeignEmployers: [group()], ...changes.employer },
  offer: { noc, wagePerHour: 50, transfer: { category, fromEmployer: foreign, since: '2022-01-01', until: null, roleKeptOpen: true, ...changes.transfer }, ...changes.offer },
});
const knowing = (changes: Changes & { transfer?: Facts } = {}) => transfer('specialized-knowledge', '21231', changes);

describe('intra-company transferees', () => {
  it('time until the year abroad is full', () =>
    expect(waysTo(specialized, knowing({ person: { work: [abroad('specialized-knowledge', '2026-06-01', null)] }, transfer: { since: '2026-06-01' } }))).toEqual([
      'One year abroad with the enterprise: wait until 31\u00A0May\u00A02027 (instead of 26\u00A0November\u00A02026) [7]',
    ]));
  it('full-time work from now on, and a year of it, where the work was part time', () =>
    expect(nearMisses(questionOf(knowing({ person: { work: [abroad('specialized-knowledge', '2022-01-01', null, { hoursPerWeek: 29 })] } })), specialized)[0]?.moves.map(({ id }) => id)).toEqual(['/jobOffers/0/abroad', 'wait-2027-11-25']));
  it('employment abroad again where it has ended', () =>
    expect(waysTo(specialized, knowing({ person: { work: [abroad('specialized-knowledge', '2024-01-01', '2026-10-01')] }, transfer: { until: '2026-10-01' } }))).toEqual([
      `Employment with ${foreign} outside Canada: until 1\u00A0October\u00A02026 → full time from now on, Specialized knowledge worker [12]`,
    ]));
  it('what the employer decides: the post kept open, the premises, the pay', () =>
    expect(waysTo(specialized, knowing({ transfer: { roleKeptOpen: false }, employer: { premises: 'home' }, offer: { wagePerHour: 40 } }))).toEqual([
      'Wage per hour: $40.00 → $50.00 + The post abroad stays available: no → yes + Premises: Home office → Commercial premises [3]',
    ]));
  it('a higher occupation, and the pay that goes with it', () =>
    expect(nearMisses(questionOf(transfer('executive', '21231')), executive)[0]?.moves.map(({ group: one }) => one)).toEqual(['/jobOffers/0/noc', '/jobOffers/0/pay']));
  it('nothing where the relationship is a contract', () => expect(waysTo(specialized, knowing({ employer: { relatedForeignEmployers: [group({ relationship: 'contract' })] } }))).toEqual([]));
  it('a plan for a new enterprise, as one change where there is none', () =>
    expect(waysTo(newEnterprise, knowing({ employer: { operatingSince: undefined } }))).toEqual(['Plan for a new enterprise: none → premises, staff of the first year, funds and a day to be in business [3]']));
  it('none where the enterprise has been in business for long', () => expect(waysTo(newEnterprise, knowing())).toEqual([]));
});

describe('every criterion of a work permit that can be improved', () => {
  const american: Facts = { citizenships: ['US'], licences: [], education: [{ level: 'bachelor', country: 'US', completedOn: '2012-06-30', relatedTo: ['21231', '64409'] }] };
  const economist = (entry: string | null = 'economist'): Facts => ({ requires: { licence: false }, listedProfessions: [{ list: 'cusma', entry }] });
  /** By criterion: a client of whom it alone, or it with others, fails. */
  const failing: Readonly<Record<string, readonly [pathwayId: string, changes: Changes, on?: string]>> = {
    'general.leave-at-end': ['ca.wp.general', { person: { intent: { leaveAtEndOfStay: false } } }],
    'general.criminality': ['ca.wp.general', { person: { admissibility: { ...admissibility, criminalRecord: true, events: [{ kind: 'conviction', country: 'CA', on: '2020-01-01', class: 'indictable' }] } } }],
    'general.health': ['ca.wp.general', { person: { admissibility: { ...admissibility, medicalConcern: true } } }],
    'general.removal-order': ['ca.wp.general', { person: { admissibility: { ...admissibility, removalOrder: true } } }],
    'general.unauthorized-work': ['ca.wp.general', { person: { admissibility: { ...admissibility, events: [{ kind: 'unauthorized-study', on: '2026-05-01', endedOn: '2026-11-01' }] } } }],
    'general.labour-dispute': ['ca.wp.general', { employer: { labourDispute: true } }],
    'general.ineligible-employer': ['ca.wp.general', { employer: { ineligible: true } }],
    'general.adult-services': ['ca.wp.general', { employer: { adultServices: true } }],
    'gts-a.offer': [gtsA, { offer: null, person: { work: [{ ...(applicant['work'] as Facts[])[0], noc: '20010' }] } }],
    'gts-a.lmia-decision': [gtsA, { offer: { ...unique, lmia } }],
    'gts-a.lmia-validity': [gtsA, { offer: { ...unique, lmia: { ...lmia, stream: 'gts-a', expiresOn: '2026-11-01' } } }],
    'gts-a.not-category-b': [gtsA, { offer: { ...unique, noc: '21231' } }],
    'gts-a.referral': [gtsA, { offer: { ...unique, approvals: [] } }],
    'gts-a.specialized-talent': [gtsA, { offer: { ...unique, uniqueSpecializedTalent: false } }],
    'gts-a.degree-or-experience': [gtsA, { offer: { ...unique, requires: { level: 'bachelor', experienceMonths: 59 } } }],
    'gts-a.hourly-wage': [gtsA, { offer: { ...unique, wagePerHour: 38.45, salaryPerYear: 90_000, marketWage: { median: 30 } } }],
    'gts-a.salary': [gtsA, { offer: { ...unique, wagePerHour: 38.46, marketWage: { median: 30 } } }],
    'gts-a.market-wage': [gtsA, { offer: { ...unique, marketWage: { median: 60.01 } } }],
    'gts-a.peer-wages': [gtsA, { offer: { ...unique, peerWages: { low: 61, high: 70 } } }],
    'gts-a.lmbp-review': [gtsA, { offer: unique, employer: { lmbp: { signedOn: '2024-01-01', reviewedOn: '2025-01-01', review: 'not-met' } } }],
    'gts-b.offer': [gtsB, { offer: null }],
    'gts-b.lmia-decision': [gtsB, { offer: { lmia: { ...lmia, stream: 'high-wage' } } }],
    'gts-b.lmia-validity': [gtsB, { offer: { lmia: { ...lmia, expiresOn: '2026-11-01' } } }],
    'gts-b.occupation': [gtsB, { offer: { noc: '11100' } }],
    'gts-b.visual-effects-experience': [gtsB, { offer: { noc: '51120' } }],
    'gts-b.digital-media-experience': [gtsB, { offer: { noc: '52120' } }],
    'gts-b.market-wage': [gtsB, { offer: { wagePerHour: 49.99 } }],
    'gts-b.peer-wages': [gtsB, { offer: { peerWages: { low: 61, high: 70 } } }],
    'gts-b.wage-floor': [gtsB, { offer: { noc: '22220', wagePerHour: 40.86, marketWage: { median: 30 } } }],
    'gts-b.lmbp-review': [gtsB, { employer: { lmbp: { signedOn: '2024-01-01', reviewedOn: '2025-01-01', review: 'missed' } } }],
    'cusma.prearranged': [cusma, { person: american, offer: null }],
    'cusma.profession': [cusma, { person: american, employer: { familyShares: [] }, offer: economist(null) }],
    'cusma.credential': [cusma, { person: { ...american, education: [] }, employer: { familyShares: [] }, offer: economist() }],
    'cusma.level': [cusma, { person: american, employer: { familyShares: [] }, offer: { ...economist(), noc: '64409' } }],
    'cusma.self-employment': [cusma, { person: american, employer: { familyShares: [{ personId: 'p1', percent: 51 }] }, offer: economist() }],
    'cusma.licence': [cusma, { person: american, employer: { familyShares: [] }, offer: { ...economist(), requires: { licence: true } } }],
    'ict.category': [specialized, transfer('specialized-knowledge', '21231', { transfer: { category: 'senior-manager' } })],
    'ict.occupation': [senior, transfer('senior-manager', '22220')],
    'ict.maximum': [specialized, knowing({ person: { canadianStatus: [{ kind: 'work-permit', basis: 'C63', appliedOn: '2020-01-01', issuedOn: '2020-01-10', expiresOn: '2026-01-09', employerId: 'e1' }] } })],
    'ict.wage': [specialized, knowing({ offer: { wagePerHour: 49.99 } })],
    'ict.employment': [specialized, knowing({ person: { work: [abroad('specialized-knowledge', '2024-01-01', '2026-10-01')] }, transfer: { until: '2026-10-01' } })],
    'ict.foreign-business': [specialized, knowing({ employer: { relatedForeignEmployers: [group({ doingBusiness: false })] } })],
    'ict.canadian-business': [specialized, knowing({ employer: { operatingSince: '2027-03-01', newEnterprise: { tradingFrom: '2027-03-01' } } })],
    'ict.one-year': [specialized, knowing({ person: { work: [abroad('specialized-knowledge', '2026-06-01', null)] }, transfer: { since: '2026-06-01' } })],
    'ict.role-kept-open': [specialized, knowing({ transfer: { roleKeptOpen: false } })],
    'ict.premises': [specialized, knowing({ employer: { premises: 'virtual' } })],
    'ict.new-enterprise': [newEnterprise, knowing({ employer: { operatingSince: undefined } })],
    'ict.planned-premises': [newEnterprise, knowing({ employer: { operatingSince: undefined, newEnterprise: { premisesPlanned: 'none', plannedStaff: 2, fundsCommitted: 100, tradingFrom: '2027-03-01' } } })],
    'ict.planned-staff': [newEnterprise, knowing({ employer: { operatingSince: undefined, newEnterprise: { premisesPlanned: 'leased', plannedStaff: 0, fundsCommitted: 100, tradingFrom: '2027-03-01' } } })],
    'ict.planned-funds': [newEnterprise, knowing({ employer: { operatingSince: undefined, newEnterprise: { premisesPlanned: 'leased', plannedStaff: 2, fundsCommitted: 0, tradingFrom: '2027-03-01' } } })],
    'ict.planned-trading': [newEnterprise, knowing({ employer: { operatingSince: undefined, newEnterprise: { premisesPlanned: 'leased', plannedStaff: 2, fundsCommitted: 100, tradingFrom: '2028-06-01' } } })],
    'it-worker.offer': ['ca.wp.it-worker', { person: { work: [{ ...(applicant['work'] as Facts[])[0], noc: '2173', startedOn: '2004-01-05' }] }, offer: null }, '2008-06-02'],
    'it-worker.job': ['ca.wp.it-worker', { person: { work: [{ ...(applicant['work'] as Facts[])[0], noc: '2173', startedOn: '2004-01-05' }] }, offer: { noc: '2173', listedProfessions: [{ list: 'it-worker', entry: null }] } }, '2008-06-02'],
    'it-worker.experience': ['ca.wp.it-worker', { person: { work: [{ ...(applicant['work'] as Facts[])[0], noc: '2173', startedOn: '2007-06-02' }] }, offer: { noc: '2173', listedProfessions: [{ list: 'it-worker', entry: 'software-products-developer' }] } }, '2008-06-02'],
  };

  const improvable = [...new Set(pack.pack.pathways.filter(({ id, kind }) => kind === 'work-permit' && !(id in permitsByCase)).flatMap(({ versions }) => versions.flatMap(({ criteria }) => criteria.filter((one) => one.improvable !== null && one.condition !== 'judgement').map(({ id }) => id))))];

  it('stands in this table', () => expect(Object.keys(failing).toSorted()).toEqual(improvable.toSorted()));

  it.each(Object.entries(failing))('%s has changes that mend it', (id, [pathwayId, changes, on]) => {
    const question = questionOf(changes, on);
    const [result] = assess(question.client, pack, { asOf: question.asOf, pathwayIds: [pathwayId], trace: true }).pathways;
    expect(result?.criteria.filter(({ outcome }) => outcome === 'not-met').map(({ criterion }) => criterion.id)).toContain(id);
    expect(nearMisses(question, pathwayId)).not.toEqual([]);
  });
});

