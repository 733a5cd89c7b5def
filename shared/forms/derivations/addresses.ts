import type { Person } from '../../clientFile';

type Address = NonNullable<NonNullable<Person['contact']>['mailing']>;

/** A street line in the parts that forms ask for. */
export type StreetParts = { unit: string; number: string; street: string };

/**
 * `12-345 Sample Road` → 12, 345, Sample Road; `345 Sample Road` → 345, Sample Road; `300, rue de l’Exemple` → 300, rue de l’Exemple. Any other
 * way of writing stays whole in the street: nothing is guessed.
 */
export function streetParts(street: string): StreetParts {
  const [, unit = '', number = '', rest = ''] = /^(?:([0-9]{1,6}[A-Za-z]?)\s*-\s*)?([0-9]{1,6}[A-Za-z]?),?\s+(\D.*)$/u.exec(street.trim()) ?? [];
  return rest === '' ? { unit: '', number: '', street: street.trim() } : { unit, number, street: rest };
}

/** A telephone number of Canada or the United States in area code, exchange and line; undefined for any other. */
export function northAmericanNumber(written: string): readonly [string, string, string] | undefined {
  const digits = written.replaceAll(/[\s().-]/gu, '').replace(/^\+/u, '');
  const [, area, exchange, line] = /^1?([2-9]\d{2})([2-9]\d{2})(\d{4})$/u.exec(digits) ?? [];
  const isForeign = written.trim().startsWith('+') && !digits.startsWith('1');
  return isForeign || area === undefined || exchange === undefined || line === undefined ? undefined : [area, exchange, line];
}

export const sameAddress = (a: Address, b: Address): boolean => (['street', 'city', 'province', 'postalCode', 'country'] as const).every((member) => (a[member] ?? '') === (b[member] ?? ''));

/** An address on one line, without country: `45 Sample Crescent, Lethbridge, AB T1H 0A1`. */
export const addressLine = ({ street, city, province, postalCode }: Address): string =>
  [street, city, [province, postalCode].filter((part) => part !== undefined && part !== '').join(' ')].filter((part) => part !== undefined && part !== '').join(', ');
