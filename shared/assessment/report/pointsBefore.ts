import { addDays } from '../../dates';
import type { BeforeRules } from '../library/beforeRules';
import { longDate } from './words';

/** Why there are no points on a day: `Not yet: points since 30 September 2024`. */
export function pointsBeforeInWords({ kind, until, beganBy }: BeforeRules, language: 'en' | 'fr'): string {
  const fr = language === 'fr';
  if (kind === 'before-held') return fr ? `Non conservés jusqu’au ${longDate(until, language)}` : `Not held up to ${longDate(until, language)}`;
  const first = longDate(addDays(until, 1), language);
  if (beganBy === null) return fr ? `Pas encore\u00A0: points depuis le ${first}` : `Not yet: points since ${first}`;
  const by = longDate(beganBy, language);
  return fr ? `Pas encore\u00A0: points depuis un jour entre le ${first} et le ${by}` : `Not yet: points since a day between ${first} and ${by}`;
}
