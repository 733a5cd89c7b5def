import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const golden = z.looseObject({ client: z.looseObject({ requirementChecks: z.array(z.unknown()).optional() }), expect: z.record(z.string(), z.looseObject({ outcome: z.string() })) });

/** Under this name, how many of the cases that apply do so for a client of whom a requirement was looked up. */
export const byChecks = 'applies by what was looked up';

/** How many hand-written cases below a folder expect each outcome, by pathway. A case that names two pathways counts for both. */
export function goldenCounts(folder: string): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const counts = new Map<string, Record<string, number>>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))) {
    const { client, expect } = golden.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const isChecked = (client.requirementChecks ?? []).length > 0;
    for (const [pathway, { outcome }] of Object.entries(expect)) {
      const known = counts.get(pathway) ?? {};
      known[outcome] = (known[outcome] ?? 0) + 1;
      if (isChecked && outcome === 'applies') known[byChecks] = (known[byChecks] ?? 0) + 1;
      counts.set(pathway, known);
    }
  }
  return counts;
}
