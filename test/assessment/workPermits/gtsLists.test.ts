import { describe, expect, it } from 'vitest';
import { criterion, outcomeOf } from '../support/clients';
import { assessed, situation } from '../support/workPermits';

type Offer = Record<string, unknown>;

/** The Global Talent Occupations List by the periods in which it did not change: what it holds, and what its subsets ask of the position. */
interface List {
  /** First and last day. */
  days: readonly [first: string, last: string];
  /** Occupations that are listed whole, at the prevailing wage. */
  prevailing: readonly string[];
  /** Occupations that are listed whole, with a wage floor of their own. */
  floored: readonly string[];
  /** Producers and directors in visual effects, and digital media designers: listed where the position needs so many months. */
  effects: string;
  media: string;
  months: number;
  /** Occupations that the list of another time holds, and neighbours. */
  unlisted: readonly string[];
}

const of2017 = ['0213', '2147', '2171', '2172', '2173', '2174', '2175'];
const of2021 = ['20012', '21311', '21211', '21220', '21221', '21222', '21233', '21223', '21231', '21230', '21232', '21234'];
const codes2016 = { effects: '5131', media: '5241' };
const codes2021 = { effects: '51120', media: '52120', months: 36 };

const lists: readonly List[] = [
  { days: ['2017-06-12', '2018-06-11'], prevailing: of2017, floored: ['2241', '2283'], ...codes2016, months: 60, unlisted: ['0211', '0212', '2131', '2133', '2143', '2146', '2281', '2282'] },
  { days: ['2018-06-12', '2019-07-04'], prevailing: [...of2017, '0211', '0212'], floored: ['2283'], ...codes2016, months: 36, unlisted: ['2131', '2133', '2241', '2281', '2282'] },
  // Engineering managers, and architecture and science managers, are off the list and accepted for another month.
  { days: ['2019-07-05', '2019-08-04'], prevailing: [...of2017, '0211', '0212'], floored: ['2281', '2283'], ...codes2016, months: 36, unlisted: ['2131', '2133', '2241', '2282'] },
  { days: ['2019-08-05', '2022-11-15'], prevailing: of2017, floored: ['2281', '2283'], ...codes2016, months: 36, unlisted: ['0211', '0212', '2131', '2133', '2241', '2282'] },
  { days: ['2022-11-16', '2022-12-21'], prevailing: of2021, floored: ['22220', '22222'], ...codes2021, unlisted: ['21300', '21310', '21330', '21390', '22310', '22221', '20010', '20011'] },
  { days: ['2022-12-22', '2025-11-19'], prevailing: [...of2021, '21300', '21310', '21330', '21390'], floored: ['22310', '22220', '22222'], ...codes2021, unlisted: ['22221', '20010', '20011', '21301', '21321', '21399'] },
  { days: ['2025-11-20', '2026-11-25'], prevailing: [...of2021, '21300', '21310', '21330', '21390'], floored: ['22310', '22220', '22222'], ...codes2021, unlisted: ['22221', '20010', '20011', '21301', '21321', '21399'] },
];
const onDays = lists.flatMap((list) => list.days.map((day) => [day, list] as const));

const inA = (offer: Offer, on: string) => outcomeOf(assessed('ca.wp.gts-a', situation({ offer }), on), 'gts-a.not-category-b');
const inB = (offer: Offer, on: string, id: string) => outcomeOf(assessed('ca.wp.gts-b', situation({ offer }), on), `gts-b.${id}`);
const needing = (noc: string, experienceMonths: number): Offer => ({ noc, requires: { level: 'bachelor', experienceMonths } });

describe.each(onDays)('Global Talent Occupations List on %s', (on, { prevailing, floored, effects, media, months, unlisted }) => {
  it.each([...prevailing, ...floored])('%s is of Category B and not of Category A, whatever experience the position needs', (noc) => {
    expect([0, 120].map((experience) => inA(needing(noc, experience), on))).toEqual(['not-met', 'not-met']);
    expect(inB({ noc }, on, 'occupation')).toBe('met');
  });

  it.each(unlisted)('%s is of Category A and not of Category B, whatever experience the position needs', (noc) => {
    expect([0, 120].map((experience) => inA(needing(noc, experience), on))).toEqual(['met', 'met']);
    expect(inB({ noc }, on, 'occupation')).toBe('not-met');
  });

  it.each([[effects, 'visual-effects-experience'], [media, 'digital-media-experience']])(`%s is of Category B where the position needs ${months} months, and of Category A where it needs less: %s`, (noc, id) => {
    const around = [months - 1, months, months + 1].map((experience) => needing(noc, experience));
    expect(around.map((offer) => inA(offer, on))).toEqual(['met', 'not-met', 'not-met']);
    expect(around.map((offer) => inB(offer, on, id))).toEqual(['not-met', 'met', 'met']);
  });

  it.each(prevailing)('%s has no wage floor but the prevailing wage', (noc) => {
    expect(inB({ noc, wagePerHour: 10 }, on, 'wage-floor')).toBe('not-applicable');
  });

  it.each([...floored, effects, media])('%s has a wage floor of its own, in Quebec one that is not known', (noc) => {
    const asked = (province: string) => inB({ noc, province, wagePerHour: 90 }, on, 'wage-floor');
    expect(asked('ON')).toBe(on < '2025-11-20' ? 'unknown' : 'met');
    expect(asked('QC')).toBe('unknown');
  });
});

// Of the days before no amounts are known: what the position pays does not settle it, and the result says what to look up.
const beforeAmounts = onDays.filter(([on]) => on < '2025-11-20').flatMap(([on, { floored, effects, media }]) => [...floored, effects, media].map((noc) => [noc, on] as const));

describe('wage floors before 20 November 2025', () => {
  it.each(beforeAmounts)('of %s on %s have to be looked up', (noc, on) => {
    const results = [38.45, 41.35, 90].map((wagePerHour) => assessed('ca.wp.gts-b', situation({ offer: { noc, wagePerHour } }), on));
    expect(results.map((result) => criterion(result, 'gts-b.wage-floor'))).toEqual(Array(3).fill({ outcome: 'unknown', missing: [] }));
    expect(results.map(({ verify }) => verify)).toEqual(Array(3).fill(['gts-b.wage-floor']));
  });
});

describe('wage floors since 20 November 2025: the amount is enough, and a cent less is not', () => {
  const floors: readonly (readonly [noc: string, occupation: string, hourly: number])[] = [
    ['22310', 'electrical and electronics engineering technologists', 41.35], ['22220', 'computer network and web technicians', 40.87], ['22222', 'information systems testing technicians', 41.03],
    ['51120', 'producers and directors in visual effects and video games', 40.87], ['52120', 'digital media designers', 38.46],
  ];

  describe.each(['2025-11-20', '2025-11-21', '2026-11-25'])('on %s', (on) => {
    it.each(floors)('%s, %s: %s', (noc, _occupation, hourly) => {
      const paid = (wagePerHour: number) => inB({ noc, wagePerHour, marketWage: { median: 20 } }, on, 'wage-floor');
      expect([hourly - 0.01, hourly, hourly + 0.01].map((wage) => paid(Math.round(wage * 100) / 100))).toEqual(['not-met', 'met', 'met']);
    });
  });
});
