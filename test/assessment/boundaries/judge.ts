import { addMonths, addYears, dateOf } from '../../../shared/assessment/engine/days';
import type { CriterionOutcome } from '../../../shared/assessment/engine/criterion';
import { unitGroup } from '../../../shared/data/noc';
import { dayNumber } from '../../../shared/dates';
import type { Order } from './ordered';
import type { Flip } from './search';
import { daysIn, statementsIn, teerIn, type Relation, type Statement, type Unit } from './statements';

/**
 * What a boundary rests on besides the program: `words`, number and comparison stand in the sentence of the criterion; `number`, the
 * number stands there and the words leave the comparison open; `figure`, it is the figure of a cited parameter or table row, or another
 * fact of the file; `general`, for how long tests and assessments count everywhere; `calendar`, what is dated later is not there yet, and a last day counts whole; `measure`, the number stands in the
 * sentence and the fact leads to it through a measure; `regression`, none of these: the boundary is kept as it was found; `against`, the sentence names the number and compares it otherwise,
 * which no committed case may say.
 */
export type Ground = 'words' | 'number' | 'general' | 'figure' | 'calendar' | 'measure' | 'regression' | 'against';

export interface Judged {
  ground: Ground;
  /** What it rests on, in a word or two: `at-least 30`, `asOf`, `aip.funds`. */
  on: string;
  /** The index that the ground names as the boundary itself, where it does. */
  at?: number;
}

export interface Surroundings {
  sentence: string;
  /** Texts of the citations. */
  cited: string;
  pointer: string;
  /** Days on which the criterion looks: the as-of date and planned days. */
  reference: readonly number[];
  /** Other days of the file, by place. */
  days: readonly { pointer: string; day: number }[];
  /** Other numbers of the file. */
  numbers: readonly number[];
  /** Figures that the criterion names, in force on the day. */
  figures: readonly { id: string; value: number }[];
  /** Codes of occupations that the rule lists. */
  codes: ReadonlySet<string>;
  /** Level of a language score, by an independent table. */
  levelOf?: (score: number) => number | undefined;
  /** Hours that the job at the place comes to with another value, by the calendar alone. */
  hoursWith?: (index: number) => readonly number[];
  /** Numbers that the criterion compared at this boundary with something that the fact leads to. */
  compared: readonly number[];
}

const shifted = (day: number, count: number, unit: Unit): number => {
  if (unit === 'year') return Number.isInteger(count) ? addYears(day, count) : addMonths(day, count * 12);
  if (unit === 'month') return addMonths(day, count);
  return day + count * (unit === 'week' ? 7 : 1);
};

const isMet = (outcome: CriterionOutcome): boolean => outcome === 'met';

/** Whether a flip is where a relation to a number puts it, the quantity rising with the index. */
function fits(relation: Relation, at: number, { below, above, aboveIs }: Flip): boolean {
  const rises = isMet(aboveIs);
  switch (relation) {
    case 'at-least': return rises && above === at;
    case 'more-than': return rises && below === at;
    case 'at-most': return !rises && below === at;
    case 'less-than': return !rises && above === at;
    case 'bare':
    case 'window': return false;
  }
}

/** The same flip of a quantity that falls as the fact rises: time that has passed since a day. */
const mirrored = ({ below, above, belowIs, aboveIs }: Flip): Flip => ({ below: -above, above: -below, belowIs: aboveIs, aboveIs: belowIs });

const isExplicit = ({ relation }: Statement): boolean => relation !== 'bare' && relation !== 'window';

const touches = (at: number, { below, above }: Flip): boolean => at === below || at === above;

const firstDay = /(\/from|startedOn|since)$/u;
const lastDay = /(expiresOn|endedOn|endsOn|\/to|until)$/u;

function judgedNumber(flip: Flip, order: Order, { sentence, pointer, figures, numbers, levelOf, compared }: Surroundings): Judged {
  const statements = statementsIn(sentence);
  const isOfMonths = /[mM]onths$/u.test(pointer);
  const isShare = pointer.endsWith('ercent');
  // Years are compared with months and with ages, shares with shares.
  const isAlike = ({ unit }: Statement): boolean => (unit === 'percent' ? isShare : unit === 'year' || unit === 'month' ? isOfMonths || pointer.endsWith('/age') : unit === 'none' || (unit === 'week' && pointer.endsWith('hoursPerWeek')));
  const plain = statements.filter(isAlike).map((one) => ({ one, at: Math.round((one.number * (isOfMonths && one.unit === 'year' ? 12 : 1)) / order.step) }));
  const exact = plain.find(({ one, at }) => fits(one.relation, at, flip));
  if (exact) return { ground: 'words', on: `${exact.one.relation} ${exact.one.number}`, at: exact.at };
  if (levelOf) {
    const [below, above] = [levelOf(flip.below * order.step), levelOf(flip.above * order.step)];
    const level = statements.find(({ number }) => above !== undefined && below !== undefined && number === above && below < above);
    if (level && isMet(flip.aboveIs)) return { ground: 'words', on: `level ${level.number}`, at: flip.above };
  }
  const against = plain.find(({ one, at }) => isExplicit(one) && one.number > 0 && touches(at, flip));
  if (against) return { ground: 'against', on: `${against.one.relation} ${against.one.number}`, at: against.at };
  const named = plain.find(({ one, at }) => one.relation === 'bare' && touches(at, flip));
  if (named) return { ground: 'number', on: `${named.one.number}`, at: named.at };
  const figure = figures.find(({ value }) => touches(Math.round(value / order.step), flip));
  if (figure) return { ground: 'figure', on: figure.id, at: Math.round(figure.value / order.step) };
  const other = numbers.find((value) => touches(Math.round(value / order.step), flip));
  if (other !== undefined) return { ground: 'figure', on: `file ${other}`, at: Math.round(other / order.step) };
  const within = compared.find((number) => statements.some((one) => one.number === number));
  return within === undefined ? { ground: 'regression', on: '' } : { ground: 'measure', on: `${within}` };
}

