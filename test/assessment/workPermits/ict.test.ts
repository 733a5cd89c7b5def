import { describe, expect, it } from 'vitest';
import { assessed, criterion, outcomeOf, type Situation } from '../support/clients';

type Facts = Record<string, unknown>;
type Category = 'executive' | 'senior-manager' | 'specialized-knowledge';
const asOf = '2026-11-22';
const foreign = 'Foreign enterprise Ltd';

const pathways = { executive: 'ca.wp.ict-executive', 'senior-manager': 'ca.wp.ict-senior-manager', 'specialized-knowledge': 'ca.wp.ict-specialized-knowledge', new: 'ca.wp.ict-new-enterprise' } as const;
const categories = ['executive', 'senior-manager', 'specialized-knowledge'] as const;
/** TEER 0, 0 and 1. */
const occupations: Readonly<Record<Category, string>> = { executive: '00012', 'senior-manager': '20012', 'specialized-knowledge': '21231' };

const abroad = (capacity: string | undefined, startedOn: string, endedOn: string | null, more: Facts = {}): Facts => {
  const job: Facts = { employer: foreign, noc: '21231', country: 'IN', startedOn, endedOn, hoursPerWeek: 40, paid: true, capacity, ...more };
  return Object.fromEntries(Object.entries(job).filter(([, value]) => value !== undefined));
};
const permit = (basis: string, issuedOn: string, expiresOn: string, more: Facts = {}): Facts => ({ kind: 'work-permit', basis, appliedOn: issuedOn, issuedOn, expiresOn, employerId: 'e1', open: false, ...more });
const group = (more: Facts = {}): Facts => ({ name: foreign, country: 'IN', relationship: 'parent', operatingCountries: ['IN', 'CA'], doingBusiness: true, ...more });

/** A transfer in every respect as the rules ask, but for what a test changes. */
const transfer = (category: Category, changes: { person?: Facts; employer?: Facts; offer?: Facts; transfer?: Facts } = {}): Situation => ({
  person: { citizenships: ['IN'], work: [abroad(category, '2022-01-01', null)], canadianStatus: [], ...changes.person },
  employer: { operatingSince: '2015-01-01', newEnterprise: null, premises: 'commercial', relatedForeignEmployers: [group()], ...changes.employer },
  offer: {
    noc: occupations[category], wagePerHour: 50, marketWage: { median: 50, region: 'Lower Mainland', asOf: '2025-11-19' },
    transfer: Object.fromEntries(Object.entries({ category, fromEmployer: foreign, since: '2022-01-01', until: null, roleKeptOpen: true, ...changes.transfer }).filter(([, value]) => value !== undefined)),
    ...changes.offer,
  },
});
const plan = { fundsCommitted: 250_000, plannedStaff: 3, premisesPlanned: 'leased', tradingFrom: '2027-03-01' };
const newEnterprise = (category: Category, changes: Parameters<typeof transfer>[1] = {}): Situation =>
  transfer(category, { ...changes, employer: { operatingSince: undefined, newEnterprise: plan, relatedForeignEmployers: [group({ operatingCountries: ['IN', 'SG'] })], ...changes.employer } });

const ask = (category: Category, id: string, changes: Parameters<typeof transfer>[1] = {}, on = asOf) => criterion(assessed(pathways[category], transfer(category, changes), on), id);
const askNew = (id: string, changes: Parameters<typeof transfer>[1] = {}, on = asOf, category: Category = 'senior-manager') => criterion(assessed(pathways.new, newEnterprise(category, changes), on), id);
/** The own criteria that do not hold: nothing for a transfer in order. The gate of every work permit is tested apart. */
const openOrFailed = (pathway: string, situation: Situation, on = asOf) =>
  assessed(pathway, situation, on).criteria.filter(({ criterion: { id }, outcome }) => id.startsWith('ict.') && (outcome === 'not-met' || outcome === 'unknown')).map(({ criterion: { id }, outcome }) => `${id} ${outcome}`);

