import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../../../db/rules/builtInRules';
import { nearMisses } from '../../../shared/assessment/beyond/nearMisses';
import { parseClientFileValue } from '../../../shared/clientFile';
import { permitsByCase, withoutRepair } from './permitCases';

// The worked cases of work permits hold a failing client for every criterion: those that somebody can change are mended on their facts.

const pack = builtInRules();
const golden = z.looseObject({ asOf: z.string(), client: z.unknown(), expect: z.record(z.string(), z.looseObject({ outcome: z.string(), notMet: z.array(z.string()).optional() })) });
const root = join(import.meta.dirname, '..', 'golden');

/** Without those of the gate and of other transferees, which are mended in cases of their own. */
const improvable = [...new Set(pack.pack.pathways.filter(({ id }) => id in permitsByCase).flatMap(({ versions }) => versions.flatMap(({ criteria }) => criteria.filter((one) => one.improvable !== null && one.condition !== 'judgement' && one.closes !== true && !/^(?:general|ict)\./.test(one.id)).map(({ id }) => id))))];

/** Criteria of cases that fail in them alone, and whether changes were found that mend the case. */
const found = new Map<string, boolean>();
for (const [pathwayId, topic] of Object.entries(permitsByCase)) {
  for (const name of readdirSync(join(root, topic)).toSorted()) {
    const { asOf, client, expect: expected } = golden.parse(JSON.parse(readFileSync(join(root, topic, name), 'utf8')));
    const [first, ...others] = expected[pathwayId]?.notMet ?? [];
    if (first === undefined || others.length > 0 || found.get(first) === true || !improvable.includes(first)) continue;
    const parsed = parseClientFileValue(client);
    if (!parsed.ok) throw new Error(`${topic}/${name} is not a client file`);
    found.set(first, nearMisses({ client: parsed.file, pack, personId: 'p1', asOf }, pathwayId).length > 0);
  }
}

/** The first change of the first way that mends a worked case. */
function firstChange(pathwayId: string, name: string): unknown {
  const { asOf, client } = golden.parse(JSON.parse(readFileSync(join(root, `${name}.json`), 'utf8')));
  const parsed = parseClientFileValue(client);
  if (!parsed.ok) throw new Error(`${name} is not a client file`);
  return nearMisses({ client: parsed.file, pack, personId: 'p1', asOf }, pathwayId)[0]?.moves[0]?.label;
}

describe('recruitment that is missing', () => {
  // Work permits 2.3: four weeks on the Job Bank for high-wage positions, eight and the young for low-wage ones since April 2026.
  it.each([
    ['ca.wp.lmia-high-wage', 'lmia-high-wage/14-no-job-bank', { en: 'Recruitment: Job Bank for 4 weeks, and on until the decision', fr: 'Recrutement\u00A0: Guichet-Emplois pendant 4 semaines, puis jusqu’à la décision' }],
    ['ca.wp.lmia-low-wage', 'lmia-low-wage/41-no-job-bank', { en: 'Recruitment: Job Bank for 8 weeks, and on until the decision', fr: 'Recrutement\u00A0: Guichet-Emplois pendant 8 semaines, puis jusqu’à la décision' }],
    ['ca.wp.lmia-high-wage', 'lmia-high-wage/13-nothing-goes-on', { en: 'Recruitment: an activity until the decision', fr: 'Recrutement\u00A0: une activité jusqu’à la décision' }],
  ] as const)('%s, %s', (pathwayId, name, label) => expect(firstChange(pathwayId, name)).toEqual(label));
});

describe('criteria of work permits that can be improved', () => {
  it('have changes that mend them, but for those of which it is said why not', () => {
    const missing = improvable.filter((id) => found.get(id) !== true).toSorted();
    expect(missing).toEqual(Object.keys(withoutRepair).toSorted());
  });
});
