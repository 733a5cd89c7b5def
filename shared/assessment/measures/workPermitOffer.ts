import { medianWage } from '../../data/wages';
import { addMonths, dateOf, dayOf, type Day } from '../engine/days';
import { anyNumber, between, isOneOf, maybe, no, number, truth, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { nocCodes } from './occupation';

const weeksOfYear = 52;
/** Takes away what binary fractions add: 38.46 × 52 × 40 is 79,996.80. */
const exact = (value: number): number => (Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : value);

/** Guaranteed pay per hour: as written, or the yearly salary by 52 weeks and the weekly hours, not rounded. Source: ESDC, prevailing wage. */
export function hourlyWage(offer: FactRecord): NumberValue {
  const hourly = offer.number('wagePerHour');
  if (offer.raw['salaryPerYear'] === undefined || hourly.missing.length === 0) return between(Math.max(0, hourly.low), hourly.high, hourly.missing);
  const salary = offer.number('salaryPerYear');
  const hours = offer.number('hoursPerWeek');
  const missing = union(salary.missing, hours.missing, hourly.missing);
  if (hours.low <= 0 || !Number.isFinite(hours.high)) return anyNumber(missing, 0);
  return between(exact(Math.max(0, salary.low) / weeksOfYear / hours.high), exact(salary.high / weeksOfYear / hours.low), missing);
}

/** Base salary per year: as written, or the hourly wage by the weekly hours and 52 weeks. */
export function yearlySalary(offer: FactRecord): NumberValue {
  const yearly = offer.number('salaryPerYear');
  if (offer.raw['wagePerHour'] === undefined || yearly.missing.length === 0) return between(Math.max(0, yearly.low), yearly.high, yearly.missing);
  const wage = offer.number('wagePerHour');
  const hours = offer.number('hoursPerWeek');
  const missing = union(wage.missing, hours.missing, yearly.missing);
  if (!Number.isFinite(hours.high) || !Number.isFinite(wage.high)) return anyNumber(missing, 0);
  return between(exact(Math.max(0, wage.low * hours.low) * weeksOfYear), exact(wage.high * hours.high * weeksOfYear), missing);
}

/** The median of the program's own table for the occupation and province of an offer on a day. */
function ownMedian(offer: FactRecord, on: Day): number | undefined {
  const codes = nocCodes(offer, '2021');
  const province = offer.plain('province');
  const [code] = codes ?? [];
  if (codes?.length !== 1 || code === undefined || typeof province !== 'string') return undefined;
  return medianWage(code, province, dateOf(on));
}

/** Whether the market wage comes from the program's own table because the file has none. */
export const usesOwnMedian = (offer: FactRecord, on: Day): TruthValue => truth(offer.raw['marketWage'] === undefined && ownMedian(offer, on) !== undefined);

/** Median wage per hour of the occupation where the work is done: of the file, else of the program's own table, else not known. */
export function marketMedian(offer: FactRecord, on: Day): NumberValue {
  const market = offer.child('marketWage');
  if (market) {
    const median = market.number('median');
    return between(Math.max(0, median.low), median.high, median.missing);
  }
  const own = ownMedian(offer, on);
  if (own !== undefined) return number(own);
  const unknown = ['noc', 'province'].filter((member) => offer.plain(member) === undefined).map((member) => offer.at(member));
  return anyNumber([...unknown, offer.at('marketWage')], 0);
}

/** Positions of a stream that were approved for an employer in the calendar year of a day, up to that day. Offers on file are not among them. */
export function approvedPositions(employer: FactRecord | null | undefined, stream: string, on: Day, unknownEmployer: string): NumberValue {
  if (employer === null) return number(0);
  if (employer === undefined) return anyNumber([unknownEmployer], 0);
  const year = dateOf(on).slice(0, 4);
  const first = dayOf(`${year}-01-01`);
  let low = 0;
  let high = 0;
  const missing: string[] = [];
  const { entries, complete, pointer } = employer.records('pastLmias');
  for (const past of entries) {
    const decided = past.number('decidedOn');
    const ofStream = isOneOf(past.text('stream'), [stream]);
    const positive = isOneOf(past.text('decision'), ['positive']);
    const thisYear: TruthValue = decided.high < first || decided.low > on ? no : decided.low >= first && decided.high <= on ? yes : maybe(decided.missing);
    const facts = [ofStream, positive, thisYear];
    if (facts.some(({ is }) => is === false)) continue;
    const positions = past.number('positions');
    const sure = facts.every(({ is }) => is === true);
    low += sure ? Math.max(0, positions.low) : 0;
    high += Math.max(0, positions.high);
    missing.push(...facts.flatMap((fact) => fact.missing), ...positions.missing);
  }
  return complete ? between(low, high, union(missing)) : anyNumber(union(missing, [pointer]), low);
}

/** How long an assessment can be used after its issue, by the day of issue, in months. The day printed on the letter governs. Source: ESDC. */
const longest: readonly { from: string; months: number }[] = [
  { from: '2024-05-01', months: 6 },
  { from: '2023-10-30', months: 12 },
  { from: '2022-04-04', months: 18 },
];
const before2022 = 9;

/** The last day on which a labour market impact assessment can be used: as printed, else at most what ESDC gives for its day of issue. */
export function lmiaLastDay(lmia: FactRecord): NumberValue {
  const printed = lmia.number('expiresOn', Infinity);
  if (printed.missing.length === 0) return printed;
  const issued = lmia.number('issuedOn');
  if (issued.low !== issued.high) return printed;
  const months = longest.find(({ from }) => issued.low >= dayOf(from))?.months ?? before2022;
  return between(Math.max(printed.low, issued.low), Math.min(printed.high, addMonths(issued.low, months)), printed.missing);
}
