import type { Condition } from '../../pack/types';
import { noc2021From, notHeld } from './periods';

/** 29 occupations of NOC 2016, from May 2017 to 15 November 2022. */
const of2016 = [
  '0131', '0213', '0512', '2131', '2132', '2133', '2134', '2147', '2171', '2172', '2173', '2174', '2175', '2221', '2241', '2242', '2243', '2281', '2282', '2283', '5121', '5122', '5125', '5224', '5225', '5226', '5227', '5241', '6221',
] as const;

/** 35 occupations of NOC 2021, from 16 November 2022. */
const of2021 = [
  '10030', '20012', '21100', '21210', '21211', '21220', '21221', '21222', '21223', '21230', '21231', '21232', '21233', '21234', '21300', '21301', '21310', '21311', '21320', '21399', '22110', '22220', '22221', '22222', '22310', '22312',
  '50011', '51111', '51112', '51120', '52112', '52113', '52119', '52120', '53111',
] as const;

/** Perhaps the 36th: in the count of some sources, not in the list that was found. */
export const perhapsListed: Condition = { measure: 'noc-is', with: { of: 'offer', codes: ['22311'] } };

/** An offer in a listed occupation, by the list of the time; open for the one that may be on it. */
export function inTech(from: string): Condition {
  const listed: Condition = { measure: 'noc-is', with: { of: 'offer', codes: from < noc2021From ? of2016 : of2021 } };
  return from < noc2021From ? listed : { any: [listed, { all: [perhapsListed, notHeld] }] };
}

export const techList = (from: string): { citation: string; count: number; classification: { en: string; fr: string } } =>
  from < noc2021From ? { citation: 'bc.tech-list-2016', count: of2016.length, classification: { en: 'NOC 2016', fr: 'CNP 2016' } } : { citation: 'bc.tech-list-2021', count: of2021.length, classification: { en: 'NOC 2021', fr: 'CNP 2021' } };

/** At least 365 days, first and last included, with at least 120 left after the day. */
export const longFixedTerm: Condition = {
  all: [
    { number: { addDays: { field: 'offer.endsOn', none: 9_999_999 }, days: 1 }, atLeast: { addDays: { field: 'offer.startsOn' }, days: 365 } },
    { number: { field: 'offer.endsOn', none: 9_999_999 }, atLeast: { addDays: { today: true }, days: 120 } },
  ],
};
