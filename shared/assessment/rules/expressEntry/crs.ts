import type { Condition, Factor, NumberExpression, Parameter, Period, Score, ScoreVersion } from '../../pack/types';
import { arrangedEmployment, bySpouse, keptSinceInvitation, offerWithLmia, seniorOffer, withSpouse } from './conditions';

const abilities = ['listening', 'reading', 'writing', 'speaking'] as const;
const level = (use: 'first' | 'second', ability: string): NumberExpression => ({ measure: 'language-level', with: { use, ability } });
const firstLowest: NumberExpression = { measure: 'language-lowest', with: { use: 'first' } };
/** TEER 0 to 3, authorized, paid, neither self-employed nor during full-time study, of the last ten years. */
const canadianWorkOf = (of: 'applicant' | 'spouse', selfEmployment: false | 'physicians'): NumberExpression => ({
  measure: 'work-years', with: { of, where: 'canada', highestTeer: 3, years: 10, authorized: true, selfEmployment, duringStudy: false },
});
const canadianWork: NumberExpression = { if: { number: { parameter: 'crs.self-employed-physicians' }, atLeast: 1 }, so: canadianWorkOf('applicant', 'physicians'), else: canadianWorkOf('applicant', false) };
const spouseCanadianWork = canadianWorkOf('spouse', false);
const foreignWork: NumberExpression = { measure: 'work-years', with: { of: 'applicant', where: 'abroad', highestTeer: 3, years: 10 } };
const education: NumberExpression = { measure: 'education', with: { of: 'applicant' } };

/** Points at the first or second step of the other side of a combination. */
const combined = (table: string, by: NumberExpression, other: NumberExpression, first: number, second: number): NumberExpression => ({
  if: { number: other, atLeast: second }, so: { table, column: 'second', by }, else: { if: { number: other, atLeast: first }, so: { table, column: 'first', by }, else: 0 },
});
const ifSpouse = (so: NumberExpression): NumberExpression => ({ if: withSpouse, so, else: 0 });
const points = (condition: Condition, parameter: string): NumberExpression => ({ if: condition, so: { parameter }, else: 0 });
const total = (id: string, en: string, fr: string, of: readonly string[], most: Factor['most'], cap?: number): Factor => {
  const sum: NumberExpression = { sum: of.map((factor) => ({ factor })) };
  return { id, label: { en, fr }, value: cap === undefined ? sum : { min: [sum, cap] }, most, citations: ['crs.grid'], total: true };
};

const french = { measure: 'lowest-in', with: { language: 'fr' } } as const;
const english = { measure: 'lowest-in', with: { language: 'en' } } as const;

