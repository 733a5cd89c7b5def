import { addMonths, addYears, dateOf, dayOf, type Day } from '../assessment/engine/days';
import type { Validity } from '../assessment/pack/documents';

/** For how long a kind of document is good; null: the rules do not say. */
export type Lasting = { validity: { lasts?: Validity['lasts'] | undefined; on: Validity['on'] } | null };
export type ValidityDays = { today: string; filingOn: string | null; landingOn: string | null };
export type ValidityFault = 'today' | 'filing' | 'landing';

/** Whole years as rules count them: what is of 29 February ends on 1 March of a year that lacks it. */
const after = (day: Day, months: number): Day => (months % 12 === 0 ? addYears(day, months / 12) : addMonths(day, months));

/**
 * The last day on which a document is good: the one that was noted of it, or what follows from its date and how long its kind lasts
 * (one issued on 10 May that lasts six months is good up to 9 November). Null: no end is known.
 */
export function lastGoodDay({ validity }: Lasting, { issuedOn, expiresOn }: { issuedOn: string | null; expiresOn: string | null }): string | null {
  if (expiresOn !== null) return expiresOn;
  const lasts = validity?.lasts;
  if (issuedOn === null || lasts === undefined) return null;
  const issued = dayOf(issuedOn);
  return dateOf(('months' in lasts ? after(issued, lasts.months) : issued + lasts.days) - 1);
}

/**
 * The first of the days on which a document has to be good, and is not: the planned filing date or, where none is planned, today; and the
 * planned landing date. Null: good on all of them, or nothing is known of its end.
 */
export function validityFault(content: Lasting, dates: { issuedOn: string | null; expiresOn: string | null }, { today, filingOn, landingOn }: ValidityDays): ValidityFault | null {
  const last = lastGoodDay(content, dates);
  const on = content.validity?.on ?? (dates.expiresOn === null ? [] : ['filing']);
  if (last === null) return null;
  if (on.includes('filing') && filingOn === null && last < today) return 'today';
  if (on.includes('filing') && filingOn !== null && last < filingOn) return 'filing';
  if ((on.includes('landing') || on.includes('stay')) && landingOn !== null && last < landingOn) return 'landing';
  return null;
}
