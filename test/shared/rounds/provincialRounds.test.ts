import { describe, expect, it } from 'vitest';
import { builtInRounds, seriesOf, seriesOfPathway } from '../../../shared/rounds/heldRounds';
import { isDayKnown, leadsTo } from '../../../shared/rounds/heldRound';
import { provincialRounds } from '../../../shared/rounds/provincialRounds';
import { provincialStreams } from '../../../shared/rounds/provincialStreams';

const roundsOn = (series: string, until: string) => provincialRounds.filter((round) => round.series === series && round.until === until);

describe('the rounds of provinces and territories', () => {
  it.each([
    ['bc.skills/high-impact', '2026-09-24', { cutOff: 131, wage: null, invitations: 288, system: 'bc-sirs', confidence: 'medium' }],
    ['bc.skills/high-impact', '2026-09-24', { cutOff: null, wage: { perHour: 52, perYear: 105_000, isAbout: false }, invitations: 426 }],
    ['bc.skills/high-impact', '2025-12-10', { cutOff: null, wage: { perHour: 87, perYear: 170_000, isAbout: true }, invitations: 96, confidence: 'high' }],
    ['bc.skills/high-impact', '2026-08-20', { wage: { perHour: 55, perYear: null, isAbout: false }, invitations: 337 }],
    ['bc.skills/tech', '2024-11-20', { cutOff: 141, invitations: 4, pathways: ['ca.bc.tech'], source: { en: 'welcomebc.ca copy 2024-11-20', fr: 'welcomebc.ca copy 2024-11-20' } }],
    ['bc.skills/veterinary', '2024-12-10', { cutOff: 80, invitations: null, fewerThan: 5 }],
    ['bc.elss', '2024-12-10', { cutOff: 121, invitations: null, fewerThan: null }],
    ['on.hcp/tech', '2020-05-13', { cutOff: 421, most: 451, system: 'crs', invitations: 703 }],
    ['on.hcp/tech', '2019-08-01', { cutOff: 435, most: 'not-held', invitations: 1773 }],
    ['on.ejo-international-student/region-gta', '2026-03-25', { cutOff: 90, invitations: 76, system: 'on-ejo-eoi', restriction: { kind: 'region', region: 'gta' } }],
    ['on.ejo-in-demand/home-support', '2025-09-02', { cutOff: 33, invitations: 233, restriction: { kind: 'codes', codes: ['44101'], isWhole: true } }],
    ['ab.express-entry/crs', '2020-04-14', { cutOff: 353, system: 'crs', invitations: 200 }],
    ['ab.accelerated-tech', '2026-01-29', { cutOff: 63, system: 'ab-worker-eoi', invitations: 148 }],
    ['sk.express-entry', '2020-09-15', { cutOff: 68, invitations: 455, system: 'sk-isw', restriction: { kind: 'sk-connection' } }],
    ['sk.occupation-in-demand', '2021-06-15', { cutOff: 82, invitations: 152 }],
    ['qc.pstq.1', '2025-07-17', { cutOff: 768, invitations: 216, system: 'qc-pstq' }],
    ['qc.pstq.4', '2025-12-04', { cutOff: null, invitations: 12, system: null }],
    ['qc.prtq', '2023-08-10', { cutOff: 591, invitations: 1384, system: 'arrima', confidence: 'low' }],
    ['mb.skilled-worker/strategic', '2026-06-30', { from: '2026-06-01', cutOff: null, invitations: 104 }],
    ['mb.graduate-internship', '2026-07-16', { invitations: 78 }],
    ['nl.aip', '2025-09-26', { invitations: 110, pathways: ['ca.aip'] }],
    ['nb.experience/construction-health', '2026-06-03', { invitations: 243 }],
    ['pe.labour-express-entry', '2026-06-18', { invitations: 182 }],
    ['ns.all', '2026-03-31', { from: '2026-03-01', invitations: 370 }],
    ['nt.employer-driven', '2026-03-25', { invitations: 65 }],
  ])('hold %s of %s as in the reference', (series, until, expected) => {
    expect(roundsOn(series, until)).toContainEqual(expect.objectContaining(expected));
  });

  it.each([['BC', 106], ['ON', 49], ['AB', 15], ['SK', 42], ['QC', 58], ['MB', 12], ['NB', 9], ['NL', 40], ['NS', 4], ['PE', 6], ['NT', 1], ['YT', 0]])('of %s are %i', (place, count) => {
    expect(provincialRounds.filter((round) => round.place === place)).toHaveLength(count);
  });

  it('add up as their sources say', () => {
    const sum = (of: (id: string) => boolean) => provincialRounds.filter(({ id }) => of(id)).reduce((total, { invitations }) => total + (invitations ?? 0), 0);
    // British Columbia, 5 December 2023: tech 92, childcare 46, health care 24, construction 31.
    expect(sum((id) => id.startsWith('bc.skills') && id.endsWith('@2023-12-05'))).toBe(193);
    // Saskatchewan, September 2020: 621. Newfoundland and Labrador, 29 May 2025: 405. Prince Edward Island, first half of 2026: 658.
    expect(sum((id) => id.startsWith('sk.') && id.includes('@2020-09-15'))).toBe(621);
    expect(sum((id) => id.startsWith('nl.') && id.endsWith('@2025-05-29'))).toBe(405);
    expect(sum((id) => id.startsWith('pe.'))).toBe(658);
  });

  it('are each there once, with days, scores and words that make sense', () => {
    expect(new Set(provincialRounds.map(({ id }) => id)).size).toBe(342);
    const odd = provincialRounds.filter(({ from, until, cutOff, most, invitations, name, source, pathways }) =>
      from > until || !/^20(17|18|19|2\d)-\d\d-\d\d$/.test(from) || Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(until))
      || (cutOff !== null && !(Number.isInteger(cutOff) && cutOff > 0 && cutOff <= 1320)) || (typeof most === 'number' && (cutOff === null || most < cutOff))
      || (invitations !== null && !(Number.isInteger(invitations) && invitations > 0)) || name.en === '' || name.fr === '' || name.en === name.fr || source.en === '' || pathways.length === 0);
    expect(odd.map(({ id }) => id)).toEqual([]);
    // Days that no source gives: a month, a season, the half of a year, a year, and twelve rounds together.
    expect(provincialRounds.filter((round) => !isDayKnown(round))).toHaveLength(1 + 3 + 2 + 9 + 4);
  });

  it('of one stream have pathways of one place', () => {
    const own = Object.values(provincialStreams).filter(({ place, pathways }) => pathways.some((id) => !id.startsWith(`ca.${place.toLowerCase()}.`) && id !== 'ca.aip'));
    expect(own).toEqual([]);
  });
});