interface Anchor {
  day: number;
  name: string;
}

/** A duration from an anchor to the day of the fact, or from that day to the anchor. */
function duration(flip: Flip, anchor: Anchor, { number, unit, relation }: Statement, isBirth: boolean): Judged | undefined {
  const on = `${relation} ${number} ${unit}s ${anchor.name}`;
  // Of somebody “to 35 years old” the 36th birthday decides.
  const [whole, how]: [number, Relation] = isBirth && relation === 'at-most' ? [number + 1, 'less-than'] : [number, relation];
  const since = shifted(anchor.day, -whole, unit);
  const until = shifted(anchor.day, whole, unit);
  if (fits(how, -since, mirrored(flip))) return { ground: 'words', on, at: since };
  if (fits(how, until, flip)) return { ground: 'words', on, at: until };
  const at = [since, until].find((day) => touches(day, flip));
  if (at === undefined) return undefined;
  return isExplicit({ number, unit, relation: how }) ? { ground: 'against', on, at } : { ground: 'number', on, at };
}

/** A year of full-time work is 1,560 hours, and a month a twelfth of them. */
const hoursOf = ({ number, unit }: Statement): number | undefined => (unit === 'year' ? number * 1_560 : unit === 'month' ? number * 130 : unit === 'none' && number >= 100 ? number : undefined);

/** The hours that a sentence names, where the jobs come to them with one value of the fact and not with the other. */
function hoursReached(statements: readonly Statement[], met: number, notMet: number, hoursWith: Surroundings['hoursWith']): number | undefined {
  if (!hoursWith) return undefined;
  const [reached, missed] = [hoursWith(met), hoursWith(notMet)];
  return statements.flatMap((one) => hoursOf(one) ?? []).find((hours) => reached.some((some, index) => some >= hours - 1e-6 && (missed[index] ?? 0) < hours - 1e-6));
}

/** Results of a language test count while they are less than two years old, an assessment of foreign studies while it is less than five, a profile of Express Entry for a year. */
const validity: readonly { place: RegExp; years: number }[] = [{ place: /\/languageTests\/\d+\/takenOn$/u, years: 2 }, { place: /\/eca\/issuedOn$/u, years: 5 }, { place: /^\/expressEntry\/profileSubmittedOn$/u, years: 1 }];

function generalRule(flip: Flip, { pointer, reference }: Surroundings): Judged | undefined {
  const rule = validity.find(({ place }) => place.test(pointer));
  const first = rule && reference.map((day) => addYears(day, -rule.years)).find((day) => flip.below === day);
  return rule === undefined || first === undefined ? undefined : { ground: 'general', on: `less than ${rule.years} years old`, at: first };
}

