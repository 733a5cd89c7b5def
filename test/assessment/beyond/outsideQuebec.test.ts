import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../../../db/rules/builtInRules';
import { changedBy, nearMisses, type Question } from '../../../shared/assessment/beyond/nearMisses';
import { parseClientFileValue } from '../../../shared/clientFile';

const pack = builtInRules();
const golden = z.looseObject({ asOf: z.string(), client: z.looseObject({ persons: z.array(z.looseObject({})) }) });

/** A worked case of somebody who meets everything but means to live in Quebec, with what the intention is besides. */
function toQuebec(name: string, intent: Record<string, unknown>): Question {
  const { asOf, client } = golden.parse(JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url), 'utf8')));
  const [first, ...others] = client.persons;
  const parsed = parseClientFileValue({ ...client, persons: [{ ...first, intent }, ...others] });
  if (!parsed.ok) throw new Error(`${name} is not a client file`);
  return { client: parsed.file, pack, personId: 'p1', asOf };
}

// IRPR 86 and 87: who means to live in Quebec is selected by Quebec; every nominee means to live in the province that nominates.
describe('planning to live outside Quebec', () => {
  it.each([
    ['ca.ab.opportunity', 'alberta-opportunity/77-quebec', 'Alberta', 'AB'],
    ['ca.mb.skilled-worker', 'manitoba-skilled-worker/38-quebec', 'Manitoba', 'MB'],
    ['ca.bc.skilled-worker', 'bc-skilled-worker/78-quebec', 'British Columbia', 'BC'],
  ] as const)('leads to the province of the pathway: %s', (pathwayId, name, called, province) => {
    const question = toQuebec(name, { provinces: ['QC'], city: 'Montréal', cmm: true, leaveAtEndOfStay: true });
    const miss = nearMisses(question, pathwayId).find(({ moves }) => moves.length === 1);
    expect(miss?.moves[0]?.label.en).toBe(`Plan to live outside Quebec (${called})`);
    expect(changedBy(question, miss?.moves ?? [])?.client.persons[0]?.intent).toEqual({ provinces: [province], leaveAtEndOfStay: true });
  });

  // IRPR 87(2)(b): a nominee means to live in the province that nominates.
  it.each([
    ['ca.ab.opportunity', 'alberta-opportunity/77-quebec', 'Alberta', 'AB'],
    ['ca.bc.skilled-worker', 'bc-skilled-worker/78-quebec', 'British Columbia', 'BC'],
  ] as const)('leads who means to live in another province to that of the pathway: %s', (pathwayId, name, called, province) => {
    const question = toQuebec(name, { provinces: ['ON'], city: 'Toronto', leaveAtEndOfStay: true });
    const miss = nearMisses(question, pathwayId).find(({ moves }) => moves.length === 1);
    expect(miss?.moves[0]?.label).toEqual({ en: `Plan to live in another province or territory (${called})`, fr: `Prévoir de vivre dans une autre province ou un autre territoire (${called === 'Alberta' ? called : 'Colombie-Britannique'})` });
    expect(changedBy(question, miss?.moves ?? [])?.client.persons[0]?.intent).toEqual({ provinces: [province, 'ON'], leaveAtEndOfStay: true });
  });

  it('keeps the place of the province that is first, where Quebec is only named beside it', () => {
    const question = toQuebec('alberta-opportunity/77-quebec', { provinces: ['AB', 'QC'], city: 'Calgary' });
    expect(changedBy(question, nearMisses(question, 'ca.ab.opportunity')[0]?.moves ?? [])?.client.persons[0]?.intent).toEqual({ provinces: ['AB'], city: 'Calgary' });
  });

  it('keeps the other provinces that the person names, and puts the one of the pathway first', () => {
    const question = toQuebec('alberta-opportunity/77-quebec', { provinces: ['QC', 'BC', 'AB'] });
    expect(changedBy(question, nearMisses(question, 'ca.ab.opportunity')[0]?.moves ?? [])?.client.persons[0]?.intent?.provinces).toEqual(['AB', 'BC']);
  });

  it('leads in a program of Canada to a place that the file names', () => {
    const question = toQuebec('ee-cec/27-quebec', { provinces: ['QC', 'NS'] });
    const [miss] = nearMisses(question, 'ca.ee.cec');
    expect(miss?.moves.map(({ label }) => label.en)).toEqual(['Plan to live outside Quebec']);
    expect(changedBy(question, miss?.moves ?? [])?.client.persons[0]?.intent?.provinces).toEqual(['NS']);
  });

  it('leads to where the work is offered, where a program has many places', () => {
    const question = toQuebec('aip/77-quebec', { provinces: ['QC'] });
    const offered = question.client.jobOffers?.[0]?.province;
    expect(changedBy(question, nearMisses(question, 'ca.aip')[0]?.moves ?? [])?.client.persons[0]?.intent?.provinces).toEqual([offered]);
  });

  // IRPR 87.3: an Atlantic job; the pilots: a job in the community.
  it.each([
    ['ca.aip', 'aip/77-quebec', 'NS', 'Nova Scotia', 'Nouvelle-Écosse'],
    ['ca.rcip', 'rcip/78-quebec', 'ON', 'Ontario', 'Ontario'],
    ['ca.fcip', 'fcip/24-quebec', 'NB', 'New Brunswick', 'Nouveau-Brunswick'],
  ] as const)('leads to the job where the pathway is for a job in a place, whatever else the person means, and names it: %s', (pathwayId, name, place, en, fr) => {
    const question = toQuebec(name, { provinces: ['QC', 'YT'] });
    const [miss] = nearMisses(question, pathwayId);
    expect(miss?.moves.map(({ label }) => label)).toEqual([{ en: `Plan to live outside Quebec (${en})`, fr: `Prévoir de vivre hors du Québec (${fr})` }]);
    expect(changedBy(question, miss?.moves ?? [])?.client.persons[0]?.intent?.provinces).toEqual([place, 'YT']);
  });

  it('follows a nomination of the person that is in force, and no other', () => {
    const question = toQuebec('ee-cec/27-quebec', { provinces: ['QC'] });
    const led = (nomination: Record<string, unknown>) => {
      const client = { ...question.client, jobOffers: [], nominations: [{ province: 'SK' as const, kind: 'nomination' as const, ...nomination }] };
      return changedBy({ ...question, client }, nearMisses({ ...question, client }, 'ca.ee.cec')[0]?.moves ?? [])?.client.persons[0]?.intent?.provinces;
    };
    expect(led({ issuedOn: '2020-01-01' })).toEqual(['SK']);
    expect(led({ issuedOn: '2020-01-01', expiresOn: '2020-07-01' })).toEqual(['ON']);
    expect(led({ issuedOn: '2020-01-01', state: 'withdrawn' })).toEqual(['ON']);
    expect(led({ issuedOn: '2020-01-01', personId: 'p9' })).toEqual(['ON']);
  });
});
