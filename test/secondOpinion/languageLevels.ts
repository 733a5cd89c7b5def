import type { Person } from '../../shared/clientFile';
import { anniversaries, known } from './days';

type LanguageTest = NonNullable<Person['languageTests']>[number];

/** Level (CLB or NCLC) in listening, reading, writing, speaking. 10 stands for 10 or more, 0 for less than 4. */
export type Levels = readonly [number, number, number, number];

/** A level, then the least score for it in listening, reading, writing, speaking. */
export type ScoreRow = readonly [level: number, listening: number, reading: number, writing: number, speaking: number];

export const ieltsGeneral: readonly ScoreRow[] = [
  [10, 8.5, 8.0, 7.5, 7.5],
  [9, 8.0, 7.0, 7.0, 7.0],
  [8, 7.5, 6.5, 6.5, 6.5],
  [7, 6.0, 6.0, 6.0, 6.0],
  [6, 5.5, 5.0, 5.5, 5.5],
  [5, 5.0, 4.0, 5.0, 5.0],
  [4, 4.5, 3.5, 4.0, 4.0],
];

export const pteCore: readonly ScoreRow[] = [
  [10, 89, 88, 90, 89],
  [9, 82, 78, 88, 84],
  [8, 71, 69, 79, 76],
  [7, 60, 60, 69, 68],
  [6, 50, 51, 60, 59],
  [5, 39, 42, 51, 51],
  [4, 28, 33, 41, 42],
];

/** Taken on 2023-12-11 or later. */
export const tefSince2023: readonly ScoreRow[] = [
  [10, 546, 546, 558, 556],
  [9, 503, 503, 512, 518],
  [8, 462, 462, 472, 494],
  [7, 434, 434, 428, 456],
  [6, 393, 393, 379, 422],
  [5, 352, 352, 330, 387],
  [4, 306, 306, 268, 328],
];

/**
 * Taken from 2019-10-01 to 2023-12-10: one scale for all abilities. Reports of those years showed the older scale too, and sources
 * differ on which of the two counted; the scale of the report's own scores is used.
 */
export const tef2019To2023: readonly ScoreRow[] = [
  [10, 566, 566, 566, 566],
  [9, 533, 533, 533, 533],
  [8, 500, 500, 500, 500],
  [7, 450, 450, 450, 450],
  [6, 400, 400, 400, 400],
  [5, 350, 350, 350, 350],
  [4, 300, 300, 300, 300],
];

/** Taken before 2019-10-01. */
export const tefBefore2019: readonly ScoreRow[] = [
  [10, 316, 263, 393, 393],
  [9, 298, 248, 371, 371],
  [8, 280, 233, 349, 349],
  [7, 249, 207, 310, 310],
  [6, 217, 181, 271, 271],
  [5, 181, 151, 226, 226],
  [4, 145, 121, 181, 181],
];

export const tcf: readonly ScoreRow[] = [
  [10, 549, 549, 16, 16],
  [9, 523, 524, 14, 14],
  [8, 503, 499, 12, 12],
  [7, 458, 453, 10, 10],
  [6, 398, 406, 7, 7],
  [5, 369, 375, 6, 6],
  [4, 331, 342, 4, 4],
];

/** CELPIP levels are CLB levels; rows of CLB and NCLC state the level itself. */
export const ownLevel: readonly ScoreRow[] = [
  [10, 10, 10, 10, 10],
  [9, 9, 9, 9, 9],
  [8, 8, 8, 8, 8],
  [7, 7, 7, 7, 7],
  [6, 6, 6, 6, 6],
  [5, 5, 5, 5, 5],
  [4, 4, 4, 4, 4],
];

/** The table of a test taken on a day; nothing for tests that IRCC does not accept, whatever they show. */
export function tableOf(test: LanguageTest['test'], takenOn: string): { language: 'en' | 'fr'; rows: readonly ScoreRow[] } | undefined {
  if (test === 'IELTS-G') return { language: 'en', rows: ieltsGeneral };
  if (test === 'CELPIP-G') return { language: 'en', rows: ownLevel };
  if (test === 'PTE-CORE') return { language: 'en', rows: pteCore };
  if (test === 'CLB') return { language: 'en', rows: ownLevel };
  if (test === 'NCLC') return { language: 'fr', rows: ownLevel };
  if (test === 'TCF') return { language: 'fr', rows: tcf };
  if (test === 'TEF' && takenOn >= '2023-12-11') return { language: 'fr', rows: tefSince2023 };
  if (test === 'TEF' && takenOn >= '2019-10-01') return { language: 'fr', rows: tef2019To2023 };
  if (test === 'TEF') return { language: 'fr', rows: tefBefore2019 };
  return undefined;
}

function levelOf(rows: readonly ScoreRow[], ability: 1 | 2 | 3 | 4, score: number): number {
  for (const row of rows) {
    if (score >= row[ability]) return row[0];
  }
  return 0;
}

/** Levels of every test that counts on `asOf`, by language, in the order of the file. One report is never mixed with another. */
export function testsOf(person: Person, asOf: string): { en: Levels[]; fr: Levels[] } {
  const found: { en: Levels[]; fr: Levels[] } = { en: [], fr: [] };
  for (const test of known(person.languageTests, 'languageTests')) {
    // Levels stated for planning may stand without a day; they are then as good as today's.
    const takenOn = test.test === 'CLB' || test.test === 'NCLC' ? (test.takenOn ?? asOf) : test.takenOn;
    const table = tableOf(test.test, takenOn ?? asOf);
    if (!table || test.oneSkillRetake === true) continue;
    const day = known(takenOn, 'languageTests.takenOn');
    if (day > asOf || anniversaries(day, asOf) >= 2) continue;
    // PTE Core was accepted from this day on: no score rested on one before it.
    if (test.test === 'PTE-CORE' && asOf < '2024-01-30') continue;
    found[table.language].push([
      levelOf(table.rows, 1, known(test.listening, 'listening')),
      levelOf(table.rows, 2, known(test.reading, 'reading')),
      levelOf(table.rows, 3, known(test.writing, 'writing')),
      levelOf(table.rows, 4, known(test.speaking, 'speaking')),
    ]);
  }
  return found;
}

/** Whether all four abilities reach the level. */
export function allReach(levels: Levels | null, least: number): boolean {
  if (!levels) return false;
  for (const level of levels) {
    if (level < least) return false;
  }
  return true;
}

/** A choice of what is the first official language and which report proves each; null: no report. */
export type Languages = { first: Levels | null; second: Levels | null; english: Levels | null; french: Levels | null };

/**
 * Every choice that the person has. Where a first official language is named it stays the first, even without a test in it;
 * else either may be.
 */
export function choicesOf(person: Person, asOf: string): Languages[] {
  const { en, fr } = testsOf(person, asOf);
  const choices: Languages[] = [];
  for (const english of en.length > 0 ? en : [null]) {
    for (const french of fr.length > 0 ? fr : [null]) {
      if (person.firstOfficialLanguage !== 'fr') choices.push({ first: english, second: french, english, french });
      if (person.firstOfficialLanguage !== 'en') choices.push({ first: french, second: english, english, french });
    }
  }
  return choices;
}
