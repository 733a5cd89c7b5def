import { choices, type ChoiceValue } from './choices';

export type CheckedList = ChoiceValue<'checkedList'>;
export type CheckedItemKind = 'noc' | 'cip' | 'naics' | 'country' | 'text';

const names: ReadonlySet<unknown> = new Set(choices.checkedList);
export const isCheckedList = (name: unknown): name is CheckedList => names.has(name);

/** Lists whose items are codes; names (areas, communities, employers, schools) are any text. */
const kinds: Readonly<Partial<Record<CheckedList, CheckedItemKind>>> = {
  'pgwp-fields': 'cip',
  'sowp-occupations': 'noc',
  'sk-excluded-occupations': 'noc',
  'sk-regulated-occupations': 'noc',
  'bc-ineligible-occupations': 'noc',
  'ab-ineligible-occupations': 'noc',
  'ab-rural-renewal-excluded': 'noc',
  'ab-tech-occupations': 'noc',
  'qc-regulated-professions': 'noc',
  'qc-facilitated-occupations': 'noc',
  'ab-tech-industries': 'naics',
  'medical-exam-countries': 'country',
  'wto-members': 'country',
  'bc-post-graduate-fields': 'cip',
  'ab-tourism-industries': 'naics',
  'cptpp-professions-au': 'noc',
  'cptpp-professions-bn': 'noc',
  'cptpp-professions-cl': 'noc',
  'cptpp-professions-jp': 'noc',
  'cptpp-professions-mx': 'noc',
  'cptpp-professions-my': 'noc',
  'cptpp-professions-pe': 'noc',
  'bc-health-authority-occupations': 'noc',
  'ab-health-occupations': 'noc',
  'ab-law-enforcement-occupations': 'noc',
  'ab-tourism-occupations': 'noc',
  'mb-in-demand-occupations': 'noc',
  'sk-agriculture-occupations': 'noc',
};

const byName: ReadonlyMap<unknown, CheckedItemKind> = new Map(Object.entries(kinds));

/** What an item of an official list is. */
export const checkedItemKind = (list: unknown): CheckedItemKind => byName.get(list) ?? 'text';
