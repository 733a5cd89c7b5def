import { useCallback } from 'react';
import type { BeforeRules } from '../../../shared/assessment/library/beforeRules';
import { addDays } from '../../../shared/dates';
import { useFormat, useText, useToday } from '../../i18n';

/** Why a pathway has no rules on a day earlier than its first ones, in the sentence of the status board. */
export function useBeforeRulesWords(): (before: BeforeRules) => string {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  return useCallback(({ kind, until, beganBy }) => {
    if (kind === 'before-held') return t('library.heldAfter', { on: format.date(until) });
    const first = addDays(until, 1);
    if (beganBy !== null) return t('library.beganBetween', { on: format.date(first), by: format.date(beganBy) });
    return t(first <= today ? 'library.beganOn' : 'library.willBegin', { on: format.date(first) });
  }, [t, format, today]);
}
