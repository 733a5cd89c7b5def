import { countryName, provinceName } from '../../places';
import { fact, known, missing, missingPart } from '../answers';
import type { Answer, Subject } from '../types';

type Language = Pick<Subject, 'language'>;

export const countryAnswer = ({ language }: Language, code: string | undefined, pointer: string): Answer => fact(code, pointer, (value) => countryName(value, language));

/** Asked of Canada only, and of the United States, whose states are not kept. */
export function provinceAnswer({ language }: Language, { country, province }: { country?: string | undefined; province?: string | undefined }, at: string): Answer {
  if (province !== undefined) return known(provinceName(province, language), [`${at}/province`], { code: province });
  if (country === undefined) return missing(`${at}/country`);
  if (country === 'CA') return missing(`${at}/province`);
  return country === 'US' ? { kind: 'by-hand', why: 'not-kept' } : { kind: 'not-asked' };
}

/** `Lethbridge, Canada`. A place in Canada is in Canada though no country stands beside it. */
export function townAndCountry({ language }: Language, { city, country }: { city?: string | undefined; country?: string | undefined }, at: string): Answer {
  const name = country === undefined ? '' : countryName(country, language);
  if (city === undefined || city.trim() === '') return missingPart(name, `${at}/city`);
  return country === undefined ? missingPart(city, `${at}/country`) : known(`${city}, ${name}`, [`${at}/city`, `${at}/country`]);
}
