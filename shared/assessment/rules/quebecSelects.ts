import type { Citation } from '../pack/types';
import { regulation } from './instruments';

/** What a nominee program cites for it. */
export const quebecSelects: Citation = regulation('86, 87', {
  en: 'Who intends to live in Quebec is selected by Quebec, and cannot use the nominee program of another province or territory. A nominee intends to live in the province that nominates; since 30 March 2026 it alone says whether that is so. As recorded, the province is among those in which the file says that the person means to live.',
  fr: 'Qui a l’intention de vivre au Québec est sélectionné par le Québec et ne peut pas recourir au programme des candidats d’une autre province ou d’un territoire. Le candidat a l’intention de vivre dans la province qui le désigne; depuis le 30 mars 2026, elle seule en juge. Selon le dossier, la province est parmi celles où la personne compte vivre.',
});