describe('a transfer in order', () => {
  it.each(categories)('meets what is asked of %s, today and before the instructions of 2024', (category) => {
    expect(openOrFailed(pathways[category], transfer(category))).toEqual([]);
    expect(openOrFailed(pathways[category], transfer(category), '2024-06-01')).toEqual([]);
  });
  it.each(categories)('into a new enterprise meets what is asked with the capacity %s', (category) => expect(openOrFailed(pathways.new, newEnterprise(category))).toEqual([]));
  it.each(categories)('of %s is not one of another category', (category) => {
    for (const other of categories) expect(outcomeOf(assessed(pathways[other], transfer(category), asOf), 'ict.category')).toBe(other === category ? 'met' : 'not-met');
  });
  it('is none where the offer is no transfer, and is asked for where that is not known', () => {
    expect(ask('executive', 'ict.category', { offer: { transfer: null } }).outcome).toBe('not-met');
    expect(ask('executive', 'ict.category', { offer: { transfer: undefined } })).toEqual({ outcome: 'unknown', missing: ['/jobOffers/0/transfer'] });
    expect(assessed(pathways.executive, { ...transfer('executive'), offer: null }, asOf).outcome).toBe('does-not-apply');
  });
});

describe('in force', () => {
  const version = (on: string) => assessed(pathways['specialized-knowledge'], transfer('specialized-knowledge'), on);

  it('since 21 February 2015, as far as the rules are held', () => {
    expect(version('2015-02-20')).toMatchObject({ outcome: 'closed', version: null });
    expect(version('2015-02-21').version).not.toBeNull();
  });
  it('with the code C12 until 14 December 2022, then C61, C62 and C63', () => {
    expect(['2022-12-14', '2022-12-15'].map((on) => version(on).version?.note?.en.slice(0, 19))).toEqual(['Exemption code C12.', 'Exemption code C63.']);
    expect(Object.values(pathways).map((id) => assessed(id, transfer('executive'), asOf).version?.note?.en.slice(15, 18))).toEqual(['C62', 'C62', 'C63', 'C61']);
  });
  it.each(['ict.multinational', 'ict.role-kept-open', 'ict.premises', 'ict.location', 'ict.benefit', 'ict.general-workforce'])('%s is asked since 3 October 2024', (id) => {
    expect(['2024-10-02', '2024-10-03', '2024-10-04'].map((on) => ask('executive', id, { transfer: {} }, on).outcome === 'not asked')).toEqual([true, false, false]);
  });
});

describe('employment with the foreign enterprise', () => {
  it.each([['2026-11-21', 'not-met'], ['2026-11-22', 'met'], [null, 'met']])('until %s is current on 22 November 2026: %s', (until, outcome) => expect(ask('executive', 'ict.employment', { transfer: { until } }).outcome).toBe(outcome));
  it.each([['2026-11-22', 'met'], ['2026-11-23', 'not-met']])('since %s: %s', (since, outcome) => expect(ask('executive', 'ict.employment', { transfer: { since } }).outcome).toBe(outcome));
  it('is looked at on the planned day of filing', () => {
    const situation = { ...transfer('executive', { transfer: { until: '2026-12-15' } }), file: { plan: { filingOn: '2026-12-16' } } };
    expect(outcomeOf(assessed(pathways.executive, situation, asOf), 'ict.employment')).toBe('not-met');
  });
  it('is asked for where its end is not known', () => expect(ask('executive', 'ict.employment', { transfer: { until: undefined } })).toEqual({ outcome: 'unknown', missing: ['/jobOffers/0/transfer/until'] }));
});

