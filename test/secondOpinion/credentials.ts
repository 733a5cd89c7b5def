import type { Person } from '../../shared/clientFile';
import { anniversaries, daysAfter, known } from './days';

export type Study = NonNullable<Person['education']>[number];
export type Level = Study['level'];

/** From the least to the most; levels of the same number stand in the same row of every grid. */
export const rank: Readonly<Record<Level, number>> = {
  none: 0,
  secondary: 1,
  'one-year': 2,
  'two-year': 3,
  'three-year': 4,
  bachelor: 4,
  'two-or-more': 5,
  master: 6,
  professional: 6,
  doctorate: 7,
};

/** Bodies that assess for Express Entry, by the day from which their reports count. A body of any other name is taken at its word. */
const designatedOn: ReadonlyMap<string, string> = new Map([
  ['CES', '2013-04-17'],
  ['ICAS', '2013-04-17'],
  ['WES', '2013-04-17'],
  ['IQAS', '2015-08-06'],
  ['ICES', '2015-08-06'],
]);

/** The level that a credential has for points: its own in Canada, elsewhere the equivalency of an assessment under five years old. */
function countedLevel(study: Study, asOf: string): Level {
  const completedOn = known(study.completedOn, 'education.completedOn');
  if (completedOn === null || completedOn > asOf || study.level === 'none') return 'none';
  if (known(study.country, 'education.country') === 'CA') return study.level;
  const eca = known(study.eca, 'education.eca');
  if (eca === null) return 'none';
  const issuedOn = known(eca.issuedOn, 'eca.issuedOn');
  if (issuedOn > asOf || anniversaries(issuedOn, asOf) >= 5) return 'none';
  if (issuedOn < (designatedOn.get(eca.organization ?? '') ?? '')) return 'none';
  return known(eca.equivalency, 'eca.equivalency');
}

/**
 * The level of education that the grids ask for. Two or more certificates, diplomas or degrees after secondary school, one of them
 * of three years or more, are a level of their own, above a bachelor's degree alone and below a master's.
 */
export function educationRank(person: Person, asOf: string): number {
  let highest = 0;
  let postSecondary = 0;
  let ofThreeYears = 0;
  for (const study of known(person.education, 'education')) {
    const level = rank[countedLevel(study, asOf)];
    highest = Math.max(highest, level);
    if (level >= rank['one-year']) postSecondary += 1;
    if (level >= rank['three-year']) ofThreeYears += 1;
  }
  if (postSecondary >= 2 && ofThreeYears >= 1) highest = Math.max(highest, rank['two-or-more']);
  return highest;
}

/**
 * The highest credential that counts as Canadian education in the CRS: eight months or more of full-time study, in Canada in person.
 * A private institution without the right to grant degrees does not count; whether a private college of Quebec runs under the rules
 * of the public ones is not a fact of the file, so none of them does.
 */
export function canadianCredentialRank(person: Person, asOf: string): number {
  let highest = 0;
  for (const study of known(person.education, 'education')) {
    if (study.country !== 'CA' || rank[countedLevel(study, asOf)] < rank['one-year']) continue;
    if (known(study.institutionType, 'education.institutionType') === 'private') continue;
    // Language training, distance learning, or an award with the duty to return home.
    if (known(study.conditions, 'education.conditions').length > 0) continue;
    if (!known(study.fullTime, 'education.fullTime')) continue;
    // Presence is counted within the full-time study: eight months of it are eight months of both.
    if ((known(study.presentMonths, 'education.presentMonths') ?? 0) < 8) continue;
    highest = Math.max(highest, rank[study.level]);
  }
  return highest;
}

/**
 * IRPR 83(3): two academic years of full-time study in Canada in a program of two years or more, completed or not. An academic year
 * is taken as eight months, so two need sixteen months between the first and the last day.
 */
export function hasStudiedTwoYearsInCanada(person: Person, asOf: string): boolean {
  for (const study of known(person.education, 'education')) {
    if (known(study.country, 'education.country') !== 'CA' || !known(study.fullTime, 'education.fullTime')) continue;
    const twoYearProgram = study.level === 'two-year' || study.level === 'three-year' || study.level === 'bachelor' || known(study.programMonths, 'education.programMonths') >= 24;
    const startedOn = known(study.startedOn, 'education.startedOn');
    let last = study.completedOn ?? study.endedOn ?? asOf;
    if (last > asOf) last = asOf;
    if (twoYearProgram && monthsBetween(startedOn, daysAfter(last, 1)) >= 16) return true;
  }
  return false;
}

function monthsBetween(from: string, to: string): number {
  let months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  if (to.slice(8) < from.slice(8)) months -= 1;
  return months;
}
