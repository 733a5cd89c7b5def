import { instruments } from '../rules/instruments';
import type { Bilingual, Citation } from '../pack/types';

/** What is cited by section, by the name that the field uses for it. */
const shortNames: ReadonlyMap<string, Bilingual> = new Map([
  [instruments.act.en, { en: 'IRPA', fr: 'LIPR' }],
  [instruments.regulations.en, { en: 'IRPR', fr: 'RIPR' }],
  [instruments.regulations1978.en, { en: 'Immigration Regulations, 1978', fr: 'Règlement de 1978' }],
  [instruments.expressEntry.en, { en: 'Ministerial Instructions', fr: 'Instructions ministérielles' }],
]);

/** Sections of several numbers: `73(1), 80(4)`, `24 to 26`; not `73(1), (2)`, which is one. */
const isOfSeveral = (sections: string): boolean => /(?:,|to|and) \d/.test(sections);

/** Where a rule stands, in a few words that say in which text: `IRPR s. 200(1)`, « RIPR, art. 200(1) »; of other sources the place as they name it. */
export function citedPlace({ instrument, pinpoint }: Pick<Citation, 'instrument' | 'pinpoint'>, language: 'en' | 'fr'): string {
  const name = shortNames.get(instrument.en)?.[language];
  const place = pinpoint[language];
  if (name === undefined || !/^\d/.test(place)) return place;
  return language === 'fr' ? `${name}, art. ${place}` : `${name} ${isOfSeveral(place) ? 'ss.' : 's.'} ${place}`;
}
