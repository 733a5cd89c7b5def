import type { Bilingual, Condition, Factor, NumberExpression, Parameter, Score, Table } from '../../pack/types';
import { steps as rowsOf } from '../expressEntry/tables';
import { heldFrom, knownTo } from './common';

type System = 'mb-eoi' | 'mb-swo';
const source: Readonly<Record<System, string>> = { 'mb-eoi': 'mb.ranking', 'mb-swo': 'mb.assessment' };
const shown: Readonly<Record<System, Bilingual>> = { 'mb-eoi': { en: 'Manitoba, ranking', fr: 'Manitoba, classement' }, 'mb-swo': { en: 'Manitoba, Overseas', fr: 'Manitoba, à l’étranger' } };
const held = { from: heldFrom, until: null };

const table = (system: System, id: string, en: string, fr: string, citations: readonly string[], rows: Table['versions'][number]['rows']): Table => ({
  id: `${system}.${id}`, label: { en: `${en} (${shown[system].en})`, fr: `${fr} (${shown[system].fr})` }, columns: ['points'], knownTo, versions: [{ ...held, citations: [source[system], ...citations], rows }],
});

/** Education by the steps of the measure: none, one year or a trade, two years, three years or more, two programs of two years, master’s or doctorate. */
export const pointsTables: readonly Table[] = [
  table('mb-eoi', 'language', 'First language, each ability', 'Première langue, chaque compétence', ['mb.points-language'], rowsOf([null, 0], [4, 12], [5, 17], [6, 20], [7, 22], [8, 25])),
  table('mb-eoi', 'age', 'Age', 'Âge', [], rowsOf([null, 0], [18, 20], [19, 30], [20, 40], [21, 75], [46, 40], [47, 30], [48, 20], [49, 10], [50, 0])),
  table('mb-eoi', 'work', 'Complete years of work in the last five', 'Années complètes de travail au cours des cinq dernières', ['mb.points-work'], rowsOf([null, 0], [1, 40], [2, 50], [3, 60], [4, 75])),
  table('mb-eoi', 'education', 'Education', 'Études', ['mb.points-education'], rowsOf([null, 0], [1, 70], [2, 100], [3, 110], [4, 115], [5, 125])),
  table('mb-swo', 'language', 'First language, lowest ability', 'Première langue, compétence la plus faible', ['mb.points-language'], rowsOf([null, 0], [4, 12], [5, 14], [6, 16], [7, 18], [8, 20])),
  table('mb-swo', 'age', 'Age', 'Âge', [], rowsOf([null, 0], [18, 4], [19, 6], [20, 8], [21, 10], [46, 8], [47, 6], [48, 4], [49, 2], [50, 0])),
  table('mb-swo', 'work', 'Complete years of work in the last five', 'Années complètes de travail au cours des cinq dernières', ['mb.points-work'], rowsOf([null, 0], [1, 8], [2, 10], [3, 12], [4, 15])),
  table('mb-swo', 'education', 'Education', 'Études', ['mb.points-education'], rowsOf([null, 0], [1, 14], [2, 20], [4, 23], [5, 25])),
];

const figure = (system: System, id: string, en: string, fr: string, value: number, ...citations: readonly string[]): Parameter => ({
  id: `${system}.${id}`, label: { en: `${en} (${shown[system].en})`, fr: `${fr} (${shown[system].fr})` }, unit: 'points', knownTo, values: [{ ...held, citations: [source[system], ...citations], value }],
});

