import type { Bilingual, Condition, Factor, NumberExpression, Parameter, Period, Score, ScoreVersion, Table } from '../../pack/types';
import { steps } from '../expressEntry/tables';

/** The grid of 100 points, and the one of 110 with a second language. */
const grids: readonly (Period & { citation: string; second: boolean })[] = [
  { from: '2015-01-01', until: '2020-11-23', citation: 'sk.grid-100', second: false },
  { from: '2020-11-24', until: null, citation: 'sk.grid', second: true },
];
/** The last day on which the page of the province was seen. */
export const knownTo = '2026-06-20';

const table = (id: string, en: string, fr: string, columns: readonly string[], rows: Table['versions'][number]['rows'], citations: readonly string[] = []): Table => ({
  id: `sk-isw.${id}`, label: { en: `${en} (SINP points)`, fr: `${fr} (points du SINP)` }, columns, knownTo,
  versions: grids.map(({ from, until, citation }) => ({ from, until, citations: [citation, ...citations], rows })),
});

export const pointsTables: readonly Table[] = [
  // By the steps of the measure: none, certificate, diploma, three years or more, master's or doctorate.
  table('education', 'Education', 'Études', ['points'], steps([null, 0], [1, 12], [2, 15], [3, 20], [4, 23]), ['sk.grid-education']),
  table('work-recent', 'Work in the last five years', 'Travail au cours des cinq dernières années', ['points'], steps([null, 0], [1, 2], [2, 4], [3, 6], [4, 8], [5, 10]), ['sk.grid-work']),
  table('work-earlier', 'Work six to ten years before', 'Travail de six à dix ans auparavant', ['points'], steps([null, 0], [2, 2], [3, 3], [4, 4], [5, 5]), ['sk.grid-work']),
  table('language', 'Official languages', 'Langues officielles', ['first', 'second'], steps([null, 0, 0], [4, 12, 2], [5, 14, 4], [6, 16, 6], [7, 18, 8], [8, 20, 10]), ['sk.language']),
  table('age', 'Age', 'Âge', ['points'], steps([null, 0], [18, 8], [22, 12], [35, 10], [46, 8], [51, 0])),
];

const figure = (id: string, en: string, fr: string, value: number, citations: readonly string[]): Parameter => ({
  id: `sk-isw.${id}`, label: { en, fr }, unit: 'points', knownTo, values: grids.map(({ from, until, citation }) => ({ from, until, citations: [citation, ...citations], value })),
});

export const pointsParameters: readonly Parameter[] = [
  figure('pass-mark', 'Pass mark (SINP)', 'Note de passage (SINP)', 60, []),
  figure('offer', 'Employment offer', 'Offre d’emploi', 30, ['sk.grid-connection']),
  figure('relative', 'Close relative in Saskatchewan', 'Proche parent en Saskatchewan', 20, ['sk.grid-connection']),
  figure('past-work', 'Past work in Saskatchewan', 'Travail antérieur en Saskatchewan', 5, ['sk.grid-connection']),
  figure('past-study', 'Past study in Saskatchewan', 'Études antérieures en Saskatchewan', 5, ['sk.grid-connection']),
];

export const closeRelative: Condition = { measure: 'sk-close-relative' };
export const pastWork: Condition = { number: { measure: 'full-time-months', with: { provinces: ['SK'], authorized: true, years: 5 } }, atLeast: 12 };
export const pastStudy: Condition = { measure: 'sk-past-study' };

/** A permanent, full-time offer in Saskatchewan in a skilled occupation. */
const skilledOffer: Condition = {
  some: 'applicant.offers', as: 'offer',
  where: { all: [{ field: 'offer.province', is: 'SK' }, { field: 'offer.permanent', is: true }, { number: { field: 'offer.hoursPerWeek' }, atLeast: 30 }, { number: 3, atLeast: { measure: 'teer', with: { of: 'offer' } } }] },
};

/** Completed years in the occupation applied for, or offered, in one of both windows. */
export const yearsIn = (window: 'recent' | 'earlier', of: 'worked' | 'offer'): NumberExpression => ({ measure: 'sk-points-years', with: { window, of, recent: 'sk-isw.work-recent', earlier: 'sk-isw.work-earlier' } });

