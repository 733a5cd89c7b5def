import { addMonths, dateOf, dayOf, type Day } from '../engine/days';
import type { Pointer } from '../engine/values';
import type { Criterion, Pathway } from '../pack/types';
import { longDate } from '../report/words';
import { breakpoints } from './breakpoints';
import type { Move } from './moves';
import { monthsUntil } from './offerMoves';
import { askedOf, isOpen, type Question } from './standing';
import { inBoth, whoMakes } from './wording';

/** As far as a forecast looks. */
export const forecastMonths = 24;

/** The move of letting time pass to a day. */
export const waitMove = (from: string, until: string, by: Move['by'], what: { en: string; fr: string }): Move => ({
  id: `wait-${until}`, by, who: whoMakes[by], leadMonths: monthsUntil(from, until), group: 'wait', until,
  label: inBoth((language) => (language === 'fr' ? `${what.fr} : attendre jusqu’au ${longDate(until, 'fr')} (au lieu du ${longDate(from, 'fr')})` : `${what.en}: wait until ${longDate(until, 'en')} (instead of ${longDate(from, 'en')})`)),
  apply: (client) => client,
});

/** Days after the question's, within the months of a forecast, between which anything that moves by itself is searched. */
export function daysToLookAt({ client, pack, asOf }: Question): readonly Day[] {
  const first = dayOf(asOf);
  const monthly = Array.from({ length: forecastMonths }, (_, index) => addMonths(first, index + 1));
  return [...new Set([...breakpoints(client, pack, first, addMonths(first, forecastMonths)).days, ...monthly])].toSorted((a, b) => a - b);
}

/** The first day after the question's on which something is so, found between days to look at. */
function firstDay(asOf: string, days: readonly Day[], isSo: (asOf: string) => boolean): string | undefined {
  let before: Day = dayOf(asOf);
  for (const day of days) {
    if (!isSo(dateOf(day))) {
      before = day;
      continue;
    }
    let met = day;
    while (met - before > 1) {
      const middle = Math.floor((before + met) / 2);
      if (isSo(dateOf(middle))) met = middle;
      else before = middle;
    }
    return dateOf(met);
  }
  return undefined;
}

/** Letting time pass until a criterion that fails is met by itself, if it will be within the months of a forecast. */
export function waitingFor(question: Question, days: readonly Day[], pathway: Pathway, entry: Pointer | null, { id, improvable, label }: Criterion): Move[] {
  if (!improvable) return [];
  const until = firstDay(question.asOf, days, (asOf) => {
    const asked = askedOf({ ...question, asOf }, pathway, entry);
    const one = asked?.find(({ criterion }) => criterion.id === id);
    return asked !== null && (one === undefined || !isOpen(one));
  });
  return until === undefined ? [] : [waitMove(question.asOf, until, improvable.by, label)];
}
