import { assess } from '../assess';
import { addMonths, dateOf, dayOf, type Day } from '../engine/days';
import type { Outcome } from '../engine/outcome';
import { evaluateScore } from '../engine/score';
import { breakpoints, type Reason } from './breakpoints';
import { experience, isByExperience } from './experience';
import { environmentOf, type Question } from './standing';
import { forecastMonths } from './waiting';

/** From this day on, until the next step. */
export interface ForecastStep {
  from: string;
  crs: { low: number; high: number } | undefined;
  outcomes: Readonly<Record<string, Outcome>>;
  /** Everything that can have caused the change: what happens on the day by file and rules, and months that are full on it. */
  reasons: readonly Reason[];
}

export type Standing = Pick<ForecastStep, 'crs' | 'outcomes'> & { signature: string };

/** Outcomes and points of a question on a day. */
export function standingOn(question: Question, day: Day): Standing {
  const asked: Question = { ...question, asOf: dateOf(day) };
  const { pathways } = assess(asked.client, asked.pack, { asOf: asked.asOf, personId: asked.personId, trace: false, ...(asked.pathwayIds ? { pathwayIds: asked.pathwayIds } : {}) });
  const total = asked.pack.hasScore('crs') ? evaluateScore('crs', environmentOf(asked))?.total : undefined;
  const crs = total && { low: total.low, high: total.high };
  const outcomes = Object.fromEntries(pathways.map(({ id, outcome }) => [id, outcome]));
  return { crs, outcomes, signature: JSON.stringify([outcomes, crs]) };
}

/**
 * Outcomes and CRS points over the 24 months from a day, as steps: what is on file stays as it is, jobs without an end go on, and
 * birthdays, expiries, months of experience and known changes of the rules move the result. Evaluated on the days on which file or rules
 * say that something happens, the day before and the day after, and once a month; between two days that differ, the day of change is searched.
 */
export function forecast(question: Question): ForecastStep[] {
  const first = dayOf(question.asOf);
  const last = addMonths(first, forecastMonths);
  const { events, days: moving } = breakpoints(question.client, question.pack, first, last, question.pathwayIds);
  const known = new Map<Day, Standing>();
  const on = (day: Day): Standing => {
    const there = known.get(day) ?? standingOn(question, day);
    known.set(day, there);
    return there;
  };
  const monthly = Array.from({ length: forecastMonths }, (_, index) => addMonths(first, index + 1));
  const days = [...new Set([first, ...moving.flatMap((day) => [day - 1, day, day + 1]), ...monthly])].filter((day) => day >= first && day <= last).toSorted((a, b) => a - b);
  const changes: Day[] = [first];
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    if (before === undefined) continue;
    let low = before;
    // Several changes can lie between: the search goes on behind each that it finds.
    while (on(low).signature !== on(day).signature) {
      let high = day;
      let start = low;
      while (high - start > 1) {
        const middle = Math.floor((start + high) / 2);
        if (on(middle).signature === on(low).signature) start = middle;
        else high = middle;
      }
      changes.push(high);
      low = high;
    }
  }
  return changes.map((day): ForecastStep => {
    const { crs, outcomes } = on(day);
    const named = events.get(day) ?? [];
    const isMonths = day > first && (named.length === 0 || isByExperience(question, day, on(day - 1), on(day)));
    return { from: dateOf(day), crs, outcomes, reasons: isMonths ? [...named, experience] : named };
  });
}
