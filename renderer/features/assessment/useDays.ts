import { useCallback } from 'react';
import { rewriteDays } from '../../../shared/assessment/report/words';
import { useFormat, useLanguage } from '../../i18n';

/** Sentences of the assessment with their days as this firm writes them, like all others of the page. */
export function useDays(): (sentence: string) => string {
  const format = useFormat();
  const language = useLanguage();
  return useCallback((sentence) => rewriteDays(sentence, language, (day) => format.date(day)), [format, language]);
}
