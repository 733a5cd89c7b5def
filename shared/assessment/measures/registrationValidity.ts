import { addMonths, addYears, dayOf, type Day } from '../engine/days';
import { anyNumber, between, isAtLeast, number, type NumberValue } from '../engine/values';
import type { FactRecord } from '../facts/records';

type LastDay = (submitted: Day) => Day;

/** The day of the submission is the first of the time. */
const years = (count: number): LastDay => (submitted) => addYears(submitted, count) - 1;
const months = (count: number): LastDay => (submitted) => addMonths(submitted, count) - 1;
const days = (count: number): LastDay => (submitted) => submitted + count - 1;

/**
 * How long a registration is valid at most, by its system. Source: reference, British Columbia 1.4, Ontario (EOI validity), Alberta (WEOI
 * validity), Manitoba C1, New Brunswick C3, Prince Edward Island C4, Newfoundland and Labrador C5.
 */
const validity: Readonly<Record<string, LastDay>> = {
  'bc-sirs': years(1), 'on-owp-eoi': years(1), 'on-ejo-eoi': years(1), 'ab-worker-eoi': years(1), 'mb-eoi': years(1), 'mb-swo': years(1), 'nl-eoi': years(1), 'nb-eoi': days(365), 'pe-eoi': months(6),
};

/** Since the selection program of skilled workers a year; how long older ones stood is not held, so that after a year it is open. Source: reference, Quebec B3. */
const arrimaFrom = dayOf('2024-11-29');

/** Nova Scotia: a year from 1 May 2026 on; of the two years before to 30 April 2027; of older ones the last day lies before. Source: reference, C2. */
const novaScotia = { validityFrom: dayOf('2026-05-01'), oldest: dayOf('2024-05-01'), transition: dayOf('2027-04-30'), poolFrom: dayOf('2025-11-28') };
function lastInNovaScotia({ low, high, missing }: NumberValue, record: FactRecord): NumberValue {
  const { validityFrom, oldest, transition, poolFrom } = novaScotia;
  const latest = (submitted: Day): Day => (submitted >= validityFrom ? addYears(submitted, 1) - 1 : submitted >= oldest ? transition : validityFrom - 1);
  // On which day the older ones were closed is not said.
  const earliest = (submitted: Day): Day => (submitted >= oldest ? latest(submitted) : Math.max(submitted, poolFrom - 1));
  return between(earliest(low), latest(high), missing.length > 0 ? missing : [record.at('expiresOn')]);
}

/** The last day of a registration whose end nobody noted, where its system gives it one; undefined elsewhere. */
export function lastDayOfRegistration(record: FactRecord): NumberValue | undefined {
  const system = record.plain('system');
  const submitted = record.number('submittedOn');
  if (typeof system !== 'string') return anyNumber([record.at('system')], submitted.low);
  if (system === 'ns-eoi') return lastInNovaScotia(submitted, record);
  if (system === 'arrima' && isAtLeast(submitted, number(arrimaFrom)).is !== true) return between(years(1)(submitted.low), Infinity, submitted.missing.length > 0 ? submitted.missing : [record.at('expiresOn')]);
  const lastDay = system === 'arrima' ? years(1) : validity[system];
  return lastDay && between(lastDay(submitted.low), lastDay(submitted.high), submitted.missing);
}