describe('one year in the three years before the initial application', () => {
  const year = (work: readonly Facts[] | undefined, more: Facts = {}, on = asOf) => ask('executive', 'ict.one-year', { person: { work, ...more } }, on);
  const executive = (startedOn: string, endedOn: string | null, more: Facts = {}) => [abroad('executive', startedOn, endedOn, more)];

  it.each([
    ['eleven months', '2025-12-23', 'not-met'],
    ['a year but a day', '2025-11-24', 'not-met'],
    ['a year: the day itself counts', '2025-11-23', 'met'],
    ['a year and a day', '2025-11-22', 'met'],
  ])('%s, since %s and still: %s', (_name, startedOn, outcome) => expect(year(executive(startedOn, null)).outcome).toBe(outcome));

  it.each([
    ['ended so long ago that a year but a day lies within', '2024-11-20', 'not-met'],
    ['ended a year after the period began', '2024-11-21', 'met'],
  ])('%s (%s): %s', (_name, endedOn, outcome) => expect(year(executive('2015-01-01', endedOn)).outcome).toBe(outcome));

  it('is continuous: a day between breaks it, a new post the day after does not', () => {
    expect(year([...executive('2025-06-01', '2025-11-30'), ...executive('2025-12-01', '2026-05-31')]).outcome).toBe('met');
    expect(year([...executive('2025-06-01', '2025-11-30'), ...executive('2025-12-02', '2026-05-31')]).outcome).toBe('not-met');
  });
  it('is full time: 30 hours, to which part-time jobs do not add up', () => {
    expect([29, 30].map((hoursPerWeek) => year(executive('2024-01-01', null, { hoursPerWeek })).outcome)).toEqual(['not-met', 'met']);
    expect(year([...executive('2024-01-01', null, { hoursPerWeek: 20 }), ...executive('2024-01-01', null, { hoursPerWeek: 20 })]).outcome).toBe('not-met');
  });
  it('is outside Canada and for that enterprise', () => {
    expect(year(executive('2024-01-01', null, { country: 'CA' })).outcome).toBe('not-met');
    expect(year(executive('2024-01-01', null, { employer: 'Another enterprise' })).outcome).toBe('not-met');
  });
  it('is in the capacity of the transfer since 3 October 2024, before that in any of the three', () => {
    const work = [abroad('specialized-knowledge', '2022-01-01', null)];
    expect(['2024-10-02', '2024-10-03'].map((on) => year(work, {}, on).outcome)).toEqual(['met', 'not-met']);
    expect(year([abroad('other', '2022-01-01', null)], {}, '2024-10-02').outcome).toBe('not-met');
  });
  it('counts before the first of the permits that followed one another', () => {
    const canadianStatus = [permit('C62', '2022-11-01', '2025-10-31', { appliedOn: '2022-10-01' }), permit('C62', '2025-10-15', '2027-10-31', { appliedOn: '2025-09-01' })];
    const work = executive('2020-01-01', '2022-10-31');
    expect(year(work, { canadianStatus }).outcome).toBe('met');
    expect(year(work, { canadianStatus: [] }).outcome).toBe('not-met');
    // Applied for after the first had ended: the second was an initial application.
    expect(year(work, { canadianStatus: [canadianStatus[0], permit('C62', '2026-01-15', '2027-10-31', { appliedOn: '2025-11-01' })] }).outcome).toBe('not-met');
    expect(year(work, { canadianStatus: canadianStatus.map((one) => ({ ...one, employerId: 'e2' })), }).outcome).toBe('not-met');
  });
  it('is open while the work, a capacity or the permits are not known', () => {
    expect(year(undefined)).toEqual({ outcome: 'unknown', missing: ['/persons/0/work'] });
    expect(year([abroad(undefined, '2022-01-01', null)])).toEqual({ outcome: 'unknown', missing: ['/persons/0/work/0/capacity'] });
    expect(year(executive('2022-01-01', null), { canadianStatus: undefined })).toEqual({ outcome: 'unknown', missing: ['/persons/0/canadianStatus'] });
    expect(year(executive('2026-01-01', null), { canadianStatus: undefined }).outcome).toBe('not-met');
  });
});

