import type { Bilingual, Condition, Factor, NumberExpression, Period, Score, Table } from '../../pack/types';
import { steps } from '../expressEntry/tables';
import { notHeld } from '../periods';
import { isRegulated } from './common';
import { inDeficit, inSlightDeficit } from './diagnosis';

/** In force since then; the rounds seen to September 2026 used it. */
const inForce: Period = { from: '2025-07-02', until: null };
const knownTo = '2026-09-30';
type Rows = Table['versions'][number]['rows'];
const grid = (id: string, en: string, fr: string, columns: readonly string[], rows: Rows, citations: readonly string[] = ['qc.pstq-grid']): Table => ({
  id: `qc.pstq.${id}`, label: { en: `${en} (PSTQ points)`, fr: `${fr} (points du PSTQ)` }, columns, knownTo, versions: [{ ...inForce, citations, rows }],
});
const both = ['single', 'with'];
const own = ['points'];

export const gridTables: readonly Table[] = [
  grid('french', 'French, each ability', 'Français, chaque compétence', both, steps([null, 0, 0], [5, 38, 30], [7, 44, 35], [9, 50, 40])),
  grid('age', 'Age', 'Âge', both, steps(
    [null, 0, 0], [18, 110, 90], [20, 120, 100], [31, 110, 95], [32, 100, 90], [33, 90, 81], [34, 80, 72], [35, 75, 68], [36, 70, 63], [37, 65, 59], [38, 60, 54], [39, 55, 50], [40, 50, 45], [41, 40, 36],
    [42, 30, 27], [43, 20, 18], [44, 10, 9], [45, 0, 0],
  )),
  grid('work', 'Work in the last five years, months', 'Travail des cinq dernières années, en mois', both, steps([null, 0, 0], [12, 20, 15], [24, 40, 30], [36, 50, 35], [48, 70, 50])),
  // By the rows of the measure, from none to a doctorate; for the applicant alone and with a spouse, a Quebec diploma, the spouse, the spouse's Quebec diploma.
  grid('study', 'Level of education', 'Scolarité', ['single', 'with', 'quebec', 'spouse', 'spouse-quebec'], steps(
    [null, 0, 0, 0, 0, 0], [1, 13, 11, 20, 2, 3], [2, 13, 11, 20, 2, 3], [3, 26, 22, 40, 4, 6], [4, 39, 33, 60, 6, 9], [5, 52, 44, 80, 8, 12], [6, 78, 66, 120, 12, 18], [7, 78, 66, 120, 12, 18], [8, 91, 77, 140, 14, 21],
    [9, 104, 88, 160, 16, 24], [10, 110, 93, 170, 17, 25], [11, 110, 93, 170, 17, 25], [12, 117, 99, 180, 18, 27], [13, 130, 110, 200, 20, 30], [14, 130, 110, 200, 20, 30],
  ), ['qc.pstq-grid', 'qc.pstq-grid-study']),
  grid('diagnosis', 'Main occupation by the state of the labour market, months', 'Profession principale selon l’état du marché du travail, en mois', ['deficit', 'slight', 'other'], steps([null, 0, 0, 0], [12, 90, 70, 5], [24, 100, 80, 10], [36, 110, 90, 15], [48, 120, 100, 25]), ['qc.pstq-grid', 'qc.diagnosis']),
  grid('quebec-work', 'Work in Quebec in the last five years, months', 'Travail au Québec des cinq dernières années, en mois', own, steps([null, 0], [12, 40], [24, 80], [36, 120], [48, 160])),
  grid('outside', 'Outside of the Communauté métropolitaine de Montréal, months', 'Hors de la Communauté métropolitaine de Montréal, en mois', ['residence', 'work', 'study'], steps([null, 0, 0, 0], [6, 6, 9, 3], [12, 16, 24, 8], [24, 24, 36, 12], [36, 32, 48, 16], [48, 40, 60, 20]), ['qc.pstq-grid', 'qc.pstq-grid-place']),
  // 0 none, 1 inside, 2 outside of the Communauté métropolitaine.
  grid('offer', 'Validated job offer', 'Offre d’emploi validée', own, steps([null, 0], [1, 30], [2, 50]), ['qc.pstq-grid', 'qc.pstq-grid-offer']),
  grid('stay', 'Study in Quebec without a diploma, months', 'Études au Québec sans diplôme, en mois', ['finished', 'ongoing'], steps([null, 0, 0], [6, 1, 5], [12, 3, 12], [24, 5, 18], [36, 8, 24], [48, 10, 30])),
  grid('spouse-french', 'French of the spouse, each ability', 'Français de l’époux, chaque compétence', own, steps([null, 0], [4, 4], [5, 6], [7, 8], [9, 10])),
  grid('spouse-age', 'Age of the spouse', 'Âge de l’époux', own, steps([null, 0], [16, 18], [20, 20], [31, 18], [32, 17], [33, 16], [34, 15], [35, 14], [36, 12], [37, 10], [38, 8], [39, 7], [40, 6], [41, 5], [42, 4], [43, 3], [44, 2], [45, 0])),
  grid('spouse-work', 'Work of the spouse in Quebec in the last five years, months', 'Travail de l’époux au Québec des cinq dernières années, en mois', own, steps([null, 0], [6, 5], [12, 10], [24, 15], [36, 23], [48, 30])),
];

