import { expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { explain } from '../../../shared/assessment/report/explain';
import { roundBlocks } from '../../../shared/assessment/report/roundBlocks';
import { wordsFor } from '../../../shared/assessment/report/words';
import type { ClientFile } from '../../../shared/clientFile';
import { recentOf } from '../../../shared/rounds/firmRound';

const client: ClientFile = { format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal' }] };
const noted = recentOf({
  series: 'ee.cec', heldOn: '2026-11-10', number: null, forWhom: null, cutOff: 512, most: null, wagePerHour: null, wagePerYear: null, occupations: [], invitations: null, tieBreak: null, source: 'canada.ca, 11 November 2026', note: null,
});

it('prints a round of the firm’s own among the recent ones, with its source and without what is not known of it', () => {
  const explanation = explain(assess(client, builtInRules(), { asOf: '2026-11-22', trace: true }));
  const printed = (language: 'en' | 'fr', ownRounds: readonly NonNullable<typeof noted>[]) => JSON.stringify(roundBlocks({ low: 400, high: 400 }, { client, explanation, words: wordsFor(language), ownRounds }));
  if (!noted) throw new Error('the round has a score');
  expect(printed('en', [noted])).toContain('Canadian Experience Class (noted by the firm: canada.ca, 11 November 2026)');
  expect(printed('fr', [noted])).toContain('Catégorie de l’expérience canadienne (noté par le cabinet\u00A0: canada.ca, 11 November 2026)');
  expect(printed('en', [noted])).toContain('112 points below');
  expect(printed('en', [])).toContain('118 points below');
});