describe('every kind of transfer', () => {
  const kinds = [...categories.map((category) => [category, category, pathways[category]] as const), ...categories.map((category) => [`${category} of a new enterprise`, category, pathways.new] as const)];
  const askKind = (pathway: string, category: Category, id: string, changes: Parameters<typeof transfer>[1], on = asOf) =>
    outcomeOf(assessed(pathway, pathway === pathways.new ? newEnterprise(category, changes) : transfer(category, changes), on), id);

  describe.each(kinds)('%s', (_name, category, pathway) => {
    const asked = (id: string, changes: Parameters<typeof transfer>[1], on = asOf) => askKind(pathway, category, id, changes, on);
    const related = (id: string, ...groups: Facts[]) => asked(id, { employer: { relatedForeignEmployers: groups.map((one) => group({ operatingCountries: ['IN', 'SG', 'CA'], ...one })) } });
    const once = (startedOn: string, endedOn: string | null, on: string) => asked('ict.one-year', { person: { work: [abroad(category, startedOn, endedOn)] } }, on);

    it('needs employment with the foreign enterprise on the day: begun, and not ended before', () => {
      const employed = (since: string, until: string | null) => asked('ict.employment', { transfer: { since, until } });
      expect(['2026-11-21', '2026-11-22', '2026-11-23'].map((since) => employed(since, null))).toEqual(['met', 'met', 'not-met']);
      expect(['2026-11-21', '2026-11-22', '2026-11-23'].map((until) => employed('2022-01-01', until))).toEqual(['not-met', 'met', 'met']);
    });

    // An application of 22 November 2026, in the same capacity; and one of 2 October 2024, the last day of the instructions before.
    it('needs a year to the day', () => {
      expect(['2025-11-24', '2025-11-23', '2025-11-22'].map((startedOn) => once(startedOn, null, '2026-11-22'))).toEqual(['not-met', 'met', 'met']);
      expect(['2023-10-04', '2023-10-03', '2023-10-02'].map((startedOn) => once(startedOn, null, '2024-10-02'))).toEqual(['not-met', 'met', 'met']);
    });
    it('needs all of it in the three years before', () => {
      expect(['2024-11-20', '2024-11-21', '2024-11-22'].map((endedOn) => once('2015-01-01', endedOn, '2026-11-22'))).toEqual(['not-met', 'met', 'met']);
      expect(['2022-09-30', '2022-10-01', '2022-10-02'].map((endedOn) => once('2015-01-01', endedOn, '2024-10-02'))).toEqual(['not-met', 'met', 'met']);
    });

    it('needs the enterprise that transfers the person to be related, in business and multinational, not another one of the group', () => {
      for (const [id, failing] of [['ict.relationship', { relationship: 'contract' }], ['ict.foreign-business', { doingBusiness: false }], ['ict.multinational', { operatingCountries: ['IN'] }]] as const) {
        expect([related(id, {}), related(id, failing), related(id, failing, { name: 'Another enterprise' })]).toEqual(['met', 'not-met', 'not-met']);
      }
    });
  });
});

describe('the enterprises', () => {
  const related = (more: Facts, id: string, on = asOf) => ask('executive', id, { employer: { relatedForeignEmployers: [group(more)] } }, on).outcome;

  it.each([['parent', 'met'], ['subsidiary', 'met'], ['branch', 'met'], ['affiliate', 'met'], ['franchise', 'not-met'], ['licence', 'not-met'], ['contract', 'not-met'], ['other', 'not-met']])('related as %s: %s', (relationship, outcome) => {
    expect(related({ relationship }, 'ict.relationship')).toBe(outcome);
    expect(related({ relationship }, 'ict.relationship', '2024-10-02')).toBe(outcome);
  });
  it('are not related through another enterprise of the group alone', () => {
    expect(ask('executive', 'ict.relationship', { employer: { relatedForeignEmployers: [group({ name: 'Another enterprise' })] } }).outcome).toBe('not-met');
    expect(ask('executive', 'ict.relationship', { employer: { relatedForeignEmployers: undefined } })).toEqual({ outcome: 'unknown', missing: ['/employers/0/relatedForeignEmployers'] });
  });
  it('both do business', () => {
    expect([true, false].map((doingBusiness) => related({ doingBusiness }, 'ict.foreign-business'))).toEqual(['met', 'not-met']);
    const canadian = (employer: Facts) => ask('executive', 'ict.canadian-business', { employer }).outcome;
    expect(canadian({ operatingSince: '2026-11-22' })).toBe('met');
    expect(canadian({ operatingSince: undefined, newEnterprise: { ...plan, tradingFrom: '2026-11-22' } })).toBe('met');
    expect(canadian({ operatingSince: '2026-11-23', newEnterprise: { ...plan, tradingFrom: '2026-11-23' } })).toBe('not-met');
    expect(ask('executive', 'ict.canadian-business', { employer: { operatingSince: undefined, newEnterprise: undefined } })).toEqual({ outcome: 'unknown', missing: ['/employers/0/operatingSince', '/employers/0/newEnterprise'] });
  });

  it.each([[['IN'], 'not-met'], [['CA'], 'met'], [['IN', 'CA'], 'met'], [['IN', 'SG'], 'met'], [[], 'not-met'], [['IN', 'IN'], 'not-met']])('with revenue in %j are a multinational from India: %s', (operatingCountries, outcome) => expect(related({ operatingCountries }, 'ict.multinational')).toBe(outcome));
  it.each([[['IN'], 'not-met'], [['IN', 'CA'], 'not-met'], [['IN', 'SG'], 'met'], [['IN', 'SG', 'CA'], 'met']])('with revenue in %j may open a new enterprise in Canada: %s', (operatingCountries, outcome) => {
    expect(askNew('ict.multinational', { employer: { relatedForeignEmployers: [group({ operatingCountries })] } }).outcome).toBe(outcome);
  });
  it('are asked where they earn revenue', () => {
    expect(ask('executive', 'ict.multinational', { employer: { relatedForeignEmployers: [{ name: foreign, country: 'IN' }] } })).toEqual({ outcome: 'unknown', missing: ['/employers/0/relatedForeignEmployers/0/operatingCountries'] });
  });

  it.each([['commercial', 'met', 'not-applicable'], ['coworking', 'met', 'judgement'], ['home', 'not-met', 'not-applicable'], ['virtual', 'not-met', 'not-applicable'], ['none', 'not-met', 'not-applicable']])('in premises that are %s: %s, presence %s', (premises, outcome, presence) => {
    expect(ask('executive', 'ict.premises', { employer: { premises } }).outcome).toBe(outcome);
    expect(ask('executive', 'ict.coworking', { employer: { premises } }).outcome).toBe(presence);
  });
  it.each([[true, 'met'], [false, 'not-met'], [undefined, 'unknown']])('with the post abroad kept open %s: %s', (roleKeptOpen, outcome) => expect(ask('executive', 'ict.role-kept-open', { transfer: { roleKeptOpen } }).outcome).toBe(outcome));
});

