import type { Parameter, Period, Table } from '../../pack/types';
import { heldFrom, noc2021From } from './periods';

type Row = Table['versions'][number]['rows'][number];
type Start = number | null;

/** Rows that each begin at a number and end before the next; the last has no upper bound. */
const rowsOf = (starts: readonly (readonly [start: Start, ...values: number[]])[]): Row[] =>
  starts.map(([from, ...values], index) => {
    const next = starts[index + 1]?.[0];
    return { from, to: next === undefined || next === null ? null : next - 1, values };
  });

/** The last day on which the grid was seen unchanged. */
const gridSeen = '2026-09-30';
const earlier: Period = { from: heldFrom, until: '2022-11-15' };
const since2022: Period = { from: noc2021From, until: null };

type Version = Table['versions'][number];
const grid = (id: string, en: string, fr: string, versions: readonly Version[]): Table => ({ id: `bc.sirs.${id}`, label: { en: `${en} (registration points)`, fr: `${fr} (points d’inscription)` }, columns: ['points'], knownTo: gridSeen, versions });
const before = (citation: string, ...starts: readonly (readonly [Start, number])[]): Version => ({ ...earlier, citations: [citation], rows: rowsOf(starts) });
const current = (citation: string, ...starts: readonly (readonly [Start, number])[]): Version => ({ ...since2022, citations: [citation], rows: rowsOf(starts) });

/** One point for each dollar of the hourly wage above 15, from 16 to 69 dollars; 55 from 70. */
const hourly = Array.from({ length: 54 }, (_, index): readonly [number, number] => [16 + index, 1 + index]);
/** From 3 points at 25,000 dollars one more for each 1,250, from 15 points at 40,000 one more for each 2,500. */
const yearly: readonly (readonly [number, number])[] = [
  ...Array.from({ length: 12 }, (_, index): readonly [number, number] => [25_000 + 1_250 * index, 3 + index]),
  ...Array.from({ length: 24 }, (_, index): readonly [number, number] => [40_000 + 2_500 * index, 15 + index]),
  [100_000, 50],
];

export const sirsTables: readonly Table[] = [
  grid('related-work', 'Directly related work, in hours of which 1,560 are a year', 'Travail directement lié, en heures dont 1 560 font une année', [
    before('bc.sirs-2015', [null, 0], [1, 1], [1_560, 3], [3_120, 6], [4_680, 9], [6_240, 12], [7_800, 15]),
    current('bc.sirs-2022', [null, 0], [1, 1], [1_560, 4], [3_120, 8], [4_680, 12], [6_240, 16], [7_800, 20]),
  ]),
  // 0 none, 1 diploma or certificate, 2 associate degree, 3 trade certificate, 4 bachelor’s or above it, 5 master’s or professional, 6 doctorate.
  grid('credential', 'Level of education', 'Niveau de scolarité', [
    before('bc.sirs-2015-memory', [null, 0], [1, 3], [2, 4], [3, 11], [5, 17]),
    current('bc.sirs-2022', [null, 0], [1, 5], [4, 15], [5, 22], [6, 27]),
  ]),
  // 1 abroad with an assessment, 2 in Canada outside the province, 3 in the province.
  grid('place-of-study', 'Place of study', 'Lieu des études', [
    before('bc.sirs-2015-memory', [null, 0], [1, 4], [2, 6], [3, 8]),
    current('bc.sirs-2022', [null, 0], [2, 6], [3, 8]),
  ]),
  grid('language', 'Language, lowest level', 'Langue, niveau le plus bas', [
    before('bc.sirs-2015-memory', [null, 0], [4, 6], [5, 10], [6, 14], [7, 18], [8, 22], [9, 26], [10, 30]),
    current('bc.sirs-2022', [null, 0], [4, 5], [5, 10], [6, 15], [7, 20], [8, 25], [9, 30]),
  ]),
  grid('hourly-wage', 'Hourly wage', 'Salaire horaire', [current('bc.sirs-2022', [null, 0], ...hourly, [70, 55])]),
  grid('yearly-wage', 'Annual wage', 'Salaire annuel', [before('bc.sirs-2015-wage', [null, 0], ...yearly)]),
  grid('area', 'Area of the work', 'Région du travail', [current('bc.sirs-area', [null, 0], [2, 5], [3, 15])]),
  grid('district', 'Regional district of the work, by group', 'District régional du travail, par groupe', [before('bc.sirs-2015-district', [null, 10], [2, 8], [3, 6], [4, 4], [5, 2], [6, 0])]),
  // 0 and 1 are 0 and A, 2 is B, 4 and 5 are C and D.
  grid('skill-level', 'Skill level of the work', 'Niveau de compétence du travail', [before('bc.sirs-2015', [null, 25], [2, 10], [4, 5])]),
];

