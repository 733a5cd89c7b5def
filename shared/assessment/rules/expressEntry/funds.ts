import type { Bilingual, Condition, Criterion, NumberExpression } from '../../pack/types';

const fundsFor = (table: string): NumberExpression => ({ table, by: { measure: 'family-size' } });

/** What sets the funds aside, which each program words as its own section does. */
interface Exemption {
  when: Condition;
  label: Bilingual;
  /** Completes “Funds for the size of the family, unless …”. */
  unless: Bilingual;
  citations: readonly string[];
}

/** Settlement funds of a program in each time: as they stand, of the years with another age of dependent children, and of July 2025. */
export function settlementFunds(stream: string, law: readonly string[], { when, label, unless, citations }: Exemption): Readonly<Record<'standing' | 'dependentsUnder19' | 'inTransition', Criterion>> {
  const standing: Criterion = {
    id: `${stream}.funds`,
    label: { en: 'Settlement funds', fr: 'Fonds d’établissement' },
    required: { en: `Funds for the size of the family, unless ${unless.en}`, fr: `Fonds selon la taille de la famille, sauf si ${unless.fr}` },
    at: 'filing', citations: [...law, 'funds.spouse', 'irpr.2.dependent'], improvable: { by: 'funds', leadMonths: 6 },
    condition: { number: { measure: 'funds' }, atLeast: fundsFor('settlement-funds') },
    exceptions: [{ when, label, citations }],
  };
  return {
    standing,
    /** Who is a dependent child at under 22 may not have been until 23 October 2017, which the source leaves out. */
    dependentsUnder19: { ...standing, citations: [...standing.citations.filter((id) => id !== 'irpr.2.dependent'), 'irpr.2.dependent.2014'] },
    /** While profiles were updated to the amounts of 7 July 2025, those submitted before stayed eligible with the former ones. */
    inTransition: {
      ...standing,
      required: {
        en: `Funds for the size of the family, in a profile submitted before 7 July 2025 the former amount, unless ${unless.en}`,
        fr: `Fonds selon la taille de la famille, l’ancien montant pour un profil soumis avant le 7 juillet 2025, sauf si ${unless.fr}`,
      },
      citations: [...standing.citations, 'funds.2025-transition'],
      condition: { number: { measure: 'funds' }, atLeast: { if: { measure: 'profile-submitted-before', with: { day: '2025-07-07' } }, so: fundsFor('settlement-funds.former'), else: fundsFor('settlement-funds') } },
    },
  };
}