describe('the wage', () => {
  const wage = (category: Category, wagePerHour: number, on = asOf) => ask(category, 'ict.wage', { offer: { wagePerHour } }, on).outcome;

  it.each(categories)('of %s is at least the median since 3 October 2024', (category) => {
    expect([49.99, 50, 50.01].map((pay) => wage(category, pay))).toEqual(['not-met', 'met', 'met']);
    expect(wage(category, 49.99, '2024-10-03')).toBe('not-met');
  });
  it('was asked of specialized knowledge alone before, in a new enterprise too', () => {
    expect(categories.map((category) => wage(category, 49.99, '2024-10-02'))).toEqual(['not asked', 'not asked', 'not-met']);
    expect(categories.map((category) => askNew('ict.wage', { offer: { wagePerHour: 49.99 } }, '2024-10-02', category).outcome)).toEqual(['not-applicable', 'not-applicable', 'not-met']);
    expect(categories.map((category) => askNew('ict.wage', { offer: { wagePerHour: 49.99 } }, '2024-10-03', category).outcome)).toEqual(['not-met', 'not-met', 'not-met']);
  });
  it('follows from the salary by 52 weeks', () => expect([103_999, 104_000].map((salaryPerYear) => ask('executive', 'ict.wage', { offer: { wagePerHour: undefined, salaryPerYear, hoursPerWeek: 40 } }).outcome)).toEqual(['not-met', 'met']));
  it('is asked for where it is not known', () => expect(ask('executive', 'ict.wage', { offer: { wagePerHour: undefined } })).toEqual({ outcome: 'unknown', missing: ['/jobOffers/0/wagePerHour'] }));
});

describe('the occupation', () => {
  // NOC 2021: 00012 and 20012 are TEER 0, 21231 TEER 1, 22221 TEER 2.
  const level = (category: Category) => ['00012', '20012', '21231', '22221'].map((noc) => ask(category, 'ict.occupation', { offer: { noc } }).outcome);

  it('of an executive is of TEER 0', () => expect(level('executive')).toEqual(['met', 'met', 'not-met', 'not-met']));
  it('of a senior manager is of TEER 0 or 1', () => expect(level('senior-manager')).toEqual(['met', 'met', 'met', 'not-met']));
  it('with specialized knowledge bars nothing: TEER 3 to 5 is examined in detail', () => {
    expect(level('specialized-knowledge')).toEqual(Array(4).fill('not asked'));
    expect(['22221', '13110'].map((noc) => ask('specialized-knowledge', 'ict.detailed-review', { offer: { noc } }).outcome)).toEqual(['not-applicable', 'judgement']);
  });
});

describe('what the officer judges', () => {
  it('is the role of the category', () => {
    expect(ask('executive', 'ict.executive-role').outcome).toBe('judgement');
    expect(ask('senior-manager', 'ict.manager-role').outcome).toBe('judgement');
    expect(ask('specialized-knowledge', 'ict.knowledge').outcome).toBe('judgement');
    expect(['ict.executive-role', 'ict.manager-role', 'ict.knowledge'].map((id) => askNew(id).outcome)).toEqual(['not-applicable', 'judgement', 'not-applicable']);
  });
  it('is, with less than two years, why the knowledge is advanced', () => {
    const years = (startedOn: string) => ask('specialized-knowledge', 'ict.under-two-years', { person: { work: [abroad('specialized-knowledge', startedOn, null)] } }).outcome;
    expect([years('2024-11-24'), years('2024-11-23')]).toEqual(['judgement', 'not-applicable']);
  });
});

