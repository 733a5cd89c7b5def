import { describe, expect, it } from 'vitest';
import { assessed, outcomeOf } from '../support/clients';

// The lists of the reference, section 1.5, typed from its rows.
const of2016 = '0131 0213 0512 2131 2132 2133 2134 2147 2171 2172 2173 2174 2175 2221 2241 2242 2243 2281 2282 2283 5121 5122 5125 5224 5225 5226 5227 5241 6221'.split(' ');
const of2021 = '10030 20012 21100 21210 21211 21220 21221 21222 21223 21230 21231 21232 21233 21234 21300 21301 21310 21311 21320 21399 22110 22220 22221 22222 22310 22312 50011 51111 51112 51120 52112 52113 52119 52120 53111'.split(' ');
const occupation = (noc: string, asOf: string) => outcomeOf(assessed('ca.bc.tech', { offer: { noc, province: 'BC' } }, asOf), 'bc-tech.occupation');

describe('BC PNP Tech', () => {
  it('has 29 occupations of NOC 2016 and 35 of NOC 2021', () => expect([of2016.length, of2021.length]).toEqual([29, 35]));

  it.each(of2016)('lists %s from the first tech draw to the last day of NOC 2016', (noc) => {
    expect([occupation(noc, '2017-05-10'), occupation(noc, '2022-11-15')]).toEqual(['met', 'met']);
  });

  it.each(of2021)('lists %s from the first day of NOC 2021 to the end of 2024', (noc) => {
    expect([occupation(noc, '2022-11-16'), occupation(noc, '2024-12-31')]).toEqual(['met', 'met']);
  });

  it.each(['0211', '2148', '2161', '2232', '5131', '6411', '2253'])('does not list %s of NOC 2016', (noc) => expect(occupation(noc, '2021-06-01')).toBe('not-met'));
  it.each(['20010', '21321', '22301', '51110', '51114', '62100', '22212'])('does not list %s of NOC 2021', (noc) => expect(occupation(noc, '2023-06-01')).toBe('not-met'));

  it('leaves 22311 open and asks to look it up: some sources count it as the 36th', () => {
    expect([occupation('22311', '2022-11-16'), occupation('22311', '2024-12-31')]).toEqual(['unknown', 'unknown']);
    const verify = (noc: string) => assessed('ca.bc.tech', { offer: { noc, province: 'BC' } }, '2023-06-01').verify.includes('bc.tech-list');
    expect([verify('22311'), verify('22310')]).toEqual([true, false]);
  });

  it('leaves open an older code that came apart into listed and other occupations: 2172 went to 21211 and 21223, both listed; 0211 to none', () => {
    expect([occupation('2172', '2023-06-01'), occupation('0211', '2023-06-01')]).toEqual(['met', 'not-met']);
  });
});
