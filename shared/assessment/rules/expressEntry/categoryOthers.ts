import type { Arguments, Bilingual, Condition, Criterion, Pathway } from '../../pack/types';
import { notHeld } from '../periods';
import { asLastSeen, categoryPathway, categoryVersion } from './category';
import { categoryLists } from './categoryLists';
import { statedLevels } from './common';
import { mayEmploy, steadyJob } from './conditions';

const french: Criterion = {
  id: 'french.language',
  label: { en: 'French in all four abilities', fr: 'Français dans les quatre compétences' },
  required: { en: 'NCLC 7 or more in each of the four abilities in French, results less than 2 years old', fr: 'NCLC 7 ou plus dans chacune des quatre compétences en français, résultats de moins de 2 ans' },
  at: 'filing', citations: ['category.french', 'crs.tests'], improvable: { by: 'retest', leadMonths: 2 },
  condition: { measure: 'language-reaches', with: { of: 'applicant', language: 'fr', each: 7 } },
  verify: [...statedLevels, ...asLastSeen('french')],
};

type CanadianCategory = 'physicians' | 'senior-managers' | 'researchers';

/**
 * A year of authorized work in Canada in one occupation of the list. Whether work on own account or during full-time study counts the page
 * does not say: a year that rests on it stays open.
 */
function canadianYear(category: CanadianCategory, codes: readonly string[], citation: string): readonly Criterion[] {
  const ofPhysicians = category === 'physicians';
  const year = (which: Arguments): Condition => ({ number: { measure: 'work-hours-in-one', with: { codes, where: 'canada', years: 3, authorized: true, ...which } }, atLeast: { parameter: 'category.canadian-experience-hours' } });
  const sure = year({ selfEmployment: ofPhysicians ? 'physicians' : false, duringStudy: false });
  const possible = year(ofPhysicians ? { selfEmployment: 'physicians' } : {});
  return [{
    id: `${category}.work`,
    label: { en: 'Canadian work in one occupation of the list', fr: 'Travail au Canada dans une profession de la liste' },
    required: {
      en: `At least 12 months (1,560 hours, full time or as much part time) of authorized work in Canada within the last 3 years in one occupation of the list (${codes.join(', ')}); they need not be continuous. ${ofPhysicians ? 'Self-employed only where it is publicly funded; whether work during full-time study counts has to be looked up' : 'Whether self-employment or work during full-time study counts has to be looked up'}`,
      fr: `Au moins 12 mois (1 560 heures, à temps plein ou l’équivalent à temps partiel) de travail autorisé au Canada au cours des 3 dernières années dans une seule profession de la liste (${codes.join(', ')}); pas nécessairement continus. ${ofPhysicians ? 'À titre de travailleur autonome seulement si l’État finance le travail; il faut vérifier si le travail pendant des études à temps plein compte' : 'Il faut vérifier si le travail autonome ou le travail pendant des études à temps plein compte'}`,
    },
    at: 'filing', citations: [citation, 'category.canadian-experience', 'irpr.73.year', ...(ofPhysicians ? ['policy.physicians'] : [])], improvable: { by: 'work', leadMonths: 12 },
    condition: { any: [sure, { all: [possible, notHeld] }] },
    verify: [{ id: `category.${category}.canadian-work`, when: { all: [possible, { not: sure }] }, label: { en: 'What counts as Canadian work experience', fr: 'Ce qui compte comme expérience de travail au Canada' } }],
  }];
}

function canadianCategory(category: CanadianCategory, title: Bilingual, closed: Bilingual, note?: Bilingual): Pathway {
  const citation = category === 'physicians' ? 'category.physicians.2025' : `category.${category}.2026`;
  return categoryPathway(category, title, categoryLists[category].map((list) => categoryVersion(list, [citation], canadianYear(category, list.codes, citation), note)), { label: closed, citations: [citation] });
}

const since2026: Bilingual = { en: 'In force since 18 February 2026', fr: 'En vigueur depuis le 18 février 2026' };

const military = { at: 'filing', citations: ['category.military.2026'] } as const;

/** Three years of full-time work in one of the occupations, for the Canadian Forces. */
const forcesOffer = (codes: readonly string[]): Condition => ({
  some: 'applicant.offers', as: 'offer',
  where: {
    all: [
      ...steadyJob('offer'), { measure: 'noc-is', with: { of: 'offer', codes } }, ...mayEmploy('offer'),
      { any: [{ field: 'offer.endsOn', is: null }, { number: { addDays: { field: 'offer.endsOn', none: 9_999_999 }, days: 1 }, atLeast: { addYears: { field: 'offer.startsOn' }, years: 3 } }] },
    ],
  },
});

