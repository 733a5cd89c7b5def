import { languageCodes } from '../../../../shared/clientFile/languages';
import type { Language } from '../../../../shared/contract';

interface Named {
  code: string;
  name: string;
  /** The name in the other official language, by which it is found too. */
  otherName: string;
}

const cache = new Map<Language, Named[]>();

/** The ISO 639-1 languages by name, English and French first: they are what most papers are in. */
export function languageNames(language: Language): readonly Named[] {
  let list = cache.get(language);
  if (!list) {
    const names = new Intl.DisplayNames(`${language}-CA`, { type: 'language' });
    const others = new Intl.DisplayNames(language === 'fr' ? 'en-CA' : 'fr-CA', { type: 'language' });
    const collator = new Intl.Collator(`${language}-CA`);
    const named = languageCodes.map((code) => ({ code, name: names.of(code) ?? code, otherName: others.of(code) ?? code }));
    const first = ['en', 'fr'];
    list = named.toSorted((a, b) => Number(first.includes(b.code)) - Number(first.includes(a.code)) || collator.compare(a.name, b.name));
    cache.set(language, list);
  }
  return list;
}
