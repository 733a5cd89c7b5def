import type { Language } from '../../../shared/contract';

const namers: Readonly<Record<Language, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en-CA', { type: 'language' }),
  fr: new Intl.DisplayNames('fr-CA', { type: 'language' }),
};

/** The name of a language by its ISO 639 code; the code itself where it has no name. */
export function languageName(code: string, language: Language): string {
  try {
    return namers[language].of(code) ?? code;
  } catch {
    return code;
  }
}
