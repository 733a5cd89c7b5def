import { yearsBetween, type Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { and, anyNumber, between, choose, isAtLeast, isOneOf, maybe, not, number, or, sum, union, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { hasSpouse, isDependent } from './family';
import { nocCodes } from './occupation';

const weeksOfYear = 52;
/** Cents, without what binary fractions add. */
const inCents = (amount: number): number => (Number.isFinite(amount) ? Math.round(amount * 100) / 100 : amount);
const isCanadian = (person: FactRecord): TruthValue => isOneOf(person.text('canadian'), ['permanent-resident', 'citizen']);

/** The applicant with the spouse or partner and the dependent children, citizens and permanent residents left out. */
export function familyWithoutCanadians(subject: Subject, on: Day): NumberValue {
  const one = () => number(1);
  const none = () => number(0);
  const { spouse } = subject;
  const partner = and([hasSpouse(subject), spouse ? not(isCanadian(spouse)) : maybe(['/persons'])]);
  return sum([number(1), choose(partner, one, none), ...subject.children.map((child) => choose(and([isDependent(child, on), not(isCanadian(child))]), one, none))]);
}

/** Weekly hours that count at most: more for long-haul truck drivers, by their occupations. */
export interface HoursRule {
  most: number;
  mostLongHaul: number;
  longHaul: readonly string[];
}

export function hoursCounted(offer: FactRecord, { most, mostLongHaul, longHaul }: HoursRule): NumberValue {
  const codes = nocCodes(offer, longHaul.some((code) => code.length === 5) ? '2021' : '2016');
  if (codes === null) return between(most, mostLongHaul, [offer.at('noc')]);
  const hits = codes.filter((code) => longHaul.includes(code)).length;
  return hits === 0 ? number(most) : hits === codes.length ? number(mostLongHaul) : between(most, mostLongHaul, [offer.at('noc')]);
}

/** Regular pay of a year: base wage for the weekly hours up to a most, by 52 weeks; a yearly salary for more hours than that in proportion. */
export function countedPay(offer: FactRecord, rule: HoursRule): NumberValue {
  const hours = offer.number('hoursPerWeek');
  const most = hoursCounted(offer, rule);
  const salary = offer.number('salaryPerYear');
  if (offer.isStated('salaryPerYear')) {
    const missing = union(salary.missing, hours.missing, most.missing);
    const share = (own: number, limit: number): number => (own <= limit ? 1 : Number.isFinite(own) ? limit / own : 0);
    return between(inCents(Math.max(0, salary.low) * share(hours.high, most.low)), inCents(salary.high * share(hours.low, most.high)), missing);
  }
  return offer.isStated('wagePerHour') ? wagesOf(offer, most) : anyNumber([offer.at('wagePerHour')], 0);
}

/** The base wage for the weekly hours up to a most, by 52 weeks. */
function wagesOf(record: FactRecord, most: NumberValue): NumberValue {
  const wage = record.number('wagePerHour');
  const hours = record.number('hoursPerWeek');
  const yearly = (perHour: number, weekly: number, limit: number): number => (weekly <= 0 ? 0 : inCents(Math.max(0, perHour) * Math.min(weekly, limit) * weeksOfYear));
  return between(yearly(wage.low, hours.low, most.low), yearly(wage.high, hours.high, most.high), union(wage.missing, hours.missing, most.missing));
}

/** What a spouse or partner earns now in regular work in British Columbia with authorization to work. */
function spousePay(subject: Subject, most: number, on: Day): NumberValue {
  const there = hasSpouse(subject);
  if (there.is === false) return number(0);
  const { spouse } = subject;
  if (!spouse) return anyNumber(union(there.missing, ['/persons']), 0);
  const { entries, complete, pointer } = spouse.records('work');
  const jobs = entries.map((job) => {
    const counts = and([
      there, isOneOf(job.text('country'), ['CA']), isOneOf(job.text('province'), ['BC']), isAtLeast(number(on), job.number('startedOn')), isAtLeast(job.number('endedOn', Infinity), number(on)),
      job.truth('paid'), not(job.truth('selfEmployed')), or([isCanadian(spouse), job.truth('authorized')]),
    ]);
    return choose(counts, () => wagesOf(job, number(most)), () => number(0));
  });
  const known = sum(jobs);
  return complete ? known : anyNumber(union(known.missing, [pointer]), known.low);
}

/** The income of the family that counts: the regular pay offered, and that of a spouse or partner who works in the province. */
export const familyIncome = (subject: Subject, offer: FactRecord, rule: HoursRule, on: Day): NumberValue => sum([countedPay(offer, rule), spousePay(subject, rule.most, on)]);

/** Whole years in business in the province: the date where there is one, else the years as written. */
export function yearsInOperation(offer: FactRecord, on: Day): NumberValue {
  const employer = offer.source.employerOf(offer);
  if (!employer) return anyNumber([offer.at('employerId')]);
  if (!employer.isStated('operatingSince')) return employer.isStated('yearsInOperation') ? employer.number('yearsInOperation') : anyNumber([employer.at('operatingSince')]);
  const since = employer.number('operatingSince');
  return between(yearsBetween(since.high, on), yearsBetween(since.low, on), since.missing);
}