const factors: readonly Factor[] = [
  { id: 'core.age', label: { en: 'Age', fr: 'Âge' }, value: keptSinceInvitation((age) => bySpouse('crs.age', age)), most: { withSpouse: 100, without: 110 }, citations: ['crs.grid', 'irpa.11.2.2.a'] },
  { id: 'core.education', label: { en: 'Level of education', fr: 'Niveau de scolarité' }, value: bySpouse('crs.education', education), most: { withSpouse: 140, without: 150 }, citations: ['crs.grid'] },
  {
    id: 'core.firstLanguage', label: { en: 'First official language', fr: 'Première langue officielle' },
    value: { sum: abilities.map((ability) => bySpouse('crs.language', level('first', ability))) }, most: { withSpouse: 128, without: 136 }, citations: ['crs.grid', 'crs.tests', 'language.one-skill-retake'],
  },
  {
    id: 'core.secondLanguage', label: { en: 'Second official language', fr: 'Deuxième langue officielle' },
    value: { min: [{ sum: abilities.map((ability): NumberExpression => ({ table: 'crs.language', column: 'second', by: level('second', ability) })) }, { if: withSpouse, so: 22, else: 24 }] },
    most: { withSpouse: 22, without: 24 }, citations: ['crs.grid', 'crs.tests'],
  },
  { id: 'core.canadianWork', label: { en: 'Canadian work experience', fr: 'Expérience de travail au Canada' }, value: bySpouse('crs.canadian-work', canadianWork), most: { withSpouse: 70, without: 80 }, citations: ['crs.grid', 'crs.work', 'irpr.73.year', 'policy.physicians'] },
  total('core.total', 'Core / human capital factors', 'Facteurs de base / du capital humain', ['core.age', 'core.education', 'core.firstLanguage', 'core.secondLanguage', 'core.canadianWork'], { withSpouse: 460, without: 500 }),
  { id: 'spouse.education', label: { en: 'Spouse’s level of education', fr: 'Scolarité de l’époux ou du conjoint' }, value: ifSpouse({ table: 'crs.education', column: 'spouse', by: { measure: 'education', with: { of: 'spouse' } } }), most: { withSpouse: 10, without: 0 }, citations: ['crs.grid', 'crs.spouse'] },
  { id: 'spouse.language', label: { en: 'Spouse’s official language', fr: 'Langue officielle de l’époux ou du conjoint' }, value: ifSpouse({ measure: 'best-language-points', with: { of: 'spouse', table: 'crs.language', column: 'spouse' } }), most: { withSpouse: 20, without: 0 }, citations: ['crs.grid', 'crs.spouse', 'crs.tests'] },
  { id: 'spouse.canadianWork', label: { en: 'Spouse’s Canadian work experience', fr: 'Travail au Canada de l’époux ou du conjoint' }, value: ifSpouse({ table: 'crs.canadian-work', column: 'spouse', by: spouseCanadianWork }), most: { withSpouse: 10, without: 0 }, citations: ['crs.grid', 'crs.spouse-work'] },
  total('spouse.total', 'Spouse or common-law partner factors', 'Facteurs liés à l’époux ou au conjoint de fait', ['spouse.education', 'spouse.language', 'spouse.canadianWork'], { withSpouse: 40, without: 0 }),
  { id: 'transferability.educationLanguage', label: { en: 'Education and language', fr: 'Études et langue' }, value: combined('crs.transfer.education', education, firstLowest, 7, 9), most: 50, citations: ['crs.grid'] },
  { id: 'transferability.educationCanadianWork', label: { en: 'Education and Canadian work', fr: 'Études et travail au Canada' }, value: combined('crs.transfer.education', education, canadianWork, 1, 2), most: 50, citations: ['crs.grid'] },
  total('transferability.educationSubtotal', 'Education', 'Études', ['transferability.educationLanguage', 'transferability.educationCanadianWork'], 50, 50),
  { id: 'transferability.foreignWorkLanguage', label: { en: 'Foreign work and language', fr: 'Travail à l’étranger et langue' }, value: combined('crs.transfer.foreign-work', foreignWork, firstLowest, 7, 9), most: 50, citations: ['crs.grid', 'crs.foreign-work'] },
  { id: 'transferability.foreignWorkCanadianWork', label: { en: 'Foreign work and Canadian work', fr: 'Travail à l’étranger et travail au Canada' }, value: combined('crs.transfer.foreign-work', foreignWork, canadianWork, 1, 2), most: 50, citations: ['crs.grid', 'crs.foreign-work'] },
  total('transferability.foreignWorkSubtotal', 'Foreign work', 'Travail à l’étranger', ['transferability.foreignWorkLanguage', 'transferability.foreignWorkCanadianWork'], 50, 50),
  { id: 'transferability.certificateLanguage', label: { en: 'Certificate of qualification and language', fr: 'Certificat de compétence et langue' }, value: { if: { measure: 'trade-certificate' }, so: { table: 'crs.transfer.certificate', by: firstLowest }, else: 0 }, most: 50, citations: ['crs.grid'] },
  total('transferability.total', 'Skill transferability factors', 'Transférabilité des compétences', ['transferability.educationSubtotal', 'transferability.foreignWorkSubtotal', 'transferability.certificateLanguage'], 100, 100),
  { id: 'additional.provincialNomination', label: { en: 'Provincial or territorial nomination', fr: 'Désignation d’une province ou d’un territoire' }, value: points({ measure: 'nomination' }, 'crs.nomination'), most: 600, citations: ['crs.additional'] },
  {
    id: 'additional.arrangedEmployment', label: { en: 'Arranged employment', fr: 'Emploi réservé' },
    value: { max: [points(offerWithLmia, 'crs.lmia-offer'), points(seniorOffer, 'crs.senior-offer'), points(arrangedEmployment, 'crs.offer')] }, most: 600, citations: ['crs.additional', 'irpr.82'],
  },
  {
    id: 'additional.canadianEducation', label: { en: 'Post-secondary education in Canada', fr: 'Études postsecondaires au Canada' },
    value: { if: { number: { measure: 'canadian-credential' }, atLeast: 4 }, so: { parameter: 'crs.canadian-study-long' }, else: points({ number: { measure: 'canadian-credential' }, atLeast: 2 }, 'crs.canadian-study-short') },
    most: 30, citations: ['crs.additional', 'crs.2016', 'crs.30'],
  },
  { id: 'additional.sibling', label: { en: 'Brother or sister in Canada', fr: 'Frère ou sœur au Canada' }, value: points({ measure: 'relative-in-canada', with: { relations: ['sibling'] } }, 'crs.sibling'), most: 15, citations: ['crs.additional', 'crs.2017'] },
  {
    id: 'additional.french', label: { en: 'French language skills', fr: 'Compétences en français' },
    value: { if: { number: french, atLeast: 7 }, so: { if: { number: english, atLeast: 5 }, so: { parameter: 'crs.french-with-english' }, else: { parameter: 'crs.french' } }, else: 0 },
    most: 50, citations: ['crs.french'],
  },
  total('additional.total', 'Additional points', 'Points supplémentaires', ['additional.provincialNomination', 'additional.arrangedEmployment', 'additional.canadianEducation', 'additional.sibling', 'additional.french'], 600, 600),
  total('total', 'Comprehensive Ranking System', 'Système de classement global', ['core.total', 'spouse.total', 'transferability.total', 'additional.total'], 1200, 1200),
];

