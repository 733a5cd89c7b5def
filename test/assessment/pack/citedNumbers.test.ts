import { describe, expect, it } from 'vitest';
import { packFaults } from '../../../shared/assessment/pack/validate';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import type { Pack } from '../../../shared/assessment/pack/types';
import { smallPack, type Json } from './smallPack';
import { uncitedNumbers } from './walk';

type Place = { pointer: string; value: Json };
type JsonObject = { [member: string]: Json };

const json = (pack: Pack): Json => JSON.parse(JSON.stringify(pack)) as Json;
const inside = (value: Json): readonly (readonly [string | number, Json])[] => (Array.isArray(value) ? value.map((item, index) => [index, item] as const) : typeof value === 'object' && value !== null ? Object.entries(value) : []);
const isCited = (value: Json): boolean => typeof value === 'object' && value !== null && !Array.isArray(value) && Array.isArray(value['citations']) && value['citations'].length > 0;

const countNumbers = (value: Json): number => (typeof value === 'number' ? 1 : inside(value).reduce((total, [, inner]) => total + countNumbers(inner), 0));

/** Everything that names its sources, however deep. */
function citing(value: Json, pointer = ''): Place[] {
  const here = isCited(value) ? [{ pointer, value }] : [];
  return [...here, ...inside(value).flatMap(([member, inner]) => citing(inner, `${pointer}/${member}`))];
}

function withCitations(pack: Json, pointer: string, citations: Json | undefined): Json {
  const copy = structuredClone(pack);
  const place = pointer.slice(1).split('/').reduce<Json>((inner, segment) => (inner as JsonObject)[segment] ?? null, copy) as JsonObject;
  if (citations === undefined) delete place['citations'];
  else place['citations'] = citations;
  return copy;
}

/** A pack with one of everything that may hold a number: beside the small one an exception, something to look up, and a step. */
const full = ((): Json => {
  const pack = structuredClone(smallPack) as Pack & { pathways: [{ versions: [{ criteria: [JsonObject]; steps: Json[] }] }] };
  const [criterion] = pack.pathways[0].versions[0].criteria;
  const young = { number: { measure: 'age', with: { of: 'applicant' } }, below: 18 };
  criterion['exceptions'] = [{ when: young, label: { en: 'Under 18', fr: 'Moins de 18 ans' }, citations: ['law'] }];
  criterion['verify'] = [{ id: 'small.look-up', when: young }];
  pack.pathways[0].versions[0].steps.push({ id: 'small.file', by: 'applicant', title: { en: 'File', fr: 'Déposer' }, citations: ['law'], done: young });
  return json(pack);
})();

describe('a number without a source', () => {
  it('is nowhere in the built-in rules: of tables, parameters, points, conditions, exceptions and steps each stands under its citations', () => {
    const pack = json(builtInPack);
    expect(countNumbers(pack)).toBeGreaterThan(500);
    expect(uncitedNumbers(pack)).toEqual([]);
  });

  it('is found where there is one', () => {
    expect(uncitedNumbers(withCitations(full, '/parameters/0/values/0', []))).toEqual(['/parameters/0/values/0/value']);
    expect(packFaults(full)).toEqual([]);
  });

  it.each(citing(full).map(({ pointer }) => [pointer]))('is refused at %s: the sources may not be left out, be empty or lead nowhere', (pointer) => {
    const faultsWith = (citations: Json | undefined) => packFaults(withCitations(full, pointer, citations)).map(({ path, code }) => `${path} ${code}`);
    expect(faultsWith(undefined)).toEqual([`${pointer}/citations missing-member`]);
    expect(faultsWith([])).toEqual([`${pointer}/citations too-few-entries`]);
    expect(faultsWith(['nowhere'])).toEqual([`${pointer}/citations/0 unknown-citation`]);
  });
});
