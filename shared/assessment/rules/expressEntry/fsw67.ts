import type { Condition, Factor, NumberExpression, Parameter, Score } from '../../pack/types';
import { arrangedEmployment, keptSinceInvitation } from './conditions';

const abilities = ['listening', 'reading', 'writing', 'speaking'] as const;
const points = (condition: Condition, parameter: string): NumberExpression => ({ if: condition, so: { parameter }, else: 0 });
const ofSpouse = (condition: Condition): Condition => ({ all: [{ measure: 'spouse-counts-for-adaptability' }, condition] });
/** Previous authorized full-time work in Canada, whenever it was; the text names no equal amount of part-time work. IRPR 83(4), (4.1). */
const workInCanada = (of: 'applicant' | 'spouse', highestTeer: number | null): Condition => ({
  number: { measure: 'work-years', with: { of, where: 'canada', highestTeer, years: 60, authorized: true, fullTimeOnly: true } }, atLeast: 1,
});
const sum = (factors: readonly string[]): NumberExpression => ({ sum: factors.map((factor) => ({ factor })) });
const adaptability = ['spouseLanguage', 'candidateStudy', 'spouseStudy', 'candidateWork', 'spouseWork', 'relative', 'arrangedEmployment'].map((name) => `adaptability.${name}`);

/** Relatives by blood, marriage, common-law partnership or adoption. IRPR 83(5). */
const relations = ['parent', 'grandparent', 'child', 'grandchild', 'sibling', 'aunt-uncle', 'niece-nephew'];

const factors: readonly Factor[] = [
  {
    id: 'language.first', label: { en: 'First official language', fr: 'Première langue officielle' },
    value: { sum: abilities.map((ability): NumberExpression => ({ table: 'fsw.language', by: { measure: 'language-level', with: { use: 'first', ability } } })) }, most: 24, citations: ['irpr.79'],
  },
  { id: 'language.second', label: { en: 'Second official language', fr: 'Deuxième langue officielle' }, value: points({ number: { measure: 'language-lowest', with: { use: 'second' } }, atLeast: 5 }, 'fsw.second-language'), most: 4, citations: ['irpr.79'] },
  { id: 'language.total', label: { en: 'Official languages', fr: 'Langues officielles' }, value: sum(['language.first', 'language.second']), most: 28, citations: ['irpr.79'], total: true },
  { id: 'education', label: { en: 'Education', fr: 'Études' }, value: { table: 'fsw.education', by: { measure: 'education', with: { of: 'applicant' } } }, most: 25, citations: ['irpr.78'] },
  { id: 'experience', label: { en: 'Experience', fr: 'Expérience' }, value: { table: 'fsw.experience', by: { measure: 'work-years', with: { of: 'applicant', where: 'anywhere', highestTeer: 3, years: 10 } } }, most: 15, citations: ['irpr.80', 'irpr.73.year'] },
  { id: 'age', label: { en: 'Age', fr: 'Âge' }, value: keptSinceInvitation((age) => ({ table: 'fsw.age', by: age })), most: 12, citations: ['irpr.81', 'policy.birthday'] },
  { id: 'arrangedEmployment', label: { en: 'Arranged employment', fr: 'Emploi réservé' }, value: points(arrangedEmployment, 'fsw.arranged-employment'), most: 10, citations: ['irpr.82'] },
  { id: 'adaptability.spouseLanguage', label: { en: 'Spouse’s language', fr: 'Langue de l’époux ou du conjoint' }, value: points(ofSpouse({ measure: 'language-reaches', with: { of: 'spouse', each: 4 } }), 'fsw.adaptability'), most: 5, citations: ['irpr.83'] },
  { id: 'adaptability.candidateStudy', label: { en: 'Study in Canada', fr: 'Études au Canada' }, value: points({ measure: 'two-years-of-study-in-canada', with: { of: 'applicant' } }, 'fsw.adaptability'), most: 5, citations: ['irpr.83'] },
  { id: 'adaptability.spouseStudy', label: { en: 'Spouse’s study in Canada', fr: 'Études de l’époux ou du conjoint au Canada' }, value: points(ofSpouse({ measure: 'two-years-of-study-in-canada', with: { of: 'spouse' } }), 'fsw.adaptability'), most: 5, citations: ['irpr.83'] },
  { id: 'adaptability.candidateWork', label: { en: 'Work in Canada', fr: 'Travail au Canada' }, value: points(workInCanada('applicant', 3), 'fsw.adaptability-work'), most: 10, citations: ['irpr.83'] },
  { id: 'adaptability.spouseWork', label: { en: 'Spouse’s work in Canada', fr: 'Travail de l’époux ou du conjoint au Canada' }, value: points(ofSpouse(workInCanada('spouse', null)), 'fsw.adaptability'), most: 5, citations: ['irpr.83'] },
  { id: 'adaptability.relative', label: { en: 'Relative in Canada', fr: 'Parent au Canada' }, value: points({ measure: 'relative-in-canada', with: { relations, for: 'adaptability' } }, 'fsw.adaptability'), most: 5, citations: ['irpr.83'] },
  { id: 'adaptability.arrangedEmployment', label: { en: 'Arranged employment', fr: 'Emploi réservé' }, value: points({ number: { factor: 'arrangedEmployment' }, atLeast: 1 }, 'fsw.adaptability'), most: 5, citations: ['irpr.83'] },
  { id: 'adaptability.total', label: { en: 'Adaptability', fr: 'Capacité d’adaptation' }, value: { min: [sum(adaptability), 10] }, most: 10, citations: ['irpr.83'], total: true },
  { id: 'total', label: { en: 'Selection factors', fr: 'Facteurs de sélection' }, value: sum(['language.total', 'education', 'experience', 'age', 'arrangedEmployment', 'adaptability.total']), most: 100, citations: ['irpr.76.points'], total: true },
];

