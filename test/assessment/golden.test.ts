import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../../db/rules/builtInRules';
import { assess } from '../../shared/assessment/assess';
import { assessmentJson, type PathwayJson } from '../../shared/assessment/result/toJson';
import { parseClientFileValue } from '../../shared/clientFile';

// What a case leaves out is not compared: each one states what it was written to show. In a score `total` null says that facts are
// missing, and the other names are its factors, written from the breakdown down (`adaptability.relative`).
const expectedScore = z.record(z.string(), z.number().nullable()).refine((score) => Object.keys(score).length > 0);
const expectedPathway = z.strictObject({
  outcome: z.enum(['applies', 'needs-facts', 'does-not-apply', 'closed']),
  notMet: z.array(z.string()).optional(),
  unknown: z.array(z.string()).optional(),
  scores: z.record(z.string(), expectedScore).optional(),
});
const goldenCase = z.strictObject({
  title: z.string().min(1),
  why: z.string().min(20),
  citations: z.array(z.string().min(1)).min(1),
  asOf: z.iso.date(),
  person: z.string().optional(),
  client: z.unknown(),
  expect: z.record(z.string(), expectedPathway),
  scores: z.record(z.string(), expectedScore).optional(),
});

const root = join(import.meta.dirname, 'golden');
const topics = readdirSync(root).sort();
const casesOf = (topic: string) =>
  readdirSync(join(root, topic)).sort().map((name) => {
    const written: unknown = JSON.parse(readFileSync(join(root, topic, name), 'utf8'));
    return [`${name.replace('.json', '')}: ${titleOf(written)}`, written] as const;
  });
/** For the name of the test alone: the test itself says what is wrong with a case that has none. */
const titleOf = (written: unknown) => z.looseObject({ title: z.string() }).safeParse(written).data?.title ?? 'without title';
type Golden = z.infer<typeof goldenCase>;

/** The pathways that a case is about; what others come to is written in cases of their own. */
function assessed({ client, asOf, person, expect: expected }: Golden) {
  const parsed = parseClientFileValue(client);
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => JSON.stringify(fault)).join('\n'));
  return assessmentJson(assess(parsed.file, builtInRules(), { asOf, personId: person, trace: true, pathwayIds: Object.keys(expected) }));
}

/** The members of a score that a case names, by their dotted names. */
function namedIn(expected: Record<string, unknown>, actual: unknown): Record<string, unknown> {
  const score = z.looseObject({ breakdown: z.record(z.string(), z.unknown()) }).parse(actual);
  return Object.fromEntries(Object.keys(expected).map((name) => [name, ['total', 'low', 'high'].includes(name) ? score[name] : memberAt(score.breakdown, name.split('.'))]));
}

function memberAt(value: unknown, [first, ...rest]: string[]): unknown {
  if (first === undefined) return value;
  return memberAt(z.record(z.string(), z.unknown()).parse(value)[first], rest);
}

const criteriaThatAre = (outcome: string, pathway: PathwayJson) => pathway.criteria.filter((one) => one.outcome === outcome).map(({ id }) => id).sort();

/** The same shape as the expectation, holding what the assessment says. */
function statedBy(pathway: PathwayJson | undefined, expected: z.infer<typeof expectedPathway>) {
  if (!pathway) throw new Error('no such pathway in the assessment');
  return {
    outcome: pathway.outcome,
    ...(expected.notMet && { notMet: criteriaThatAre('not-met', pathway) }),
    ...(expected.unknown && { unknown: criteriaThatAre('unknown', pathway) }),
    ...(expected.scores && { scores: scoresNamedIn(expected.scores, pathway.scores) }),
  };
}

const scoresNamedIn = (expected: Record<string, Record<string, unknown>>, actual: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(expected).map(([id, members]) => [id, namedIn(members, actual[id])]));

const inOrder = (expected: z.infer<typeof expectedPathway>) => ({
  ...expected,
  ...(expected.notMet && { notMet: expected.notMet.toSorted() }),
  ...(expected.unknown && { unknown: expected.unknown.toSorted() }),
});

describe('Golden cases: client files worked by hand from the regulations and instructions', () => {
  describe.each(topics)('%s', (topic) => {
    it.each(casesOf(topic))('%s', (_name, written) => {
      const golden = goldenCase.parse(written);
      const result = assessed(golden);
      for (const [id, expected] of Object.entries(golden.expect)) {
        expect(statedBy(result.pathways.find((pathway) => pathway.id === id), expected)).toEqual(inOrder(expected));
      }
      expect(scoresNamedIn(golden.scores ?? {}, result.scores)).toEqual(golden.scores ?? {});
    });
  });
});