const recruits = (codes: readonly string[]): readonly Criterion[] => [
  {
    ...military, id: 'military.service',
    label: { en: 'Ten years of foreign military service', fr: 'Dix ans de service militaire à l’étranger' },
    required: { en: 'Serves in the armed forces of another country, without a break for at least 10 years', fr: 'Sert dans les forces armées d’un autre pays, sans interruption depuis au moins 10 ans' },
    improvable: { by: 'work', leadMonths: 12 },
    condition: { number: { measure: 'military-service-years' }, atLeast: { parameter: 'category.military-service' } },
  },
  {
    ...military, id: 'military.occupation',
    label: { en: 'Experience in an occupation of the list', fr: 'Expérience dans une profession de la liste' },
    required: { en: `Served in an occupation that matches NOC ${codes.join(', ')}`, fr: `A servi dans une profession correspondant aux CNP ${codes.join(', ')}` },
    improvable: null,
    condition: { some: 'applicant.militaryService', as: 'service', where: { measure: 'noc-is', with: { of: 'service', codes } } },
  },
  {
    ...military, id: 'military.offer',
    label: { en: 'Offer of the Canadian Armed Forces', fr: 'Offre des Forces armées canadiennes' },
    required: {
      en: `A full-time, continuous offer of at least 3 years from the Canadian Forces Recruiting Group, in NOC ${codes.join(', ')}`,
      fr: `Une offre à temps plein et continue d’au moins 3 ans du Groupe du recrutement des Forces canadiennes, dans les CNP ${codes.join(', ')}`,
    },
    improvable: { by: 'offer', leadMonths: 6 }, condition: forcesOffer(codes),
  },
  {
    ...military, id: 'military.education',
    label: { en: 'Post-secondary credential of two years', fr: 'Titre postsecondaire de deux ans' },
    required: { en: 'A post-secondary credential of at least 2 years, if foreign with an assessment (ECA) less than 5 years old', fr: 'Un titre postsecondaire d’au moins 2 ans, avec une évaluation (EDE) de moins de 5 ans s’il est étranger' },
    citations: ['category.military.2026', 'irpr.75.designated', 'eca.bodies'], improvable: { by: 'assessment', leadMonths: 3 },
    condition: { number: { measure: 'education', with: { of: 'applicant' } }, atLeast: 3 },
  },
  {
    ...military, id: 'military.recognized',
    label: { en: 'Recognized force, matching training', fr: 'Force reconnue, formation correspondante' },
    required: { en: 'The force is a recognized one, and the training matches the occupation offered', fr: 'La force est reconnue et la formation correspond à la profession offerte' },
    improvable: null, condition: 'judgement',
  },
];

/** Categories that ask for something other than work anywhere in an occupation. */
export const frenchCategory: Pathway = categoryPathway('french', { en: 'French-language proficiency', fr: 'compétence linguistique en français' }, [categoryVersion({ from: '2023-05-31', until: null }, ['category.french'], [french])], {
  label: { en: 'Category-based selection began on 31 May 2023', fr: 'La sélection fondée sur les catégories a débuté le 31 mai 2023' }, citations: ['category.french'],
});

export const specialCategories: readonly Pathway[] = [
  canadianCategory('physicians', { en: 'physicians with Canadian work experience', fr: 'médecins ayant de l’expérience de travail au Canada' }, { en: 'Announced on 8 December 2025', fr: 'Annoncé le 8 décembre 2025' }),
  canadianCategory('senior-managers', { en: 'senior managers with Canadian work experience', fr: 'cadres supérieurs ayant de l’expérience de travail au Canada' }, since2026),
  canadianCategory('researchers', { en: 'researchers with Canadian work experience', fr: 'chercheurs ayant de l’expérience de travail au Canada' }, since2026, {
    en: 'No round was held for this category, as far as rounds are known (1 October 2026).', fr: 'Aucune ronde n’a eu lieu pour cette catégorie, d’après les rondes connues (1er octobre 2026).',
  }),
  categoryPathway('military', { en: 'skilled military recruits', fr: 'recrues militaires qualifiées' }, categoryLists.military.map((list) => categoryVersion(list, ['category.military.2026'], recruits(list.codes))), { label: since2026, citations: ['category.military.2026'] }),
];
