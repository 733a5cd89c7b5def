import { isSetOffBy } from '../assessment/beyond/breakpoints';
import type { ForecastStep } from '../assessment/beyond/forecast';
import { forecastMonths } from '../assessment/beyond/waiting';
import { addMonths, dateOf, dayOf } from '../assessment/engine/days';
import type { Evidence, EvidenceState } from './types';

/** States in which something has to be done before the application. */
export const troubledStates: readonly EvidenceState[] = ['expired', 'before-filing', 'before-landing'];

/** The last day of the 24 months that a forecast looks ahead. */
const lastOfForecast = (asOf: string): string => dateOf(addMonths(dayOf(asOf), forecastMonths));

/** Evidence that a met criterion rests on and that is over, or will be within the 24 months of a forecast; the most urgent first. */
export const endingUnder = (evidence: readonly Evidence[], criterionId: string, asOf: string): Evidence[] =>
  evidence.filter(({ criteria, lastDay, state }) => criteria.includes(criterionId) && lastDay !== null && state !== 'good-when-filed' && lastDay <= lastOfForecast(asOf));

/** Evidence that ends within the 24 months of a forecast, in the order of its ends, each with the first day on which it is no longer good. */
export const endingWithin = (evidence: readonly Evidence[], asOf: string): { from: string; evidence: Evidence }[] =>
  evidence
    .flatMap((one) => (one.lastDay === null ? [] : [{ from: dateOf(dayOf(one.lastDay) + 1), evidence: one }]))
    .filter(({ from }) => asOf < from && from <= lastOfForecast(asOf))
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.evidence.id.localeCompare(b.evidence.id));

/** A day of a forecast: what changes the result on it, and the evidence that ends the day before. */
export interface ComingDay {
  from: string;
  /** What is so from then on. */
  step: ForecastStep;
  /** It changes outcome or points on this day. */
  isMoving: boolean;
  ends: readonly Evidence[];
}

/** The evidence that a step does not name among its causes already. */
const notNamed = (ends: readonly Evidence[], { reasons }: ForecastStep): Evidence[] =>
  ends.filter(({ dayPointer, for: owner }) => dayPointer === null || !reasons.some((reason) => isSetOffBy(reason, dayPointer) && (reason.personId === undefined || reason.personId === owner)));

/** The steps of a forecast that move a result (the first one: how it stands at the beginning), and between them the days on which evidence ends. */
export function comingDays(moving: readonly ForecastStep[], evidence: readonly Evidence[], asOf: string): ComingDay[] {
  const ends = new Map<string, Evidence[]>();
  for (const { from, evidence: one } of endingWithin(evidence, asOf)) ends.set(from, [...(ends.get(from) ?? []), one]);
  const ofSteps = moving.map((step): ComingDay => ({ from: step.from, step, isMoving: true, ends: notNamed(ends.get(step.from) ?? [], step) }));
  const others = [...ends].flatMap(([from, ended]): ComingDay[] => {
    const step = moving.findLast((one) => one.from <= from);
    return step && step.from !== from ? [{ from, step, isMoving: false, ends: ended }] : [];
  });
  return [...ofSteps, ...others].toSorted((a, b) => a.from.localeCompare(b.from));
}
