import { dayNumber } from '../../../dates';
import type { SelectionCategory } from '../../../rounds/categories';
import type { Bilingual, Condition, Criterion, Parameter, Pathway, PathwayVersion, Period } from '../../pack/types';
import { profileSteps } from './common';

const meets = (program: string): Condition => ({ measure: 'meets-program', with: { program } });

/** Whoever is invited in a category is in the pool, and not as a nominee of a province: the same under every category. */
const gates: readonly Criterion[] = [
  {
    id: 'category.program',
    label: { en: 'A program of Express Entry', fr: 'Un programme d’Entrée express' },
    required: {
      en: 'Meets the criteria of the Federal Skilled Worker Program, the Canadian Experience Class or the Federal Skilled Trades Program',
      fr: 'Répond aux critères du Programme des travailleurs qualifiés (fédéral), de la catégorie de l’expérience canadienne ou du Programme des travailleurs de métiers spécialisés (fédéral)',
    },
    at: 'as-of', citations: ['category.law', 'category.at-receipt'], improvable: { by: 'work', leadMonths: 12 },
    condition: { any: [meets('ca.ee.fsw'), meets('ca.ee.cec'), meets('ca.ee.fst')] },
  },
  {
    id: 'category.not-nominated',
    label: { en: 'No provincial nomination', fr: 'Aucune désignation provinciale' },
    required: { en: 'Not nominated by a province or territory through Express Entry: nominees are invited as such only', fr: 'Pas désigné par une province ou un territoire par Entrée express : les candidats désignés ne sont invités qu’à ce titre' },
    at: 'filing', citations: ['category.nominees'], improvable: null, condition: { not: { measure: 'nomination' } },
  },
];

/** One version of a category: what it asks for itself, then the program. */
export const categoryVersion = ({ from, until }: Period, citations: readonly string[], criteria: readonly Criterion[], note?: Bilingual): PathwayVersion => ({
  from, until, intake: 'by-invitation', citations: ['category.law', ...citations], criteria: [...criteria, ...gates], scores: ['crs'], steps: profileSteps('category'), ...(note ? { note } : {}),
});

export const categoryPathway = (category: SelectionCategory, title: Bilingual, versions: readonly PathwayVersion[], closed: NonNullable<Pathway['closed']>, gaps?: readonly Period[]): Pathway => ({
  id: `ca.ee.category.${category}`,
  title: { en: `Category-based selection: ${title.en} (Express Entry)`, fr: `Sélection fondée sur les catégories : ${title.fr} (Entrée express)` },
  kind: 'permanent-residence', versions, closed, ...(gaps ? { gaps } : {}),
});

/** The last day on which the page of the categories was seen. */
const lastSeen = '2026-08-26';

/** A category without a figure of its own that would say how old it is. */
export const asLastSeen = (category: SelectionCategory): NonNullable<Criterion['verify']> => [{
  id: `category.${category}`, when: { number: { today: true }, atLeast: dayNumber('2026-08-27') },
  label: { en: 'Criteria of the category, as last seen on 26 August 2026', fr: 'Critères de la catégorie, vus pour la dernière fois le 26 août 2026' },
}];

export const categoryParameters: readonly Parameter[] = [
  {
    id: 'category.experience-hours', label: { en: 'Categories of occupations: list and hours of work', fr: 'Catégories de professions : liste et heures de travail' }, unit: 'hours', knownTo: lastSeen,
    values: [
      { from: '2023-05-31', until: '2026-02-17', citations: ['category.experience.2023'], value: 780 },
      { from: '2026-02-18', until: null, citations: ['category.experience.2026'], value: 1_560 },
    ],
  },
  {
    id: 'category.canadian-experience-hours', label: { en: 'Categories with Canadian work experience: list and hours of work', fr: 'Catégories avec expérience de travail au Canada : liste et heures de travail' }, unit: 'hours', knownTo: lastSeen,
    values: [{ from: '2025-12-08', until: null, citations: ['category.canadian-experience'], value: 1_560 }],
  },
  {
    id: 'category.military-service', label: { en: 'Skilled military recruits: years of service', fr: 'Recrues militaires qualifiées : années de service' }, unit: 'years', knownTo: lastSeen,
    values: [{ from: '2026-02-18', until: null, citations: ['category.military.2026'], value: 10 }],
  },
];
