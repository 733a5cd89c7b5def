/** Digits of the Arabic and Persian keyboards. */
const digits = (text: string): string => text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Passport numbers as people copy them: blanks, hyphens and case do not count; O and 0 are one, and so are I and 1. */
export const foldPassport = (number: string): string => digits(number.normalize('NFKC')).toUpperCase().replace(/[^A-Z0-9]/g, '').replaceAll('O', '0').replaceAll('I', '1');

/** Whether a folded number can be that of a passport: not "PENDING", "N/A" or a row of zeros. */
export const isPassportNumber = (folded: string): boolean => folded.length >= 5 && (folded.match(/\d/g)?.length ?? 0) >= 3 && new Set(folded).size > 1;

export type ComparedPassport = { country?: string; number: string };

/** `certain`: the same number of the same country. `number`: the same number, and one of the two does not say the country. */
export function comparePassports(a: readonly ComparedPassport[], b: readonly ComparedPassport[]): 'certain' | 'number' | 'none' {
  const pairs = a.flatMap((one) => {
    const number = foldPassport(one.number);
    return isPassportNumber(number) ? b.filter((other) => foldPassport(other.number) === number).map((other) => [one.country, other.country] as const) : [];
  });
  if (pairs.some(([x, y]) => x !== undefined && x === y)) return 'certain';
  return pairs.some(([x, y]) => x === undefined || y === undefined) ? 'number' : 'none';
}
