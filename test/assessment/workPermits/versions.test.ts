import { describe, expect, it } from 'vitest';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { addDays } from '../../../shared/dates';
import { criterion } from '../support/clients';
import { assessed, situation } from '../support/workPermits';

// What changes on the first day of each version of a pathway: it is otherwise the day before, and the same the day after.

type Offer = Record<string, unknown>;
/** On `day` what is looked at becomes `after`; the day before it is `before`. */
type Change = readonly [day: string, what: string, before: string, after: string, offer?: Offer];

const look = (pathway: string, day: string, offer: Offer): PathwayResult => assessed(pathway, situation({ offer }), day);
/** The outcome of the pathway or of one of its criteria, or what it is quoted from. */
function seen(pathway: string, day: string, what: string, offer: Offer): string {
  const result = look(pathway, day, offer);
  if (what === 'outcome') return result.outcome;
  if (what === 'note') return result.version?.note?.en.split('.')[0] ?? 'none';
  if (what.startsWith('source of ')) return result.criteria.find((one) => one.criterion.id === what.slice('source of '.length))?.criterion.citations.at(-1) ?? 'none';
  return criterion(result, what).outcome;
}

function changes(pathway: string, list: readonly Change[]): void {
  it.each(list.map(([day, what, before, after, offer]) => [day, what, before, after, offer ?? {}] as const))('on %s: %s was %s and is %s', (day, what, before, after, offer) => {
    expect([addDays(day, -1), day, addDays(day, 1)].map((on) => seen(pathway, on, what, offer))).toEqual([before, after, after]);
  });
}

describe('general requirements of a work permit', () => {
  changes('ca.wp.general', [
    ['1997-05-05', 'outcome', 'closed', 'needs-facts'],
    ['2002-06-28', 'general.law-of-1978', 'unknown', 'not asked'],
    // The Immigration and Refugee Protection Act and its regulations come into force.
    ['2002-06-28', 'general.criminality', 'not asked', 'met'],
    ['2002-06-28', 'general.labour-dispute', 'not asked', 'met'],
    // Employers can be barred; work begins to count towards four years, which nobody reaches before they have passed.
    ['2011-04-01', 'general.employer-before-2015', 'not asked', 'unknown'],
    ['2015-04-01', 'general.cumulative-duration', 'not asked', 'unknown'],
    ['2015-12-01', 'general.ineligible-employer', 'not asked', 'met'],
    ['2015-12-01', 'general.adult-services', 'not asked', 'met'],
    ['2015-12-01', 'general.employer-before-2015', 'unknown', 'not asked'],
    ['2016-12-13', 'general.cumulative-duration', 'unknown', 'not asked'],
    ['2026-03-26', 'general.public-interest', 'not asked', 'judgement'],
  ]);
});

/** A position that a partner may refer: not on the list of its day. */
const referred: Offer = { noc: '2282', uniqueSpecializedTalent: true, requires: { level: 'bachelor', experienceMonths: 60 }, approvals: [{ kind: 'gts-referral', by: 'Communitech', issuedOn: '2017-06-01' }] };

describe('Global Talent Stream, Category A', () => {
  const listed = 'gts-a.not-category-b';
  changes('ca.wp.gts-a', [
    ['2017-06-12', 'outcome', 'closed', 'applies', referred],
    ['2017-09-11', 'outcome', 'closed', 'needs-facts', { ...referred, province: 'QC' }],
    ['2018-06-12', listed, 'met', 'not-met', { noc: '0211' }],
    ['2018-06-12', listed, 'met', 'not-met', { noc: '0212' }],
    ['2018-06-12', listed, 'not-met', 'met', { noc: '2241' }],
    ['2018-06-12', 'gts-a.mathematics', 'not asked', 'judgement', { noc: '2161' }],
    ['2019-07-05', listed, 'met', 'not-met', { noc: '2281' }],
    ['2019-08-05', listed, 'not-met', 'met', { noc: '0211' }],
    ['2019-08-05', listed, 'not-met', 'met', { noc: '0212' }],
    ['2022-04-04', 'gts-a.duration', 'not asked', 'judgement', referred],
    ['2022-09-26', 'gts-a.new-employer', 'not asked', 'judgement', referred],
    // The codes of NOC 2021 are those that the codes before became: what is quoted changes.
    ['2022-11-16', `source of ${listed}`, 'gts-b.list-2019-07-05', 'gts-b.list-2022-11-16'],
    ['2022-12-22', listed, 'met', 'not-met', { noc: '21300' }],
    ['2022-12-22', listed, 'met', 'not-met', { noc: '21310' }],
    ['2022-12-22', listed, 'met', 'not-met', { noc: '21330' }],
    ['2022-12-22', listed, 'met', 'not-met', { noc: '21390' }],
    ['2022-12-22', listed, 'met', 'not-met', { noc: '22310' }],
    ['2022-12-22', `source of ${listed}`, 'gts-b.list-2022-11-16', 'gts-b.list-2022-12-22'],
  ]);
});

