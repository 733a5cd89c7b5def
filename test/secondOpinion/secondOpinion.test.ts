import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { clientFile } from '../../shared/clientFile';
import { crsOf, crsTotal, crsWaysOf } from './crs';
import { fsw67Of, fsw67Total, fsw67WaysOf } from './fsw67';

const examples = new URL('../assessment/vectors/', import.meta.url);

const example = z.object({ id: z.string(), title: z.string(), asOf: z.iso.date(), client: clientFile, expected: z.looseObject({ total: z.int() }) });

function examplesOf(folder: string): z.infer<typeof example>[] {
  const folderUrl = new URL(`${folder}/`, examples);
  return readdirSync(folderUrl).toSorted().map((name) => example.parse(JSON.parse(readFileSync(new URL(name, folderUrl), 'utf8'))));
}

const crsExamples = examplesOf('crs');
const fsw67Examples = examplesOf('fsw67');

it('has the 38 computed and 9 published examples of the CRS and the 12 of FSW to answer to', () => {
  expect([crsExamples.length, fsw67Examples.length]).toEqual([47, 12]);
});

describe('the second implementation of the CRS', () => {
  it.each(crsExamples)('$id: $title', ({ asOf, client, expected }) => {
    const breakdown = crsOf(client, asOf);
    expect({ ...breakdown, total: crsTotal(breakdown) }).toEqual(expected);
    expect(crsWaysOf(client, asOf)).toHaveLength(1);
  });
});

describe('the second implementation of FSW-67', () => {
  it.each(fsw67Examples)('$id: $title', ({ asOf, client, expected }) => {
    const breakdown = fsw67Of(client, asOf);
    // Minimum requirements are no part of the grid.
    const { minimumRequirementsFailed: _apart, ...points } = expected;
    expect({ ...breakdown, total: fsw67Total(breakdown) }).toEqual(points);
    expect(fsw67WaysOf(client, asOf)).toHaveLength(1);
  });
});