export const pointsParameters: readonly Parameter[] = [
  figure('mb-eoi', 'second-language', 'Second language from CLB 5', 'Deuxième langue à partir du NCLC 5', 25, 'mb.points-language'),
  figure('mb-eoi', 'licence', 'Licence in a regulated occupation', 'Permis d’exercice dans une profession réglementée', 100, 'mb.points-licence'),
  figure('mb-eoi', 'close-relative', 'Close relative', 'Proche parent', 200, 'mb.points-connection'),
  figure('mb-eoi', 'past-work', 'Six months of work in Manitoba', 'Six mois de travail au Manitoba', 100, 'mb.points-connection'),
  figure('mb-eoi', 'study-two-years', 'Study of two years or more in Manitoba', 'Études de deux ans ou plus au Manitoba', 100, 'mb.points-connection'),
  figure('mb-eoi', 'study-one-year', 'Study of one year in Manitoba', 'Études d’un an au Manitoba', 50, 'mb.points-connection'),
  figure('mb-eoi', 'friend', 'Friend or distant relative', 'Ami ou parent éloigné', 50, 'mb.points-connection'),
  figure('mb-eoi', 'job', 'Job with a long-term offer', 'Emploi avec offre à long terme', 500, 'mb.points-demand'),
  figure('mb-eoi', 'strategic', 'Invitation under a strategic initiative', 'Invitation au titre d’une initiative stratégique', 500, 'mb.points-demand'),
  figure('mb-eoi', 'region', 'Outside of Winnipeg', 'Hors de Winnipeg', 50, 'mb.points-region'),
  figure('mb-eoi', 'adaptability-most', 'Adaptability, most', 'Adaptabilité, maximum', 500, 'mb.points-demand'),
  figure('mb-eoi', 'work-elsewhere', 'Work in another province', 'Travail dans une autre province', -100, 'mb.points-risk'),
  figure('mb-eoi', 'study-elsewhere', 'Study in another province', 'Études dans une autre province', -100, 'mb.points-risk'),
  figure('mb-swo', 'pass-mark', 'Pass mark', 'Note de passage', 60),
  figure('mb-swo', 'second-language', 'Second language from CLB 5', 'Deuxième langue à partir du NCLC 5', 5, 'mb.points-language'),
  figure('mb-swo', 'close-relative', 'Close relative', 'Proche parent', 20, 'mb.points-connection'),
  figure('mb-swo', 'strategic', 'Strategic invitation', 'Invitation stratégique', 20, 'mb.points-connection'),
  figure('mb-swo', 'past-work', 'Work in Manitoba', 'Travail au Manitoba', 12, 'mb.points-connection'),
  figure('mb-swo', 'study-two-years', 'Study of two years or more in Manitoba', 'Études de deux ans ou plus au Manitoba', 12, 'mb.points-connection'),
  figure('mb-swo', 'study-one-year', 'Study of one year in Manitoba', 'Études d’un an au Manitoba', 10, 'mb.points-connection'),
  figure('mb-swo', 'friend', 'Friend or distant relative', 'Ami ou parent éloigné', 10, 'mb.points-connection'),
  figure('mb-swo', 'region', 'Outside of Winnipeg', 'Hors de Winnipeg', 5, 'mb.points-region'),
];

const closeRelative: Condition = { measure: 'mb-supporter', with: { kind: 'close' } };
const friend: Condition = { measure: 'mb-supporter', with: { kind: 'other' } };
const pastWork: Condition = { measure: 'mb-past-work' };
const studied = (years: 1 | 2): Condition => ({ measure: 'mb-studied', with: { years } });
const strategic: Condition = { measure: 'decision-in-force', with: { kind: 'notification-of-interest', provinces: ['MB'] } };
export const isSupported: Condition = { any: [closeRelative, friend] };
const forAYear = (kind: 'close' | 'other'): Condition => ({ measure: 'mb-supporter', with: { kind, years: 1 } });
/** Who gives the points, a close relative before a friend, is recorded to have lived in Manitoba for a year. */
export const isSupportedForAYear: Condition = { any: [forAYear('close'), { all: [{ not: closeRelative }, forAYear('other')] }] };
/** Any of the connections that the assessment of Skilled Worker Overseas names. */
export const isConnected: Condition = { any: [closeRelative, friend, pastWork, studied(1), strategic] };

