import { addMonths, dateOf, dayOf } from '../assessment/engine/days';
import type { ChecklistContent } from './content';

export type ValidityDays = { today: string; filingOn: string | null; landingOn: string | null };
export type ValidityFault = 'today' | 'filing' | 'landing';

/**
 * The last day on which a document is good: the one that was noted of it, or what follows from its date and how long its kind lasts
 * (one issued on 10 May that lasts six months is good up to 9 November). Null: no end is known.
 */
export function lastGoodDay({ validity }: Pick<ChecklistContent, 'validity'>, { issuedOn, expiresOn }: { issuedOn: string | null; expiresOn: string | null }): string | null {
  if (expiresOn !== null) return expiresOn;
  const lasts = validity?.lasts;
  if (issuedOn === null || lasts === undefined) return null;
  const issued = dayOf(issuedOn);
  return dateOf(('months' in lasts ? addMonths(issued, lasts.months) : issued + lasts.days) - 1);
}

/**
 * The first of the days on which a document has to be good, and is not: the planned filing date or, where none is planned, today; and the
 * planned landing date. Null: good on all of them, or nothing is known of its end.
 */
export function validityFault(content: Pick<ChecklistContent, 'validity'>, dates: { issuedOn: string | null; expiresOn: string | null }, { today, filingOn, landingOn }: ValidityDays): ValidityFault | null {
  const last = lastGoodDay(content, dates);
  const on = content.validity?.on ?? (dates.expiresOn === null ? [] : ['filing']);
  if (last === null) return null;
  if (on.includes('filing') && filingOn === null && last < today) return 'today';
  if (on.includes('filing') && filingOn !== null && last < filingOn) return 'filing';
  if ((on.includes('landing') || on.includes('stay')) && landingOn !== null && last < landingOn) return 'landing';
  return null;
}
