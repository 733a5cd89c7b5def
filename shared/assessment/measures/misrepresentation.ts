import { addYears, type Day } from '../engine/days';
import { and, anyNumber, between, choose, isAtLeast, isOneOf, maybe, no, not, number, or, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';

/** Source: IRPA 40(2)(a). */
const barredYears = 5;

/**
 * Whether a finding was made in Canada. Where the file does not say: who had held no status in Canada by then, and has no removal order
 * on file, was found inadmissible elsewhere.
 */
function isMadeInCanada(person: FactRecord, finding: FactRecord, orders: readonly FactRecord[]): TruthValue {
  const stated = isOneOf(finding.text('country'), ['CA']);
  if (finding.isStated('country') || orders.length > 0) return stated;
  const { entries, complete } = person.records('canadianStatus');
  const held = or(entries.map((status) => isAtLeast(finding.number('on'), status.number('issuedOn'))));
  return complete && held.is === false ? no : stated;
}

/** The day on which the removal order of a finding in Canada was enforced: its own, or that of an order on file that was not enforced before it. */
function enforcement(finding: FactRecord, orders: readonly FactRecord[]): NumberValue {
  if (finding.isStated('endedOn')) return finding.number('endedOn', Infinity);
  const made = finding.number('on');
  const days = orders.map((order) => order.number('endedOn', Infinity)).filter(({ high }) => high >= made.low);
  if (days.length === 0) return anyNumber([finding.at('endedOn')], made.low);
  const missing = union(...days.map((day) => day.missing), days.length > 1 ? [finding.at('endedOn')] : []);
  return between(Math.max(made.low, Math.min(...days.map(({ low }) => low))), Math.max(...days.map(({ high }) => high)), missing);
}

/** Since when a finding bars: the day of it abroad, in Canada the day of the removal. */
const barredFrom = (person: FactRecord, finding: FactRecord, orders: readonly FactRecord[]): NumberValue =>
  choose(isMadeInCanada(person, finding, orders), () => enforcement(finding, orders), () => finding.number('on'));

/**
 * Nobody barred for misrepresentation: none on file, or five years passed since the final finding outside Canada or, of a finding in
 * Canada, since the removal order was enforced. Source: IRPA 40(2)(a).
 */
export function noMisrepresentationBar(person: FactRecord, on: Day): TruthValue {
  const admissibility = person.child('admissibility');
  if (admissibility === undefined) return maybe([person.at('admissibility')]);
  if (admissibility === null) return yes;
  const found = admissibility.truth('misrepresentation');
  if (found.is === false) return yes;
  const { entries } = admissibility.records('events');
  const findings = entries.filter((event) => event.raw['kind'] === 'misrepresentation');
  if (findings.length === 0) return or([not(found), maybe([admissibility.at('events')])]);
  const orders = entries.filter((event) => event.raw['kind'] === 'removal-order');
  const over = findings.map((finding) => {
    const { low, high, missing } = barredFrom(person, finding, orders);
    return isAtLeast(number(on), between(addYears(low, barredYears), addYears(high, barredYears), missing));
  });
  return or([not(found), and(over)]);
}
