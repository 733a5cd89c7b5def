import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/assessment/engine/days';
import { number } from '../../../shared/assessment/engine/values';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { assessed, type Situation } from '../support/clients';

// The grids of the reference, section 1.4, and the income of section 1.3, typed from their rows.

type Facts = Record<string, unknown>;
const nobody = { work: [], education: [], languageTests: [], licences: [], tradeCertificates: [] };
/** Points of a group for a person with a job offer in the province. */
function points(group: string, day: string, { person = {}, offer = {} }: { person?: Facts; offer?: Facts }): number | undefined {
  const [score] = assessed('ca.bc.skilled-worker', { person: { ...nobody, ...person }, offer: { noc: day < '2022-11-16' ? '2173' : '21231', province: 'BC', censusDivision: 'Metro Vancouver', hoursPerWeek: 40, wagePerHour: 10, ...offer } }, day).scores;
  const value = score?.factors.get(group);
  return value?.low === value?.high ? value?.low : undefined;
}
const now = '2022-11-16';
const then = '2022-11-15';
const first = '2017-05-10';

describe('wages', () => {
  it.each(Array.from({ length: 54 }, (_, index) => 16 + index))('%s dollars an hour give the dollars less 15, and a cent less a point less', (wage) => {
    expect([points('wage', now, { offer: { wagePerHour: wage } }), points('wage', now, { offer: { wagePerHour: wage - 0.01 } })]).toEqual([wage - 15, wage - 16]);
  });
  it('below $16 give nothing, and from $70 55', () => {
    expect([15.99, 69.99, 70, 200].map((wagePerHour) => points('wage', '2026-11-22', { offer: { wagePerHour } }))).toEqual([0, 54, 55, 55]);
  });

  const of = (salaryPerYear: number, day = then) => points('wage', day, { offer: { salaryPerYear } });
  it.each([
    [25_000, 3], [26_250, 4], [27_500, 5], [28_750, 6], [30_000, 7], [31_250, 8], [32_500, 9], [33_750, 10], [35_000, 11], [36_250, 12], [37_500, 13], [38_750, 14], [40_000, 15], [42_500, 16], [45_000, 17], [47_500, 18], [50_000, 19],
    [52_500, 20], [55_000, 21], [57_500, 22], [60_000, 23], [62_500, 24], [65_000, 25], [67_500, 26], [70_000, 27], [72_500, 28], [75_000, 29], [77_500, 30], [80_000, 31], [82_500, 32], [85_000, 33], [87_500, 34], [90_000, 35], [92_500, 36],
    [95_000, 37], [97_500, 38], [100_000, 50],
  ])('of %s dollars a year gave %s until 15 November 2022', (salary, given) => {
    expect([of(salary), of(salary, first), of(salary - 1)]).toEqual([given, given, given === 3 ? 0 : given === 50 ? 38 : given - 1]);
  });
});

describe('language, by the lowest level', () => {
  const tests = (level: number) => ({ languageTests: [{ test: 'CLB', takenOn: '2022-01-10', listening: level, reading: level, writing: level, speaking: level }] });
  it.each([[3, 0, 0], [4, 6, 5], [5, 10, 10], [6, 14, 15], [7, 18, 20], [8, 22, 25], [9, 26, 30], [10, 30, 30]])('level %s gave %s, and gives %s', (level, before, after) => {
    expect([points('language', then, { person: tests(level) }), points('language', now, { person: tests(level) })]).toEqual([before, after]);
  });
});

describe('bonuses below the most of their group', () => {
  const level = (test: string, reached: number) => ({ test, takenOn: '2022-01-10', listening: reached, reading: reached, writing: reached, speaking: reached });
  it('both languages from level 4 give 10', () => {
    expect([[4, 4], [5, 4], [5, 3]].map(([en = 0, fr = 0]) => points('language', now, { person: { languageTests: [level('CLB', en), level('NCLC', fr)] } }))).toEqual([15, 20, 10]);
  });
  it('regional work gives 10 beside the 5 of Area 2', () => {
    const work = [{ employer: 'Example Foods', noc: '65100', relatedTo: [], country: 'CA', province: 'BC', city: 'Mission', startedOn: '2020-01-06', endedOn: '2022-06-30', hoursPerWeek: 40, paid: true }];
    expect([work, []].map((one) => points('area', now, { person: { work: one }, offer: { city: 'Chilliwack', censusDivision: 'Fraser Valley' } }))).toEqual([15, 5]);
  });
});

