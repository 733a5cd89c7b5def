import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/dates';
import { gaps, lanes, overlaps, type Span } from '../../../shared/timeline';

const asOf = '2026-11-22';
const span = (id: string, from: string, to: string | null): Span => ({ id, from, to });

describe('gaps in a history', () => {
  it('are the days that nothing covers, both ends included', () => {
    expect(gaps([span('a', '2016-01-10', '2017-12-20'), span('b', '2018-01-08', null)], asOf)).toEqual([{ from: '2017-12-21', to: '2018-01-07', days: 18, before: 'a', after: 'b' }]);
  });
  it('do not exist where one span ends the day before the next begins, or on the same day', () => {
    expect(gaps([span('a', '2020-01-01', '2020-02-29'), span('b', '2020-03-01', null)], asOf)).toEqual([]);
    expect(gaps([span('a', '2020-01-01', '2020-02-29'), span('b', '2020-02-29', null)], asOf)).toEqual([]);
  });
  it('begin with a single day', () => {
    expect(gaps([span('a', '2020-01-01', '2020-02-28'), span('b', '2020-03-01', null)], asOf)).toEqual([{ from: '2020-02-29', to: '2020-02-29', days: 1, before: 'a', after: 'b' }]);
  });
  it('are not opened by a short span inside a long one', () => {
    expect(gaps([span('long', '2010-01-01', '2020-01-01'), span('short', '2012-01-01', '2012-06-01'), span('next', '2020-01-02', null)], asOf)).toEqual([]);
  });
  it('leave out spans that begin after the as-of day or end before they begin', () => {
    expect(gaps([span('a', '2020-01-01', '2020-02-01'), span('wrong', '2021-01-01', '2020-06-01'), span('later', '2027-01-01', null)], asOf)).toEqual([]);
  });
});

describe('overlaps', () => {
  it('are the days that two spans share', () => {
    expect(overlaps([span('a', '2020-01-01', '2020-03-10'), span('b', '2020-03-10', '2020-04-01')], asOf)).toEqual([{ from: '2020-03-10', to: '2020-03-10', days: 1, first: 'a', second: 'b' }]);
    expect(overlaps([span('a', '2020-01-01', null), span('b', '2026-11-21', null)], asOf)).toEqual([{ from: '2026-11-21', to: '2026-11-22', days: 2, first: 'a', second: 'b' }]);
  });
});

describe('whatever the history', () => {
  const spans = fc.array(fc.record({ start: fc.integer({ min: 0, max: 400 }), length: fc.integer({ min: 0, max: 90 }), open: fc.boolean() }), { maxLength: 12 }).map((list) =>
    list.map(({ start, length, open }, index) => span(String(index), addDays('2025-01-01', start), open ? null : addDays('2025-01-01', start + length))),
  );
  const covers = ({ from, to }: Span, date: string) => from <= date && date <= (to ?? asOf);

  it('every day between the first and the last is covered or in exactly one gap', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const found = gaps(list, asOf);
        for (let offset = 0; offset < 500; offset++) {
          const date = addDays('2025-01-01', offset);
          const inGaps = found.filter((gap) => gap.from <= date && date <= gap.to).length;
          const covered = list.some((one) => covers(one, date));
          const between = list.some((one) => one.from <= date) && list.some((one) => one.from > date || covers(one, date));
          expect(inGaps).toBe(!covered && between ? 1 : 0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('no row of the picture holds two spans that share a day', () => {
    fc.assert(fc.property(spans, (list) => lanes(list, asOf).every((row) => overlaps(row, asOf).length === 0)));
  });
});
