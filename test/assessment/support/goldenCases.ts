import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const golden = z.looseObject({ asOf: z.string(), expect: z.record(z.string(), z.looseObject({ outcome: z.string() })) });
const folder = join(import.meta.dirname, '../golden');

export interface GoldenOutcome {
  pathway: string;
  asOf: string;
  outcome: string;
}

/** What the written cases say of pathways: one entry for each pathway of each case. */
export const goldenOutcomes = (): readonly GoldenOutcome[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).toSorted((a, b) => a.localeCompare(b)).flatMap((name) => {
    const { asOf, expect } = golden.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return Object.entries(expect).map(([pathway, { outcome }]) => ({ pathway, asOf, outcome }));
  });
