import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../renderer/features/assessment/forecastBand';

const size = { width: 100, height: 124 };
/** A hundred days; a picture of 100 by 124 leaves 16 above and 8 below for 100 between the least and the most. */
const last = '2026-04-11';

describe('points over time', () => {
  it('that are known are one line, which goes down where they do', () => {
    expect(bandOf([{ from: '2026-01-01', low: 400, high: 400 }, { from: '2026-02-20', low: 300, high: 300 }], last, size)).toEqual({
      lowest: 300, highest: 400, low: 'M0 16.0 H50.0 V116.0 H100', high: undefined, area: undefined, marks: [],
    });
  });

  it('that missing facts leave open are a band from the least to the most, as long as they are open', () => {
    expect(bandOf([{ from: '2026-01-01', low: 300, high: 400 }, { from: '2026-02-20', low: 350, high: 350 }], last, size)).toEqual({
      lowest: 300, highest: 400,
      low: 'M0 116.0 H50.0 V66.0 H100',
      high: 'M0 16.0 H50.0 V66.0 H100',
      area: 'M0 16.0 H50.0 V66.0 H100 V66.0 H50.0 V116.0 H0.0 Z', marks: [],
    });
  });

  it('lie on one axis with cut-offs, which are lines across', () => {
    expect(bandOf([{ from: '2026-01-01', low: 300, high: 300 }], last, size, [400, 350])).toMatchObject({ lowest: 300, highest: 400, low: 'M0 116.0 H100', marks: ['M0 16.0 H100', 'M0 66.0 H100'] });
  });

  it('of no day are not drawn', () => {
    expect(bandOf([], last, size)).toBeUndefined();
  });
});
