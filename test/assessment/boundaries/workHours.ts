import { addMonths, addYears } from '../../../shared/assessment/engine/days';
import type { ClientFile } from '../../../shared/clientFile';
import { dayNumber } from '../../../shared/dates';
import { statementsIn } from './statements';

/** A week of full-time work, above which hours do not count. */
const fullTime = 30;

/**
 * Hours of the jobs of a person by the calendar alone: days from the first to the last, both included, at the hours of the week, up to 30. One
 * reading after the other: all jobs, those in Canada, those abroad, each alone; in the whole time and in each window that the sentence names.
 */
export function hoursByCalendar(client: ClientFile, person: number, on: number, sentence: string): readonly number[] {
  const jobs = client.persons[person]?.work ?? [];
  const windows = [-Infinity, ...statementsIn(sentence).flatMap(({ number, unit }) => (unit === 'year' ? [addYears(on, -number)] : unit === 'month' ? [addMonths(on, -number)] : []))];
  return windows.flatMap((first) => {
    const hours = jobs.map(({ startedOn, endedOn, hoursPerWeek }) => {
      if (startedOn === undefined || hoursPerWeek === undefined) return 0;
      const from = Math.max(dayNumber(startedOn), first);
      const to = Math.min(endedOn === undefined || endedOn === null ? on : dayNumber(endedOn), on);
      return to < from ? 0 : ((to - from + 1) * Math.min(hoursPerWeek, fullTime)) / 7;
    });
    const over = (counts: (country: string | undefined) => boolean): number => hours.reduce((total, one, index) => total + (counts(jobs[index]?.country) ? one : 0), 0);
    return [over(() => true), over((country) => country === 'CA'), over((country) => country !== 'CA'), ...hours];
  });
}
