import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { arbitraryLosses, forget } from '../engine/forgetting';

// Less information never contradicts more: what is left out of a file of the golden cases may only open what was settled, and widen points.

const pathwayIds = builtInPack.pathways.map(({ id }) => id).filter((id) => id.startsWith('ca.bc.'));
const golden = z.looseObject({ client: z.unknown(), asOf: z.string() });
const folder = new URL('../golden/', import.meta.url);
const cases = readdirSync(folder)
  .filter((topic) => topic.startsWith('bc-'))
  .flatMap((topic) => readdirSync(new URL(`${topic}/`, folder)).sort().map((name) => {
    const { client, asOf } = golden.parse(JSON.parse(readFileSync(new URL(`${topic}/${name}`, folder), 'utf8')));
    const parsed = parseClientFileValue(client);
    if (!parsed.ok) throw new Error(`${topic}/${name} is not a client file`);
    return { file: parsed.file, asOf };
  }));

const results = (file: ClientFile, asOf: string): readonly PathwayResult[] => assess(file, builtInRules(), { asOf, pathwayIds, trace: true }).pathways;
const passed = (outcome: string): string => (outcome === 'not-applicable' ? 'met' : outcome);

/** What the fuller file settles otherwise. */
const contradictions = (less: readonly PathwayResult[], more: readonly PathwayResult[]): string[] =>
  less.flatMap((before, index) => {
    const after = more[index];
    if (!after) return ['a pathway is gone'];
    const criteria = before.entry !== after.entry ? [] : before.criteria.flatMap(({ criterion, outcome }, place) => {
      const now = after.criteria[place]?.outcome ?? 'unknown';
      return outcome === 'unknown' || outcome === 'judgement' || passed(outcome) === passed(now) ? [] : [`${criterion.id}: ${outcome} became ${now}`];
    });
    const points = before.scores.flatMap(({ factors, total }, place) => {
      const now = after.scores[place];
      if (!now) return ['points are gone'];
      const wider = [...factors].filter(([id, { low, high }]) => { const value = now.factors.get(id); return value === undefined || value.low < low || value.high > high; }).map(([id]) => `points of ${id}`);
      return now.total.low < total.low || now.total.high > total.high ? [...wider, 'total'] : wider;
    });
    const outcome = before.outcome !== 'needs-facts' && before.outcome !== after.outcome ? [`${before.id}: ${before.outcome} became ${after.outcome}`] : [];
    return [...outcome, ...criteria, ...points];
  });

describe('less information', () => {
  it('never contradicts more', () => {
    fc.assert(fc.property(fc.constantFrom(...cases), arbitraryLosses, ({ file, asOf }, losses) => {
      let known = file;
      let more = results(known, asOf);
      for (const loss of losses) {
        known = forget(known, loss);
        const less = results(known, asOf);
        expect(contradictions(less, more)).toEqual([]);
        more = less;
      }
    }), { numRuns: 400, seed: 20261126 });
  });

  it('never makes a stream apply while a criterion is open', () => {
    fc.assert(fc.property(fc.constantFrom(...cases), arbitraryLosses, ({ file, asOf }, losses) => {
      const less = results(losses.reduce(forget, file), asOf);
      expect(less.filter(({ outcome, criteria }) => outcome === 'applies' && criteria.some((one) => one.outcome === 'unknown'))).toEqual([]);
    }), { numRuns: 100, seed: 7 });
  });
});
