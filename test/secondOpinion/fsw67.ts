// The selection grid of the federal skilled worker class (IRPR 76 and 78 to 83), the second implementation. See crs.ts.
import type { ClientFile, Person } from '../../shared/clientFile';
import { arrangedEmployment } from './arrangedEmployment';
import { educationRank, hasStudiedTwoYearsInCanada } from './credentials';
import { anniversaries, known, serial } from './days';
import { diary, fullWeek, isSkilled, workYears, yearsInLastTen, type Job } from './experience';
import { candidateOf, haveAdultRelative, spouseForAdaptability } from './family';
import { allReach, choicesOf, testsOf, type Languages } from './languageLevels';

/** `scores.fsw67.breakdown` of dossier-assessment/1. */
export type Fsw67Breakdown = {
  language: { first: number; second: number; total: number };
  education: number;
  experience: number;
  age: number;
  arrangedEmployment: number;
  adaptability: {
    spouseLanguage: number;
    candidateStudy: number;
    spouseStudy: number;
    candidateWork: number;
    spouseWork: number;
    relative: number;
    arrangedEmployment: number;
    total: number;
  };
};

/** By level 0 to 10 of each ability. An ability below 7 fails the class, which the points leave aside: it just gives none. */
const firstLanguagePoints = [0, 0, 0, 0, 0, 0, 0, 4, 5, 6, 6];

/** By rank of education: none, secondary, one year, two years, three years, two or more, master's or professional, doctorate. */
const educationPoints = [0, 5, 15, 19, 21, 22, 23, 25];

/** By completed years, 6 standing for 6 or more. */
const experiencePoints = [0, 9, 11, 11, 13, 13, 15];

function agePoints(age: number): number {
  if (age < 18 || age >= 47) return 0;
  if (age <= 35) return 12;
  return 47 - age;
}

function languagePoints({ first, second }: Languages): Fsw67Breakdown['language'] {
  let points = 0;
  for (const level of first ?? []) points += firstLanguagePoints[level] ?? 0;
  const secondPoints = allReach(second, 5) ? 4 : 0;
  return { first: points, second: secondPoints, total: points + secondPoints };
}

/**
 * The ways of counting the tests that give the most; where a first official language is named it stays the first. Two ways may come to
 * the same sum by different parts: 20 and 4, or 24 and 0.
 */
function bestLanguages(candidate: Person, asOf: string): Fsw67Breakdown['language'][] {
  let best: Fsw67Breakdown['language'][] = [];
  let highest = -1;
  for (const languages of choicesOf(candidate, asOf)) {
    const points = languagePoints(languages);
    if (points.total > highest) best = [];
    if (points.total >= highest) best.push(points);
    highest = Math.max(highest, points.total);
  }
  return best;
}

/**
 * IRPR 80: paid work of TEER 0 to 3 in the last ten years, in Canada or abroad. Work for one's own account and work beside studies are
 * not excluded there, and neither is work without authorization.
 */
function experienceYears(candidate: Person, asOf: string): number {
  const jobs: Job[] = [];
  for (const job of known(candidate.work, 'work')) {
    if (known(job.paid, 'work.paid') && isSkilled(job.noc, job.noc2016, asOf)) jobs.push(job);
  }
  return yearsInLastTen(jobs, asOf);
}

/**
 * IRPR 83(4): a year of full-time work in Canada, paid and authorized, however long ago. The text names full-time work and, other than
 * elsewhere, no equal amount of part-time work: only days on which all jobs together come to 30 hours a week count.
 */
function workedFullTimeInCanada(person: Person, asOf: string, skilledOnly: boolean): boolean {
  const jobs: Job[] = [];
  let first = asOf;
  for (const job of known(person.work, 'work')) {
    if (known(job.country, 'work.country') !== 'CA' || !known(job.paid, 'work.paid') || !known(job.authorized, 'work.authorized')) continue;
    if (skilledOnly && !isSkilled(job.noc, job.noc2016, asOf)) continue;
    jobs.push(job);
    const startedOn = known(job.startedOn, 'work.startedOn');
    if (startedOn < first) first = startedOn;
  }
  const fullTime: number[] = [];
  for (const hours of diary(jobs, serial(first), serial(asOf))) {
    if (hours >= fullWeek) fullTime.push(hours);
  }
  return workYears(fullTime) >= 1;
}

function spouseSpeaks(spouse: Person, asOf: string): boolean {
  const tests = testsOf(spouse, asOf);
  for (const levels of [...tests.en, ...tests.fr]) {
    if (allReach(levels, 4)) return true;
  }
  return false;
}

export const fsw67Total = (points: Fsw67Breakdown): number =>
  points.language.total + points.education + points.experience + points.age + points.arrangedEmployment + points.adaptability.total;

/**
 * The points of the grid on a day, from 2015-01-01 on, by every way of counting the tests that reaches the highest total. The minimum
 * requirements of the class are not looked at.
 */
export function fsw67WaysOf(file: ClientFile, asOf: string, personId?: string): [Fsw67Breakdown, ...Fsw67Breakdown[]] {
  const candidate = candidateOf(file, personId);
  const spouse = spouseForAdaptability(file, candidate, asOf);
  const offer = arrangedEmployment(file, candidate, asOf) === 'none' ? 0 : 10;

  const adaptability = {
    spouseLanguage: spouse && spouseSpeaks(spouse, asOf) ? 5 : 0,
    candidateStudy: hasStudiedTwoYearsInCanada(candidate, asOf) ? 5 : 0,
    spouseStudy: spouse && hasStudiedTwoYearsInCanada(spouse, asOf) ? 5 : 0,
    candidateWork: workedFullTimeInCanada(candidate, asOf, true) ? 10 : 0,
    spouseWork: spouse && workedFullTimeInCanada(spouse, asOf, false) ? 5 : 0,
    relative: haveAdultRelative([candidate, spouse], ['parent', 'grandparent', 'child', 'grandchild', 'sibling', 'aunt-uncle', 'niece-nephew']) ? 5 : 0,
    arrangedEmployment: offer > 0 ? 5 : 0,
    total: 0,
  };
  for (const points of Object.values(adaptability)) adaptability.total = Math.min(10, adaptability.total + points);

  const others = {
    education: educationPoints[educationRank(candidate, asOf)] ?? 0,
    experience: experiencePoints[Math.min(6, experienceYears(candidate, asOf))] ?? 0,
    age: agePoints(anniversaries(known(candidate.dateOfBirth, 'dateOfBirth'), asOf)),
    arrangedEmployment: offer,
    adaptability,
  };
  const [way, ...ways] = bestLanguages(candidate, asOf).map((language) => ({ language, ...others }));
  if (!way) throw new RangeError('There is no way to count the tests');
  return [way, ...ways];
}

/** The points of the grid, of the first of these ways. */
export const fsw67Of = (file: ClientFile, asOf: string, personId?: string): Fsw67Breakdown => fsw67WaysOf(file, asOf, personId)[0];
