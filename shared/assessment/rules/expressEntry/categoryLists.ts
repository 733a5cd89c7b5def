import type { SelectionCategory } from '../../../rounds/categories';
import type { Period } from '../../pack/types';

/** The days on which all lists changed: 31 May 2023, 27 February 2025 and 18 February 2026. Source: reference, Express Entry section 7. */
const of2023: Period = { from: '2023-05-31', until: '2025-02-26' };
const of2025: Period = { from: '2025-02-27', until: '2026-02-17' };
const of2026: Period = { from: '2026-02-18', until: null };

/** Healthcare. */
const healthcare2023 = [
  '31100', '31101', '31102', '31103', '31110', '31111', '31112', '31121', '31200', '31201', '31202', '31203', '31204', '31209', '31300', '31301', '31302', '31303',
  '32101', '32102', '32103', '32109', '32120', '32121', '32122', '32200', '32201', '32209', '33101', '33102', '33103', '33109', '41301', '41320', '42203',
] as const;
/** Healthcare and social services. */
const healthcare2025 = [
  '31100', '31101', '31102', '31103', '31110', '31111', '31112', '31120', '31121', '31200', '31201', '31202', '31203', '31209', '31300', '31301', '31302', '31303',
  '32101', '32102', '32103', '32104', '32109', '32111', '32120', '32121', '32122', '32123', '32124', '32129', '32201', '33101', '33102', '33103', '41300', '41301',
  '42201',
] as const;
/** Science, technology, engineering and mathematics. */
const stem2023 = [
  '20010', '20011', '20012', '21200', '21201', '21202', '21203', '21210', '21211', '21220', '21221', '21222', '21223', '21230', '21231', '21232', '21233', '21234',
  '21300', '21310', '21311', '21321', '21322', '41400',
] as const;
/** Software occupations, among them 21231, 21232 and 21234, left the list on 27 February 2025. */
const stem2025 = ['20011', '21220', '21300', '21301', '21310', '21321', '21331', '22300', '22301', '22310', '63100'] as const;
/** Trades. */
const trades2023 = ['72014', '72106', '72200', '72300', '72310', '72400', '72402', '72405', '72406', '73200'] as const;
/** Trades of 2025 and 2026, beside cooks (63200, in 2025) and butchers (63201, in 2026). */
const tradesSince2025 = [
  '22303', '70010', '70011', '72100', '72102', '72106', '72200', '72201', '72300', '72302', '72310', '72311', '72320', '72400', '72401', '72402', '72422', '72501',
  '72999', '73100', '73110', '73112', '73113', '82021',
] as const;
/** Transport. */
const transport2023 = ['70020', '72403', '72404', '72600', '72601', '72602', '72603', '72604', '73300', '93200'] as const;
/** Education. */
const education = ['41220', '41221', '42202', '42203', '43100'] as const;

/** Occupations of a category in a time, by NOC 2021. */
export interface CategoryList extends Period {
  codes: readonly string[];
}

/** The categories that are lists of occupations. */
export type OccupationCategory = Exclude<SelectionCategory, 'french'>;

/** Every list of occupations of category-based selection, by its days in force. */
export const categoryLists: Readonly<Record<OccupationCategory, readonly CategoryList[]>> = {
  healthcare: [{ ...of2023, codes: healthcare2023 }, { ...of2025, codes: healthcare2025 }, { ...of2026, codes: healthcare2025 }],
  stem: [{ ...of2023, codes: stem2023 }, { ...of2025, codes: stem2025 }, { ...of2026, codes: stem2025 }],
  trades: [{ ...of2023, codes: trades2023 }, { ...of2025, codes: [...tradesSince2025, '63200'] }, { ...of2026, codes: [...tradesSince2025, '63201'] }],
  transport: [{ ...of2023, codes: transport2023 }, { ...of2026, codes: ['22313', '72404', '72410', '72600'] }],
  agriculture: [{ ...of2023, codes: ['63201', '82030', '82031'] }, { ...of2025, codes: ['63201'] }],
  education: [{ ...of2025, codes: education }, { ...of2026, codes: education }],
  physicians: [{ from: '2025-12-08', until: null, codes: ['31100', '31101', '31102'] }],
  'senior-managers': [{ ...of2026, codes: ['00012', '00013', '00014', '00015'] }],
  researchers: [{ ...of2026, codes: ['41200', '41201'] }],
  military: [{ ...of2026, codes: ['40042', '42102', '43204'] }],
};
