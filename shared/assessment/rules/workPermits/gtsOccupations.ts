import type { Arguments, Condition, NumberExpression, Period, Table } from '../../pack/types';

/** What a row needs besides the occupation. */
type Subset = 'mathematics' | 'visual-effects' | 'digital-media';

/** One row of the Global Talent Occupations List, numbered as on the list of 2022. */
interface Row {
  row: number;
  /** Codes of NOC 2016 or, from 16 November 2022, of NOC 2021. */
  codes: readonly string[];
  subset?: Subset;
  /** It has a wage floor of its own. */
  floor?: true;
}

export interface OccupationList extends Period {
  citation: string;
  rows: readonly Row[];
  /** Taken off the list and still accepted. */
  accepted: readonly string[];
  /** Months of experience that positions in visual effects and digital media must need. */
  subsetMonths: number;
}

const launch: readonly Row[] = [
  { row: 1, codes: ['0213'] },
  { row: 6, codes: ['2147'] },
  { row: 8, codes: ['2171'] },
  { row: 9, codes: ['2172'] },
  { row: 10, codes: ['2173'] },
  { row: 11, codes: ['2174'] },
  { row: 12, codes: ['2175'] },
  { row: 15, codes: ['2283'], floor: true },
  { row: 16, codes: ['5131'], subset: 'visual-effects', floor: true },
  { row: 17, codes: ['5241'], subset: 'digital-media', floor: true },
];
const technologists2016: Row = { row: 13, codes: ['2241'], floor: true };
const mathematicians2016: Row = { row: 7, codes: ['2161'], subset: 'mathematics' };
const networks2016: Row = { row: 14, codes: ['2281'], floor: true };
/** Managers in engineering, and in architecture and science: on the list of 2018 alone. */
const managers: readonly Row[] = [{ row: 18, codes: ['0211'] }, { row: 19, codes: ['0212'] }];

const twelve: readonly Row[] = [
  { row: 1, codes: ['20012'] },
  { row: 6, codes: ['21311'] },
  { row: 7, codes: ['21210'], subset: 'mathematics' },
  { row: 8, codes: ['21211', '21220', '21221', '21222', '21233'] },
  { row: 9, codes: ['21211', '21223'] },
  { row: 10, codes: ['21231', '21211'] },
  { row: 11, codes: ['21230', '21232', '21234'] },
  { row: 12, codes: ['21233', '21234'] },
  { row: 14, codes: ['22220'], floor: true },
  { row: 15, codes: ['22222'], floor: true },
  { row: 16, codes: ['51120'], subset: 'visual-effects', floor: true },
  { row: 17, codes: ['52120'], subset: 'digital-media', floor: true },
];
const addedIn2022: readonly Row[] = [
  { row: 2, codes: ['21300'] },
  { row: 3, codes: ['21310'] },
  { row: 4, codes: ['21330'] },
  { row: 5, codes: ['21390'] },
  { row: 13, codes: ['22310'], floor: true },
];

const fiveYears = 60;
const threeYears = 36;
const of2019 = [...launch, mathematicians2016, networks2016];

/** Every list since the stream began; both days included. */
export const occupationLists: readonly OccupationList[] = [
  { from: '2017-06-12', until: '2018-06-11', citation: 'gts-b.list-2017-06-12', rows: [...launch, technologists2016], accepted: [], subsetMonths: fiveYears },
  { from: '2018-06-12', until: '2019-07-04', citation: 'gts-b.list-2018-06-12', rows: [...launch, mathematicians2016, ...managers], accepted: [], subsetMonths: threeYears },
  { from: '2019-07-05', until: '2019-08-04', citation: 'gts-b.list-2019-07-05', rows: of2019, accepted: ['0211', '0212'], subsetMonths: threeYears },
  { from: '2019-08-05', until: '2022-11-15', citation: 'gts-b.list-2019-07-05', rows: of2019, accepted: [], subsetMonths: threeYears },
  { from: '2022-11-16', until: '2022-12-21', citation: 'gts-b.list-2022-11-16', rows: twelve, accepted: [], subsetMonths: threeYears },
  { from: '2022-12-22', until: null, citation: 'gts-b.list-2022-12-22', rows: [...twelve, ...addedIn2022], accepted: [], subsetMonths: threeYears },
];

/** The offer's occupation is one of some codes. One object for equal codes: measures are remembered by their arguments. */
const isCode = (codes: readonly string[]): Condition => {
  const args: Arguments = { of: 'offer', codes: [...new Set(codes)] };
  return { measure: 'noc-is', with: args };
};

const codesOf = (rows: readonly Row[]): string[] => rows.flatMap(({ codes }) => codes);

/** On the list of the day, or still accepted. */
export const isOnList = ({ rows, accepted }: OccupationList): Condition => isCode([...codesOf(rows), ...accepted]);

/** In a row that needs more than the occupation. Null where the list has no such row. */
export function isInSubset({ rows }: OccupationList, subset: Subset): Condition | null {
  const found = rows.filter((row) => row.subset === subset);
  return found.length === 0 ? null : isCode(codesOf(found));
}

export const needsExperience = ({ subsetMonths }: OccupationList): Condition => ({ number: { field: 'offer.requires.experienceMonths' }, atLeast: subsetMonths });

/** On the list by what the file says: without the row that only the duties decide, and with the experience that its subsets need. */
export function isSurelyOnList(list: OccupationList): Condition {
  const whole = list.rows.filter(({ subset }) => subset === undefined);
  const withExperience = list.rows.filter(({ subset }) => subset === 'visual-effects' || subset === 'digital-media');
  return { any: [isCode([...codesOf(whole), ...list.accepted]), { all: [isCode(codesOf(withExperience)), needsExperience(list)] }] };
}

export const hasFloor = ({ rows }: OccupationList): Condition => isCode(codesOf(rows.filter(({ floor }) => floor)));

/** The floor of the row of the offer's occupation; nothing where it has none. */
export const wageFloor = ({ rows }: OccupationList): NumberExpression => ({
  max: rows.filter(({ floor }) => floor).map(({ row, codes }): NumberExpression => ({ if: isCode(codes), so: { table: 'gts-b.wage-floor', by: row }, else: 0 })),
});

/** Hourly floors by row of the list. Days before 20 November 2025 have no figures: they have to be looked up. */
export const wageFloors: Table = {
  id: 'gts-b.wage-floor',
  label: { en: 'Global Talent Stream, Category B: minimum hourly wage', fr: 'Volet des talents mondiaux, catégorie B : salaire horaire minimal' },
  columns: ['hourly'],
  knownTo: null,
  versions: [
    {
      from: '2025-11-20', until: null, citations: ['gts-b.wage-floor'],
      rows: [
        { from: null, to: 12, values: [0] },
        { from: 13, to: 13, values: [41.35] },
        { from: 14, to: 14, values: [40.87] },
        { from: 15, to: 15, values: [41.03] },
        { from: 16, to: 16, values: [40.87] },
        { from: 17, to: 17, values: [38.46] },
        { from: 18, to: null, values: [0] },
      ],
    },
  ],
};