const withSpouse: Condition = { measure: 'with-spouse' };
const only = (condition: Condition, value: NumberExpression): NumberExpression => ({ if: condition, so: value, else: 0 });
const byFamily = (table: string, by: NumberExpression): NumberExpression => ({ if: withSpouse, so: { table: `qc.pstq.${table}`, column: 'with', by }, else: { table: `qc.pstq.${table}`, column: 'single', by } });
const frenchOf = (column: string): NumberExpression => ({ measure: 'qc-french-points', with: { of: 'applicant', table: 'qc.pstq.french', column } });
const months = (more: Readonly<Record<string, string | readonly string[]>> = {}): NumberExpression => ({ measure: 'full-time-months', with: { months: 60, ...more } });
const row = (of: string, quebec: boolean): NumberExpression => ({ measure: 'qc-study-row', with: { of, quebec } });
const study = (column: string, by: NumberExpression): NumberExpression => ({ table: 'qc.pstq.study', column, by });
const outside = (what: string): NumberExpression => ({ table: 'qc.pstq.outside', column: what, by: { measure: 'qc-months-outside', with: { what } } });
const stay = (column: string): NumberExpression => ({ table: 'qc.pstq.stay', column, by: { measure: 'qc-study-stay', with: { ongoing: column === 'ongoing' } } });

const label = (en: string, fr: string): Bilingual => ({ en, fr });
const grid2025 = ['qc.pstq-grid'];

