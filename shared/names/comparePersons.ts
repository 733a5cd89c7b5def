import { compareNames } from './compareNames';
import type { PersonName } from './nameTokens';

export type ComparedPerson = { names: readonly PersonName[]; dateOfBirth?: string; passports: readonly { country?: string; number: string }[] };
export type MatchReason = 'same-name' | 'similar-name' | 'date-of-birth' | 'passport';

/** Passport numbers as people copy them: blanks and hyphens do not count, O and 0 are one. */
export const foldPassport = (number: string): string => number.toUpperCase().replace(/[^A-Z0-9]/g, '').replaceAll('O', '0');

function samePassport(a: ComparedPerson, b: ComparedPerson): boolean {
  return a.passports.some((one) =>
    b.passports.some((other) => {
      const number = foldPassport(one.number);
      const sameCountry = one.country === undefined || other.country === undefined || one.country === other.country;
      return number.length >= 5 && number === foldPassport(other.number) && sameCountry;
    }),
  );
}

/**
 * What speaks for two records being one person; empty when nothing does. A passport suffices, and so does a name that may be the
 * same unless both dates of birth are known and differ while the name is only similar. A date of birth alone is no match.
 */
export function comparePersons(a: ComparedPerson, b: ComparedPerson): MatchReason[] {
  const reasons: MatchReason[] = [];
  const matches = a.names.flatMap((one) => b.names.map((other) => compareNames(one, other)));
  const bothBorn = a.dateOfBirth !== undefined && b.dateOfBirth !== undefined;
  const sameBirth = bothBorn && a.dateOfBirth === b.dateOfBirth;
  if (matches.includes('same')) reasons.push('same-name');
  else if (matches.includes('similar') && (sameBirth || !bothBorn)) reasons.push('similar-name');
  if (samePassport(a, b)) reasons.push('passport');
  if (sameBirth && reasons.length > 0) reasons.push('date-of-birth');
  return reasons;
}
