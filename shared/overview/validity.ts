import { addDays, type CalendarDate } from '../dates';

/** The same day `years` later; 29 February becomes 1 March in a year that lacks it, as for ages. */
export function anniversary(date: CalendarDate, years: number): CalendarDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const sameDay = `${year}${date.slice(4)}`;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return date.endsWith('-02-29') && !leap ? `${year}-03-01` : sameDay;
}

/** The last day on which something of `date` is less than `years` years old. */
export const lastDayWithin = (date: CalendarDate, years: number): CalendarDate => addDays(anniversary(date, years), -1);

/**
 * For how many years a paper is accepted. Language results and credential assessments: IRPR 75(2)(d) and the ministerial
 * instructions on Express Entry (results under two years, assessments under five years old when the application is received);
 * medical examination: IRPR 30(3) (twelve months before landing). A profile stays in the Express Entry pool for a year.
 */
export const yearsAccepted = { languageTest: 2, credentialAssessment: 5, medicalExam: 1, expressEntryProfile: 1 } as const;

/** The age from which a child is no longer a dependent child by age alone (IRPR 2, since 24 October 2017). */
export const dependentBelowAge = 22;
