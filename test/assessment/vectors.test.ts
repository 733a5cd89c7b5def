import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseClientFileValue } from '../../shared/clientFile';
import { assess } from '../../shared/assessment/assess';
import { LoadedPack } from '../../shared/assessment/pack/load';
import { breakdownOf } from '../../shared/assessment/result/breakdown';
import { builtInPack } from '../../shared/assessment/rules/builtIn';

const pack = new LoadedPack(builtInPack, 'sha256-test');
type Vector = { id: string; title: string; asOf: string; client: unknown; expected: Record<string, unknown> };
const vectorsOf = (kind: string): Vector[] => {
  const folder = join(import.meta.dirname, 'vectors', kind);
  return readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Vector);
};
const assessed = ({ client, asOf }: Vector) => {
  const parsed = parseClientFileValue(client);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return assess(parsed.file, pack, { asOf, trace: true });
};

describe('Comprehensive Ranking System: every worked example of the reference, component by component', () => {
  it.each(vectorsOf('crs').map((vector) => [`${vector.id} ${vector.title}`, vector] as const))('%s', (_name, vector) => {
    const [crs] = assessed(vector).scores;
    const { total, ...breakdown } = vector.expected;
    expect(crs && breakdownOf(crs)).toEqual({ total, low: total, high: total, breakdown });
  });
});

describe('Federal Skilled Worker, 67 points: every worked example of the reference, component by component', () => {
  it.each(vectorsOf('fsw67').map((vector) => [`${vector.id} ${vector.title}`, vector] as const))('%s', (_name, vector) => {
    const [pathway] = assessed(vector).pathways;
    const score = pathway?.scores.find(({ id }) => id === 'fsw67');
    const { total, minimumRequirementsFailed: _failed, ...breakdown } = vector.expected;
    expect(score && breakdownOf(score)).toEqual({ total, low: total, high: total, passMark: 67, breakdown });
  });
});