describe('education', () => {
  const study = (level: string, credential?: string, place: Facts = { country: 'CA', province: 'ON' }) => ({ education: [{ level, ...(credential ? { credential } : {}), completedOn: '2016-05-30', ...place }] });
  // In Ontario 6 for a post-secondary credential in Canada outside the province, in both grids.
  it.each([
    ['secondary', undefined, 0, 0], ['one-year', 'college', 9, 11], ['two-year', 'associate', 10, 11], ['one-year', 'trade', 17, 11], ['one-year', 'vocational', 17, 11], ['three-year', 'college', 9, 11], ['one-year', 'post-graduate', 17, 21],
    ['bachelor', 'bachelor', 17, 21], ['master', 'master', 23, 28], ['professional', 'professional', 23, 28], ['doctorate', 'doctorate', 23, 33], ['two-year', 'college-graduate', 9, 11],
  ] as const)('%s (%s) of Ontario gave %s, and gives %s', (level, credential, before, after) => {
    expect([points('education', then, { person: study(level, credential) }), points('education', first, { person: study(level, credential) }), points('education', now, { person: study(level, credential) })]).toEqual([before, before, after]);
  });
  it('in the province gives 8 in place of 6, and an assessment gave 4', () => {
    const abroad = study('bachelor', 'bachelor', { country: 'IN', eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2017-01-10' } });
    const here = study('bachelor', 'bachelor', { country: 'CA', province: 'BC' });
    expect([then, now].map((day) => [points('education', day, { person: abroad }), points('education', day, { person: here })])).toEqual([[15, 19], [15, 23]]);
  });
  it('with a designation of the province gives 5 more since 2022', () => {
    const held = { licences: [{ country: 'CA', province: 'BC', status: 'held', issuedOn: '2017-01-10', expiresOn: null }] };
    expect([points('education', then, { person: held }), points('education', now, { person: held }), points('education', now, { person: { tradeCertificates: [{ province: 'BC', issuedOn: '2017-01-10' }] } }), points('education', now, { person: { tradeCertificates: [{ province: 'AB', issuedOn: '2017-01-10' }] } })]).toEqual([0, 5, 5, 0]);
  });
});

describe('regional districts until 15 November 2022', () => {
  it.each([
    [10, 'Stikine'], [10, 'Central Coast'], [10, 'Northern Rockies'], [10, 'Mount Waddington'], [10, 'Skeena-Queen Charlotte'], [10, 'North Coast'], [10, 'Powell River'], [10, 'qathet'], [10, 'Sunshine Coast'], [10, 'Kootenay Boundary'],
    [10, 'Alberni-Clayoquot'], [8, 'Kitimat-Stikine'], [8, 'Bulkley-Nechako'], [8, 'Squamish-Lillooet'], [8, 'Strathcona'], [8, 'Columbia-Shuswap'], [8, 'East Kootenay'], [6, 'Peace River'], [6, 'Comox Valley'], [6, 'Cariboo'], [6, 'Central Kootenay'],
    [4, 'Okanagan-Similkameen'], [4, 'Cowichan Valley'], [4, 'North Okanagan'], [4, 'Fraser-Fort George'], [2, 'Thompson-Nicola'], [2, 'Nanaimo'], [2, 'Central Okanagan'], [2, 'Capital'], [2, 'Fraser Valley'], [0, 'Greater Vancouver'], [0, 'Metro Vancouver'],
  ])('%s points: %s', (given, censusDivision) => expect([then, first].map((day) => points('region', day, { offer: { censusDivision } }))).toEqual([given, given]));
});

describe('work', () => {
  /** So many days up to the day, full time, in the occupation of the offer. */
  const worked = (days: number, day: string, more: Facts = {}) => {
    const start = new Date(Date.parse(day) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
    return { work: [{ employer: 'Former employer', noc: day < '2022-11-16' ? '2173' : '21231', country: 'IN', startedOn: start, endedOn: day, hoursPerWeek: 40, paid: true, ...more }] };
  };
  it.each([[1, 1, 1], [363, 1, 1], [364, 3, 4], [727, 3, 4], [728, 6, 8], [1_091, 6, 8], [1_092, 9, 12], [1_455, 9, 12], [1_456, 12, 16], [1_819, 12, 16], [1_820, 15, 20]])('%s days of related work gave %s, and give %s', (days, before, after) => {
    expect([points('experience', then, { person: worked(days, then) }), points('experience', now, { person: worked(days, now) })]).toEqual([before, after]);
  });
  it('of a year in Canada gives 10 more', () => {
    expect([then, now].flatMap((day) => [363, 364].map((days) => points('experience', day, { person: worked(days, day, { country: 'CA', province: 'ON' }) })))).toEqual([1, 13, 1, 14]);
  });
  it('in the job gives 10, with the experience since 2022 and with the skill level before', () => {
    const job = (noc: string) => ({ work: [{ employer: 'Enterprise in Canada', employerId: 'e1', noc, country: 'CA', province: 'BC', censusDivision: 'Metro Vancouver', startedOn: '2022-11-10', endedOn: null, hoursPerWeek: 30, paid: true }] });
    expect([points('skillLevel', then, { person: job('2173') }), points('experience', then, { person: job('2173') }), points('experience', now, { person: job('21231') })]).toEqual([35, 1, 11]);
  });
  it.each([['0213', 25], ['2173', 25], ['2281', 10], ['7511', 5], ['6611', 5], ['0013', 40]])('skill level of %s: %s', (noc, given) => {
    expect([points('skillLevel', then, { offer: { noc } }), points('skillLevel', '2022-03-10', { offer: { noc } }), points('skillLevel', '2022-03-09', { offer: { noc } })]).toEqual([given, given, undefined]);
  });
});

describe('minimum income of the family', () => {
  const pack = new LoadedPack(builtInPack, 'sha256-test');
  const amounts = (day: string, size: number) => ['metro.least', 'metro.most', 'rest.least', 'rest.most'].map((column) => pack.lookUp('bc.family-income', column, number(size), dayOf(day)).low);
  it.each([
    [1, 22_804, 19_006, 31_264, 26_057], [2, 28_390, 23_659, 38_922, 32_437], [3, 34_902, 29_087, 47_850, 39_878], [4, 42_376, 35_316, 58_097, 48_418], [5, 48_062, 40_054, 65_892, 54_913], [6, 54_205, 45_175, 74_314, 61_934],
    [7, 60_350, 50_296, 82_739, 68_955], [9, 60_350, 50_296, 82_739, 68_955],
  ])('of a family of %s', (size, metro, rest, metroNow, restNow) => {
    expect(['2017-05-10', '2017-12-31', '2018-01-01', '2021-12-31', '2022-01-01', '2026-06-09', '2026-06-10', '2026-11-22'].map((day) => amounts(day, size))).toEqual([
      [0, metro, 0, rest], [0, metro, 0, rest], [metro, metro, rest, rest], [metro, metro, rest, rest], [metro, metroNow, rest, restNow], [metro, metroNow, rest, restNow], [metroNow, metroNow, restNow, restNow], [metroNow, metroNow, restNow, restNow],
    ]);
  });
});

// Reference 1.4: 10 for a year of work outside Metro Vancouver within the 5 years before registering; a registration is valid for 12 months.
describe('the regional bonus of a registration that may not stand any more', () => {
  const asOf = '2026-11-22';
  const work = [{ employer: 'Example Systems Inc.', noc: '21231', country: 'CA', province: 'BC', city: 'Kelowna', censusDivision: 'Central Okanagan', startedOn: '2024-01-08', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false, authorized: true }];
  const area = (file: Situation['file']): readonly [number, number] | undefined => {
    const [score] = assessed('ca.bc.skilled-worker', { person: { ...nobody, work }, offer: { noc: '21231', province: 'BC', city: 'Kelowna', censusDivision: 'Central Okanagan', hoursPerWeek: 40, wagePerHour: 10 }, ...(file ? { file } : {}) }, asOf).scores;
    const value = score?.factors.get('area');
    return value && [value.low, value.high];
  };
  const registered = (facts: Facts, uncertain: readonly Facts[] = []) => area({ provincialProfiles: [{ province: 'BC', system: 'bc-sirs', submittedOn: '2019-01-05', endedOn: null, ...facts }], uncertain });

  it('counts from the registration while it stands, and from the day without one', () => {
    expect(registered({ expiresOn: '2027-01-01' })).toEqual([15, 15]);
    expect(registered({ expiresOn: '2020-01-01' })).toEqual([25, 25]);
    expect(registered({})).toEqual([25, 25]);
  });
  it('is open where it is not settled whether the registration stands', () => {
    expect(registered({}, [{ path: '/provincialProfiles/0/expiresOn', min: '2020-01-01', max: '2027-01-01' }])).toEqual([15, 25]);
    expect(registered({ expiresOn: '2027-01-01', endedOn: undefined }, [{ path: '/provincialProfiles/0/endedOn', min: '2020-01-01', max: '2027-01-01' }])).toEqual([15, 25]);
    expect(registered({ expiresOn: '2027-06-01', submittedOn: undefined }, [{ path: '/provincialProfiles/0/submittedOn', min: '2019-05-01', max: '2027-01-01' }])).toEqual([15, 25]);
  });
});
