// A second, independent implementation of the Comprehensive Ranking System, to hold against the first. It shares nothing with that
// one but the types of the client file and the occupation tables: the grids are flat tables, the rest is loops. It scores files in
// which every fact that the score needs is known, and throws on others.
import type { ClientFile, Person } from '../../shared/clientFile';
import { arrangedEmployment } from './arrangedEmployment';
import { canadianCredentialRank, educationRank, rank } from './credentials';
import { anniversaries, known } from './days';
import { canadianJobs, foreignJobs, yearsInLastTen } from './experience';
import { accompanyingSpouse, candidateOf, haveAdultRelative } from './family';
import { allReach, choicesOf, testsOf, type Languages, type Levels } from './languageLevels';

/** `scores.crs.breakdown` of dossier-assessment/1. */
export type CrsBreakdown = {
  core: { age: number; education: number; firstLanguage: number; secondLanguage: number; canadianWork: number; total: number };
  spouse: { education: number; language: number; canadianWork: number; total: number };
  transferability: {
    educationLanguage: number;
    educationCanadianWork: number;
    educationSubtotal: number;
    foreignWorkLanguage: number;
    foreignWorkCanadianWork: number;
    foreignWorkSubtotal: number;
    certificateLanguage: number;
    total: number;
  };
  additional: { provincialNomination: number; arrangedEmployment: number; canadianEducation: number; sibling: number; french: number; total: number };
};

/** Additional points by the first day of each version. `french`: with little or no English, then with English of 5 or more in all abilities. */
const versions = [
  { from: '2025-03-25', nomination: 600, seniorOffer: 0, otherOffer: 0, shortCredential: 15, longCredential: 30, sibling: 15, french: [25, 50] },
  { from: '2020-10-20', nomination: 600, seniorOffer: 200, otherOffer: 50, shortCredential: 15, longCredential: 30, sibling: 15, french: [25, 50] },
  { from: '2017-06-06', nomination: 600, seniorOffer: 200, otherOffer: 50, shortCredential: 15, longCredential: 30, sibling: 15, french: [15, 30] },
  { from: '2016-11-19', nomination: 600, seniorOffer: 200, otherOffer: 50, shortCredential: 15, longCredential: 30, sibling: 0, french: [0, 0] },
  { from: '2015-01-01', nomination: 600, seniorOffer: 600, otherOffer: 600, shortCredential: 0, longCredential: 0, sibling: 0, french: [0, 0] },
] as const;

// Columns: with an accompanying spouse, without. The column of a person:
type Column = 0 | 1;

/** Ages 17 to 45; less is as 17, more as 45. */
const agePoints = [
  [0, 0], // 17
  [90, 99],
  [95, 105],
  [100, 110], // 20
  [100, 110],
  [100, 110],
  [100, 110],
  [100, 110],
  [100, 110],
  [100, 110],
  [100, 110],
  [100, 110],
  [100, 110], // 29
  [95, 105],
  [90, 99],
  [85, 94],
  [80, 88],
  [75, 83],
  [70, 77], // 35
  [65, 72],
  [60, 66],
  [55, 61],
  [50, 55],
  [45, 50], // 40
  [35, 39],
  [25, 28],
  [15, 17],
  [5, 6],
  [0, 0], // 45
] as const;

/** By rank of education; the third column is the spouse's own. */
const educationPoints = [
  [0, 0, 0],
  [28, 30, 2],
  [84, 90, 6],
  [91, 98, 7],
  [112, 120, 8],
  [119, 128, 9],
  [126, 135, 10],
  [140, 150, 10],
] as const;

/** By level 0 to 10, for each ability. */
const firstLanguagePoints = [
  [0, 0],
  [0, 0],
  [0, 0],
  [0, 0],
  [6, 6],
  [6, 6],
  [8, 9],
  [16, 17],
  [22, 23],
  [29, 31],
  [32, 34],
] as const;
const secondLanguagePoints = [0, 0, 0, 0, 0, 1, 1, 3, 3, 6, 6] as const;
const spouseLanguagePoints = [0, 0, 0, 0, 0, 1, 1, 3, 3, 5, 5] as const;
const secondLanguageCap = [22, 24] as const;

