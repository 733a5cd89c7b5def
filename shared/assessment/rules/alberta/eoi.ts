import type { Condition, Factor, NumberExpression, Parameter, Score, Table } from '../../pack/types';
import { steps } from '../expressEntry/tables';
import { eoiFrom, seen } from './periods';

const period = { from: eoiFrom, until: null };
const table = (id: string, en: string, fr: string, rows: Table['versions'][number]['rows'], citations: readonly string[] = ['ab.weoi.grid'], columns: readonly string[] = ['points']): Table => ({
  id: `ab.eoi.${id}`, label: { en: `${en} (expression of interest)`, fr: `${fr} (déclaration d’intérêt)` }, columns, knownTo: seen, versions: [{ ...period, citations, rows }],
});

export const eoiTables: readonly Table[] = [
  // 0 secondary school or less, 1 diploma or certificate, 2 of a trade, 3 bachelor's, 4 master's, 5 doctorate.
  table('education', 'Highest education', 'Niveau de scolarité le plus élevé', steps([null, 0], [1, 4], [2, 7], [4, 10], [5, 12]), ['ab.weoi.education']),
  // 0 abroad, 1 elsewhere in Canada, 2 in Alberta.
  table('education-place', 'Place of study', 'Lieu des études', steps([null, 0], [1, 6], [2, 10]), ['ab.weoi.education']),
  table('language', 'Language, lowest level', 'Langue, niveau le plus bas', steps([null, 0, 0], [4, 5, 3], [5, 8, 5], [6, 10, 8]), ['ab.weoi.language'], ['en', 'fr']),
  table('experience', 'Work experience, months', 'Expérience de travail, en mois', steps([null, 3], [6, 7], [12, 11])),
  table('age', 'Age', 'Âge', steps([null, 0], [18, 3], [21, 5], [35, 4], [50, 3])),
];

const figure = (id: string, en: string, fr: string, value: number, citation = 'ab.weoi.offer'): Parameter => ({
  id: `ab.eoi.${id}`, label: { en: `${en} (expression of interest)`, fr: `${fr} (déclaration d’intérêt)` }, unit: 'points', knownTo: seen, values: [{ ...period, citations: [citation], value }],
});

export const eoiParameters: readonly Parameter[] = [
  figure('bilingual', 'Both official languages', 'Deux langues officielles', 3, 'ab.weoi.grid'),
  figure('work-in-alberta', 'Six months of work in Alberta', 'Six mois de travail en Alberta', 10, 'ab.weoi.grid'),
  figure('work-in-canada', 'Six months of work elsewhere in Canada', 'Six mois de travail ailleurs au Canada', 6, 'ab.weoi.grid'),
  figure('family', 'Family in Alberta', 'Famille en Alberta', 8, 'ab.weoi.family'),
  figure('job-offer', 'Permanent full-time offer in Alberta', 'Offre permanente à temps plein en Alberta', 10),
  figure('special-offer', 'Endorsement of a community, or offer of a member of an association', 'Approbation d’une collectivité ou offre d’un membre d’une association', 6),
  figure('offer-location', 'Work in a designated community or outside Calgary and Edmonton', 'Travail dans une collectivité désignée ou hors de Calgary et d’Edmonton', 5),
  figure('regulated', 'Licence of Alberta in a regulated occupation', 'Permis d’exercice de l’Alberta dans une profession réglementée', 10),
];

const lowestIn = (language: 'en' | 'fr'): NumberExpression => ({ measure: 'lowest-in', with: { language } });
const study = (part: 'kind' | 'place'): NumberExpression => ({ measure: 'ab-study-points', with: { part, kinds: 'ab.eoi.education', places: 'ab.eoi.education-place' } });
const offerPart = (part: string): NumberExpression => ({ measure: 'ab-offer-points', with: { part } });
const ifSo = (condition: Condition, parameter: string, otherwise: NumberExpression = 0): NumberExpression => ({ if: condition, so: { parameter: `ab.eoi.${parameter}` }, else: otherwise });
const elsewhere = ['BC', 'SK', 'MB', 'ON', 'QC', 'NB', 'NS', 'PE', 'NL', 'YT', 'NT', 'NU'];
const worked = (provinces?: readonly string[]): NumberExpression => ({ measure: 'full-time-months', with: { years: 60, authorized: true, ...(provinces ? { provinces } : {}) } });
const atLeastSix = (provinces: readonly string[]): Condition => ({ number: worked(provinces), atLeast: 6 });