describe('the most time as a transferee', () => {
  const maximum = (category: Category, canadianStatus: readonly Facts[] | undefined, more: Facts = {}) => ask(category, 'ict.maximum', { person: { canadianStatus, ...more } });
  // Permits that end on 30 November 2026: the next one would begin on 1 December.
  const since = (basis: string, day: string) => [permit(basis, day, '2026-11-30')];

  it.each([
    ['specialized-knowledge', '2021-12-02', 'met'], ['specialized-knowledge', '2021-12-01', 'not-met'], ['specialized-knowledge', '2021-11-30', 'not-met'],
    ['executive', '2019-12-02', 'met'], ['executive', '2019-12-01', 'not-met'], ['executive', '2019-11-30', 'not-met'],
    ['senior-manager', '2019-12-02', 'met'], ['senior-manager', '2019-12-01', 'not-met'], ['senior-manager', '2019-11-30', 'not-met'],
  ] as const)('%s, on permits from %s to 30 November 2026: %s', (category, from, outcome) => expect(maximum(category, since(category === 'specialized-knowledge' ? 'C63' : 'C62', from)).outcome).toBe(outcome));

  it('counts all categories and agreements together, and no other permit', () => {
    const together = [permit('C12', '2020-12-01', '2022-11-30'), permit('T37', '2022-12-01', '2024-11-30', { employerId: 'e2' }), permit('C63', '2024-12-01', '2026-11-30')];
    expect(maximum('specialized-knowledge', together).outcome).toBe('not-met');
    expect(maximum('executive', together).outcome).toBe('met');
    expect(maximum('specialized-knowledge', since('lmia', '2015-01-01')).outcome).toBe('met');
    expect(maximum('specialized-knowledge', since('T36', '2015-01-01')).outcome).toBe('met');
  });
  it('counts a day once, and ends a permit that was given up on that day', () => {
    expect(maximum('specialized-knowledge', [...since('C63', '2021-12-02'), ...since('C63', '2023-12-02')]).outcome).toBe('met');
    expect(maximum('specialized-knowledge', [permit('C63', '2018-01-01', '2026-11-30', { endedOn: '2020-12-31' })]).outcome).toBe('met');
  });
  it('begins anew after a full-time year with the enterprise abroad', () => {
    const spent = [permit('C63', '2018-01-01', '2022-12-31')];
    const back = (from: string, to: string | null, hoursPerWeek = 40) => ({ work: [abroad('specialized-knowledge', from, to, { hoursPerWeek })] });
    expect(maximum('specialized-knowledge', spent, back('2023-01-01', '2023-12-30')).outcome).toBe('not-met');
    expect(maximum('specialized-knowledge', spent, back('2023-01-01', '2023-12-31')).outcome).toBe('met');
    expect(maximum('specialized-knowledge', spent, back('2023-01-01', null, 20)).outcome).toBe('not-met');
  });
  it('does not begin anew by a job abroad that goes on while the person works in Canada', () => {
    const work = { work: [abroad('specialized-knowledge', '2016-01-01', null)] };
    expect(maximum('specialized-knowledge', [permit('C63', '2018-01-01', '2020-12-31'), permit('C63', '2021-01-01', '2026-11-30')], work).outcome).toBe('not-met');
    expect(maximum('specialized-knowledge', [permit('C63', '2018-01-01', '2020-12-31'), permit('C63', '2022-01-01', '2026-11-30')], work).outcome).toBe('met');
  });
  it('is open while the permits, or their days, are not known', () => {
    expect(maximum('executive', undefined)).toEqual({ outcome: 'unknown', missing: ['/persons/0/canadianStatus'] });
    const { issuedOn: _issued, ...undated } = permit('C62', '2019-01-01', '2026-11-30');
    expect(maximum('executive', [undated])).toEqual({ outcome: 'unknown', missing: ['/persons/0/canadianStatus/0/issuedOn'] });
    // Without its last day a permit may have been given for any time.
    const { expiresOn: _expires, ...endless } = permit('C62', '2024-01-01', '2026-11-30');
    expect(maximum('executive', [endless])).toEqual({ outcome: 'unknown', missing: ['/persons/0/canadianStatus/0/expiresOn'] });
    const { basis: _basis, ...uncoded } = permit('C62', '2015-01-01', '2026-11-30');
    expect(maximum('executive', [uncoded])).toEqual({ outcome: 'unknown', missing: ['/persons/0/canadianStatus/0/basis'] });
  });
});

