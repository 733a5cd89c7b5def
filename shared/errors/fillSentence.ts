import type { Bilingual } from './appError';

/** What a sentence says of its case; a value with words of its own is said in the sentence's language. */
export type SentenceParameters = Readonly<Record<string, string | number | Bilingual>>;

const filled = (sentence: string, parameters: SentenceParameters, language: keyof Bilingual): string =>
  sentence.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = parameters[name] ?? '';
    return typeof value === 'object' ? value[language] : String(value);
  });

/** A sentence of a catalogue with each `{name}` replaced by its parameter, in both languages; one without a parameter becomes nothing. */
export const fillSentence = ({ en, fr }: Bilingual, parameters: SentenceParameters): Bilingual => ({ en: filled(en, parameters, 'en'), fr: filled(fr, parameters, 'fr') });
