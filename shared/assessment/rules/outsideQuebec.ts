import type { Citation, Criterion } from '../pack/types';
import { regulation } from './instruments';

/**
 * Asked of everybody whom a federal program for some provinces or communities selects: that the person does not mean to live in Quebec. All
 * provinces that the file names are read; none recorded is not known. `citation`: where the family of `prefix` says so. Source: IRPR 86, 87.
 */
export const outsideQuebec = (prefix: string, citation: string): Criterion => ({
  id: `${prefix}.outside-quebec`, label: { en: 'Outside Quebec', fr: 'Hors du Québec' }, required: { en: 'Does not intend to live in Quebec', fr: 'N’a pas l’intention de vivre au Québec' },
  at: 'filing', citations: [citation], improvable: { by: 'plan', leadMonths: 0 }, condition: { measure: 'intends-outside-quebec' },
});

/** What a nominee program cites for it. */
export const quebecSelects: Citation = regulation('86, 87', {
  en: 'Who intends to live in Quebec is selected by Quebec, and cannot use the nominee program of another province or territory. A nominee intends to live in the province that nominates; since 30 March 2026 it alone says whether that is so. As recorded, the province is among those in which the file says that the person means to live.',
  fr: 'Qui a l’intention de vivre au Québec est sélectionné par le Québec et ne peut pas recourir au programme des candidats d’une autre province ou d’un territoire. Le candidat a l’intention de vivre dans la province qui le désigne; depuis le 30 mars 2026, elle seule en juge. Selon le dossier, la province est parmi celles où la personne compte vivre.',
});
