import type { Period, Table } from '../../pack/types';

type Row = Table['versions'][number]['rows'][number];
type Start = number | null;

/** Rows that each begin at a number and end before the next; the last has no upper bound. */
export function steps(...rows: readonly (readonly [start: Start, ...values: number[]])[]): Row[] {
  return rows.map(([from, ...values], index) => {
    const next = rows[index + 1]?.[0];
    return { from, to: next === undefined || next === null ? null : next - 1, values };
  });
}

const since2015: Period = { from: '2015-01-01', until: null };
const crs = (id: string, en: string, fr: string, columns: readonly string[], citation: string, rows: Row[]): Table => ({
  id, label: { en: `${en} (CRS)`, fr: `${fr} (SCG)` }, columns, knownTo: '2026-09-30', versions: [{ ...since2015, citations: [citation], rows }],
});

/** Education is an index into `educationRanks`: 0 none, 1 secondary, 2 one year … 8 doctorate. */
export const crsTables: readonly Table[] = [
  crs('crs.age', 'Age', 'Âge', ['with', 'without'], 'crs.grid', steps(
    [null, 0, 0], [18, 90, 99], [19, 95, 105], [20, 100, 110], [30, 95, 105], [31, 90, 99], [32, 85, 94], [33, 80, 88], [34, 75, 83], [35, 70, 77], [36, 65, 72],
    [37, 60, 66], [38, 55, 61], [39, 50, 55], [40, 45, 50], [41, 35, 39], [42, 25, 28], [43, 15, 17], [44, 5, 6], [45, 0, 0],
  )),
  crs('crs.education', 'Level of education', 'Niveau de scolarité', ['with', 'without', 'spouse'], 'crs.grid', steps(
    [null, 0, 0, 0], [1, 28, 30, 2], [2, 84, 90, 6], [3, 91, 98, 7], [4, 112, 120, 8], [5, 119, 128, 9], [6, 126, 135, 10], [7, 126, 135, 10], [8, 140, 150, 10],
  )),
  crs('crs.language', 'Official languages, each ability', 'Langues officielles, chaque compétence', ['with', 'without', 'second', 'spouse'], 'crs.grid', steps(
    [null, 0, 0, 0, 0], [4, 6, 6, 0, 0], [5, 6, 6, 1, 1], [6, 8, 9, 1, 1], [7, 16, 17, 3, 3], [8, 22, 23, 3, 3], [9, 29, 31, 6, 5], [10, 32, 34, 6, 5],
  )),
  crs('crs.canadian-work', 'Canadian work experience', 'Expérience de travail au Canada', ['with', 'without', 'spouse'], 'crs.grid', steps(
    [null, 0, 0, 0], [1, 35, 40, 5], [2, 46, 53, 7], [3, 56, 64, 8], [4, 63, 72, 9], [5, 70, 80, 10],
  )),
  // Transferability: what the level is worth when the other side is at its first and at its second step.
  crs('crs.transfer.education', 'Education in combination', 'Scolarité en combinaison', ['first', 'second'], 'crs.grid', steps([null, 0, 0], [2, 13, 25], [5, 25, 50])),
  crs('crs.transfer.foreign-work', 'Foreign work in combination', 'Travail à l’étranger en combinaison', ['first', 'second'], 'crs.grid', steps([null, 0, 0], [1, 13, 25], [3, 25, 50])),
  crs('crs.transfer.certificate', 'Certificate of qualification with language', 'Certificat de compétence et langue', ['points'], 'crs.grid', steps([null, 0], [5, 25], [7, 50])),
];

export const fswTables: readonly Table[] = [
  { id: 'fsw.language', label: { en: 'First official language, each ability (67 points)', fr: 'Première langue officielle, chaque compétence (67 points)' }, columns: ['points'], knownTo: null, versions: [{ from: '2013-05-04', until: null, citations: ['irpr.79'], rows: steps([null, 0], [7, 4], [8, 5], [9, 6]) }] },
  { id: 'fsw.education', label: { en: 'Education (67 points)', fr: 'Études (67 points)' }, columns: ['points'], knownTo: null, versions: [{ from: '2013-05-04', until: null, citations: ['irpr.78'], rows: steps([null, 0], [1, 5], [2, 15], [3, 19], [4, 21], [5, 22], [6, 23], [7, 23], [8, 25]) }] },
  { id: 'fsw.experience', label: { en: 'Experience (67 points)', fr: 'Expérience (67 points)' }, columns: ['points'], knownTo: null, versions: [{ from: '2013-05-04', until: null, citations: ['irpr.80'], rows: steps([null, 0], [1, 9], [2, 11], [4, 13], [6, 15]) }] },
  {
    id: 'fsw.age', label: { en: 'Age (67 points)', fr: 'Âge (67 points)' }, columns: ['points'], knownTo: null,
    versions: [{ from: '2013-05-04', until: null, citations: ['irpr.81'], rows: steps([null, 0], [18, 12], [36, 11], [37, 10], [38, 9], [39, 8], [40, 7], [41, 6], [42, 5], [43, 4], [44, 3], [45, 2], [46, 1], [47, 0]) }],
  },
  {
    id: 'settlement-funds', label: { en: 'Settlement funds by size of family', fr: 'Fonds d’établissement selon la taille de la famille' }, columns: ['dollars'], knownTo: '2026-09-30',
    versions: [
      funds('2018-01-01', '2018-12-31', 'funds.2018', [12_474, 15_530, 19_092, 23_181, 26_291, 29_652, 33_013], 3_361),
      funds('2019-01-01', '2019-12-31', 'funds.2019', [12_669, 15_772, 19_390, 23_542, 26_701, 30_114, 33_528], 3_414),
      funds('2020-01-01', '2021-07-14', 'funds.2020', [12_960, 16_135, 19_836, 24_083, 27_315, 30_806, 34_299], 3_492),
      funds('2021-07-15', '2022-06-08', 'funds.2021', [13_213, 16_449, 20_222, 24_553, 27_847, 31_407, 34_967], 3_560),
      funds('2022-06-09', '2023-04-24', 'funds.2022', [13_310, 16_570, 20_371, 24_733, 28_052, 31_638, 35_224], 3_586),
      funds('2023-04-25', '2024-05-27', 'funds.2023', [13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407], 3_706),
      of2024('2024-05-28', '2025-07-06'),
      funds('2025-07-07', null, 'funds.2025', [15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392], 4_112),
    ],
  },
  {
    id: 'settlement-funds.former', label: { en: 'Settlement funds of profiles submitted before 7 July 2025', fr: 'Fonds d’établissement des profils soumis avant le 7 juillet 2025' }, columns: ['dollars'], knownTo: null,
    versions: [{ ...of2024('2025-07-07', '2025-07-28'), citations: ['funds.2024', 'funds.2025-transition'] }],
  },
];

function of2024(from: string, until: string): Table['versions'][number] {
  return funds(from, until, 'funds.2024', [14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875], 3_958);
}

/** Dollars for families of one to seven, and for each further person. */
function funds(from: string, until: string | null, citation: string, bySize: readonly number[], each: number): Table['versions'][number] {
  return { from, until, citations: [citation], each: [each], rows: bySize.map((amount, index) => ({ from: index === 0 ? null : index + 1, to: index === bySize.length - 1 ? null : index + 1, values: [amount] })) };
}