const capital: readonly Factor[] = [
  { id: 'french_per_ability', label: label('French', 'Français'), value: { if: withSpouse, so: frenchOf('with'), else: frenchOf('single') }, most: { withSpouse: 160, without: 200 }, citations: ['qc.pstq-grid', 'qc.french'] },
  { id: 'age', label: label('Age', 'Âge'), value: byFamily('age', { measure: 'age', with: { of: 'applicant' } }), most: { withSpouse: 100, without: 120 }, citations: grid2025 },
  { id: 'work_months_last5y', label: label('Work experience', 'Expérience de travail'), value: byFamily('work', months()), most: { withSpouse: 50, without: 70 }, citations: grid2025 },
  { id: 'education', label: label('Level of education', 'Scolarité'), value: byFamily('study', row('applicant', false)), most: { withSpouse: 110, without: 130 }, citations: ['qc.pstq-grid', 'qc.pstq-grid-study'] },
];
/** The main occupation of streams 1 and 2 is of certain levels. */
type Levels = 'high' | 'lower' | null;
/** A licence of a regulated profession. The main occupation of streams 1 and 2 is none: whether the licence of another one counts there is not held. */
const authorized = (levels: Levels): Condition => ({ some: 'applicant.licences', as: 'licence', where: { all: [{ measure: 'qc-licensed', with: { of: 'licence', partial: false } }, isRegulated('licence'), ...(levels === null ? [] : [notHeld])] } });
const needsOf = (levels: Levels): readonly Factor[] => [
  {
    id: 'diagnosis_x_months_main_occupation_last5y', label: label('Main occupation and the labour market', 'Profession principale et marché du travail'),
    value: { measure: 'qc-diagnosis-points', with: { table: 'qc.pstq.diagnosis', deficit: inDeficit, slight: inSlightDeficit, ...(levels ? { levels } : {}) } }, most: 120, citations: ['qc.pstq-grid', 'qc.diagnosis', 'qc.pstq-occupation'],
  },
  { id: 'quebec_diploma', label: label('Quebec diploma', 'Diplôme du Québec'), value: study('quebec', row('applicant', true)), most: 200, citations: ['qc.pstq-grid', 'qc.pstq-grid-study'] },
  { id: 'quebec_work_months_last5y', label: label('Work in Quebec', 'Travail au Québec'), value: { table: 'qc.pstq.quebec-work', by: months({ provinces: ['QC'] }) }, most: 160, citations: grid2025 },
  { id: 'outside_cmm', label: label('Outside of the Communauté métropolitaine de Montréal', 'Hors de la Communauté métropolitaine de Montréal'), value: { sum: [outside('residence'), outside('work'), outside('study')] }, most: 120, citations: ['qc.pstq-grid', 'qc.pstq-grid-place'] },
  { id: 'validated_job_offer', label: label('Validated job offer', 'Offre d’emploi validée'), value: { table: 'qc.pstq.offer', by: { measure: 'qc-validated-offer' } }, most: 50, citations: ['qc.pstq-grid', 'qc.pstq-grid-offer'] },
  { id: 'authorization_to_practise', label: label('Authorization to practise', 'Autorisation d’exercer'), value: only(authorized(levels), 50), most: 50, citations: ['qc.pstq-grid', 'qc.pstq-grid-licence'] },
];
const spouseStudy = (column: string, quebec: boolean): NumberExpression => study(column, row('spouse', quebec));
const adaptation: readonly Factor[] = [
  { id: 'study_stay_quebec_without_diploma', label: label('Study in Quebec without a diploma', 'Études au Québec sans diplôme'), value: { max: [stay('finished'), stay('ongoing')] }, most: 30, citations: grid2025 },
  {
    id: 'family_in_quebec', label: label('Family in Quebec', 'Famille au Québec'),
    value: { sum: [only({ measure: 'qc-family', with: { of: 'applicant' } }, 10), only(withSpouse, only({ measure: 'qc-family', with: { of: 'spouse' } }, 5))] }, most: { withSpouse: 15, without: 10 }, citations: ['qc.pstq-grid', 'qc.pstq-grid-family'],
  },
  {
    id: 'spouse', label: label('Spouse who comes along', 'Époux qui accompagne'),
    value: only(withSpouse, {
      sum: [
        { measure: 'qc-french-points', with: { of: 'spouse', table: 'qc.pstq.spouse-french', column: 'points' } },
        { table: 'qc.pstq.spouse-age', by: { measure: 'age', with: { of: 'spouse' } } },
        { table: 'qc.pstq.spouse-work', by: months({ of: 'spouse', provinces: ['QC'] }) },
        spouseStudy('spouse', false), spouseStudy('spouse-quebec', true),
      ],
    }),
    most: { withSpouse: 140, without: 0 }, citations: ['qc.pstq-grid', 'qc.french', 'qc.pstq-grid-study'],
  },
];
const factors = (list: readonly Factor[]): NumberExpression[] => list.map(({ id }) => ({ factor: id }));
/** Most for adaptation. */
const adaptationMost = 180;

const rankingOf = (id: string, title: Bilingual, levels: Levels): Score => ({
  id, title, overLanguages: false, ...(levels ? { formOf: 'qc-pstq' } : {}),
  versions: [{
    ...inForce, citations: grid2025,
    factors: [
      ...capital, ...needsOf(levels), ...adaptation,
      {
        id: 'total', label: label('Points of the PSTQ', 'Points du PSTQ'), value: { sum: [...factors(capital), ...factors(needsOf(levels)), { min: [{ sum: factors(adaptation) }, adaptationMost] }] },
        most: { withSpouse: 1_300, without: 1_260 }, citations: grid2025, total: true,
      },
    ],
  }],
});

/** The ranking of expressions of interest, on the day of the extraction for a round; in streams 1 and 2 by a main occupation of their levels. */
export const rankings: readonly Score[] = [
  rankingOf('qc-pstq', { en: 'Quebec: ranking of the PSTQ', fr: 'Québec : classement du PSTQ' }, null),
  rankingOf('qc-pstq.stream-1', { en: 'Quebec: ranking of the PSTQ, stream 1', fr: 'Québec : classement du PSTQ, volet 1' }, 'high'),
  rankingOf('qc-pstq.stream-2', { en: 'Quebec: ranking of the PSTQ, stream 2', fr: 'Québec : classement du PSTQ, volet 2' }, 'lower'),
];
/** The ranking of a stream. */
export const rankingOfStream = (number: 1 | 2 | 3 | 4): string => (number === 1 ? 'qc-pstq.stream-1' : number === 2 ? 'qc-pstq.stream-2' : 'qc-pstq');
