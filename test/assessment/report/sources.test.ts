import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { explain } from '../../../shared/assessment/report/explain';
import type { ExplainedStep } from '../../../shared/assessment/report/schema';
import type { ClientFile } from '../../../shared/clientFile';

// An outcome names where its figures stand as well as its rule: the table of the day, and the scale of the test that was taken.

function client(test: 'IELTS-G' | 'TEF' | 'TCF', takenOn: string): ClientFile {
  const scores = test === 'IELTS-G' ? { listening: 8, reading: 7, writing: 7, speaking: 7 } : { listening: 500, reading: 500, writing: 12, speaking: 12 };
  return {
    format: 'dossier-client/1', fileNumber: 'S-1',
    persons: [
      {
        id: 'p1', role: 'principal', accompanying: true, dateOfBirth: '1994-05-06', citizenships: ['IN'], canadian: 'none', maritalStatus: 'never-married',
        languageTests: [{ test, takenOn, ...scores }],
        funds: { amount: 50_000, asOf: takenOn },
      },
    ],
  };
}

const explained = (file: ClientFile, asOf: string) => explain(assess(file, builtInRules(), { asOf, trace: true }));
const sourcesOf = (file: ClientFile, asOf: string, criterion: string) =>
  explained(file, asOf).pathways.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterion)?.citations ?? [];

describe('settlement funds', () => {
  it.each([
    ['2020-06-01', 'funds.2020'],
    ['2022-05-01', 'funds.2021'],
    ['2024-05-27', 'funds.2023'],
    ['2024-05-28', 'funds.2024'],
    ['2026-01-15', 'funds.2025'],
  ])('on %s stand in %s, and in no table of another year', (asOf, table) => {
    const cited = sourcesOf(client('IELTS-G', '2019-11-01'), asOf, 'fsw.funds').filter((id) => /^funds\.\d{4}$/.test(id));
    expect(cited).toEqual([table]);
  });
});

describe('the level of a language', () => {
  it.each([
    ['IELTS-G', '2024-02-01', ['language.ielts']],
    ['TEF', '2019-09-30', ['language.tef-before-2019']],
    ['TEF', '2019-10-01', ['language.tef-2019']],
    ['TEF', '2023-12-10', ['language.tef-2019']],
    ['TEF', '2023-12-11', ['language.tef-2023']],
    ['TCF', '2024-02-01', ['language.tcf']],
  ] as const)('of %s taken on %s stands in its own scale', (test, takenOn, scales) => {
    const cited = sourcesOf(client(test, takenOn), '2024-06-01', 'fsw.language').filter((id) => id.startsWith('language.') && id !== 'language.one-skill-retake');
    expect(cited).toEqual(scales);
  });
});

describe('points', () => {
  it.each([
    ['2016-11-18', 'crs.2015'],
    ['2016-11-19', 'crs.2016'],
    ['2017-06-06', 'crs.2017'],
    ['2020-10-20', 'crs.2020'],
    ['2025-03-25', 'crs.2025'],
  ])('of %s name the instructions of that day, %s', (asOf, instructions) => {
    const total = explained(client('IELTS-G', '2024-02-01'), asOf).scores.find(({ id }) => id === 'crs')?.factors.find(({ id }) => id === 'total');
    expect(total?.citations.filter((id) => /^crs\.20\d\d$/.test(id))).toEqual([instructions]);
  });

  it('for a first language name the scale of the test', () => {
    const factor = explained(client('TEF', '2023-12-11'), '2024-06-01').scores.find(({ id }) => id === 'crs')?.factors.find(({ id }) => id === 'core.firstLanguage');
    expect(factor?.citations).toContain('language.tef-2023');
  });
});

it('a step that looks a figure up says where it stands', () => {
  const steps = (list: readonly ExplainedStep[]): ExplainedStep[] => list.flatMap((step) => [step, ...steps(step.children)]);
  const { pathways, citations } = explained(client('IELTS-G', '2024-02-01'), '2024-06-01');
  const lookedUp = pathways.flatMap(({ criteria }) => criteria.flatMap(({ trace }) => steps(trace))).filter(({ what }) => what.startsWith('table '));
  expect(lookedUp.length).toBeGreaterThan(0);
  expect(lookedUp.filter((step) => step.citations.length === 0 || step.citations.some((id) => citations[id] === undefined)).map(({ what }) => what)).toEqual([]);
});