/** Human capital 69, economic factors 31. */
const own: readonly Factor[] = [
  { id: 'educationHighest', label: { en: 'Highest education', fr: 'Niveau de scolarité le plus élevé' }, value: study('kind'), most: 12, citations: ['ab.weoi.education'] },
  { id: 'educationLocation', label: { en: 'Place of study', fr: 'Lieu des études' }, value: study('place'), most: 10, citations: ['ab.weoi.education'] },
  {
    id: 'languageBestOf', label: { en: 'English or French, whichever gives more', fr: 'Anglais ou français, selon ce qui donne le plus' },
    value: { max: [{ table: 'ab.eoi.language', column: 'en', by: lowestIn('en') }, { table: 'ab.eoi.language', column: 'fr', by: lowestIn('fr') }] }, most: 10, citations: ['ab.weoi.language'],
  },
  {
    id: 'bilingualBonus', label: { en: 'Level 4 in each ability in both languages', fr: 'Niveau 4 dans chaque compétence dans les deux langues' },
    value: ifSo({ all: [{ number: lowestIn('en'), atLeast: 4 }, { number: lowestIn('fr'), atLeast: 4 }] }, 'bilingual'), most: 3, citations: ['ab.weoi.grid'],
  },
  { id: 'totalExperience', label: { en: 'Work experience', fr: 'Expérience de travail' }, value: { table: 'ab.eoi.experience', by: worked() }, most: 11, citations: ['ab.weoi.grid'] },
  { id: 'canadianExperience', label: { en: 'Work experience in Canada', fr: 'Expérience de travail au Canada' }, value: ifSo(atLeastSix(['AB']), 'work-in-alberta', ifSo(atLeastSix(elsewhere), 'work-in-canada')), most: 10, citations: ['ab.weoi.grid'] },
  { id: 'age', label: { en: 'Age at the expression of interest', fr: 'Âge à la déclaration d’intérêt' }, value: { table: 'ab.eoi.age', by: { measure: 'ab-age' } }, most: 5, citations: ['ab.weoi.grid'] },
  { id: 'familyInAlberta', label: { en: 'Family in Alberta', fr: 'Famille en Alberta' }, value: ifSo({ measure: 'ab-family' }, 'family'), most: 8, citations: ['ab.weoi.family'] },
  { id: 'jobOffer', label: { en: 'Job offer', fr: 'Offre d’emploi' }, value: offerPart('job-offer'), most: 10, citations: ['ab.weoi.offer'] },
  { id: 'specialOffer', label: { en: 'Endorsement or association', fr: 'Approbation ou association' }, value: offerPart('special-offer'), most: 6, citations: ['ab.weoi.offer'] },
  { id: 'offerLocation', label: { en: 'Place of the work', fr: 'Lieu du travail' }, value: offerPart('offer-location'), most: 5, citations: ['ab.weoi.offer'] },
  { id: 'regulatedOccupation', label: { en: 'Regulated occupation', fr: 'Profession réglementée' }, value: offerPart('regulated'), most: 10, citations: ['ab.weoi.offer'] },
];

/** The points of the Worker Expression of Interest, since 30 September 2024. */
export const workerInterest: Score = {
  id: 'ab-worker-eoi',
  title: { en: 'Alberta: points of the Worker Expression of Interest', fr: 'Alberta : points de la déclaration d’intérêt des travailleurs' },
  overLanguages: true,
  versions: [{
    ...period, citations: ['ab.weoi.grid'],
    factors: [...own, { id: 'total', label: { en: 'Points of the expression of interest', fr: 'Points de la déclaration d’intérêt' }, value: { sum: own.map(({ id }) => ({ factor: id })) }, most: 100, citations: ['ab.weoi.grid'], total: true }],
  }],
};
