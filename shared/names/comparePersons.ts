import { compareNames, shareName, spelledAlike } from './compareNames';
import type { PersonName } from './nameTokens';
import { comparePassports, type ComparedPassport } from './passports';

export type ComparedPerson = {
  /** The present name first, then earlier and other ones; each may match. */
  names: readonly PersonName[];
  /** `YYYY-MM-DD`. */
  dateOfBirth?: string;
  passports: readonly ComparedPassport[];
};
export type MatchReason = 'same-name' | 'similar-name' | 'shared-name' | 'date-of-birth' | 'passport';
export type PersonVerdict = 'duplicate' | 'possible' | 'weak' | 'none';
/** `score` is that of the two names that are most alike, 0 to 1. `reasons` is empty exactly when the verdict is `none`. */
export type PersonMatch = { verdict: PersonVerdict; reasons: MatchReason[]; score: number };

/**
 * Whether two different dates of birth are too different to be one that was copied badly. Day and month change places, and where the
 * day is not known papers say the first of January.
 */
function contradict(a: string, b: string): boolean {
  const [yearA, monthA, dayA] = a.split('-');
  const [yearB, monthB, dayB] = b.split('-');
  if (yearA !== yearB) return true;
  return !(monthA === dayB && dayA === monthB) && !a.endsWith('-01-01') && !b.endsWith('-01-01');
}

/**
 * What speaks for two records being one person, and how strongly.
 *
 * `duplicate`, any of:
 * - the same passport number of the same country;
 * - the same passport number, the country unknown to one record, and a name or the date of birth that agrees;
 * - the same name and the same date of birth;
 * - a name that differs in spelling or by what was left out, and the same date of birth. A slip of the pen is not enough: twins.
 *
 * `possible`: the same name with any date of birth; a similar name unless the dates of birth contradict it; a passport number alone; the
 * same date of birth and a name in common (the family name of one who gave another given name).
 * `weak`: the same date of birth alone, unless it is a first of January, which stands for a day that is not known.
 * `none`: nothing of these.
 */
export function matchPersons(a: ComparedPerson, b: ComparedPerson): PersonMatch {
  const score = Math.max(0, ...a.names.flatMap((one) => b.names.map((other) => compareNames(one, other).score)));
  const bothBorn = a.dateOfBirth !== undefined && b.dateOfBirth !== undefined;
  const sameBirth = bothBorn && a.dateOfBirth === b.dateOfBirth;
  const otherBirth = !sameBirth && a.dateOfBirth !== undefined && b.dateOfBirth !== undefined && contradict(a.dateOfBirth, b.dateOfBirth);
  const passport = comparePassports(a.passports, b.passports);

  const reasons: MatchReason[] = [];
  if (score === 1) reasons.push('same-name');
  else if (score > 0 && !otherBirth) reasons.push('similar-name');
  const named = reasons.length > 0;
  if (passport !== 'none') reasons.push('passport');
  if (reasons.length === 0) return sameBirth ? bornAlike(a, b, score) : { verdict: 'none', reasons, score };
  if (sameBirth) reasons.push('date-of-birth');
  const certain = passport === 'certain' || (passport === 'number' && (named || sameBirth)) || (sameBirth && score >= spelledAlike);
  return { verdict: certain ? 'duplicate' : 'possible', reasons, score };
}

/** Two of whom nothing else agrees than the date of birth, and perhaps a name. */
function bornAlike(a: ComparedPerson, b: ComparedPerson, score: number): PersonMatch {
  if (a.names.some((one) => b.names.some((other) => shareName(one, other)))) return { verdict: 'possible', reasons: ['shared-name', 'date-of-birth'], score };
  return a.dateOfBirth?.endsWith('-01-01') ? { verdict: 'none', reasons: [], score } : { verdict: 'weak', reasons: ['date-of-birth'], score };
}

/** The reasons of `matchPersons` alone. */
export const comparePersons = (a: ComparedPerson, b: ComparedPerson): MatchReason[] => matchPersons(a, b).reasons;
