import { changeWords } from '../../../shared/assessment/library/changeWords';
import type { RuleChange } from '../../../shared/assessment/library/ruleChange';
import type { Citation } from '../../../shared/assessment/pack/types';
import { frenchSpacing } from '../../../shared/texts/typography';
import { useFormat, useLanguage } from '../../i18n';

/** A difference between rules as a sentence. `citations`: where the sources that it names are found. */
export function useChangeWords(citations: Readonly<Record<string, Citation>>): (change: RuleChange) => string {
  const format = useFormat();
  const language = useLanguage();
  return (change) => {
    const words = changeWords(change, { ...format, language, citations });
    return language === 'fr' ? frenchSpacing(words) : words;
  };
}
