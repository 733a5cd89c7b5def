import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { Evaluation } from '../../../shared/assessment/engine/environment';
import { evaluateScore, type ScoreResult } from '../../../shared/assessment/engine/score';
import { Subject } from '../../../shared/assessment/engine/subject';
import { Steps } from '../../../shared/assessment/engine/trace';
import type { ClientFile } from '../../../shared/clientFile';
import { arbitraryClientFile } from '../../support/arbitraryClientFile';
import { arbitraryCompleteCase, arbitraryLosses, forget } from './forgetting';
import { longest, runs } from './runs';

const rules = builtInRules();
const systems = rules.pack.scores.map(({ id }) => id);

const shown = (result: ScoreResult | undefined) => result && { total: result.total, factors: [...result.factors], passMark: result.passMark };

/** The points of all systems; `explained`: with the facts noted that are read, so that nothing is left out. */
function points(file: ClientFile, asOf: string, explained: boolean) {
  const env = Evaluation.of(new Subject(file, asOf, undefined, explained), rules);
  if (explained) {
    env.run.steps = new Steps();
    env.run.reads?.begin();
  }
  return systems.map((id) => [id, shown(evaluateScore(id, env))]);
}

describe('what stops at the fact that settles it', () => {
  it(`counts the same points, with the same facts missing, as what reads all of them, in ${runs} files`, () => {
    const ofCases = fc.tuple(arbitraryCompleteCase, fc.oneof(fc.constant([]), arbitraryLosses)).map(([{ asOf, file }, losses]) => ({ asOf, file: losses.reduce(forget, file) }));
    const ofAnything = arbitraryClientFile().filter(({ persons }) => persons.some(({ role }) => role === 'principal')).map((file) => ({ asOf: '2026-09-01', file }));
    fc.assert(
      fc.property(fc.oneof(ofCases, ofAnything), ({ asOf, file }) => {
        expect(points(file, asOf, false)).toEqual(points(file, asOf, true));
      }),
      { numRuns: runs },
    );
  }, longest);
});
