import { longDate } from '../assessment/report/words';
import { countryName, provinceName } from '../places';
import { filled, type Language } from './field';

const locale = { en: 'en-CA', fr: 'fr-CA' } as const;

export { dollars } from '../texts/money';

export const plainNumber = (value: number, language: Language): string => new Intl.NumberFormat(locale[language], { maximumFractionDigits: 2 }).format(value);

/** A day in words, whatever part of it is known. */
export const dayInWords = (day: string | undefined | null, language: Language): string | undefined => (filled(day) === undefined ? undefined : longDate(day ?? '', language));

interface Postal {
  street?: string | undefined;
  city?: string | undefined;
  province?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
}

/** `Toronto, Ontario`, in French `Toronto (Ontario)`, or what of it is known. */
export function placeInWords({ city, province }: Pick<Postal, 'city' | 'province'>, language: Language): string | undefined {
  const [town, region] = [filled(city), province === undefined ? undefined : provinceName(province, language)];
  if (town === undefined || region === undefined) return town ?? region;
  return language === 'fr' ? `${town} (${region})` : `${town}, ${region}`;
}

function addressParts(address: Postal | undefined, language: Language): string[] | undefined {
  if (address === undefined || filled(address.street) === undefined) return undefined;
  const { street, postalCode, country } = address;
  const town = [placeInWords(address, language), filled(postalCode)].filter((part) => part !== undefined).join('  ');
  return [street, filled(town), country === undefined || country === 'CA' ? undefined : countryName(country, language)].filter((part) => part !== undefined);
}

/** An address on its lines; the country only where it is another than Canada. Undefined without a street. */
export const addressLines = (address: Postal | undefined, language: Language): string | undefined => addressParts(address, language)?.join('\n');
/** The same within a sentence. */
export const addressLine = (address: Postal | undefined, language: Language): string | undefined => addressParts(address, language)?.join(', ').replaceAll('\n', ', ');

/** A span of days: `from 1 March 2024 to 30 June 2026`. A null end goes on. */
export function spanInWords(from: string | undefined | null, to: string | undefined | null, language: Language): string {
  const words = { en: { from: 'from', to: 'to', since: 'since' }, fr: { from: 'du', to: 'au', since: 'depuis le' } }[language];
  const start = dayInWords(from, language);
  const end = dayInWords(to, language);
  if (start !== undefined && end !== undefined) return `${words.from} ${start} ${words.to} ${end}`;
  if (start !== undefined) return to === null ? `${words.since} ${start}` : `${words.from} ${start}`;
  return end === undefined ? '' : `${words.to} ${end}`;
}
