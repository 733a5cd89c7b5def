import * as fc from 'fast-check';
import type { Person } from '../../shared/clientFile';
import { ago, dayBefore, onceIn, unlessOnceIn, type Ago } from './arbitraryDraws';
import { ieltsGeneral, ownLevel, tableOf, type ScoreRow } from './languageLevels';

type LanguageTest = NonNullable<Person['languageTests']>[number];
type Four = [number, number, number, number];

export type TestDraft = { test: LanguageTest['test']; taken: Ago; scaleDay: string | undefined; level: number; apart: Four; nudge: Four; retake: boolean };

const four = (values: fc.Arbitrary<number>): fc.Arbitrary<Four> => fc.tuple(values, values, values, values);

/** Abilities that mostly stand at one level, so that thresholds for all four are met as often as missed by one. */
const arbitraryTest: fc.Arbitrary<TestDraft> = fc.record({
  test: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<LanguageTest['test']>('IELTS-G', 'CELPIP-G', 'PTE-CORE', 'CLB') },
    { weight: 5, arbitrary: fc.constantFrom<LanguageTest['test']>('TEF', 'TEF', 'TCF', 'NCLC') },
    { weight: 1, arbitrary: fc.constantFrom<LanguageTest['test']>('IELTS-A', 'DELF', 'DALF', 'TEFAQ', 'TCFQ') },
  ),
  taken: fc.oneof({ weight: 8, arbitrary: ago(2, 0, 700) }, { weight: 1, arbitrary: ago(2, -20, 1200) }),
  // Days next to which the scale of a test changed; taken only while such a test would still count.
  scaleDay: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom('2019-09-30', '2019-10-01', '2023-12-10', '2023-12-11') }),
  level: fc.constantFrom(9, 7, 5, 10, 8, 6, 4, 11, 3),
  apart: four(fc.constantFrom(0, 0, 0, 0, 0, 1, -1, -2)),
  nudge: four(fc.constantFrom(0, 0, 0, 1, -1, 3)),
  retake: onceIn(40),
});

export const arbitraryTests: fc.Arbitrary<TestDraft[]> = fc.tuple(unlessOnceIn(6), fc.array(arbitraryTest, { maxLength: 3 }), arbitraryTest).map(([some, more, one]) => (some ? [one, ...more] : []));

const greatest: Readonly<Partial<Record<LanguageTest['test'], number>>> = { 'IELTS-G': 9, 'IELTS-A': 9, 'PTE-CORE': 90, TEF: 699, TCF: 699 };

/** The least score of the level, moved by the nudge in steps of the test; below level 4 and above 10 the scale is drawn on. */
function scoreOf(rows: readonly ScoreRow[], ability: 1 | 2 | 3 | 4, level: number, nudge: number, step: number, most: number): number {
  const row = rows[10 - Math.min(10, Math.max(4, level))] ?? rows[0];
  const beyond = level > 10 || level < 4 ? (level > 10 ? level - 10 : level - 4) : 0;
  return Math.min(most, Math.max(0, (row?.[ability] ?? 0) + (beyond + nudge) * step));
}

export function buildTests(drafts: readonly TestDraft[], asOf: string): LanguageTest[] {
  const tests: LanguageTest[] = [];
  for (const draft of drafts) {
    let takenOn = dayBefore(asOf, draft.taken);
    if (draft.scaleDay !== undefined && draft.scaleDay <= asOf && dayBefore(asOf, { days: 720 }) < draft.scaleDay) takenOn = draft.scaleDay;
    // No PTE Core from before it was accepted, but on days before that on which it does not count either way.
    const test = draft.test === 'PTE-CORE' && takenOn < '2024-01-30' && asOf >= '2024-01-30' ? 'CELPIP-G' : draft.test;
    const rows = tableOf(test, takenOn)?.rows ?? (test === 'IELTS-A' ? ieltsGeneral : ownLevel);
    const step = test === 'IELTS-G' || test === 'IELTS-A' ? 0.5 : 1;
    const score = (ability: 1 | 2 | 3 | 4): number => scoreOf(rows, ability, draft.level + (draft.apart[ability - 1] ?? 0), draft.nudge[ability - 1] ?? 0, step, greatest[test] ?? 12);
    tests.push({ test, takenOn, listening: score(1), reading: score(2), writing: score(3), speaking: score(4), ...(draft.retake ? { oneSkillRetake: true } : {}) });
  }
  return tests;
}