describe('Global Talent Stream, Category B', () => {
  const listed = 'gts-b.occupation';
  changes('ca.wp.gts-b', [
    ['2017-06-12', 'outcome', 'closed', 'applies', { noc: '2173' }],
    ['2017-09-11', 'outcome', 'closed', 'applies', { noc: '2173', province: 'QC' }],
    ['2018-06-12', listed, 'not-met', 'met', { noc: '0211' }],
    ['2018-06-12', listed, 'not-met', 'met', { noc: '2161' }],
    ['2018-06-12', listed, 'met', 'not-met', { noc: '2241' }],
    ['2018-06-12', 'gts-b.visual-effects-experience', 'not-met', 'met', { noc: '5131', requires: { experienceMonths: 36 } }],
    ['2018-06-12', 'gts-b.digital-media-experience', 'not-met', 'met', { noc: '5241', requires: { experienceMonths: 36 } }],
    ['2019-07-05', listed, 'not-met', 'met', { noc: '2281' }],
    ['2019-08-05', listed, 'met', 'not-met', { noc: '0212' }],
    ['2022-04-04', 'gts-b.duration', 'not asked', 'judgement', { noc: '2173' }],
    ['2022-09-26', 'gts-b.new-employer', 'not asked', 'judgement', { noc: '2173' }],
    ['2022-11-16', `source of ${listed}`, 'gts-b.list-2019-07-05', 'gts-b.list-2022-11-16'],
    ['2022-12-22', listed, 'not-met', 'met', { noc: '21300' }],
    ['2022-12-22', `source of ${listed}`, 'gts-b.list-2022-11-16', 'gts-b.list-2022-12-22'],
    ['2025-11-20', 'gts-b.wage-floor', 'unknown', 'met', { noc: '22220' }],
  ]);
});

describe.each([['high-wage', 'ca.wp.lmia-high-wage'], ['low-wage', 'ca.wp.lmia-low-wage'], ['permanent-residence', 'ca.wp.lmia-permanent-residence']])('labour market impact assessment, %s', (stream, pathway) => {
  changes(pathway, [
    ['2022-04-30', `${stream}.genuine-offer`, 'not asked', 'judgement'],
    ['2022-09-26', `${stream}.new-employer`, 'not asked', 'judgement'],
    ['2024-05-01', `${stream}.asylum-claimants`, 'not asked', 'judgement', { recruitment: [] }],
  ]);
});

describe('low-wage positions', () => {
  const rows = 'source of low-wage.area';
  changes('ca.wp.lmia-low-wage', [
    ['2024-09-26', rows, 'none', 'lmia.area.2024'],
    ['2025-04-04', rows, 'lmia.area.2024', 'lmia.area.2025-04'],
    ['2025-07-11', rows, 'lmia.area.2025-04', 'lmia.area.2025-07'],
    ['2025-10-10', rows, 'lmia.area.2025-07', 'lmia.area.2025-10'],
    ['2026-01-09', rows, 'lmia.area.2025-10', 'lmia.area.2026-01'],
    ['2026-04-10', rows, 'lmia.area.2026-01', 'lmia.area.2026-04'],
    ['2024-09-26', 'note', 'Assessment and work permit for up to 2 years', 'Assessment and work permit for 1 year'],
  ]);
});

describe('short work without a permit', () => {
  changes('ca.wp.gss-short-term', [['2017-06-12', 'gss.offer', 'not asked', 'met'], ['2026-03-26', 'general.public-interest', 'not asked', 'judgement']]);
});

describe('CUSMA traders and investors', () => {
  changes('ca.wp.cusma-trader', [['2022-12-15', 'note', 'The exemption code of that time is not held', 'Exemption code T34']]);
  changes('ca.wp.cusma-investor', [['2022-12-15', 'note', 'The exemption code of that time is not held', 'Exemption code T35']]);
});

describe('CUSMA professional', () => {
  const engineer: Offer = { noc: '21231', contract: 'employment', signedOn: '2020-06-01', listedProfessions: [{ list: 'cusma', entry: 'engineer' }] };
  changes('ca.wp.cusma-professional', [
    ['2020-07-01', 'cusma.profession', 'not asked', 'met', engineer],
    ['2022-12-15', 'note', 'Exemption code T23', 'Exemption code T36', engineer],
  ]);
});

describe.each([['executive', 'C62'], ['senior-manager', 'C62'], ['specialized-knowledge', 'C63'], ['new-enterprise', 'C61']])('intra-company transferee, %s', (kind, code) => {
  changes(`ca.wp.ict-${kind}`, [
    ['2015-02-21', 'note', 'none', 'Exemption code C12'],
    ['2022-12-15', 'note', 'Exemption code C12', `Exemption code ${code}`],
    ['2024-10-03', 'ict.location', 'not asked', 'judgement'],
    ['2024-10-03', 'ict.benefit', 'not asked', 'judgement'],
    ['2024-10-03', 'ict.general-workforce', 'not asked', 'judgement'],
  ]);
});

describe('IT Worker Program', () => {
  const steps = (day: string, province: string) => look('ca.wp.it-worker', day, { ...developer, province }).steps.map(({ id }) => id);
  const developer: Offer = { noc: '2173', listedProfessions: [{ list: 'it-worker', entry: 'software-products-developer' }] };
  const region = 'it-worker.region';
  changes('ca.wp.it-worker', [
    ['1997-05-05', 'it-worker.job', 'not asked', 'met', developer],
    ['2010-10-01', region, 'not asked', 'not-met', { ...developer, province: 'ON' }],
    ['2010-10-01', region, 'not asked', 'met', { ...developer, province: 'BC' }],
    ['2012-01-01', region, 'met', 'not-met', { ...developer, province: 'BC' }],
    ['2012-02-24', 'it-worker.certificate', 'not asked', 'not-met', { ...developer, province: 'QC' }],
    // Applications under way were taken until 24 March 2012.
    ['2012-03-25', 'it-worker.job', 'met', 'not asked', { ...developer, province: 'QC' }],
  ]);

  it('on 2011-10-01: employers in British Columbia give notice, until 2011-12-31', () => {
    expect(['2011-09-30', '2011-10-01', '2011-10-02', '2011-12-31', '2012-01-01'].map((day) => steps(day, 'BC').includes('it-worker.notice'))).toEqual([false, true, true, true, false]);
  });
});
