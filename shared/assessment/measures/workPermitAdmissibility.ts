import { addMonths, addYears, type Day } from '../engine/days';
import { and, between, isAtLeast, maybe, no, not, number, or, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord, Records } from '../facts/records';

const shifted = ({ low, high, missing }: NumberValue, shift: (day: Day) => Day): NumberValue => between(shift(low), shift(high), missing);

/** Years after the sentence until a person is deemed rehabilitated. Source: IRPR 18(2)(a), 18.1. */
const yearsAfterIndictable = 10;
const yearsAfterSummary = 5;

/** Whether a day that stands in a record lies some years or more before `on`. Null there: not yet. */
const yearsPassed = (record: FactRecord, member: string, years: number, on: Day): TruthValue => isAtLeast(number(on), shifted(record.number(member, Infinity), (day) => addYears(day, years)));

function isOf(record: FactRecord, member: string, value: string): TruthValue {
  const found = record.plain(member);
  return found === undefined ? maybe([record.at(member)]) : found === value ? yes : no;
}

/**
 * Whether offences arise from one occurrence, which makes one of them: not where two stand under different days. Of one day they may,
 * and no fact of the file says so.
 */
function fromOneOccurrence(convictions: readonly FactRecord[]): TruthValue {
  const days = convictions.map((one) => one.number('on'));
  const apart = days.some((a, index) => days.slice(index + 1).some((b) => a.high < b.low || b.high < a.low));
  return apart ? no : maybe(convictions.map((one) => one.at('on')));
}

/**
 * Whether convictions leave a person admissible on a day: one summary offence alone, or what one occurrence came to; two or more of
 * them, in Canada or abroad, five years after the last sentence; one indictable offence abroad with a maximum under ten years, ten
 * years after the sentence and with a clean record since. Offences of ten years or more, and indictable ones in Canada, are not cured
 * by time. Source: IRPA 36; IRPR 17, 18, 18.1.
 */
function convictionsCured(convictions: readonly FactRecord[], on: Day): TruthValue {
  const classes = convictions.map((one) => ({ one, indictable: isOf(one, 'class', 'indictable'), summary: isOf(one, 'class', 'summary') }));
  const summaryAlone = and([
    ...classes.map(({ summary }) => summary),
    convictions.length <= 1 ? yes : or([and(convictions.map((one) => yearsPassed(one, 'sentenceEndedOn', yearsAfterSummary, on))), fromOneOccurrence(convictions)]),
  ]);
  const oneIndictable = or(
    classes.map(({ one, indictable }) =>
      and([
        indictable,
        not(isOf(one, 'country', 'CA')),
        yearsPassed(one, 'sentenceEndedOn', yearsAfterIndictable, on),
        ...classes.filter((other) => other.one !== one).flatMap(({ one: other, summary }) => [summary, yearsPassed(other, 'on', yearsAfterIndictable, on)]),
      ]),
    ),
  );
  return or([summaryAlone, oneIndictable]);
}

/** Whether the criminal record of a person, if there is one, leaves the person admissible. A charge is for the officer to weigh. */
export function isCriminallyAdmissible(person: FactRecord, on: Day): TruthValue {
  const admissibility = person.child('admissibility');
  if (admissibility === null) return yes;
  if (admissibility === undefined) return maybe([person.at('admissibility')]);
  const record = admissibility.truth('criminalRecord');
  if (record.is === false) return yes;
  const events = admissibility.records('events');
  const convictions = events.entries.filter((event) => event.raw['kind'] === 'conviction');
  // A record without its convictions says nothing on what they were.
  if (convictions.length === 0) return or([not(record), maybe([events.pointer])]);
  return or([not(record), convictionsCured(convictions, on)]);
}

/** Months after which unauthorized work or study, or a breach of another condition, no longer bars a permit. Source: IRPR 200(3)(e)(i). */
const barredMonths = 6;
/** Staying on after the end of the authorized stay fails a condition of every permit. Source: IRPA 29(2), 41; IRPR 183(1)(a), 200(3)(e). */
const breaches: readonly unknown[] = ['unauthorized-work', 'unauthorized-study', 'overstay'];

/** A temporary resident permit issued by a day and not before the breach stopped, whether it still runs or not. Source: IRPR 200(3)(e)(iv). */
function permitIssuedSince({ entries, complete, pointer }: Records, stopped: NumberValue, on: Day): TruthValue {
  const permits = entries.filter(({ raw }) => raw['kind'] === 'temporary-resident-permit').map((permit) => permit.number('issuedOn'));
  const found = or(permits.map((issued) => and([isAtLeast(issued, stopped), isAtLeast(number(on), issued)])));
  return complete ? found : or([found, maybe([pointer])]);
}

/** Whether no unauthorized work or study in Canada, and no overstay, stopped less than six months ago without a permit since. Source: IRPR 200(3)(e). */
export function noUnauthorizedWork(person: FactRecord, on: Day): TruthValue {
  const overcome = (breach: FactRecord): TruthValue => {
    const stopped = breach.number('endedOn', Infinity);
    return or([isAtLeast(number(on), shifted(stopped, (day) => addMonths(day, barredMonths))), permitIssuedSince(person.records('canadianStatus'), stopped, on)]);
  };
  const admissibility = person.child('admissibility');
  if (admissibility === null) return yes;
  if (admissibility === undefined) return maybe([person.at('admissibility')]);
  const { entries, complete, pointer } = admissibility.records('events');
  const events = entries.filter(({ raw }) => breaches.includes(raw['kind'])).map(overcome);
  return and([...events, ...(complete ? [] : [maybe([pointer])])]);
}

/** Whether a status in force overcomes what makes the person inadmissible. Source: IRPA 24. */
export function hasResidentPermit(person: FactRecord, on: Day): TruthValue {
  const { entries, complete, pointer } = person.records('canadianStatus');
  const found = or(
    entries.filter(({ raw }) => raw['kind'] === 'temporary-resident-permit').map((permit) =>
      and([
        isAtLeast(number(on), permit.number('issuedOn')),
        isAtLeast(permit.number('expiresOn', Infinity), number(on)),
        permit.raw['endedOn'] === undefined ? yes : isAtLeast(permit.number('endedOn', Infinity), number(on)),
      ]),
    ),
  );
  return complete ? found : or([found, maybe([pointer])]);
}
