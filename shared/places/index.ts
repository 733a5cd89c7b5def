import { countryCodes } from '../clientFile/countries';
import { foldText } from '../names';

export type Language = 'en' | 'fr';
export type Place = { code: string; name: string; /** Folded words by which a picker finds it. */ search: string };

/** Names that people type and lists do not show. */
const aliases: Readonly<Record<string, string>> = {
  GB: 'UK Great Britain England Scotland Wales Angleterre Écosse', US: 'USA America Amérique', CI: 'Ivory Coast', TR: 'Turkey', CZ: 'Czech Republic République tchèque', KR: 'South Korea Corée', KP: 'North Korea', CD: 'DRC RDC Zaire Congo Kinshasa', CG: 'Congo Brazzaville', MM: 'Burma Birmanie', SZ: 'Swaziland', MK: 'Macedonia', CV: 'Cape Verde', TL: 'East Timor', AE: 'UAE EAU Emirates Émirats Dubai', NL: 'Holland', RU: 'USSR URSS', IR: 'Persia', VN: 'Viet Nam', TW: 'Formosa', PS: 'Gaza West Bank Cisjordanie', VA: 'Vatican Holy See', HK: 'Hongkong', XK: 'Kosovo', BY: 'Byelorussia', MD: 'Moldavia',
};

const namers: Readonly<Record<Language, Intl.DisplayNames>> = { en: new Intl.DisplayNames('en-CA', { type: 'region' }), fr: new Intl.DisplayNames('fr-CA', { type: 'region' }) };

/** The name of a country by its ISO 3166-1 alpha-2 code (and XK); the code itself where it has no name. */
export const countryName = (code: string, language: Language): string => {
  try {
    return namers[language].of(code) ?? code;
  } catch {
    return code;
  }
};

const sorted = (places: Place[], language: Language): Place[] => {
  const collator = new Intl.Collator(`${language}-CA`);
  return places.toSorted((a, b) => collator.compare(a.name, b.name));
};
const listed = new Map<Language, Place[]>();

/** All countries, sorted by name in the language; found by their names in both languages, by code and by other names. */
export function countries(language: Language): readonly Place[] {
  let list = listed.get(language);
  if (!list) {
    list = sorted([...countryCodes].map((code) => ({ code, name: countryName(code, language), search: foldText(`${countryName(code, 'en')} ${countryName(code, 'fr')} ${code} ${aliases[code] ?? ''}`) })), language);
    listed.set(language, list);
  }
  return list;
}

const provinceNames: Readonly<Record<string, readonly [string, string]>> = {
  AB: ['Alberta', 'Alberta'], BC: ['British Columbia', 'Colombie-Britannique'], MB: ['Manitoba', 'Manitoba'], NB: ['New Brunswick', 'Nouveau-Brunswick'], NL: ['Newfoundland and Labrador', 'Terre-Neuve-et-Labrador'], NS: ['Nova Scotia', 'Nouvelle-Écosse'], NT: ['Northwest Territories', 'Territoires du Nord-Ouest'], NU: ['Nunavut', 'Nunavut'], ON: ['Ontario', 'Ontario'], PE: ['Prince Edward Island', 'Île-du-Prince-Édouard'], QC: ['Quebec', 'Québec'], SK: ['Saskatchewan', 'Saskatchewan'], YT: ['Yukon', 'Yukon'],
};

/** The name of a province or territory by its postal code. */
export const provinceName = (code: string, language: Language): string => provinceNames[code]?.[language === 'en' ? 0 : 1] ?? code;

/** The thirteen provinces and territories, sorted by name in the language. */
export const provinces = (language: Language): readonly Place[] =>
  sorted(Object.keys(provinceNames).map((code) => ({ code, name: provinceName(code, language), search: foldText(`${provinceName(code, 'en')} ${provinceName(code, 'fr')} ${code}`) })), language);