const periods: readonly (Period & { citation: string })[] = [
  { from: '2015-01-01', until: '2016-11-18', citation: 'crs.2015' },
  { from: '2016-11-19', until: '2017-06-05', citation: 'crs.2016' },
  { from: '2017-06-06', until: '2020-10-19', citation: 'crs.2017' },
  { from: '2020-10-20', until: '2025-03-24', citation: 'crs.2020' },
  { from: '2025-03-25', until: null, citation: 'crs.2025' },
];

export const crs: Score = {
  id: 'crs',
  title: { en: 'Comprehensive Ranking System (CRS)', fr: 'Système de classement global (SCG)' },
  overLanguages: true,
  versions: periods.map(({ citation, ...period }): ScoreVersion => ({ ...period, citations: ['crs.grid', citation], factors })),
};

/** One value for each of the periods above. */
const byPeriod = (id: string, en: string, fr: string, values: readonly [number, number, number, number, number]): Parameter => ({
  id, label: { en, fr }, unit: 'points', knownTo: '2026-09-30', values: periods.map(({ citation, ...period }, index) => ({ ...period, citations: [citation], value: values[index] ?? 0 })),
});

/** By the day of the invitation. */
const daysToApply: Parameter = {
  id: 'express-entry.days-to-apply', label: { en: 'Days to apply after an invitation', fr: 'Jours pour présenter une demande après une invitation' }, unit: 'count', knownTo: null,
  values: [
    { from: '2015-01-01', until: '2016-11-18', citations: ['ee.days-to-apply'], value: 60 },
    { from: '2016-11-19', until: '2018-06-25', citations: ['ee.days-to-apply'], value: 90 },
    { from: '2018-06-26', until: '2020-03-17', citations: ['ee.days-to-apply'], value: 60 },
    { from: '2020-03-18', until: '2021-06-28', citations: ['ee.days-to-apply.2020'], value: 90 },
    { from: '2021-06-29', until: null, citations: ['ee.days-to-apply'], value: 60 },
  ],
};

const selfEmployedPhysicians: Parameter = {
  id: 'crs.self-employed-physicians', label: { en: 'Publicly funded self-employed work of physicians counts', fr: 'Le travail autonome des médecins, financé par l’État, compte' }, unit: 'count', knownTo: null,
  values: [
    { from: '2015-01-01', until: '2023-04-24', citations: ['crs.work'], value: 0 },
    { from: '2023-04-25', until: null, citations: ['policy.physicians'], value: 1 },
  ],
};

export const crsParameters: readonly Parameter[] = [
  daysToApply,
  selfEmployedPhysicians,
  byPeriod('crs.nomination', 'Nomination', 'Désignation', [600, 600, 600, 600, 600]),
  byPeriod('crs.lmia-offer', 'Offer with a labour market impact assessment', 'Offre avec étude d’impact sur le marché du travail', [600, 0, 0, 0, 0]),
  byPeriod('crs.senior-offer', 'Qualifying offer, senior management', 'Offre admissible, haute direction', [0, 200, 200, 200, 0]),
  byPeriod('crs.offer', 'Qualifying offer', 'Offre admissible', [0, 50, 50, 50, 0]),
  byPeriod('crs.canadian-study-short', 'Canadian credential of one or two years', 'Titre canadien d’un ou deux ans', [0, 15, 15, 15, 15]),
  byPeriod('crs.canadian-study-long', 'Canadian credential of three years or more', 'Titre canadien de trois ans ou plus', [0, 30, 30, 30, 30]),
  byPeriod('crs.sibling', 'Brother or sister in Canada', 'Frère ou sœur au Canada', [0, 0, 15, 15, 15]),
  byPeriod('crs.french', 'French with little or no English', 'Français avec peu ou pas d’anglais', [0, 0, 15, 25, 25]),
  byPeriod('crs.french-with-english', 'French with English of CLB 5 or more', 'Français avec anglais de niveau CLB 5 ou plus', [0, 0, 30, 50, 50]),
];
