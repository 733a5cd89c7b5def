import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const golden = z.looseObject({ expect: z.record(z.string(), z.looseObject({ outcome: z.string() })) });

/** How many hand-written cases below a folder expect each outcome, by pathway. A case that names two pathways counts for both. */
export function goldenCounts(folder: string): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const counts = new Map<string, Record<string, number>>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))) {
    for (const [pathway, { outcome }] of Object.entries(golden.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).expect)) {
      const known = counts.get(pathway) ?? {};
      known[outcome] = (known[outcome] ?? 0) + 1;
      counts.set(pathway, known);
    }
  }
  return counts;
}