const bonus = (id: string, en: string, fr: string, values: Parameter['values']): Parameter => ({ id: `bc.sirs.${id}`, label: { en: `${en} (registration points)`, fr: `${fr} (points d’inscription)` }, unit: 'points', knownTo: gridSeen, values });
const both = (citation: string, value: number): Parameter['values'] => [{ ...earlier, citations: ['bc.sirs-2015'], value }, { ...since2022, citations: [citation], value }];
const now = (citation: string, value: number): Parameter['values'] => [{ ...since2022, citations: [citation], value }];

export const sirsParameters: readonly Parameter[] = [
  bonus('year-in-canada', 'A year of directly related work in Canada', 'Un an de travail directement lié au Canada', both('bc.sirs-2022', 10)),
  bonus('in-the-job', 'Working in the job for the employer', 'Occupe déjà l’emploi auprès de l’employeur', both('bc.sirs-2022', 10)),
  bonus('designation', 'Professional designation of British Columbia', 'Reconnaissance professionnelle de la Colombie-Britannique', now('bc.sirs-designation', 5)),
  bonus('both-languages', 'Both official languages', 'Deux langues officielles', now('bc.sirs-2022', 10)),
  bonus('regional', 'Regional experience or alumni', 'Expérience ou études en région', now('bc.sirs-area', 10)),
  bonus('senior-management', 'Senior management (NOC 00)', 'Haute direction (CNP 00)', [{ ...earlier, citations: ['bc.sirs-2015'], value: 15 }]),
  bonus('high-demand', 'Occupation in high demand', 'Profession en forte demande', [{ from: heldFrom, until: '2022-03-09', citations: ['bc.sirs-2015'], value: 10 }]),
];

const staff = (id: string, en: string, fr: string, value: number): Parameter => ({ id: `bc.employees.${id}`, label: { en, fr }, unit: 'count', knownTo: null, values: [{ from: heldFrom, until: null, citations: ['bc.employer'], value }] });
export const employeeParameters: readonly Parameter[] = [
  staff('metro', 'Staff of the employer, job in Metro Vancouver', 'Effectif de l’employeur, emploi dans Metro Vancouver', 5),
  staff('rest', 'Staff of the employer, job elsewhere in British Columbia', 'Effectif de l’employeur, emploi ailleurs en Colombie-Britannique', 3),
];

const metro2018 = [22_804, 28_390, 34_902, 42_376, 48_062, 54_205, 60_350] as const;
const rest2018 = [19_006, 23_659, 29_087, 35_316, 40_054, 45_175, 50_296] as const;
/** From the third on derived. */
const metro2026 = [31_264, 38_922, 47_850, 58_097, 65_892, 74_314, 82_739] as const;
const rest2026 = [26_057, 32_437, 39_878, 48_418, 54_913, 61_934, 68_955] as const;
const none = [0, 0, 0, 0, 0, 0, 0] as const;

/** What is sure to be too little and what is sure to be enough, inside and outside of Metro Vancouver; the same where the amount is held. */
const income = (period: Period, citation: string, ...[metroLeast, metroMost, restLeast, restMost]: readonly (readonly number[])[]): Version => ({
  ...period, citations: [citation], rows: rowsOf(none.map((zero, index) => [index === 0 ? null : index + 1, metroLeast?.[index] ?? zero, metroMost?.[index] ?? zero, restLeast?.[index] ?? zero, restMost?.[index] ?? zero] as const)),
});

export const incomeTable: Table = {
  id: 'bc.family-income', label: { en: 'Minimum income by size of family', fr: 'Revenu minimal selon la taille de la famille' }, columns: ['metro.least', 'metro.most', 'rest.least', 'rest.most'], knownTo: '2026-07-31',
  versions: [
    income({ from: heldFrom, until: '2017-12-31' }, 'bc.income.between', none, metro2018, none, rest2018),
    income({ from: '2018-01-01', until: '2021-12-31' }, 'bc.income.2018', metro2018, metro2018, rest2018, rest2018),
    income({ from: '2022-01-01', until: '2026-06-09' }, 'bc.income.between', metro2018, metro2026, rest2018, rest2026),
    income({ from: '2026-06-10', until: null }, 'bc.income.2026', metro2026, metro2026, rest2026, rest2026),
  ],
};
