import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { assessmentJson } from '../../../shared/assessment/result/toJson';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { arbitraryLosses, forget } from '../engine/forgetting';
import { runs } from '../engine/runs';

const golden = join(import.meta.dirname, '../golden');
const written = z.looseObject({ asOf: z.string(), client: z.unknown() });

/** The golden clients of Manitoba, each with its day. */
const clients = readdirSync(golden).filter((topic) => topic.startsWith('manitoba-')).flatMap((topic) =>
  readdirSync(join(golden, topic)).map((name): { asOf: string; file: ClientFile } => {
    const { asOf, client } = written.parse(JSON.parse(readFileSync(join(golden, topic, name), 'utf8')));
    const parsed = parseClientFileValue(client);
    if (!parsed.ok) throw new Error(`${topic}/${name} is not a client file`);
    return { asOf, file: parsed.file };
  }));

const rules = builtInRules();
const pathwayIds = rules.pack.pathways.map(({ id }) => id).filter((id) => id.startsWith('ca.mb.'));
const assessed = (file: ClientFile, asOf: string) => assess(file, rules, { asOf, trace: true, pathwayIds });

/** What more facts settled otherwise than fewer had. */
function contradictions(less: ReturnType<typeof assessed>, more: ReturnType<typeof assessed>): string[] {
  return less.pathways.flatMap((pathway, index) => {
    const full = more.pathways[index];
    const points = pathway.scores.flatMap(({ id, total }) => {
      const other = full?.scores.find((score) => score.id === id)?.total;
      return other && (other.low < total.low || other.high > total.high) ? [`${pathway.id} ${id}: [${total.low}, ${total.high}] became [${other.low}, ${other.high}]`] : [];
    });
    return [...points, ...(pathway.outcome !== 'needs-facts' && pathway.outcome !== full?.outcome ? [`${pathway.id}: ${pathway.outcome} became ${full?.outcome}`] : [])];
  });
}

describe('what is known of clients for Manitoba', () => {
  it('settles no outcome and no points otherwise as it grows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clients), arbitraryLosses, ({ asOf, file }, losses) => {
        let known = file;
        let more = assessed(known, asOf);
        for (const loss of losses.slice(0, 4)) {
          known = forget(known, loss);
          const less = assessed(known, asOf);
          expect(contradictions(less, more)).toEqual([]);
          more = less;
        }
      }),
      { numRuns: runs / 10 },
    );
  });

  it('is named where an outcome is open', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clients), arbitraryLosses, ({ asOf, file }, losses) => {
        const open = assessed(losses.reduce(forget, file), asOf).pathways.flatMap(({ id, outcome, criteria, verify }) =>
          criteria.filter((one) => one.outcome === 'unknown').map(({ criterion, missing }) => ({ at: `${id} ${criterion.id}`, outcome, settledBy: [...missing, ...verify] })));
        expect(open.filter(({ outcome, settledBy }) => outcome === 'applies' || settledBy.length === 0)).toEqual([]);
      }),
      { numRuns: runs / 10 },
    );
  });
});

describe('the points of Manitoba', () => {
  it('stand under the pathways that look at them', () => {
    const [first] = clients;
    if (!first) throw new Error('no golden client');
    const { pathways } = assessmentJson(assessed(first.file, '2026-11-22'));
    expect(Object.fromEntries(pathways.map(({ id, scores }) => [id, Object.keys(scores)]))).toEqual({
      'ca.mb.skilled-worker': ['mb-eoi'], 'ca.mb.skilled-worker-overseas': ['mb-swo', 'mb-eoi'], 'ca.mb.career-employment': [], 'ca.mb.graduate-internship': [],
    });
  });
});
