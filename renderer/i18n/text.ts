import { createInstance, type i18n } from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../../shared/contract';
import { en, fr } from './catalogues';
import { setFrench } from './typography';
import type { KeyOf, SentenceAt, VariablesOf } from './types';

type Catalogue = typeof en;
/** `feature.key` of every text of the page. */
export type TextKey = KeyOf<Catalogue>;

type IsPlural<K extends string> = K extends `${infer Head}.${infer Rest}` ? Head extends keyof Catalogue ? PluralIn<Catalogue[Head], Rest> : false : false;
type PluralIn<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T ? PluralIn<T[Head], Rest> : false
  : `${K}_other` extends keyof T ? true : false;
type Names<K extends TextKey> = Exclude<VariablesOf<SentenceAt<Catalogue, K>>, 'count'>;
type Values<K extends TextKey> = Record<Names<K>, string | number> & (true extends IsPlural<K> ? { count: number } : unknown);

/** Texts in the present language. A key that is not there, or a variable that is not given, does not compile. */
export type Text = <K extends TextKey>(key: K, ...values: {} extends Values<K> ? [] : [Values<K>]) => string;

const instance: i18n = createInstance();
const ready = instance.use(initReactI18next).init({
  lng: systemLanguage(),
  fallbackLng: false,
  supportedLngs: ['en', 'fr'],
  resources: { en: { translation: en }, fr: { translation: setFrench(fr) } },
  // React escapes already.
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The language that the system asks for, until somebody chose one. */
export function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Switches every text at once; says it to screen readers through the document's language. */
export async function setLanguage(language: Language): Promise<void> {
  await ready;
  document.documentElement.lang = language === 'fr' ? 'fr-CA' : 'en-CA';
  if (instance.language !== language) await instance.changeLanguage(language);
}

/** The typed text function. The component renders again when the language changes. */
export function useText(): Text {
  const { t } = useTranslation(undefined, { i18n: instance });
  return useMemo((): Text => {
    const sentence: (key: string, values: Record<string, string | number>) => string = t;
    return (key, ...values) => sentence(key, { ...values[0] });
  }, [t]);
}

/** The present language. The component renders again when it changes. */
export function useLanguage(): Language {
  const { i18n: current } = useTranslation(undefined, { i18n: instance });
  return current.language === 'fr' ? 'fr' : 'en';
}
