import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';

const golden = z.looseObject({ asOf: z.string(), person: z.string().optional(), client: z.unknown(), expect: z.record(z.string(), z.looseObject({ outcome: z.string() })) });

/** A hand-written client from which a generated case starts, by the name of its file below `golden/`. */
export interface Base {
  name: string;
  asOf: string;
  person: string | undefined;
  client: ClientFile;
  /** What the written case expects of each pathway that it is about. */
  expected: Readonly<Record<string, string>>;
}

/** Every hand-written client below a folder, in the order of their names. */
export const basesIn = (folder: string): readonly Base[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')).map((file) => file.replaceAll('\\', '/')).toSorted().map((file) => baseIn(folder, file.replace(/\.json$/u, '')));

/** One hand-written client; throws where there is none of the name. */
export function baseIn(folder: string, name: string): Base {
  const { asOf, person, client, expect } = golden.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  const parsed = parseClientFileValue(client);
  if (!parsed.ok) throw new Error(`${name} is no client file`);
  return { name, asOf, person, client: parsed.file, expected: Object.fromEntries(Object.entries(expect).map(([pathway, { outcome }]) => [pathway, outcome])) };
}
