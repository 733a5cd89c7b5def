import type { FirstDay, Pathway, Score } from '../pack/types';

const on = (day: string, ...citations: readonly string[]): FirstDay => ({ on: day, citations });

const categories = (day: string, ...sources: readonly string[]): [string, FirstDay][] => sources.map((source) => [`ca.ee.category.${source.split('.')[0] ?? ''}`, on(day, `category.${source}`)]);
const each = (ids: readonly string[], day: FirstDay): [string, FirstDay][] => ids.map((id) => [id, day]);

/** Some day of a month, a year or several years, which is all that a source says. */
const within = (first: string, last: string, ...citations: readonly string[]): FirstDay => ({ on: first, by: last, citations });

/**
 * The first day of programs, where a source gives the day, the month or the year. A day from memory alone (CETA), or the first day of rules
 * that are held, is not among them.
 */
const firstDays: ReadonlyMap<string, FirstDay> = new Map<string, FirstDay>([
  ...categories('2023-05-31', 'french', 'healthcare.2023', 'stem.2023', 'trades.2023', 'transport.2023', 'agriculture.2023'),
  ...categories('2025-02-27', 'education.2025'),
  ...categories('2025-12-08', 'physicians.2025'),
  ...categories('2026-02-18', 'senior-managers.2026', 'researchers.2026', 'military.2026'),
  // The pilot before it had other programs.
  ['ca.aip', on('2022-01-01', 'aip.class')],
  ...each(['ca.rcip', 'ca.fcip'], on('2025-01-30', 'pilot.launch')),
  ...each(['ca.wp.gts-a', 'ca.wp.gts-b'], on('2017-06-12', 'gts.stream')),
  ['ca.wp.gss-short-term', on('2017-06-12', 'gss.exemption')],
  ...each(['ca.wp.cusma-professional', 'ca.wp.cusma-transferee', 'ca.wp.cusma-trader', 'ca.wp.cusma-investor'], on('2020-07-01', 'cusma.in-force')),
  ['ca.wp.cuktca-professional', on('2021-04-01', 'cuktca.parties')],
  ['ca.wp.francophone-mobility', on('2016-06-01', 'francophone.basis')],
  ['ca.wp.innovation-stream', on('2024-03-22', 'c88.basis')],
  ['ca.wp.h1b-2023', on('2023-07-16', 'h1b.policy')],
  ['ca.wp.it-worker', on('1997-05-05', 'it-worker.start')],
  ['ca.bc.health-authority', on('2022-03-10', 'bc.health-authority')],
  ['ca.ab.opportunity', on('2018-01-02', 'ab.aos.start')],
  ...each(['ca.sk.tech-talent', 'ca.sk.tech-talent.express-entry'], on('2022-03-07', 'sk.tech-2022')),
  ...each(['ca.sk.innovation-tech-talent', 'ca.sk.innovation-tech-talent.express-entry'], on('2026-01-01', 'sk.tech-2026')),
  ['ca.on.hcp.tech-draw', on('2019-07-12', 'on.tech-rounds')],
  ['ca.on.workforce-priority', on('2026-06-26', 'on.owp')],
  ...each(['ca.qc.pstq.1', 'ca.qc.pstq.2', 'ca.qc.pstq.3', 'ca.qc.pstq.4'], on('2024-11-29', 'qc.pstq-no-rounds')),
  ...each(['ca.qc.pilot-ai', 'ca.qc.pilot-it-vfx'], on('2021-04-22', 'qc.pilot')),
  // The first draw of the pilot of May 2017 was on the 10th.
  ['ca.bc.tech', within('2017-05-01', '2017-05-10', 'bc.tech')],
  ['ca.ab.express-entry', within('2018-01-01', '2018-12-31', 'ab.aee.start')],
  ['ca.ab.accelerated-tech', within('2021-12-01', '2021-12-31', 'ab.atp.start')],
  ...each(['ca.qc.peq-graduate', 'ca.qc.peq-worker'], within('2010-01-01', '2010-12-31', 'qc.peq')),
  ['ca.sk.health-talent', within('2022-01-01', '2023-12-31', 'sk.health')],
  ['ca.sk.agriculture-talent', within('2023-01-01', '2023-12-31', 'sk.agriculture')],
  ['ca.sk.hard-to-fill', within('2022-01-01', '2023-12-31', 'sk.hard-to-fill')],
  ['ca.nb.private-career-college-pilot', within('2022-09-01', '2022-09-30', 'nb.career-college')],
  ['ca.qc.facilitated-lmia', on('2012-02-24', 'qc.facilitated-2012')],
]);

/** The first day of points: of the others a source says neither when they began nor that the first grid at hand was their first. */
const firstDaysOfPoints: ReadonlyMap<string, FirstDay> = new Map<string, FirstDay>([
  ['crs', on('2015-01-01', 'crs.2015')],
  ['ab-worker-eoi', on('2024-09-30', 'ab.weoi.grid')],
  ...each(['on-ejo-eoi', 'on-ejo-eoi.international-student'], within('2021-03-01', '2021-03-31', 'on.eoi')),
  ['on-ejo-eoi.in-demand', on('2021-06-28', 'on.eoi')],
  ...each(['on-ejo-eoi.masters', 'on-ejo-eoi.phd'], on('2021-08-09', 'on.eoi')),
  ['on-owp-eoi', on('2026-06-26', 'on.owp')],
  // The program is of 29 November 2024; nobody was ranked before its grid was in force.
  ...each(['qc-pstq', 'qc-pstq.stream-1', 'qc-pstq.stream-2'], on('2025-07-02', 'qc.pstq-grid')),
]);

/** A pathway with its first day, where a source gives it. */
export function withFirstDay(pathway: Pathway): Pathway {
  const begins = firstDays.get(pathway.id);
  return begins ? { ...pathway, begins } : pathway;
}

/** Points with their first day, where a source gives it. */
export function withFirstDayOfPoints(score: Score): Score {
  const begins = firstDaysOfPoints.get(score.id);
  return begins ? { ...score, begins } : score;
}
