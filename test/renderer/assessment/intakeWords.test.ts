import { describe, expect, it } from 'vitest';
import { en, fr } from '../../../renderer/i18n/catalogues';
import { wordsFor } from '../../../shared/assessment/report/words';

/** By the words of IRCC: réception des demandes. */
const words = {
  en: { catalogue: en, intake: 'Intake', states: { open: 'Open', 'by-invitation': 'By invitation', paused: 'Paused', closed: 'Closed' } },
  fr: { catalogue: fr, intake: 'Réception des demandes', states: { open: 'Ouverte', 'by-invitation': 'Sur invitation', paused: 'Suspendue', closed: 'Fermée' } },
} as const;

describe('an intake has the same words on the screen, in the library and in print', () => {
  it.each(['en', 'fr'] as const)('in %s', (language) => {
    const { catalogue, intake, states } = words[language];
    const print = wordsFor(language);
    expect([print.intake, catalogue.library.intake]).toEqual([intake, intake]);
    expect(catalogue.assessment.intake).toEqual(states);
    for (const state of ['open', 'by-invitation', 'paused', 'closed'] as const) expect(print.intakeOf(state)).toBe(states[state]);
  });
});
