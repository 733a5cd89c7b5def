import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { absentByDesign, placeOf } from '../engine/absentByDesign';

// Of what is left out of a file nothing may follow: whatever fact is forgotten, what was settled stays as it was or becomes open.

const pack = new LoadedPack(builtInPack, 'sha256-test');
const golden = join(import.meta.dirname, '..', 'golden');
const topics = [
  'bowp', 'ceta-professional', 'cptpp-professional', 'cuktca-professional', 'cusma-investor', 'cusma-trader', 'cusma-transferee', 'francophone-mobility', 'gats-professional', 'gss-short-term', 'h1b-2023', 'iec', 'innovation-stream',
  'lmia-high-wage', 'lmia-low-wage', 'lmia-permanent-residence', 'pgwp', 'provincial-nominee', 'significant-benefit', 'spouse-open', 'start-up-visa',
];
/** Of each topic every so many of its cases: the deep run takes all. */
const step = process.env['DOSSIER_TEST_DEEP'] === '1' ? 1 : 6;

interface Case {
  name: string;
  asOf: string;
  client: unknown;
  pathwayIds: readonly string[];
}

const casesOf = (topic: string): Case[] =>
  readdirSync(join(golden, topic)).toSorted().filter((_name, index) => index % step === 0).map((name) => {
    const { asOf, client, expect: expected } = JSON.parse(readFileSync(join(golden, topic, name), 'utf8')) as { asOf: string; client: unknown; expect: Record<string, unknown> };
    return { name: `${topic}/${name}`, asOf, client, pathwayIds: Object.keys(expected) };
  });

/** Members that a file cannot be without, or that name a record. */
const kept = /(\/id|\/(role|legalName|personId|employerId|format|fileNumber|kind|list|entry|item|listed|checkedOn|requirement|met|source|employer|stream|province|country|level|test|relation|persons|name|category|listedProfessions))$/;

function factsOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const at = `${pointer}/${name}`;
    const own = Array.isArray(value) || kept.test(at) || placeOf(at) in absentByDesign ? [] : [at];
    return [...own, ...factsOf(inner, at)];
  });
}

function without(client: unknown, pointer: string): ClientFile {
  const copy: unknown = structuredClone(client);
  const names = pointer.slice(1).split('/');
  const last = names.pop() ?? '';
  let place = copy as Record<string, unknown>;
  for (const name of names) place = place[name] as Record<string, unknown>;
  delete place[last];
  return valid(copy);
}

function valid(value: unknown): ClientFile {
  const parsed = parseClientFileValue(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.file;
}

const outcomes = (file: ClientFile, { asOf, pathwayIds }: Case): string[] => assess(file, pack, { asOf, pathwayIds, trace: false }).pathways.map(({ id, outcome }) => `${id} ${outcome}`);

describe('forgetting a fact never settles a work permit otherwise', () => {
  it.each(topics)('%s', (topic) => {
    const otherwise = casesOf(topic).flatMap((one) => {
      const before = outcomes(valid(one.client), one);
      return factsOf(one.client).flatMap((pointer) => outcomes(without(one.client, pointer), one).filter((outcome, index) => !outcome.endsWith('needs-facts') && outcome !== before[index]).map((outcome) => `${one.name} without ${pointer}: ${outcome}`));
    });
    expect(otherwise).toEqual([]);
  });
});