/** Six months of work that goes on, with a permanent full-time offer of the same employer. */
const job: Condition = {
  some: 'applicant.offers', as: 'offer',
  where: { all: [{ field: 'offer.province', is: 'MB' }, { field: 'offer.permanent', is: true }, { number: { field: 'offer.hoursPerWeek' }, atLeast: 30 }, { number: { measure: 'mb-months-with-employer', with: { of: 'offer' } }, atLeast: 6 }] },
};
/** A licence of Manitoba that is held and valid on the day. */
const licensed: Condition = {
  some: 'applicant.licences', as: 'licence',
  where: {
    all: [
      { field: 'licence.country', is: 'CA' }, { field: 'licence.province', is: 'MB' }, { field: 'licence.status', is: 'held' },
      { number: { today: true }, atLeast: { field: 'licence.issuedOn' } }, { number: { field: 'licence.expiresOn', none: 9_999_999 }, atLeast: { today: true } },
    ],
  },
};

const ifSo = (condition: Condition, system: System, parameter: string): NumberExpression => ({ if: condition, so: { parameter: `${system}.${parameter}` }, else: 0 });
const lookUp = (system: System, name: string, measure: string): NumberExpression => ({ table: `${system}.${name}`, by: { measure } });
const age = (system: System): NumberExpression => ({ table: `${system}.age`, by: { measure: 'age', with: { of: 'applicant' } } });
const lowest = (use: 'first' | 'second'): NumberExpression => ({ measure: 'language-lowest', with: { use } });
const secondLanguage = (system: System): NumberExpression => ifSo({ number: lowest('second'), atLeast: 5 }, system, 'second-language');
const ability = (name: string): NumberExpression => ({ table: 'mb-eoi.language', by: { measure: 'language-level', with: { use: 'first', ability: name } } });
const connections = (system: System): readonly NumberExpression[] => [
  ifSo(closeRelative, system, 'close-relative'), ifSo(pastWork, system, 'past-work'), ifSo(studied(2), system, 'study-two-years'), ifSo(studied(1), system, 'study-one-year'), ifSo(friend, system, 'friend'),
];
const region = (system: System): NumberExpression => ifSo({ measure: 'mb-outside-winnipeg' }, system, 'region');

const label = { language: { en: 'First official language', fr: 'Première langue officielle' }, age: { en: 'Age', fr: 'Âge' }, education: { en: 'Education', fr: 'Études' }, work: { en: 'Work experience, last five years', fr: 'Expérience de travail, cinq dernières années' } };

const ranking: readonly Factor[] = [
  { id: 'language_first_per_ability', label: label.language, value: { sum: ['listening', 'reading', 'writing', 'speaking'].map(ability) }, most: 100, citations: ['mb.ranking', 'mb.points-language', 'mb.language'] },
  { id: 'second_language_CLB5_overall', label: { en: 'Second official language', fr: 'Deuxième langue officielle' }, value: secondLanguage('mb-eoi'), most: 25, citations: ['mb.ranking', 'mb.points-language', 'mb.language'] },
  { id: 'age', label: label.age, value: age('mb-eoi'), most: 75, citations: ['mb.ranking'] },
  { id: 'work_last5y_complete_years', label: label.work, value: lookUp('mb-eoi', 'work', 'mb-work-years'), most: 75, citations: ['mb.ranking', 'mb.points-work'] },
  { id: 'work_licensed_regulated', label: { en: 'Licensed in Manitoba', fr: 'Permis d’exercice du Manitoba' }, value: ifSo(licensed, 'mb-eoi', 'licence'), most: 100, citations: ['mb.ranking', 'mb.points-licence'] },
  { id: 'education', label: label.education, value: lookUp('mb-eoi', 'education', 'mb-education'), most: 125, citations: ['mb.ranking', 'mb.points-education'] },
  { id: 'connection_best_one', label: { en: 'Connection to Manitoba (adaptability, at most 500 in all)', fr: 'Lien avec le Manitoba (adaptabilité, au plus 500 en tout)' }, value: { max: connections('mb-eoi') }, most: 200, citations: ['mb.ranking', 'mb.points-connection'] },
  { id: 'manitoba_demand', label: { en: 'Demand in Manitoba (adaptability, at most 500 in all)', fr: 'Demande au Manitoba (adaptabilité, au plus 500 en tout)' }, value: { max: [ifSo(job, 'mb-eoi', 'job'), ifSo(strategic, 'mb-eoi', 'strategic')] }, most: 500, citations: ['mb.ranking', 'mb.points-demand', 'mb.points-connection'] },
  { id: 'regional_outside_winnipeg', label: { en: 'Outside of Winnipeg (adaptability, at most 500 in all)', fr: 'Hors de Winnipeg (adaptabilité, au plus 500 en tout)' }, value: region('mb-eoi'), most: 50, citations: ['mb.ranking', 'mb.points-region'] },
  { id: 'risk', label: { en: 'Risk: work or study in another province', fr: 'Risque : travail ou études dans une autre province' }, value: { sum: [ifSo({ measure: 'mb-worked-elsewhere' }, 'mb-eoi', 'work-elsewhere'), ifSo({ measure: 'mb-studied-elsewhere' }, 'mb-eoi', 'study-elsewhere')] }, most: 0, citations: ['mb.ranking', 'mb.points-risk'] },
  {
    id: 'total', label: { en: 'Ranking points', fr: 'Points de classement' }, most: 1_000, citations: ['mb.ranking', 'mb.points-demand'], total: true,
    value: {
      sum: [
        ...['language_first_per_ability', 'second_language_CLB5_overall', 'age', 'work_last5y_complete_years', 'work_licensed_regulated', 'education', 'risk'].map((factor) => ({ factor })),
        { min: [{ sum: ['connection_best_one', 'manitoba_demand', 'regional_outside_winnipeg'].map((factor) => ({ factor })) }, { parameter: 'mb-eoi.adaptability-most' }] },
      ],
    },
  },
];

