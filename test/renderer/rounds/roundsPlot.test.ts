import { describe, expect, it } from 'vitest';
import { plotOf } from '../../../renderer/features/rounds/roundsPlot';
import type { HeldRound } from '../../../shared/rounds/heldRound';

/** 216 wide leaves 8 at each side of 200 days; 120 high leaves 10 above and below 100 points; 42 high leaves 40 for the bars. */
const size = { width: 216, points: 120, invitations: 42 };
const round = (id: string, day: string, more: Partial<HeldRound>): HeldRound => ({
  id, place: 'BC', from: day, until: day, stream: 's', series: 's', seriesName: { en: 'S', fr: 'S' }, name: { en: 'S', fr: 'S' }, pathways: [], isWholeInPathway: false, system: 'crs', cutOff: null, most: null, wage: null,
  invitations: null, fewerThan: null, restriction: { kind: 'none' }, source: { en: '', fr: '' }, confidence: 'high', notes: [], ...more,
});
const first = round('a', '2026-01-01', { cutOff: 400, invitations: 200 });
const middle = round('b', '2026-04-11', { cutOff: 500, invitations: 100 });
const last = round('c', '2026-07-20', { cutOff: 450 });

describe('rounds over time', () => {
  it('are a dot each, joined by a line, with a bar for each number of invitations that is known', () => {
    expect(plotOf([first, middle, last], new Map(), size)).toEqual({
      lowest: 400, highest: 500, mostInvited: 200, first: '2026-01-01', last: '2026-07-20',
      dots: 'M8.0 110.0 h0 M108.0 10.0 h0 M208.0 60.0 h0', line: 'M8.0 110.0 L108.0 10.0 L208.0 60.0', ranges: undefined, bars: 'M8.0 42 V2.0 M108.0 42 V22.0', client: undefined,
    });
  });

  it('are not joined where a day has several, or the day of one is not known', () => {
    expect(plotOf([first, { ...middle, from: first.from, until: first.until }, last], new Map(), size)?.line).toBeUndefined();
    expect(plotOf([first, { ...middle, from: '2026-03-01' }, last], new Map(), size)?.line).toBeUndefined();
  });

  it('of one day have one bar together', () => {
    expect(plotOf([first, { ...middle, from: first.from, until: first.until, invitations: 50 }, { ...last, invitations: 125 }], new Map(), size)).toMatchObject({ mostInvited: 250, bars: 'M8.0 42 V2.0 M208.0 42 V22.0' });
  });

  it('that had a highest score too reach up to it', () => {
    expect(plotOf([{ ...first, most: 450 }, middle], new Map(), size)?.ranges).toBe('M8.0 110.0 V60.0');
    expect(plotOf([{ ...first, most: 'not-held' }, middle], new Map(), size)?.ranges).toBeUndefined();
  });

  it('stand on one axis with the points of a client, known or open', () => {
    expect(plotOf([first, middle], new Map([['a', { low: 300, high: 300 }], ['b', { low: 350, high: 400 }]]), size)).toMatchObject({ lowest: 300, highest: 500, client: 'M8.0 110.0 h0 M208.0 85.0 V60.0' });
  });

  it('without any score have bars alone, and none of all have nothing', () => {
    expect(plotOf([{ ...first, cutOff: null }], new Map(), size)).toMatchObject({ lowest: undefined, highest: undefined, mostInvited: 200, dots: '', bars: 'M108.0 42 V2.0' });
    expect(plotOf([], new Map(), size)).toBeUndefined();
  });
});