export const fsw67: Score = {
  id: 'fsw67',
  title: { en: 'Federal Skilled Worker selection factors', fr: 'Facteurs de sélection des travailleurs qualifiés (fédéral)' },
  overLanguages: true,
  at: 'filing',
  versions: [{ from: '2013-05-04', until: null, citations: ['irpr.76.points'], factors, passMark: 'fsw.pass-mark' }],
};

const since2013 = (id: string, en: string, fr: string, value: number, citation: string): Parameter => ({
  id, label: { en, fr }, unit: 'points', knownTo: null, values: [{ from: '2013-05-04', until: null, citations: [citation], value }],
});

/** Offers of a year, and some without an assessment, qualify since 19 November 2016; before, permanent ones with an assessment alone. */
const oneYearOffers: Parameter = {
  id: 'arranged-employment.one-year-offers', label: { en: 'Offers of one year qualify', fr: 'Les offres d’un an sont admissibles' }, unit: 'count', knownTo: null,
  values: [
    { from: '2013-05-04', until: '2016-11-18', citations: ['irpr.82'], value: 0 },
    { from: '2016-11-19', until: null, citations: ['irpr.82', 'crs.2016'], value: 1 },
  ],
};

export const fswParameters: readonly Parameter[] = [
  oneYearOffers,
  since2013('fsw.pass-mark', 'Pass mark', 'Note de passage', 67, 'fsw.pass-mark'),
  since2013('fsw.second-language', 'Second official language', 'Deuxième langue officielle', 4, 'irpr.79'),
  since2013('fsw.arranged-employment', 'Arranged employment', 'Emploi réservé', 10, 'irpr.82'),
  since2013('fsw.adaptability', 'Adaptability, each element', 'Capacité d’adaptation, chaque élément', 5, 'irpr.83'),
  since2013('fsw.adaptability-work', 'Adaptability, work in Canada', 'Capacité d’adaptation, travail au Canada', 10, 'irpr.83'),
];
