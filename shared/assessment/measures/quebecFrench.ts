import { addYears, type Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { and, anyNumber, between, isAtLeast, maybe, number, or, truth, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { abilities, type Ability } from './languageScales';

/** Levels of the Échelle québécoise, 1 to 12; 0: below the first. */
const highest = 12;

export interface FrenchResult {
  levels: Readonly<Record<Ability, NumberValue>>;
  valid: TruthValue;
  /** Levels stated without a report. */
  planning: boolean;
}

const shown = new Set(['TEFAQ', 'TCFQ', 'DELF', 'DALF', 'EQ']);
const raw = new Set(['TEF', 'TCF', 'NCLC']);
/** Comprehension in TCF by its score from 0 to 699: A1 and A2, B1, B2, then C1 and C2, on the Quebec scale. Source: reference, Quebec B2. */
const comprehension: readonly { from: number; low: number; high: number }[] = [{ from: 0, low: 0, high: 4 }, { from: 100, low: 1, high: 4 }, { from: 300, low: 5, high: 6 }, { from: 400, low: 7, high: 8 }, { from: 500, low: 9, high: highest }];

function levelOf(record: FactRecord, test: string, ability: Ability, list: string): NumberValue {
  const score = record.number(ability);
  if (shown.has(test)) return between(Math.max(0, score.low), Math.min(highest, score.high), score.missing);
  if (test === 'TCF' && (ability === 'listening' || ability === 'reading')) {
    const low = comprehension.findLast(({ from }) => score.low >= from)?.low ?? 0;
    const high = comprehension.findLast(({ from }) => score.high >= from)?.high ?? 0;
    return between(low, high, [list]);
  }
  return anyNumber([list], 0, highest);
}

/** Less than two years old on the day. */
function isFresh(record: FactRecord, on: Day): TruthValue {
  const taken = record.number('takenOn');
  return and([isAtLeast(number(on), taken), isAtLeast(between(addYears(taken.low, 2), addYears(taken.high, 2), taken.missing), number(on + 1))]);
}

const anything = (pointer: string): FrenchResult['levels'] => ({ listening: anyNumber([pointer], 0, highest), reading: anyNumber([pointer], 0, highest), writing: anyNumber([pointer], 0, highest), speaking: anyNumber([pointer], 0, highest) });

/**
 * What is known of somebody's French on the Quebec scale on a day. Certificates for Quebec and stated levels give the level itself. The
 * raw scores of TEF and TCF, and stated levels of the NCLC, are not converted, beyond comprehension in TCF: they leave it open, as long as no
 * level is on file.
 */
export function frenchResults(subject: Subject, person: FactRecord, on: Day): readonly FrenchResult[] {
  return subject.once(person, `quebec french ${on}`, () => {
    const { entries, complete, pointer } = person.records('languageTests');
    const results = entries.flatMap((record): (FrenchResult & { converted: boolean })[] => {
      const test = record.plain('test');
      if (typeof test !== 'string') return [{ levels: anything(record.at('test')), valid: maybe([record.at('test')]), planning: false, converted: false }];
      if (!shown.has(test) && !raw.has(test)) return [];
      const valid = isFresh(record, on);
      const level = (ability: Ability): NumberValue => levelOf(record, test, ability, pointer);
      return valid.is === false ? [] : [{ levels: { listening: level('listening'), reading: level('reading'), writing: level('writing'), speaking: level('speaking') }, valid, planning: test === 'EQ', converted: raw.has(test) }];
    });
    const isHeld = results.some(({ converted, valid, levels }) => !converted && valid.is === true && abilities.every((ability) => levels[ability].missing.length === 0));
    const counted = isHeld ? results.filter(({ converted }) => !converted) : results;
    return complete ? counted : [...counted, { levels: anything(pointer), valid: maybe([pointer]), planning: false }];
  });
}

/** Oral comprehension and production, and written ones, each at least at a level, in one result. */
export function frenchReaches(subject: Subject, person: FactRecord, oral: number, written: number, on: Day): TruthValue {
  const least: Readonly<Record<Ability, number>> = { listening: oral, speaking: oral, reading: written, writing: written };
  return or(frenchResults(subject, person, on).map(({ levels, valid }) => and([valid, ...abilities.map((ability) => isAtLeast(levels[ability], number(least[ability])))])));
}

/** Whether stated levels reach what no report reaches. */
export function restsOnStatedFrench(subject: Subject, person: FactRecord, on: Day): TruthValue {
  const results = frenchResults(subject, person, on);
  const best = (ability: Ability): number => Math.max(0, ...results.filter(({ planning, valid }) => !planning && valid.is === true).map(({ levels }) => levels[ability].low));
  return truth(results.some(({ planning, levels }) => planning && abilities.some((ability) => levels[ability].high > best(ability))));
}

/** Points of the result that gives most, an ability at a time. */
export function frenchPoints(results: readonly FrenchResult[], pointsOf: (level: NumberValue) => NumberValue): NumberValue {
  const each = results.map(({ levels, valid }) => ({ valid, points: abilities.map((ability) => pointsOf(levels[ability])) }));
  const total = each.map(({ valid, points }) => ({ valid, low: points.reduce((sum, { low }) => sum + low, 0), high: points.reduce((sum, { high }) => sum + high, 0), missing: points.flatMap(({ missing }) => missing) }));
  const low = Math.max(0, ...total.filter(({ valid }) => valid.is === true).map((one) => one.low));
  const open = total.filter((one) => one.high > low);
  return between(low, Math.max(0, ...total.map((one) => one.high)), [...new Set(open.flatMap(({ valid, missing }) => [...valid.missing, ...missing]))]);
}
