import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { pointsBeforeRulesOf } from '../../../shared/assessment/library/beforeRules';
import { assessmentReport } from '../../../shared/assessment/report/document';
import { explain } from '../../../shared/assessment/report/explain';
import { summaryLines } from '../../../shared/assessment/result/summary';
import { clientOf } from '../support/clients';

const rules = builtInRules();
const of = (id: string, asOf: string) => pointsBeforeRulesOf(id, rules, asOf);

describe('points on a day before their first grid', () => {
  it.each([
    // Express Entry started on 1 January 2015.
    ['crs', '2014-12-31', '2015-01-01'],
    // Worker Expression of Interest of Alberta.
    ['ab-worker-eoi', '2024-09-29', '2024-09-30'],
    // Created by the regulation of 26 June 2026.
    ['on-owp-eoi', '2026-06-25', '2026-06-26'],
    // The program is of 29 November 2024, its ranking grid in force on 2 July 2025.
    ['qc-pstq', '2025-07-01', '2025-07-02'],
    ['qc-pstq.stream-1', '2025-07-01', '2025-07-02'],
  ])('did not exist yet: %s on %s, and are there on %s', (id, before, first) => {
    expect([of(id, before), of(id, first)]).toEqual([{ kind: 'not-yet', until: before, beganBy: null }, undefined]);
  });

  it('are not held where they were there already: the grid of Ontario’s expressions of interest is held from 16 November 2022', () => {
    const held = { kind: 'before-held', until: '2022-11-15', beganBy: null };
    // Masters and PhD since 9 August 2021, In-Demand Skills since 28 June.
    expect([of('on-ejo-eoi.masters', '2021-08-08'), of('on-ejo-eoi.masters', '2021-08-09'), of('on-ejo-eoi.masters', '2022-11-15'), of('on-ejo-eoi.masters', '2022-11-16')]).toEqual([{ kind: 'not-yet', until: '2021-08-08', beganBy: null }, held, held, undefined]);
    expect([of('on-ejo-eoi.in-demand', '2021-06-27')?.kind, of('on-ejo-eoi.in-demand', '2021-06-28')?.kind]).toEqual(['not-yet', 'before-held']);
    // Of the others the month alone is known.
    expect([of('on-ejo-eoi', '2021-02-28'), of('on-ejo-eoi', '2021-03-01')]).toEqual([{ kind: 'not-yet', until: '2021-02-28', beganBy: '2021-03-31' }, held]);
    // Of what no source gives a first day nothing else is claimed.
    expect([of('mb-eoi', '2025-12-31'), of('fsw67', '2013-05-03')].map((one) => one?.kind)).toEqual(['before-held', 'before-held']);
  });

  it('of points that the rules do not have nothing is said', () => {
    expect(of('none', '2000-01-01')).toBeUndefined();
  });
});

describe('an assessment on such a day', () => {
  const on = (asOf: string, pathway: string) => assess(clientOf({ offer: null }), rules, { asOf, pathwayIds: [pathway], trace: true });
  const printed = (asOf: string, pathway: string, language: 'en' | 'fr'): string => {
    const assessment = on(asOf, pathway);
    return JSON.stringify(assessmentReport({ explanation: explain(assessment), client: assessment.client, nearMisses: {}, pathwayIds: [pathway], language, preparedBy: { name: 'Alix Tremblay', role: 'rcic', membershipNumber: '' }, printedOn: '2026-11-26' })).replaceAll('\u00A0', ' ');
  };

  it('says of Express Entry in 2014 that there was no score yet, in what is saved and printed', () => {
    expect(explain(on('2014-12-31', 'ca.wp.it-worker')).withoutPoints).toEqual([{ id: 'crs', title: { en: 'Comprehensive Ranking System (CRS)', fr: 'Système de classement global (SCG)' }, beforeRules: { kind: 'not-yet', until: '2014-12-31', beganBy: null } }]);
    expect(printed('2014-12-31', 'ca.wp.it-worker', 'en')).toContain('Not yet: points since 1 January 2015');
    expect(printed('2014-12-31', 'ca.wp.it-worker', 'fr')).toContain('Pas encore : points depuis le 1er janvier 2015');
    expect(explain(on('2015-01-01', 'ca.wp.it-worker')).withoutPoints).toBeUndefined();
  });

  it('says beside the stream that there was no grid yet, or that it is not held, on screen, in print and on the command line', () => {
    const lines = (asOf: string, pathway: string, language: 'en' | 'fr' = 'en') => summaryLines(on(asOf, pathway), 'file', language).map((line) => line.replaceAll('\u00A0', ' ').trim());
    expect(explain(on('2025-06-30', 'ca.qc.pstq.3')).pathways.map(({ withoutPoints }) => withoutPoints?.map(({ id, beforeRules }) => [id, beforeRules.kind]))).toEqual([[['qc-pstq', 'not-yet']]]);
    expect(lines('2025-06-30', 'ca.qc.pstq.3').filter((line) => line.includes('Not yet'))).toHaveLength(1);
    expect(lines('2025-06-30', 'ca.qc.pstq.3', 'fr').filter((line) => line.endsWith('Pas encore : points depuis le 2 juillet 2025'))).toHaveLength(1);
    expect(printed('2025-06-30', 'ca.qc.pstq.3', 'en')).toContain('Not yet: points since 2 July 2025');
    expect(lines('2022-01-10', 'ca.on.masters').filter((line) => line.endsWith('Not held up to 15 November 2022'))).toHaveLength(1);
    expect(lines('2025-07-02', 'ca.qc.pstq.3').filter((line) => line.includes('Not yet') || line.includes('Not held'))).toEqual([]);
  });
});
