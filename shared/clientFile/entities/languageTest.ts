import type { ChoiceValue } from '../choices';
import { choice, decimal, isoDate, text, yesNo } from '../fields';
import { entity } from '../entity';
import type { Breach } from '../registries';

const abilities = ['listening', 'reading', 'writing', 'speaking'] as const;

type Scale = { least: number; greatest: number; step: number };
const whole = (least: number, greatest: number): Scale => ({ least, greatest, step: 1 });

/**
 * The scores that a report of the test can show, wide enough for every edition of it: TEF changed its scales in December 2023, and
 * TCF reports comprehension up to 699. A level of 0 is what a candidate below the first level has.
 */
const scales: Readonly<Record<ChoiceValue<'languageTest'>, Scale>> = {
  'IELTS-G': { least: 0, greatest: 9, step: 0.5 },
  'IELTS-A': { least: 0, greatest: 9, step: 0.5 },
  'CELPIP-G': whole(0, 12),
  'PTE-CORE': whole(0, 90),
  TEF: whole(0, 699),
  TCF: whole(0, 699),
  TEFAQ: whole(0, 12),
  TCFQ: whole(0, 12),
  DELF: whole(0, 12),
  DALF: whole(0, 12),
  CLB: whole(0, 12),
  NCLC: whole(0, 12),
  EQ: whole(0, 12),
};

const isTest = (test: unknown): test is ChoiceValue<'languageTest'> => typeof test === 'string' && Object.hasOwn(scales, test);

function offScale(value: Readonly<Record<string, unknown>>): Breach[] {
  const test = value['test'];
  if (!isTest(test)) return [];
  const { least, greatest, step } = scales[test];
  return abilities
    .filter((ability) => {
      const score = value[ability];
      return typeof score === 'number' && (score < least || score > greatest || !Number.isInteger(score / step));
    })
    .map((ability) => ({ member: ability, code: 'out-of-scale', other: `${test} ${least}–${greatest}` }));
}

const score = () => decimal(0, 699);

/** Raw scores of the test per ability; of TEFAQ, TCFQ, DELF, DALF, CLB, NCLC and EQ the level. */
export const languageTest = entity(
  'languageTest',
  { test: choice('languageTest'), takenOn: isoDate(), listening: score(), reading: score(), writing: score(), speaking: score(), reference: text(100), oneSkillRetake: yesNo() },
  { required: ['test'], rule: offScale },
);