describe('series', () => {
  it('hold every round once, the latest series first and each from its oldest round on', () => {
    const series = seriesOf(builtInRounds);
    expect(series.flatMap(({ rounds }) => rounds)).toHaveLength(448 + 342);
    const lasts = series.map(({ rounds }) => rounds.at(-1)?.until ?? '');
    expect(lasts).toEqual(lasts.toSorted().toReversed());
    for (const { rounds } of series) expect(rounds.map(({ until }) => until)).toEqual(rounds.map(({ until }) => until).toSorted());
  });

  it('of a pathway are those that it leads to', () => {
    const idsOf = (pathway: string) => seriesOfPathway(pathway, builtInRounds).map(({ id }) => id).toSorted();
    expect(idsOf('ca.ee.cec')).toEqual(['ee.cec', 'ee.general', 'ee.pnp']);
    expect(idsOf('ca.ee.category.french')).toEqual(['ee.french']);
    expect(idsOf('ca.bc.tech')).toEqual(['bc.skills/tech']);
    expect(idsOf('ca.qc.pstq.3')).toEqual(['qc.pstq.3', 'qc.pstq.3/construction', 'qc.pstq.3/physicians']);
    expect(idsOf('ca.wp.general')).toEqual([]);
  });

  it('lead from a pathway of which only the beginning is known', () => {
    expect(leadsTo('ca.nl.skilled-worker', { pathways: ['ca.nl.*'] })).toBe(true);
    expect(leadsTo('ca.ns.skilled-worker', { pathways: ['ca.nl.*'] })).toBe(false);
    expect(leadsTo('ca.aip.more', { pathways: ['ca.aip'] })).toBe(false);
  });
});
