import { counterparts2016, counterparts2021, unitGroup } from '../../shared/data/noc';
import type { Person } from '../../shared/clientFile';
import { known, serial, serialYearsBefore } from './days';

export type Job = NonNullable<Person['work']>[number];

/** NOC 2021 took the place of NOC 2016 in the Regulations. */
const nocChange = '2022-11-16';

function skilledGroup(code: string): boolean {
  const group = unitGroup(code);
  if (!group) throw new RangeError(`No such occupation: ${code}`);
  return group.version === '2021' ? group.teer <= 3 : group.skillLevel === '0' || group.skillLevel === 'A' || group.skillLevel === 'B';
}

/**
 * Whether an occupation is of TEER 0 to 3 or, on days before 2022-11-16, of skill type 0 or level A or B. The classification of the
 * day decides, not the one that the code is written in: truck drivers (7511) did not count in 2021 and do count (73300) in 2023.
 */
export function isSkilled(noc: string | undefined, noc2016: string | undefined, asOf: string): boolean {
  const code = known(noc ?? noc2016, 'noc');
  const before = asOf < nocChange;
  if (before && noc2016 !== undefined) return skilledGroup(noc2016);
  if (before === (code.length === 4)) return skilledGroup(code);
  let skilled = 0;
  const counterparts = before ? counterparts2016(code) : counterparts2021(code);
  for (const counterpart of counterparts) {
    if (skilledGroup(counterpart.code)) skilled += 1;
  }
  if (skilled > 0 && skilled < counterparts.length) throw new RangeError(`${code} alone does not tell the level on ${asOf}`);
  return skilled > 0;
}

/** Whether the occupation is a senior manager's: major group 00, by the same two digits in both classifications. */
export function isMajorGroup00(noc: string | undefined, noc2016: string | undefined): boolean {
  return known(noc ?? noc2016, 'noc').startsWith('00');
}

/** 1970-01-03 was a Saturday. */
const aSaturday = 2;

/**
 * Hours a week of all the jobs together, in thousandths, for each day from the first to the last number, both included. Full time is
 * measured by the week: a Saturday and a Sunday have no fewer hours than both the Friday before and the Monday after.
 */
export function diary(jobs: readonly Job[], first: number, last: number): Int32Array {
  const days = new Int32Array(Math.max(0, last - first + 1));
  for (const job of jobs) {
    const endedOn = known(job.endedOn, 'work.endedOn');
    const hours = Math.round(known(job.hoursPerWeek, 'work.hoursPerWeek') * 1000);
    const from = Math.max(first, serial(known(job.startedOn, 'work.startedOn')));
    const to = endedOn === null ? last : Math.min(last, serial(endedOn));
    for (let day = from; day <= to; day += 1) days[day - first] = (days[day - first] ?? 0) + hours;
  }
  for (let saturday = first + ((((aSaturday - first) % 7) + 7) % 7); saturday + 2 <= last; saturday += 7) {
    const at = saturday - first;
    const least = Math.min(days[at - 1] ?? 0, days[at + 2] ?? 0);
    days[at] = Math.max(days[at] ?? 0, least);
    days[at + 1] = Math.max(days[at + 1] ?? 0, least);
  }
  return days;
}

/** 1,560 hours, in thousandths of an hour a week times days. */
const workYear = 1560 * 7 * 1000;
export const fullWeek = 30 * 1000;

/** Completed years of 1,560 hours within the diary; no week counts for more than 30 hours, whatever the number of jobs. */
export function workYears(days: Int32Array | readonly number[]): number {
  let sum = 0;
  for (let day = 0; day < days.length; day += 1) sum += Math.min(fullWeek, days[day] ?? 0);
  return Math.floor(sum / workYear);
}

/**
 * Completed years in the ten years before `asOf`. The as-of day itself still counts, and so does the same day ten years earlier,
 * which is the first that lies within ten years before it.
 */
export function yearsInLastTen(jobs: readonly Job[], asOf: string): number {
  return jobs.length === 0 ? 0 : workYears(diary(jobs, serialYearsBefore(asOf, 10), serial(asOf)));
}

/** Jobs in Canada that give CRS points: to the candidate, and to the spouse under part B. */
export function canadianJobs(person: Person, asOf: string): Job[] {
  const jobs: Job[] = [];
  for (const job of known(person.work, 'work')) {
    if (known(job.country, 'work.country') !== 'CA') continue;
    if (!known(job.paid, 'work.paid') || known(job.selfEmployed, 'work.selfEmployed') || known(job.duringFullTimeStudy, 'work.duringFullTimeStudy')) continue;
    if (!known(job.authorized, 'work.authorized') || !isSkilled(job.noc, job.noc2016, asOf)) continue;
    jobs.push(job);
  }
  return jobs;
}

/** Jobs abroad that give CRS points: for one's own account or beside full-time study makes no difference there. */
export function foreignJobs(person: Person, asOf: string): Job[] {
  const jobs: Job[] = [];
  for (const job of known(person.work, 'work')) {
    if (known(job.country, 'work.country') === 'CA' || !known(job.paid, 'work.paid') || !isSkilled(job.noc, job.noc2016, asOf)) continue;
    jobs.push(job);
  }
  return jobs;
}
