import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { assessmentJson } from '../../../shared/assessment/result/toJson';
import type { ClientFile } from '../../../shared/clientFile';

const client: ClientFile = { format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal' }] };
const rules = builtInRules();
const pathway = (id: string, asOf: string) => assessmentJson(assess(client, rules, { asOf, trace: true, pathwayIds: [id] })).pathways[0];

describe('the intake of the streams of Alberta, by the day', () => {
  it.each([
    ['ca.ab.opportunity', '2018-01-02', 'open'], ['ca.ab.opportunity', '2024-02-14', 'open'], ['ca.ab.opportunity', '2024-02-15', 'paused'], ['ca.ab.opportunity', '2024-06-10', 'paused'],
    ['ca.ab.opportunity', '2024-06-11', 'open'], ['ca.ab.opportunity', '2024-09-29', 'open'], ['ca.ab.opportunity', '2024-09-30', 'by-invitation'], ['ca.ab.opportunity', '2026-11-22', 'by-invitation'],
    ['ca.ab.express-entry', '2019-01-01', 'by-invitation'], ['ca.ab.accelerated-tech', '2024-09-29', 'open'], ['ca.ab.accelerated-tech', '2024-09-30', 'by-invitation'],
    ['ca.ab.rural-renewal', '2024-09-30', 'by-invitation'], ['ca.ab.tourism-hospitality', '2024-09-30', 'by-invitation'], ['ca.ab.law-enforcement', '2024-09-30', 'by-invitation'],
    ['ca.ab.health-care', '2026-01-13', 'by-invitation'], ['ca.ab.health-care.express-entry', '2024-05-01', 'by-invitation'],
  ])('%s on %s: %s', (id, asOf, intake) => {
    expect(pathway(id, asOf)?.intake).toBe(intake);
  });

  it.each([
    ['ca.ab.opportunity', '2018-01-01'], ['ca.ab.express-entry', '2018-12-31'], ['ca.ab.accelerated-tech', '2021-12-31'], ['ca.ab.rural-renewal', '2024-09-29'], ['ca.ab.tourism-hospitality', '2024-09-29'],
    ['ca.ab.law-enforcement', '2024-09-29'], ['ca.ab.health-care', '2026-01-12'], ['ca.ab.health-care.express-entry', '2024-04-30'],
  ])('%s is closed on %s, the day before it is shown', (id, asOf) => {
    expect(pathway(id, asOf)?.outcome).toBe('closed');
  });
});

describe('what is filed', () => {
  const titleOf = (step: string, asOf: string) => pathway('ca.ab.opportunity', asOf)?.steps.find(({ id }) => id === `ab-aos.${step}`)?.title.en;

  it.each([
    ['2020-09-30', undefined], ['2020-10-01', '500 dollars, later 840: look up which'], ['2025-03-31', '500 dollars, later 840: look up which'], ['2025-04-01', '1,500 dollars, not refunded'],
  ])('costs on %s: %s', (asOf, fee) => {
    const title = titleOf('application', asOf) ?? '';
    expect(/\((.*)\)/.exec(title)?.[1]).toBe(fee);
  });

  it.each([['2024-09-29', undefined], ['2024-09-30', 'free, valid for 12 months'], ['2026-04-06', 'free, valid for 12 months'], ['2026-04-07', '135 dollars, valid for 12 months']])('takes an expression of interest on %s: %s', (asOf, fee) => {
    expect(/\((.*)\)/.exec(titleOf('interest', asOf) ?? '')?.[1]).toBe(fee);
  });
});

describe('figures that are older than the day', () => {
  it('are named: the test of the employer was last seen on 30 September 2026', () => {
    const file: ClientFile = {
      ...client,
      employers: [{ id: 'e1', legalName: 'Foothills Example Ltd.', province: 'AB', annualRevenue: 500_000 }],
      jobOffers: [{ id: 'j1', personId: 'p1', employerId: 'e1', noc: '21231', province: 'AB' }],
    };
    const verify = (asOf: string) => assessmentJson(assess(file, rules, { asOf, trace: true, pathwayIds: ['ca.ab.opportunity'] })).pathways[0]?.verify;
    expect(verify('2026-09-30')).not.toContain('ab.employer.revenue');
    expect(verify('2026-10-01')).toContain('ab.employer.revenue');
  });
});