/** By completed years, 5 standing for 5 or more; the third column is the spouse's own. */
const canadianWorkPoints = [
  [0, 0, 0],
  [35, 40, 5],
  [46, 53, 7],
  [56, 64, 8],
  [63, 72, 9],
  [70, 80, 10],
] as const;

/** Transferability: what is brought (nothing, something, more) in rows; in columns what it is combined with (nothing, something, more). */
const combined = [
  [0, 0, 0],
  [0, 13, 25],
  [0, 25, 50],
] as const;

/** The entry of a table at a place; past its end the last one. */
function at<T>(table: readonly T[], index: number): T {
  const row = table[Math.max(0, Math.min(index, table.length - 1))];
  if (row === undefined) throw new RangeError('The table has no rows');
  return row;
}

const step = (amount: number, some: number, more: number): 0 | 1 | 2 => (amount >= more ? 2 : amount >= some ? 1 : 0);

function pointsOfAbilities(levels: Levels | null, points: (level: number) => number): number {
  let sum = 0;
  for (const level of levels ?? []) sum += points(level);
  return sum;
}

function certificateHeld(person: Person, asOf: string): boolean {
  for (const certificate of known(person.tradeCertificates, 'tradeCertificates')) {
    if (certificate.issuedOn === undefined || certificate.issuedOn <= asOf) return true;
  }
  return false;
}

/** A nomination through an Express Entry stream, in force on the day; one outside Express Entry gives no points there. */
function isNominated(file: ClientFile, candidate: Person, asOf: string): boolean {
  for (const nomination of file.nominations ?? []) {
    if (nomination.kind !== 'nomination' || (nomination.state ?? 'valid') !== 'valid' || nomination.expressEntry === false) continue;
    if (nomination.personId === undefined ? candidate.role !== 'principal' : nomination.personId !== candidate.id) continue;
    if (known(nomination.issuedOn, 'nominations.issuedOn') > asOf) continue;
    if (nomination.expiresOn !== undefined && nomination.expiresOn < asOf) continue;
    return true;
  }
  return false;
}

/** Part B. Of several tests the one that gives the most, in whichever language. */
function spousePart(spouse: Person | undefined, asOf: string): CrsBreakdown['spouse'] {
  if (!spouse) return { education: 0, language: 0, canadianWork: 0, total: 0 };
  const education = at(educationPoints, educationRank(spouse, asOf))[2];
  const canadianWork = at(canadianWorkPoints, yearsInLastTen(canadianJobs(spouse, asOf), asOf))[2];
  let language = 0;
  const tests = testsOf(spouse, asOf);
  for (const levels of [...tests.en, ...tests.fr]) {
    language = Math.max(language, pointsOfAbilities(levels, (level) => at(spouseLanguagePoints, level)));
  }
  return { education, language, canadianWork, total: education + language + canadianWork };
}

/** All that does not depend on which tests are counted, gathered once. */
type Facts = { column: Column; age: number; education: number; canadianYears: number; foreignYears: number; certificate: boolean; spouse: CrsBreakdown['spouse']; version: (typeof versions)[number]; flat: Omit<CrsBreakdown['additional'], 'french' | 'total'> };

function factsOf(file: ClientFile, asOf: string, candidate: Person): Facts {
  const version = versions.find(({ from }) => from <= asOf);
  if (!version) throw new RangeError(`There was no Comprehensive Ranking System on ${asOf}`);
  const spouse = accompanyingSpouse(file, candidate);
  // Without points for an offer, a credential or a sibling the facts behind them are not looked at: they need not be known then.
  const offer = version.otherOffer > 0 ? arrangedEmployment(file, candidate, asOf) : 'none';
  const credential = version.longCredential > 0 ? canadianCredentialRank(candidate, asOf) : 0;
  return {
    column: spouse ? 0 : 1,
    age: anniversaries(known(candidate.dateOfBirth, 'dateOfBirth'), asOf),
    education: educationRank(candidate, asOf),
    canadianYears: yearsInLastTen(canadianJobs(candidate, asOf), asOf),
    foreignYears: yearsInLastTen(foreignJobs(candidate, asOf), asOf),
    certificate: certificateHeld(candidate, asOf),
    spouse: spousePart(spouse, asOf),
    version,
    flat: {
      provincialNomination: isNominated(file, candidate, asOf) ? version.nomination : 0,
      arrangedEmployment: offer === 'senior' ? version.seniorOffer : offer === 'other' ? version.otherOffer : 0,
      canadianEducation: credential >= rank['three-year'] ? version.longCredential : credential >= rank['one-year'] ? version.shortCredential : 0,
      sibling: version.sibling > 0 && haveAdultRelative([candidate, spouse], ['sibling']) ? version.sibling : 0,
    },
  };
}

