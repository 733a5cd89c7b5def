import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Pathway } from '../../../shared/assessment/pack/types';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFileValue } from '../../../shared/clientFile';
import { baseIn, basesIn, type Base } from './bases';
import { committedIn, fileNameOf, textOf } from './files';
import { casesOf } from './generate';
import { askedWith, replayed } from './replay';

const golden = join(import.meta.dirname, '../golden');
const generated = join(import.meta.dirname, '../generated');
const pack = builtInRules();
const committed = committedIn(generated);
const isDeep = process.env['DOSSIER_TEST_DEEP'] === '1';
const anew = 'Rules or the written cases that they start from have changed. If that is right, run `npm run generate:cases -- stale`, look at every line that changed in test/assessment/generated and commit it.';

const bases = new Map<string, Base>();
const baseOf = (name: string): Base => {
  const known = bases.get(name) ?? baseIn(golden, name);
  bases.set(name, known);
  return known;
};

let every: readonly Base[] | undefined;
const allBases = (): readonly Base[] => (every ??= basesIn(golden));

describe('Generated cases: on both sides of every boundary', () => {
  it.each(committed.map((one) => [one.pathway, one] as const))('%s: criteria change where it is written, and versions begin and end on their days', (_pathway, cases) => {
    expect(replayed(cases, baseOf, pack), `${anew}`).toEqual(cases);
  });

  it('notice one hour more, and a version that begins a day later', () => {
    const cases = committed.find(({ pathway }) => pathway === 'ca.aip');
    const of = (change: (text: string) => string) => new LoadedPack({ ...builtInPack, pathways: builtInPack.pathways.map((pathway) => (pathway.id === 'ca.aip' ? JSON.parse(change(JSON.stringify(pathway))) as Pathway : pathway)) }, '');
    const said = (changed: LoadedPack) => cases && replayed(cases, baseOf, changed);
    expect(said(of((text) => text))).toEqual(cases);
    expect(said(of((text) => text.replaceAll('"atLeast":30', '"atLeast":31')))?.boundaries).not.toEqual(cases?.boundaries);
    expect(said(of((text) => text.replace('"until":"2026-04-26"', '"until":"2026-04-27"').replace('"from":"2026-04-27"', '"from":"2026-04-28"')))?.days).not.toEqual(cases?.days);
  });

  it('start from clients that stay valid with each value', () => {
    const faults = committed.flatMap(({ boundaries }) => boundaries).filter(({ at }) => at !== 'asOf').flatMap((one) => one.values.flatMap(([value]) => (parseClientFileValue(askedWith(one, value, baseOf(one.base)).client).ok ? [] : [`${one.base} ${one.at} ${value}`])));
    expect(faults).toEqual([]);
  });

  // A minute of computing: only among the long versions, as the number of random files elsewhere.
  it.each(isDeep ? pack.pack.pathways.map((pathway) => [pathway.id, pathway] as const) : [])('%s: made anew from the rules and the written cases, the file is the committed one', (id, pathway) => {
    expect(textOf(casesOf(pathway, allBases(), pack)) === readFileSync(join(generated, fileNameOf(id)), 'utf8'), `${anew}`).toBe(true);
  }, 600_000);
});