const points = (condition: Condition, parameter: string): NumberExpression => ({ if: condition, so: { parameter: `sk-isw.${parameter}` }, else: 0 });
const lowest = (use: 'first' | 'second'): NumberExpression => ({ measure: 'language-lowest', with: { use } });

type Form = { of: 'worked' | 'offer'; connection: NumberExpression };
const withoutOffer: Form = { of: 'worked', connection: { sum: [points(closeRelative, 'relative'), points(pastWork, 'past-work'), points(pastStudy, 'past-study')] } };
const withOffer: Form = { of: 'offer', connection: points(skilledOffer, 'offer') };

function factorsOf({ of, connection }: Form, second: boolean, citation: string): Factor[] {
  const own: Factor[] = [
    { id: 'education', label: { en: 'Education', fr: 'Études' }, value: { table: 'sk-isw.education', by: { measure: 'sk-education' } }, most: 23, citations: [citation, 'sk.grid-education'] },
    { id: 'work_last_5_years', label: { en: 'Work experience, last five years', fr: 'Expérience de travail, cinq dernières années' }, value: { table: 'sk-isw.work-recent', by: yearsIn('recent', of) }, most: 10, citations: [citation, 'sk.grid-work', 'sk.year-of-work'] },
    { id: 'work_years_6_to_10_before_application', label: { en: 'Work experience, six to ten years before', fr: 'Expérience de travail, de six à dix ans auparavant' }, value: { table: 'sk-isw.work-earlier', by: yearsIn('earlier', of) }, most: 5, citations: [citation, 'sk.grid-work', 'sk.year-of-work'] },
    { id: 'language_first', label: { en: 'First official language', fr: 'Première langue officielle' }, value: { table: 'sk-isw.language', column: 'first', by: lowest('first') }, most: 20, citations: [citation, 'sk.language', 'sk.native-speaker'] },
    ...(second ? [{ id: 'language_second', label: { en: 'Second official language', fr: 'Deuxième langue officielle' }, value: { table: 'sk-isw.language', column: 'second', by: lowest('second') }, most: 10, citations: [citation, 'sk.language'] } satisfies Factor] : []),
    { id: 'age', label: { en: 'Age', fr: 'Âge' }, value: { table: 'sk-isw.age', by: { measure: 'age', with: { of: 'applicant' } } }, most: 12, citations: [citation] },
    { id: 'connection', label: { en: 'Connection to the labour market of Saskatchewan and adaptability', fr: 'Lien avec le marché du travail de la Saskatchewan et adaptabilité' }, value: connection, most: 30, citations: [citation, 'sk.grid-connection'] },
  ];
  return [...own, { id: 'total', label: { en: 'Points of International Skilled Worker', fr: 'Points des travailleurs qualifiés étrangers' }, value: { sum: own.map(({ id }) => ({ factor: id })) }, most: second ? 110 : 100, citations: [citation], total: true }];
}

const score = (id: string, title: Bilingual, form: Form, more: Partial<Pick<Score, 'at' | 'formOf'>>): Score => ({
  id, title, overLanguages: true, ...more,
  versions: grids.map(({ from, until, citation, second }): ScoreVersion => ({ from, until, citations: [citation], factors: factorsOf(form, second, citation), passMark: 'sk-isw.pass-mark' })),
});

/**
 * The grid of International Skilled Worker: in a round it is looked at on the day, with an employment offer on that of filing. An offer
 * gives points in its own category alone, and relatives, past work and past study in the others alone.
 */
export const pointsScores: readonly Score[] = [
  score('sk-isw', { en: 'Saskatchewan: points of International Skilled Worker', fr: 'Saskatchewan : points des travailleurs qualifiés étrangers' }, withoutOffer, {}),
  score('sk-isw.employment-offer', { en: 'Saskatchewan: points of International Skilled Worker with an employment offer', fr: 'Saskatchewan : points des travailleurs qualifiés étrangers avec une offre d’emploi' }, withOffer, { at: 'filing', formOf: 'sk-isw' }),
];
