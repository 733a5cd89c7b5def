import type { Bilingual, Condition, Criterion, Step } from '../../pack/types';

/** The occupations that count, in the words of the classification of the time. */
const levels = {
  noc2016: { en: 'skill type 0 or skill level A or B of NOC 2016', fr: 'genre de compétence 0 ou niveau de compétence A ou B de la CNP 2016' },
  noc2021: { en: 'TEER 0 to 3', fr: 'FEER 0 à 3' },
} as const;
export type Classification = keyof typeof levels;
export const skilled = (classification: Classification): Bilingual => levels[classification];

/** Levels stated for planning count as a report would; the result says that they do. */
export const statedLevels: NonNullable<Criterion['verify']> = [{
  id: 'language.stated', when: { measure: 'rests-on-stated-levels' },
  label: { en: 'Language levels stated without a test report', fr: 'Niveaux linguistiques indiqués sans résultats de test' },
}];

export const outsideQuebec = (stream: string, citation: string): Criterion => ({
  id: `${stream}.outside-quebec`,
  label: { en: 'Intention to live outside Quebec', fr: 'Intention de vivre hors du Québec' },
  required: { en: 'Intends to live in a province or territory other than Quebec', fr: 'A l’intention de vivre dans une province ou un territoire autre que le Québec' },
  at: 'filing', citations: [citation], improvable: { by: 'plan', leadMonths: 0 },
  condition: { measure: 'intends-outside-quebec' },
});

/** Nobody submits a profile while inadmissible for misrepresentation. */
export const noMisrepresentation = (stream: string): Criterion => ({
  id: `${stream}.misrepresentation`,
  label: { en: 'No bar for misrepresentation', fr: 'Aucune interdiction pour fausses déclarations' },
  required: { en: 'Not inadmissible for misrepresentation (5 years)', fr: 'Pas interdit de territoire pour fausses déclarations (5 ans)' },
  at: 'filing', citations: ['irpa.10.1.4'], improvable: null,
  condition: { measure: 'no-misrepresentation-bar' },
});

/** The profile and its invitation are those of the file’s principal applicant, whoever is assessed. */
const ofPrincipal = (field: string): Condition => ({ all: [{ field: 'applicant.role', is: 'principal' }, { has: field }] });

/** What is filed before an application under Express Entry. */
export const profileSteps = (stream: string): readonly Step[] => [
  { id: `${stream}.profile`, by: 'applicant', title: { en: 'Submit an Express Entry profile', fr: 'Soumettre un profil Entrée express' }, citations: ['irpa.10.1'], done: ofPrincipal('file.expressEntry.profileSubmittedOn') },
  { id: `${stream}.invitation`, by: 'applicant', title: { en: 'Receive an invitation to apply', fr: 'Recevoir une invitation à présenter une demande' }, citations: ['irpa.10.1'], done: ofPrincipal('file.expressEntry.invitedOn') },
];
