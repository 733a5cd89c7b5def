import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { parseClientFileValue } from '../../../shared/clientFile';
import { baseIn, basesIn, type Base } from './bases';
import { committedIn, fileNameOf, textOf, type CommittedCases } from './files';
import { explained, type Asked } from './findings';
import { casesOf } from './generate';
import { withValueAt } from './pointers';
import { prepared } from './preparations';

const golden = join(import.meta.dirname, '../golden');
const generated = join(import.meta.dirname, '../generated');
const pack = builtInRules();
const committed = committedIn(generated);
const isDeep = process.env['DOSSIER_TEST_DEEP'] === '1';
const anew = 'Rules or the written cases that they start from have changed. If that is right, run `npm run generate:cases`, look at every line that changed in test/assessment/generated and commit it.';

const bases = new Map<string, Base>();
const baseOf = (name: string): Base => {
  const known = bases.get(name) ?? baseIn(golden, name);
  bases.set(name, known);
  return known;
};

/** The client of a case with one value of its fact. */
function askedWith({ base, asOf, with: preparation, at }: CommittedCases['boundaries'][number], value: string | number): Asked {
  const { client, person, asOf: written } = baseOf(base);
  const day = asOf ?? written;
  const start = prepared(client, preparation, day);
  return at === 'asOf' ? { client: start, person, asOf: String(value) } : { client: withValueAt(start, at, value), person, asOf: day };
}

describe('Generated cases: on both sides of every boundary', () => {
  it.each(committed.map((one) => [one.pathway, one] as const))('%s: each criterion changes where it is written', (pathway, { boundaries }) => {
    const said = boundaries.map((one) => ({
      ...one,
      values: one.values.map(([value]) => [value, explained(askedWith(one, value), pathway, pack).criteria.find(({ criterion }) => criterion.id === one.criterion)?.outcome ?? 'not asked']),
    }));
    expect(said, `${anew}`).toEqual(boundaries);
  });

  it.each(committed.map((one) => [one.pathway, one] as const))('%s: its versions begin and end on their days', (pathway, { days }) => {
    const said = days.map((one) => ({
      ...one,
      values: one.values.map(([day]) => {
        const { client, person } = baseOf(one.base);
        const { outcome, criteria } = explained({ client, person, asOf: day }, pathway, pack);
        return [day, outcome, criteria.filter((criterion) => criterion.outcome === 'not-met').map(({ criterion }) => criterion.id)];
      }),
    }));
    expect(said, `${anew}`).toEqual(days);
  });

  it('start from clients that stay valid with each value', () => {
    const faults = committed.flatMap(({ boundaries }) => boundaries).filter(({ at }) => at !== 'asOf').flatMap((one) => one.values.flatMap(([value]) => (parseClientFileValue(askedWith(one, value).client).ok ? [] : [`${one.base} ${one.at} ${value}`])));
    expect(faults).toEqual([]);
  });
});

describe.runIf(isDeep)('Made anew from the rules and the written cases', () => {
  const all = isDeep ? basesIn(golden) : [];
  it.each(pack.pack.pathways.map((pathway) => [pathway.id, pathway] as const))('%s gives the committed file', (id, pathway) => {
    expect(textOf(casesOf(pathway, all, pack)) === readFileSync(join(generated, fileNameOf(id)), 'utf8'), `${anew}`).toBe(true);
  });
});
