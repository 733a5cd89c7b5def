import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseClientFile, parseClientFileValue, serializeClientFile } from '../../../shared/clientFile';

const points = <N extends string>(...names: readonly N[]) => z.strictObject(Object.fromEntries(names.map((name) => [name, z.int().min(0)])));

/** The breakdown of `dossier-assessment/1`, member for member. */
const crs = z.strictObject({
  core: points('age', 'education', 'firstLanguage', 'secondLanguage', 'canadianWork', 'total'),
  spouse: points('education', 'language', 'canadianWork', 'total'),
  transferability: points(
    'educationLanguage', 'educationCanadianWork', 'educationSubtotal', 'foreignWorkLanguage', 'foreignWorkCanadianWork', 'foreignWorkSubtotal',
    'certificateLanguage', 'total',
  ),
  additional: points('provincialNomination', 'arrangedEmployment', 'canadianEducation', 'sibling', 'french', 'total'),
  total: z.int().min(0).max(1200),
});

const fsw67 = z.strictObject({
  language: points('first', 'second', 'total'),
  education: z.int(),
  experience: z.int(),
  age: z.int(),
  arrangedEmployment: z.int(),
  adaptability: points('spouseLanguage', 'candidateStudy', 'spouseStudy', 'candidateWork', 'spouseWork', 'relative', 'arrangedEmployment', 'total'),
  total: z.int().min(0).max(100),
  minimumRequirementsFailed: z.array(z.enum(['firstLanguageBelowCLB7', 'noContinuousYear'])),
});

const fixture = <E extends z.ZodType>(expected: E) =>
  z.strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    asOf: z.iso.date(),
    client: z.record(z.string(), z.unknown()),
    expected,
    notes: z.string().min(1).optional(),
    source: z.string().min(1),
  });

const numbered = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
const twoDigits = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);

const sets = [
  { folder: 'crs', ids: [...twoDigits('CRS-', 38), ...numbered('CRS-P', 9)], schema: fixture(crs) },
  { folder: 'fsw67', ids: twoDigits('FSW-', 12), schema: fixture(fsw67) },
];

const locate = (path: string): URL => new URL(path, import.meta.url);

/** What a score reads of a person. Absent, each of them would be unknown and the score an interval. */
const scoredFacts = [
  'accompanying', 'dateOfBirth', 'canadian', 'maritalStatus', 'residences', 'education', 'languageTests', 'work', 'canadianStatus', 'tradeCertificates',
  'relativesInCanada', 'noticesOfAssessment',
] as const;

describe.each(sets)('the worked examples of $folder', ({ folder, ids, schema }) => {
  it('are all there, and nothing else is', () => {
    expect(readdirSync(locate(`./${folder}/`)).toSorted()).toEqual(ids.map((id) => `${id}.json`).toSorted());
  });

  describe.each(ids)('%s', (id) => {
    const text = readFileSync(locate(`./${folder}/${id}.json`), 'utf8');
    const vector = schema.parse(JSON.parse(text));

    it('is kept under its id, as JSON of two blanks', () => {
      expect(vector.id).toBe(id);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    });

    it('holds a client file without a fault, written as the program writes one', () => {
      const written = `${JSON.stringify(vector.client, null, 2)}\n`;
      const parsed = parseClientFile(written);
      expect(parsed.ok ? [] : parsed.faults).toEqual([]);
      expect(parsed.ok && serializeClientFile(parsed.file)).toBe(written);
    });

    it('leaves nothing unknown that a score reads', () => {
      const parsed = parseClientFileValue(vector.client);
      const file = parsed.ok ? parsed.file : undefined;
      expect(file?.uncertain ?? []).toEqual([]);
      expect(file?.persons.map(({ role }) => role)).toEqual(file?.persons.length === 2 ? ['principal', 'spouse'] : ['principal']);
      const unknown = file?.persons.flatMap((person) => scoredFacts.filter((fact) => person[fact] === undefined).map((fact) => `${person.id} ${fact}`));
      expect(unknown).toEqual([]);
      expect(file?.persons.flatMap(({ incomplete }) => incomplete ?? [])).toEqual([]);
    });
  });
});

describe('the worked examples together', () => {
  it('are 38 computed and 9 published of the CRS, and 12 of the skilled worker grid', () => {
    const count = (folder: string, name: RegExp): number => readdirSync(locate(`./${folder}/`)).filter((file) => name.test(file)).length;
    expect(count('crs', /^CRS-\d\d\.json$/)).toBe(38);
    expect(count('crs', /^CRS-P\d\.json$/)).toBe(9);
    expect(count('fsw67', /^FSW-\d\d\.json$/)).toBe(12);
  });
});