function judgedDay(flip: Flip, surroundings: Surroundings): Judged {
  const { sentence, cited, pointer, reference, days, hoursWith, compared } = surroundings;
  const statements = statementsIn(sentence);
  const stated = [...daysIn(sentence)].map(dayNumber).find((day) => touches(day, flip));
  if (stated !== undefined) return { ground: 'words', on: dateOf(stated), at: stated };
  const general = generalRule(flip, surroundings);
  if (general) return general;
  for (const day of reference) {
    if (flip.below === day && !lastDay.test(pointer)) return { ground: 'calendar', on: 'there by the day', at: day };
    if (flip.above === day && lastDay.test(pointer)) return { ground: 'calendar', on: 'last day', at: day };
  }
  // A span from its first day to the day of the question counts both.
  const through = firstDay.test(pointer) ? reference.map((day) => ({ day: day + 1, name: 'through the day' })) : [];
  const anchors: Anchor[] = [...reference.map((day) => ({ day, name: 'on the day' })), ...through, ...days.flatMap(({ pointer: place, day }) => [{ day, name: place }, ...(lastDay.test(place) ? [{ day: day + 1, name: `${place} + 1` }] : [])])];
  const timed = statements.filter(({ unit }) => unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day');
  const isBirth = pointer.endsWith('dateOfBirth');
  let loose: Judged | undefined;
  for (const anchor of anchors) {
    for (const statement of timed) {
      const shiftedFlip = lastDay.test(pointer) && anchor.name.startsWith('/') ? [flip, { ...flip, below: flip.below + 1, above: flip.above + 1 }] : [flip];
      for (const [index, one] of shiftedFlip.entries()) {
        const judged = duration(one, anchor, statement, isBirth);
        if (judged?.ground === 'words') return { ...judged, at: (judged.at ?? 0) - index };
        if (judged && (loose === undefined || loose.ground === 'against')) loose = { ...judged, at: (judged.at ?? 0) - index };
      }
    }
  }
  if (loose?.ground === 'number') return loose;
  const met = isMet(flip.aboveIs) ? flip.above : flip.below;
  const notMet = isMet(flip.aboveIs) ? flip.below : flip.above;
  const hours = hoursReached(statements, met, notMet, hoursWith);
  if (hours !== undefined) return { ground: 'words', on: `${hours} hours`, at: met };
  if (loose?.on.endsWith('on the day') === true) return loose;
  const same = days.find(({ day }) => touches(day, flip) || touches(day + 1, flip) || touches(day - 1, flip));
  if (same) return { ground: 'figure', on: `file ${same.pointer}` };
  const citedDay = [...daysIn(cited)].map(dayNumber).find((day) => touches(day, flip));
  if (citedDay !== undefined) return { ground: 'figure', on: `cited ${dateOf(citedDay)}`, at: citedDay };
  const within = compared.find((number) => number > 5 && statements.some((one) => one.number === number));
  return within === undefined ? { ground: 'regression', on: '' } : { ground: 'measure', on: `${within}` };
}

/** Whether a code of the list that the sentence, or the rule with its citation, names stands on one side and none on the other. */
function judgedCode(flip: Flip, order: Order, { sentence, codes }: Surroundings): Judged {
  const [met, other] = (isMet(flip.aboveIs) ? [flip.above, flip.below] : [flip.below, flip.above]).map((index) => String(order.valueAt(index)));
  if (met === undefined || other === undefined) return { ground: 'regression', on: '' };
  const at = isMet(flip.aboveIs) ? flip.above : flip.below;
  if (sentence.includes(met) !== sentence.includes(other)) return { ground: 'words', on: sentence.includes(met) ? met : `not ${other}`, at };
  if (codes.has(met) !== codes.has(other)) return { ground: 'figure', on: `list ${codes.has(met) ? met : `without ${other}`}`, at };
  return { ground: 'regression', on: '' };
}

const levelWords: Readonly<Record<string, RegExp>> = {
  secondary: /secondary/iu, 'one-year': /post-?secondary|after secondary|\b(1|one|a) year|credential|diploma/iu, 'two-year': /\b(2|two) years/iu, 'three-year': /\b(3|three) years/iu,
  bachelor: /bachelor|degree/iu, master: /master/iu, doctorate: /doctor/iu,
};

/** What a boundary that was found rests on: the sentence of the criterion, or else that of another one which decides whether this one is asked. */
export function judged(flip: Flip, order: Order, surroundings: Surroundings, others: readonly { id: string; sentence: string }[]): Judged {
  const own = judgedBy(flip, order, surroundings);
  if (own.ground !== 'regression') return own;
  for (const { id, sentence } of others) {
    const other = judgedBy(flip, order, { ...surroundings, sentence });
    if (other.ground === 'words' || other.ground === 'number') return { ...other, ground: 'number', on: `${other.on} (${id})` };
  }
  return own;
}

function judgedBy(flip: Flip, order: Order, surroundings: Surroundings): Judged {
  if (order.kind === 'day') return judgedDay(flip, surroundings);
  if (order.kind === 'number') {
    const found = judgedNumber(flip, order, surroundings);
    if (found.ground !== 'regression' && found.ground !== 'measure') return found;
    const hours = isMet(flip.aboveIs) ? hoursReached(statementsIn(surroundings.sentence), flip.above, flip.below, surroundings.hoursWith) : undefined;
    return hours === undefined ? found : { ground: 'words', on: `${hours} hours`, at: flip.above };
  }
  if (order.kind === 'teer') {
    const levels = teerIn(surroundings.sentence);
    const level = (index: number): number => {
      const group = unitGroup(String(order.valueAt(index)));
      return group?.version === '2021' ? group.teer : -1;
    };
    if (levels && levels.has(level(flip.below)) === isMet(flip.belowIs) && levels.has(level(flip.above)) === isMet(flip.aboveIs)) return { ground: 'words', on: `TEER ${[...levels].toSorted((a, b) => a - b).join(', ')}` };
    return { ground: 'regression', on: '' };
  }
  if (order.kind === 'code') return judgedCode(flip, order, surroundings);
  const reached = String(order.valueAt(flip.above));
  return isMet(flip.aboveIs) && levelWords[reached]?.test(surroundings.sentence) ? { ground: 'words', on: reached, at: flip.above } : { ground: 'regression', on: '' };
}
