import { addYears, type Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { anyNumber, between, number, or, smallest, truth, union, yes, and, isAtLeast, isOneOf, maybe, no, type NumberValue, type Pointer, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { abilities, acceptedTests, levelOf, pteCoreFrom, scalesBetween, type Ability, type OfficialLanguage } from './languageScales';

/** A test report (or its absence) that may be used for one language, with the level of each ability. */
export interface LanguageResult {
  language: OfficialLanguage;
  levels: Readonly<Record<Ability, NumberValue>>;
  /** Whether it may be used on the day: accepted, taken before, and less than two years old. */
  valid: TruthValue;
  pointer: Pointer | null;
  /** Levels stated without a report. */
  planning: boolean;
}

const unknownLevels = (missing: readonly Pointer[]): LanguageResult['levels'] => ({ listening: anyNumber(missing, 0, 10), reading: anyNumber(missing, 0, 10), writing: anyNumber(missing, 0, 10), speaking: anyNumber(missing, 0, 10) });
const none = number(0);
const noResult = (language: OfficialLanguage): LanguageResult => ({ language, levels: { listening: none, reading: none, writing: none, speaking: none }, valid: yes, pointer: null, planning: false });

function levelsOf(record: FactRecord, test: string): LanguageResult['levels'] {
  const taken = record.number('takenOn');
  const scales = scalesBetween(test, taken.low, taken.high);
  const level = (ability: Ability): NumberValue => {
    const score = record.number(ability);
    const found = scales.flatMap(({ scale }) => [levelOf(scale, ability, score.low), levelOf(scale, ability, score.high)]);
    return between(Math.min(...found), Math.max(...found), union(score.missing, scales.length > 1 ? taken.missing : []));
  };
  return { listening: level('listening'), reading: level('reading'), writing: level('writing'), speaking: level('speaking') };
}

/** A result is used while it is less than two years old: on the second anniversary no more. Source: IRPR 75(2)(d), MI 12(3). */
function isValid(record: FactRecord, test: string, on: Day): TruthValue {
  const taken = record.number('takenOn');
  const accepted = test === 'PTE-CORE' ? [truth(on >= pteCoreFrom)] : [];
  // A skill retaken alone is not accepted; reports that say nothing of it are whole tests.
  const whole = truth(record.plain('oneSkillRetake') !== true);
  const isTaken = isAtLeast(number(on), taken);
  const isFresh = isAtLeast(between(addYears(taken.low, 2), addYears(taken.high, 2), taken.missing), number(on + 1));
  return and([whole, ...accepted, isTaken, isFresh]);
}

/** All results that may be used for a language on a day. Where the list may lack some, a last one stands for what is not known. */
export function languageResults(subject: Subject, person: FactRecord, language: OfficialLanguage, on: Day): readonly LanguageResult[] {
  return subject.once(person, `tests ${language} ${on}`, () => {
    const { entries, complete, pointer } = person.records('languageTests');
    const results = entries.flatMap((record): LanguageResult[] => {
      const test = record.plain('test');
      if (typeof test !== 'string') return [{ language, levels: unknownLevels([record.at('test')]), valid: maybe([record.at('test')]), pointer: record.pointer, planning: false }];
      const kind = acceptedTests[test];
      if (kind?.language !== language) return [];
      const valid = isValid(record, test, on);
      return valid.is === false ? [] : [{ language, levels: levelsOf(record, test), valid, pointer: record.pointer, planning: kind.planning }];
    });
    return complete ? results : [...results, { language, levels: unknownLevels([pointer]), valid: maybe([pointer]), pointer: null, planning: false }];
  });
}

/** Where the scales stand by which a person's results, of one language or both, become levels. */
export function scaleCitations(person: FactRecord, languages: readonly OfficialLanguage[]): readonly string[] {
  return person.records('languageTests').entries.flatMap((record) => {
    const test = record.plain('test');
    const kind = typeof test === 'string' ? acceptedTests[test] : undefined;
    if (typeof test !== 'string' || kind === undefined || !languages.includes(kind.language)) return [];
    const taken = record.number('takenOn');
    return scalesBetween(test, taken.low, taken.high).map(({ citation }) => citation);
  });
}

/** The lowest of the four levels. */
export const lowestLevel = ({ levels }: Pick<LanguageResult, 'levels'>): NumberValue => smallest(abilities.map((ability) => levels[ability]));

/** Whether a result may be used and reaches the levels in all four abilities. */
function meets({ levels, valid }: LanguageResult, least: Readonly<Record<Ability, number>>): TruthValue {
  // Most results fall short somewhere, and then nothing else matters.
  if (abilities.some((ability) => levels[ability].high < least[ability])) return no;
  return and([valid, ...abilities.map((ability) => isAtLeast(levels[ability], number(least[ability])))]);
}

/** Whether one usable result in one of the languages reaches the levels in all four abilities. */
export function reaches(subject: Subject, person: FactRecord, languages: readonly OfficialLanguage[], least: Readonly<Record<Ability, number>>, on: Day): TruthValue {
  return or(languages.flatMap((language) => languageResults(subject, person, language, on).map((result) => meets(result, least))));
}

/**
 * Whether levels stated without a report, for planning, may count for more than the reports on file do: in some language, in some
 * ability. Then an outcome rests on them.
 */
export function restsOnStatedLevels(subject: Subject, person: FactRecord, on: Day): TruthValue {
  const rests = bothLanguages.some(([language]) => {
    const results = languageResults(subject, person, language, on);
    const reports = results.filter(({ planning, valid }) => !planning && valid.is === true);
    const best = (ability: Ability): number => Math.max(0, ...reports.map(({ levels }) => levels[ability].low));
    return results.some(({ planning, levels }) => planning && abilities.some((ability) => levels[ability].high > best(ability)));
  });
  return truth(rests);
}

/** Results used as first and second official language. */
export interface LanguageChoice {
  first: LanguageResult;
  second: LanguageResult;
  /** Whether both may be used. */
  valid: TruthValue;
}

const bothLanguages: readonly [OfficialLanguage, OfficialLanguage][] = [['en', 'fr'], ['fr', 'en']];

/**
 * Every way of naming a first and a second official language with a result for each, or none. Where the first language is named the
 * other order is left out; where it is not, the one that gives more counts.
 */
export function languageChoices(subject: Subject, person: FactRecord, on: Day): readonly LanguageChoice[] {
  return subject.once(person, `choices ${on}`, () => {
    const named = person.text('firstOfficialLanguage');
    return bothLanguages
      .filter(([first]) => named.options === null || isOneOf(named, [first]).is !== false)
      .flatMap(([one, other]) => {
        const firsts = [...languageResults(subject, person, one, on), noResult(one)];
        const seconds = [...languageResults(subject, person, other, on), noResult(other)];
        return firsts.flatMap((first) => seconds.map((second) => ({ first, second, valid: and([first.valid, second.valid]) })));
      });
  });
}