function scoreOf(facts: Facts, { first, second, english, french }: Languages): CrsBreakdown {
  const { column, version, flat } = facts;

  const age = at(agePoints, facts.age - 17)[column];
  const education = at(educationPoints, facts.education)[column];
  const canadianWork = at(canadianWorkPoints, facts.canadianYears)[column];
  const firstLanguage = pointsOfAbilities(first, (level) => at(firstLanguagePoints, level)[column]);
  const secondLanguage = Math.min(secondLanguageCap[column], pointsOfAbilities(second, (level) => at(secondLanguagePoints, level)));
  const core = { age, education, firstLanguage, secondLanguage, canadianWork, total: age + education + firstLanguage + secondLanguage + canadianWork };

  const withLanguage = allReach(first, 9) ? 2 : allReach(first, 7) ? 1 : 0;
  const withCanadianWork = step(facts.canadianYears, 1, 2);
  // A single credential of three years, a bachelor's degree with it, is "one or more": only two credentials or a higher degree are more.
  const studied = at(combined, step(facts.education, rank['one-year'], rank['two-or-more']));
  const workedAbroad = at(combined, step(facts.foreignYears, 1, 3));
  const educationSubtotal = Math.min(50, studied[withLanguage] + studied[withCanadianWork]);
  const foreignWorkSubtotal = Math.min(50, workedAbroad[withLanguage] + workedAbroad[withCanadianWork]);
  const certificateLanguage = !facts.certificate ? 0 : allReach(first, 7) ? 50 : allReach(first, 5) ? 25 : 0;
  const transferability = {
    educationLanguage: studied[withLanguage],
    educationCanadianWork: studied[withCanadianWork],
    educationSubtotal,
    foreignWorkLanguage: workedAbroad[withLanguage],
    foreignWorkCanadianWork: workedAbroad[withCanadianWork],
    foreignWorkSubtotal,
    certificateLanguage,
    total: Math.min(100, educationSubtotal + foreignWorkSubtotal + certificateLanguage),
  };

  // English of 5 or more in some abilities but not in all is not in the text of the instructions: it is taken as little English.
  const bonus = allReach(french, 7) ? version.french[allReach(english, 5) ? 1 : 0] : 0;
  const uncapped = flat.provincialNomination + flat.arrangedEmployment + flat.canadianEducation + flat.sibling + bonus;
  return { core, spouse: facts.spouse, transferability, additional: { ...flat, french: bonus, total: Math.min(600, uncapped) } };
}

export const crsTotal = ({ core, spouse, transferability, additional }: CrsBreakdown): number => core.total + spouse.total + transferability.total + additional.total;

/**
 * Every way of counting the person's tests that reaches the highest total, in the order of the file, English as first language before
 * French. There is more than one where two reports are worth the same in sum but not in each factor.
 */
export function crsWaysOf(file: ClientFile, asOf: string, personId?: string): [CrsBreakdown, ...CrsBreakdown[]] {
  const candidate = candidateOf(file, personId);
  const facts = factsOf(file, asOf, candidate);
  let best: CrsBreakdown[] = [];
  let highest = -1;
  for (const languages of choicesOf(candidate, asOf)) {
    const breakdown = scoreOf(facts, languages);
    const total = crsTotal(breakdown);
    if (total > highest) best = [];
    if (total >= highest) best.push(breakdown);
    highest = Math.max(highest, total);
  }
  const [way, ...ways] = best;
  if (!way) throw new RangeError('There is no way to count the tests');
  return [way, ...ways];
}

/** The CRS score on a day, from 2015-01-01 on, of the person (the principal applicant where none is named). */
export const crsOf = (file: ClientFile, asOf: string, personId?: string): CrsBreakdown => crsWaysOf(file, asOf, personId)[0];
