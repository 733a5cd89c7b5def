import type { CalendarDate } from '../../dates';
import { countryRows } from './countryRows';

/** What a citizen needs to travel to Canada. `eta`: no visa, and an electronic travel authorization by air. */
export type EntryRule = 'citizen' | 'none' | 'eta' | 'visa' | 'unknown';
export type Confidence = 'high' | 'medium' | 'low';

export interface Country {
  code: string;
  entry: EntryRule;
  /** Visa-required, with an eTA by air on conditions (IRPR 7.01). */
  etaByAir: boolean;
  medicalDesignated: boolean | null;
  medicalConfidence: Confidence;
  /** `CUSMA`, `CETA`, `CUKTCA`, `CPTPP`, `CUFTA` … in force with Canada. */
  agreements: readonly string[];
  /** Categories of the CPTPP open to its citizens: INV, ICT, PRO. */
  cptppCategories: readonly string[];
}

const words = (text: string): string[] => (text === '' ? [] : text.split('|'));
const isConfidence = (text: string): text is Confidence => text === 'high' || text === 'medium' || text === 'low';
const isEntry = (text: string): text is EntryRule => ['citizen', 'none', 'eta', 'visa'].includes(text);

const countries: ReadonlyMap<string, Country> = new Map(
  countryRows.split('\n').map((row) => {
    const [code = '', entry = '', air = '', designated = '', confidence = '', agreements = '', categories = ''] = row.split('\t');
    return [code, {
      code,
      entry: isEntry(entry) ? entry : 'unknown',
      etaByAir: air === 'air',
      medicalDesignated: designated === '' ? null : designated === '1',
      medicalConfidence: isConfidence(confidence) ? confidence : 'low',
      agreements: words(agreements),
      cptppCategories: words(categories),
    }];
  }),
);

/** The row of an alpha-2 code as the sources last had it; undefined for a code that is not in the table. */
export const countryOf = (code: string): Country | undefined => countries.get(code);

/** First day of the rule of the table, and the rule before. */
const entryChanges: Readonly<Record<string, { from: CalendarDate; before: EntryRule }>> = {
  QA: { from: '2025-11-25', before: 'visa' },
  MX: { from: '2024-02-29', before: 'eta' },
};

const expansionFrom: Readonly<Record<string, CalendarDate>> = { BR: '2017-05-01', MX: '2024-02-29', ID: '2026-05-26', MY: '2026-05-26' };
/** The thirteen countries that were added together. */
const expansionOf2023: CalendarDate = '2023-06-06';

/** What citizens of a country need on a day. Days before 2018-12-31 are not covered by the sources: see `entryKnownFrom`. */
export function entryRule(code: string, on: CalendarDate): EntryRule {
  const change = entryChanges[code];
  return change && on < change.from ? change.before : countryOf(code)?.entry ?? 'unknown';
}

/** Whether an eTA by air is open on a day to citizens who held a Canadian visa or hold a US one. Source: IRPR 7.01. */
export const hasEtaByAir = (code: string, on: CalendarDate): boolean => countryOf(code)?.etaByAir === true && on >= (expansionFrom[code] ?? expansionOf2023);

/** The first day for which the sources tell rules of entry and biometrics. */
export const entryKnownFrom: CalendarDate = '2018-12-31';

/** Changes of the list of designated countries, the last one first: what was added and removed on a day. */
const medicalChanges: readonly { from: CalendarDate; added: readonly string[]; removed: readonly string[] }[] = [
  { from: '2025-11-03', added: ['AR', 'CO', 'UY', 'VE'], removed: ['AM', 'BA', 'IQ', 'LV', 'LT', 'TW'] },
  { from: '2017-11-23', added: ['FJ', 'SG', 'TL', 'TN'], removed: ['AR', 'BH', 'BZ', 'CO', 'PT', 'SC', 'SR', 'VE', 'WF'] },
];

/** Since when the list of designated countries is as it is on a day; undefined before the first change that the sources tell. */
export const medicalListSince = (on: CalendarDate): CalendarDate | undefined => medicalChanges.find(({ from }) => from <= on)?.from;

/** Whether six months in a country within the last year call for a medical exam on a day; null where the table does not say. */
export function isMedicalDesignated(code: string, on: CalendarDate): boolean | null {
  let designated = countryOf(code)?.medicalDesignated ?? null;
  for (const { from, added, removed } of medicalChanges) {
    if (on >= from) break;
    if (added.includes(code)) designated = false;
    if (removed.includes(code)) designated = true;
  }
  return designated;
}
