import type { Bilingual, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { categoryPathway, categoryVersion } from './category';
import { categoryLists, type CategoryList, type OccupationCategory } from './categoryLists';

type WorkCategory = Exclude<OccupationCategory, 'physicians' | 'senior-managers' | 'researchers' | 'military'>;

/** The day from which a year is asked for, which need not be continuous. */
const yearFrom = '2026-02-18';

/** Work in one occupation of the list, in Canada or abroad, within three years. */
function workIn(category: WorkCategory, { from, codes }: CategoryList, citation: string): Criterion {
  const isYear = from >= yearFrom;
  return {
    id: `${category}.work`,
    label: { en: 'Work in one occupation of the list', fr: 'Travail dans une profession de la liste' },
    required: isYear
      ? {
          en: 'At least 12 months (1,560 hours, full time or as much part time) within the last 3 years in one occupation of the list, in Canada or abroad; they need not be continuous',
          fr: 'Au moins 12 mois (1 560 heures, à temps plein ou l’équivalent à temps partiel) au cours des 3 dernières années dans une seule profession de la liste, au Canada ou à l’étranger; pas nécessairement continus',
        }
      : {
          en: 'At least 6 months (780 hours, full time or as much part time) without a break, within the last 3 years, in one occupation of the list, in Canada or abroad',
          fr: 'Au moins 6 mois (780 heures, à temps plein ou l’équivalent à temps partiel) sans interruption, au cours des 3 dernières années, dans une seule profession de la liste, au Canada ou à l’étranger',
        },
    at: 'filing', citations: [citation, isYear ? 'category.experience.2026' : 'category.experience.2023', 'irpr.73.year'], improvable: { by: 'work', leadMonths: isYear ? 12 : 6 },
    condition: { number: { measure: 'work-hours-in-one', with: { codes, years: 3, ...(isYear ? {} : { continuous: true }) } }, atLeast: { parameter: 'category.experience-hours' } },
  };
}

/** One version for each list; `notes` by the year of the list. */
const versionsOf = (category: WorkCategory, notes: Readonly<Record<string, Bilingual>> = {}): readonly PathwayVersion[] =>
  categoryLists[category].map((list) => {
    const year = list.from.slice(0, 4);
    const citation = `category.${category}.${year}`;
    return categoryVersion(list, [citation], [workIn(category, list, citation)], notes[year]);
  });

const sinceBeginning: Bilingual = {
  en: 'Category-based selection began on 31 May 2023: there was no list on this day',
  fr: 'La sélection fondée sur les catégories a débuté le 31 mai 2023 : il n’y avait pas de liste ce jour-là',
};
const noStemRound: Bilingual = { en: 'No round was held for this category after 11 April 2024, as far as rounds are known (1 October 2026).', fr: 'Aucune ronde n’a eu lieu pour cette catégorie après le 11 avril 2024, d’après les rondes connues (1er octobre 2026).' };

/** Categories whose occupations count wherever the work was done. */
export const occupationCategories: readonly Pathway[] = [
  categoryPathway('healthcare', { en: 'healthcare and social services', fr: 'santé et services sociaux' }, versionsOf('healthcare'), { label: sinceBeginning, citations: ['category.healthcare.2023'] }),
  categoryPathway('stem', { en: 'science, technology, engineering and mathematics (STEM)', fr: 'sciences, technologies, ingénierie et mathématiques (STIM)' }, versionsOf('stem', { 2025: noStemRound, 2026: noStemRound }), { label: sinceBeginning, citations: ['category.stem.2023'] }),
  categoryPathway('trades', { en: 'trades', fr: 'métiers' }, versionsOf('trades'), { label: sinceBeginning, citations: ['category.trades.2023'] }),
  categoryPathway('transport', { en: 'transport', fr: 'transports' }, versionsOf('transport'), {
    label: {
      en: 'In force from 31 May 2023 to 26 February 2025, and again, with another list, since 18 February 2026: no list on this day',
      fr: 'En vigueur du 31 mai 2023 au 26 février 2025 et de nouveau, avec une autre liste, depuis le 18 février 2026 : aucune liste ce jour-là',
    },
    citations: ['category.transport.2023', 'category.transport.2026'],
  }, [{ from: '2025-02-27', until: '2026-02-17' }]),
  categoryPathway('agriculture', { en: 'agriculture and agri-food (2023–2026)', fr: 'agriculture et agroalimentaire (2023–2026)' }, versionsOf('agriculture', {
    2025: { en: 'The last round for this category was held on 16 February 2024.', fr: 'La dernière ronde pour cette catégorie a eu lieu le 16 février 2024.' },
  }), {
    label: {
      en: 'In force from 31 May 2023 to 17 February 2026. Not a category since; butchers (63201) are on the list of trades since 18 February 2026',
      fr: 'En vigueur du 31 mai 2023 au 17 février 2026. N’est plus une catégorie depuis; les bouchers (63201) figurent sur la liste des métiers depuis le 18 février 2026',
    },
    citations: ['category.agriculture.2023', 'category.agriculture.2025', 'category.trades.2026'],
  }),
  categoryPathway('education', { en: 'education', fr: 'éducation' }, versionsOf('education', {
    2026: { en: 'The last round for this category was held on 17 September 2025, as far as rounds are known (1 October 2026).', fr: 'La dernière ronde pour cette catégorie a eu lieu le 17 septembre 2025, d’après les rondes connues (1er octobre 2026).' },
  }), { label: { en: 'In force since 27 February 2025', fr: 'En vigueur depuis le 27 février 2025' }, citations: ['category.education.2025'] }),
];