describe('a new enterprise', () => {
  const planned = (changes: Facts | null | undefined, id: string) => askNew(id, { employer: { newEnterprise: changes && { ...plan, ...changes } } });

  it('is one being set up', () => {
    expect(planned(null, 'ict.new-enterprise').outcome).toBe('not-met');
    expect(planned(undefined, 'ict.new-enterprise')).toEqual({ outcome: 'unknown', missing: ['/employers/0/newEnterprise'] });
    expect(planned({}, 'ict.new-enterprise').outcome).toBe('met');
  });
  it.each([['leased', 'met'], ['searching', 'met'], ['none', 'not-met']])('with premises %s: %s', (premisesPlanned, outcome) => expect(planned({ premisesPlanned }, 'ict.planned-premises').outcome).toBe(outcome));
  it('does not need commercial premises yet', () => expect(askNew('ict.premises').outcome).toBe('not asked'));
  it.each([[0, 'not-met'], [1, 'met']])('with %d planned staff: %s', (plannedStaff, outcome) => expect(planned({ plannedStaff }, 'ict.planned-staff').outcome).toBe(outcome));
  it.each([[0, 'not-met'], [0.01, 'met']])('with %d dollars committed: %s', (fundsCommitted, outcome) => expect(planned({ fundsCommitted }, 'ict.planned-funds').outcome).toBe(outcome));
  it.each([['2027-11-21', 'met'], ['2027-11-22', 'met'], ['2027-11-23', 'not-met']])('in business from %s: %s', (tradingFrom, outcome) => expect(planned({ tradingFrom }, 'ict.planned-trading').outcome).toBe(outcome));
  it('names what its plan leaves out', () => {
    const bare = assessed(pathways.new, newEnterprise('executive', { employer: { newEnterprise: {} } }), asOf);
    expect(['premises', 'staff', 'funds', 'trading'].map((part) => criterion(bare, `ict.planned-${part}`).missing)).toEqual(['premisesPlanned', 'plannedStaff', 'fundsCommitted', 'tradingFrom'].map((member) => [`/employers/0/newEnterprise/${member}`]));
  });
  it('has one year, which is not renewed', () => {
    const first = (issuedOn: string, more: Facts = {}) => askNew('ict.first-year', { offer: { endsOn: '2029-01-10' }, person: { canadianStatus: [permit('C61', issuedOn, '2026-11-30', more)] } }).outcome;
    expect([first('2025-12-02'), first('2025-12-01'), first('2025-11-30')]).toEqual(['met', 'not-met', 'not-met']);
    expect(first('2025-06-01', { employerId: 'e2' })).toBe('met');
  });
  it('may have six exceptional months after it, which the officer weighs', () => {
    const canadianStatus = [permit('C61', '2025-12-01', '2026-11-30')];
    const until = (endsOn: string | null | undefined) => assessed(pathways.new, newEnterprise('senior-manager', { person: { canadianStatus }, offer: { endsOn } }), asOf);
    const first = (endsOn: string | null | undefined) => criterion(until(endsOn), 'ict.first-year');
    expect([first('2027-05-31').outcome, first('2027-06-01').outcome, first(null).outcome]).toEqual(['met', 'not-met', 'not-met']);
    expect(first(undefined)).toEqual({ outcome: 'unknown', missing: ['/jobOffers/0/endsOn'] });
    expect(outcomeOf(until('2027-05-31'), 'ict.exceptional-months')).toBe('judgement');
    expect(askNew('ict.exceptional-months').outcome).toBe('not-applicable');
    const used = { person: { canadianStatus: [...canadianStatus, permit('C61', '2026-12-01', '2027-05-31')] }, offer: { endsOn: '2027-06-01' } };
    expect(askNew('ict.first-year', used, '2027-05-01').outcome).toBe('not-met');
  });
  it('counts towards the seven years in all', () => expect(askNew('ict.maximum', { person: { canadianStatus: [permit('C62', '2019-12-01', '2026-11-30')] } }).outcome).toBe('not-met'));
});
