import { useCallback } from 'react';
import type { Intake } from '../../../shared/assessment/pack/types';
import { useLanguage, useText } from '../../i18n';

/** What an intake is, where no heading says that it is about one: `Intake: by invitation`. */
export function useIntakeWords(): (intake: Intake) => string {
  const t = useText();
  const language = useLanguage();
  return useCallback((intake) => t('assessment.intakeIs', { state: t(`assessment.intake.${intake}`).toLocaleLowerCase(language) }), [t, language]);
}
