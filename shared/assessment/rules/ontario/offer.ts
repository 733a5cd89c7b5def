import type { Bilingual, Condition, Criterion, NumberExpression } from '../../pack/types';
import { judged, noc2021From, teer } from './common';

export const noOffer: Condition = { not: { has: 'offer.employerId' } };
/** That there is an offer is a criterion of its own; without one nothing else is asked of it. */
export const ofOffer = (criterion: Criterion, when: Condition = noOffer): Criterion => ({
  ...criterion, exceptions: [...(criterion.exceptions ?? []), { when, label: { en: 'No job offer on file', fr: 'Aucune offre d’emploi au dossier' }, citations: criterion.citations }],
});

type Wrap = (criterion: Criterion) => Criterion;

/** What the offer is: in Ontario, full time, permanent. */
export const offerTerms = (prefix: string, citation: string, wrap: Wrap): readonly Criterion[] => [
  wrap({
    id: `${prefix}.place`, label: { en: 'Work in Ontario', fr: 'Travail en Ontario' }, required: { en: 'The work is done in Ontario', fr: 'Le travail se fait en Ontario' },
    at: 'filing', citations: [citation], improvable: { by: 'offer', leadMonths: 3 }, condition: { field: 'offer.province', is: 'ON' },
  }),
  wrap({
    id: `${prefix}.full-time`, label: { en: 'Full-time offer', fr: 'Offre à temps plein' }, required: { en: 'At least 30 hours a week (1,560 a year)', fr: 'Au moins 30 heures par semaine (1 560 par année)' },
    at: 'filing', citations: [citation], improvable: { by: 'offer', leadMonths: 1 }, condition: { number: { field: 'offer.hoursPerWeek' }, atLeast: 30 },
  }),
  wrap({
    id: `${prefix}.permanent`, label: { en: 'Permanent offer', fr: 'Offre permanente' }, required: { en: 'A permanent job, without an end date', fr: 'Un emploi permanent, sans date de fin' },
    at: 'filing', citations: [citation], improvable: { by: 'offer', leadMonths: 1 }, condition: { any: [{ field: 'offer.permanent', is: true }, { all: [{ not: { field: 'offer.permanent', is: false } }, { field: 'offer.endsOn', is: null }] }] },
  }),
];

export const hourly: NumberExpression = { measure: 'hourly-wage', with: { of: 'offer' } };
export const atMedian: Condition = { number: hourly, atLeast: { field: 'offer.marketWage.median' } };
export const atLow: Condition = { number: hourly, atLeast: { field: 'offer.marketWage.low' } };

/** The wage by Job Bank, in the region of Ontario: the file names it, since the program holds the median of the province alone. */
export const wage = (prefix: string, level: 'median' | 'low', citation: string): Criterion => ofOffer({
  id: `${prefix}.wage`, label: { en: 'Wage', fr: 'Salaire' },
  required: level === 'median'
    ? { en: 'At least the median wage of the occupation in the region of the work (Job Bank)', fr: 'Au moins le salaire médian de la profession dans la région du travail (Guichet-Emplois)' }
    : { en: 'At least the low wage of the occupation in the region of the work (Job Bank)', fr: 'Au moins le salaire inférieur de la profession dans la région du travail (Guichet-Emplois)' },
  at: 'filing', citations: [citation], improvable: { by: 'offer', leadMonths: 1 }, condition: level === 'median' ? atMedian : atLow,
});

/** Occupation of TEER 0 to 3. */
export const skilledOffer = (prefix: string, from: string, citation: string): Criterion => ofOffer({
  id: `${prefix}.occupation`, label: { en: 'Level of the occupation', fr: 'Niveau de la profession' },
  required: from < noc2021From ? { en: 'Skill type 0 or skill level A or B of NOC 2016', fr: 'Genre de compétence 0 ou niveau de compétence A ou B de la CNP 2016' } : { en: 'TEER 0 to 3', fr: 'FEER 0 à 3' },
  at: 'filing', citations: [citation, ...(from < noc2021From ? ['on.noc-2016'] : [])], improvable: { by: 'offer', leadMonths: 3 }, condition: { number: 3, atLeast: teer },
});

export const urgent = (prefix: string): Criterion => ofOffer(judged(`${prefix}.urgently-needed`, { en: 'Urgently needed', fr: 'Requis d’urgence' }, { en: 'The position is urgently needed by the employer', fr: 'L’employeur a besoin d’urgence de pourvoir le poste' }, ['on.ejo-offer']));

export const inGta: Condition = { measure: 'on-in-gta', with: { of: 'offer' } };

/** What the employer is: years in business, revenue, staff at the location. */
export const employer = (prefix: string, citation: string, revenue: Condition, words: Bilingual, wrap: Wrap, more: Partial<Pick<Criterion, 'verify'>> = {}, revenueCitations: readonly string[] = []): readonly Criterion[] => [
  wrap({
    id: `${prefix}.operating`, label: { en: 'Three years in business', fr: 'Trois ans d’activité' }, required: { en: 'The employer has been in active business for at least 3 years', fr: 'L’employeur est en activité depuis au moins 3 ans' },
    at: 'filing', citations: [citation], improvable: { by: 'employer', leadMonths: 12 }, condition: { number: { measure: 'bc-years-in-operation', with: { of: 'offer' } }, atLeast: 3 },
  }),
  wrap({ id: `${prefix}.revenue`, label: { en: 'Revenue of the employer', fr: 'Revenus de l’employeur' }, required: words, at: 'filing', citations: [citation, ...revenueCitations], improvable: { by: 'employer', leadMonths: 12 }, condition: revenue, ...more }),
  wrap({
    id: `${prefix}.employees`, label: { en: 'Staff at the location', fr: 'Effectif sur le lieu de travail' },
    required: { en: 'Full-time employees who are citizens or permanent residents: at least 5 in the Greater Toronto Area, 3 elsewhere', fr: 'Employés à temps plein qui sont citoyens ou résidents permanents : au moins 5 dans la région du grand Toronto, 3 ailleurs' },
    at: 'filing', citations: [citation], improvable: { by: 'employer', leadMonths: 6 },
    condition: { number: { field: 'offer.site.citizensAndPermanentResidents' }, atLeast: { if: inGta, so: 5, else: 3 } },
  }),
];