const overseas: readonly Factor[] = [
  { id: 'language_overall', label: { en: 'Official languages', fr: 'Langues officielles' }, value: { sum: [{ table: 'mb-swo.language', by: lowest('first') }, secondLanguage('mb-swo')] }, most: 25, citations: ['mb.assessment', 'mb.points-language', 'mb.language'] },
  { id: 'age', label: label.age, value: age('mb-swo'), most: 10, citations: ['mb.assessment'] },
  { id: 'work_last5y', label: label.work, value: lookUp('mb-swo', 'work', 'mb-work-years'), most: 15, citations: ['mb.assessment', 'mb.points-work'] },
  { id: 'education', label: label.education, value: lookUp('mb-swo', 'education', 'mb-education'), most: 25, citations: ['mb.assessment', 'mb.points-education'] },
  {
    id: 'adaptability', label: { en: 'Adaptability', fr: 'Adaptabilité' }, most: 25, citations: ['mb.assessment', 'mb.points-connection', 'mb.points-region'],
    value: { sum: [{ max: [...connections('mb-swo'), ifSo(strategic, 'mb-swo', 'strategic')] }, region('mb-swo')] },
  },
  { id: 'total', label: { en: 'Points of Skilled Worker Overseas', fr: 'Points des travailleurs qualifiés à l’étranger' }, value: { sum: ['language_overall', 'age', 'work_last5y', 'education', 'adaptability'].map((factor) => ({ factor })) }, most: 100, citations: ['mb.assessment'], total: true },
];

/** In a draw the ranking is looked at on the day; the assessment of Skilled Worker Overseas on that of filing. */
export const pointsScores: readonly Score[] = [
  { id: 'mb-eoi', title: { en: 'Manitoba: ranking of expressions of interest', fr: 'Manitoba : classement des déclarations d’intérêt' }, overLanguages: true, versions: [{ ...held, citations: ['mb.ranking', 'mb.read-back'], factors: ranking }] },
  { id: 'mb-swo', title: { en: 'Manitoba: points of Skilled Worker Overseas', fr: 'Manitoba : points des travailleurs qualifiés à l’étranger' }, overLanguages: true, at: 'filing', versions: [{ ...held, citations: ['mb.assessment', 'mb.read-back'], factors: overseas, passMark: 'mb-swo.pass-mark' }] },
];
