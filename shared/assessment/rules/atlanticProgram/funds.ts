import type { Condition, Criterion, NumberExpression, Table } from '../../pack/types';
import { asked, lookUp, notHeld } from './common';

type Amounts = { sizes: readonly number[]; each: number };
/** Dollars for families of one to seven, and for each further person, by the year that the source gives. */
const amounts = {
  2022: { sizes: [3_303, 4_112, 5_055, 6_138, 6_962, 7_852, 8_742], each: 890 },
  2023: { sizes: [3_439, 4_281, 5_263, 6_391, 7_248, 8_175, 9_101], each: 926 },
  2024: { sizes: [3_672, 4_572, 5_620, 6_824, 7_740, 8_729, 9_718], each: 989 },
  2025: { sizes: [3_815, 4_750, 5_840, 7_090, 8_042, 9_070, 10_098], each: 1_028 },
} as const satisfies Record<string, Amounts>;

/** What is sure to be too little and what is sure to be enough; the same where the amount is held. */
const between = (from: string, until: string | null, citations: readonly string[], least: Amounts, most: Amounts): Table['versions'][number] => ({
  from, until, citations, each: [least.each, most.each],
  rows: least.sizes.map((amount, index) => ({ from: index === 0 ? null : index + 1, to: index === least.sizes.length - 1 ? null : index + 1, values: [amount, most.sizes[index] ?? amount] })),
});

export const fundsTable: Table = {
  id: 'aip.settlement-funds', label: { en: 'Settlement funds by size of family (Atlantic Immigration Program)', fr: 'Fonds d’établissement selon la taille de la famille (Programme d’immigration au Canada atlantique)' },
  // A table of 2026, due in July, was not found.
  columns: ['least', 'most'], knownTo: '2026-07-28',
  versions: [
    between('2022-01-01', '2022-12-31', ['aip.funds.2022'], amounts[2022], amounts[2022]),
    between('2023-01-01', '2023-12-31', ['aip.funds.2022', 'aip.funds.2023'], amounts[2022], amounts[2023]),
    between('2024-01-01', '2024-12-31', ['aip.funds.2023', 'aip.funds.2024'], amounts[2023], amounts[2024]),
    between('2025-01-01', '2025-07-28', ['aip.funds.2024'], amounts[2024], amounts[2024]),
    between('2025-07-29', null, ['aip.funds.2025'], amounts[2025], amounts[2025]),
  ],
};

const amount = (column: 'least' | 'most'): NumberExpression => ({ table: 'aip.settlement-funds', column, by: { measure: 'family-size' } });
const reaches = (column: 'least' | 'most'): Condition => ({ number: { measure: 'funds' }, atLeast: amount(column) });
/** Of two years that may count the amounts differ. */
const isBetween: Condition = { number: { sum: [amount('most'), -0.01] }, atLeast: amount('least') };

/** Authorized to work, and working in Canada on the day. */
export const worksInCanada: Condition = {
  all: [{ measure: 'work-permit-in-force' }, { number: { measure: 'work-current-hours', with: { where: 'canada', authorized: true } }, atLeast: 0.1 }],
};

export const settlementFunds: Criterion = asked(
  { prefix: 'aip', citation: 'aip.funds' }, 'funds', { en: 'Settlement funds', fr: 'Fonds d’établissement' },
  { en: 'One-eighth of the low income cut-off for the size of the family, unless authorized and already working in Canada', fr: 'Un huitième du seuil de faible revenu selon la taille de la famille, sauf si la personne est autorisée à travailler et travaille déjà au Canada' },
  { any: [reaches('most'), { all: [reaches('least'), notHeld] }] },
  {
    improvable: { by: 'funds', leadMonths: 3 }, citations: ['aip.funds.2025'],
    exceptions: [{ when: worksInCanada, label: { en: 'Authorized and already working in Canada', fr: 'Autorisé à travailler et travaille déjà au Canada' }, citations: ['aip.funds'] }],
    verify: [lookUp('aip.funds-day', 'Day of the year on which the amount changed', 'Jour de l’année où le montant a changé', isBetween)],
  },
);
