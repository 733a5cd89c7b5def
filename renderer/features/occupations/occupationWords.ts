import { useMemo } from 'react';
import { occupationWords } from '../../../shared/assessment/library/rowWords';
import type { UnitGroup } from '../../../shared/data/noc';
import { useLanguage, useText } from '../../i18n';

/** An occupation as a person reads it: its code with the title of the group. */
export function useOccupationWords(): (code: string) => string {
  const language = useLanguage();
  return useMemo(() => (code: string) => occupationWords(code, language), [language]);
}

/** What training an occupation usually takes, in the words of its version. */
export function useLevelWords(): (group: UnitGroup) => string {
  const t = useText();
  return (group) => (group.version === '2021' ? t('profile.noc.teer', { teer: group.teer }) : t('profile.noc.level2016', { level: group.skillLevel }));
}
