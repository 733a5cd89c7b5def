import { languageCodes } from '../../../../shared/clientFile/languages';
import type { Language } from '../../../../shared/contract';

const cache = new Map<Language, { code: string; name: string }[]>();

/** The ISO 639-1 languages by name, English and French first: they are what most papers are in. */
export function languageNames(language: Language): readonly { code: string; name: string }[] {
  let list = cache.get(language);
  if (!list) {
    const names = new Intl.DisplayNames(`${language}-CA`, { type: 'language' });
    const collator = new Intl.Collator(`${language}-CA`);
    const named = languageCodes.map((code) => ({ code, name: names.of(code) ?? code }));
    const first = ['en', 'fr'];
    list = named.toSorted((a, b) => Number(first.includes(b.code)) - Number(first.includes(a.code)) || collator.compare(a.name, b.name));
    cache.set(language, list);
  }
  return list;
}
