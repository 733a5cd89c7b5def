import type { Condition, NumberExpression, Table } from '../../pack/types';

type Amounts = { sizes: readonly number[]; each: number };
/** Dollars for families of one to seven, and for each further person. */
const first: Amounts = { sizes: [7_963, 9_692, 12_069, 15_056, 17_145, 19_015, 20_884], each: 1_869 };
const second: Amounts = { sizes: [10_507, 13_080, 16_080, 19_524, 22_143, 24_975, 27_806], each: 2_831 };
/** As another site prints it: of two and of four persons more. */
const secondElsewhere: Amounts = { sizes: [10_507, 13_108, 16_080, 24_887, 22_143, 24_975, 27_806], each: 2_831 };

/** What is sure to be too little and what is sure to be enough; the same where the sources agree. */
const version = (from: string, until: string | null, citation: string, least: Amounts, most: Amounts): Table['versions'][number] => ({
  from, until, citations: [citation], each: [least.each, most.each],
  rows: least.sizes.map((amount, index) => ({ from: index === 0 ? null : index + 1, to: index === least.sizes.length - 1 ? null : index + 1, values: [amount, most.sizes[index] ?? amount] })),
});

export const fundsTable: Table = {
  id: 'pilot.settlement-funds', label: { en: 'Settlement funds by size of family (community pilots)', fr: 'Fonds d’établissement selon la taille de la famille (programmes pilotes des communautés)' },
  // A table of 2026, due in July, was not found.
  columns: ['least', 'most'], knownTo: '2026-07-28',
  versions: [version('2025-01-30', '2025-07-28', 'pilot.funds.2025-01', first, first), version('2025-07-29', null, 'pilot.funds.2025-07', second, secondElsewhere)],
};

const amount = (column: 'least' | 'most'): NumberExpression => ({ table: 'pilot.settlement-funds', column, by: { measure: 'family-size' } });
const held: NumberExpression = { measure: 'funds' };

export const enough: Condition = { number: held, atLeast: amount('most') };
/** Enough by one source and not by the other. */
export const enoughForOne: Condition = { all: [{ number: held, atLeast: amount('least') }, { number: held, below: amount('most') }] };
