import { expect, it } from 'vitest';
import { assess } from '../../../shared/assessment/assess';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { summaryLines } from '../../../shared/assessment/result/summary';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFileValue } from '../../../shared/clientFile';
import lefevre from '../../../shared/samples/lefevre.json';

const lefevreOn = (asOf: string, id: string, language: 'en' | 'fr'): string | undefined => {
  const parsed = parseClientFileValue(lefevre);
  if (!parsed.ok) throw new Error('the sample is valid');
  return summaryLines(assess(parsed.file, new LoadedPack(builtInPack, ''), { asOf, pathwayIds: [id], trace: false }), 'sample', language)[1];
};

it('the lines of an assessment tell a pathway whose rules of the day are not held, or that does not exist yet, from a closed one', () => {
  // Significant benefit is held from 24 February 2026; the rural pilot was launched on 30 January 2025.
  expect(lefevreOn('2024-11-26', 'ca.wp.significant-benefit', 'en')).toMatch(/^Not held: /);
  expect(lefevreOn('2024-11-26', 'ca.rcip', 'fr')).toMatch(/^Pas encore\u00A0: /);
});

it('the lines of an assessment say of a pathway whose criteria are met that its intake is paused', () => {
  // The first intake of the PEQ lasted to 31 October 2026.
  const parsed = parseClientFileValue(lefevre);
  if (!parsed.ok) throw new Error('the sample is valid');
  const pack = new LoadedPack(builtInPack, '');
  const line = (asOf: string, language: 'en' | 'fr'): string | undefined => summaryLines(assess(parsed.file, pack, { asOf, pathwayIds: ['ca.qc.peq-worker'], trace: false }), 'sample', language)[2]?.trim();
  expect([line('2026-11-26', 'en'), line('2026-11-26', 'fr')]).toEqual(['intake paused', 'réception des demandes suspendue']);
  expect(line('2026-10-31', 'en')).not.toBe('intake paused');
});
