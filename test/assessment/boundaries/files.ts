import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { PathwayCases } from './generate';

const outcome = z.enum(['met', 'not-met', 'unknown', 'not-applicable', 'judgement']);
const pathwayCases = z.strictObject({
  pathway: z.string(),
  boundaries: z.array(z.strictObject({
    criterion: z.string(), version: z.iso.date(), base: z.string(), asOf: z.iso.date().optional(), with: z.string().optional(), at: z.string(),
    values: z.array(z.tuple([z.union([z.string(), z.number()]), outcome])).min(2),
    ground: z.enum(['words', 'number', 'general', 'figure', 'calendar', 'measure', 'regression']), on: z.string(),
  })),
  days: z.array(z.strictObject({ base: z.string(), values: z.array(z.tuple([z.iso.date(), z.enum(['applies', 'needs-facts', 'does-not-apply', 'closed']), z.array(z.string())])).length(2), ground: z.enum(['words', 'regression']) })),
  without: z.record(z.string(), z.enum(['judgement', 'open', 'without-order'])),
});
export type CommittedCases = z.infer<typeof pathwayCases>;

export const fileNameOf = (pathway: string): string => `${pathway}.json`;

/** One case to a line, so that a change of one is a change of one line. */
export function textOf({ pathway, boundaries, days, without }: PathwayCases): string {
  const lines = (items: readonly unknown[]): string => (items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`);
  return `{\n  "pathway": ${JSON.stringify(pathway)},\n  "boundaries": ${lines(boundaries)},\n  "days": ${lines(days)},\n  "without": ${JSON.stringify(without)}\n}\n`;
}

/** The committed cases of every pathway in a folder, in the order of their names. */
export const committedIn = (folder: string): readonly CommittedCases[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted().map((name) => pathwayCases.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
