import { expect, it } from 'vitest';
import { cutOffsAhead } from '../../../shared/rounds/ahead';
import { builtInRounds, seriesOfPathway } from '../../../shared/rounds/heldRounds';

/** Up to 30 September 2026: Canadian Experience Class 518 on 29 September, all programs 529 on 23 April 2024; nominees 725. */
const ahead = (...steps: readonly [from: string, low: number, high: number][]) =>
  cutOffsAhead(seriesOfPathway('ca.ee.cec', builtInRounds), '2026-09-30', 'crs', steps.map(([from, low, high]) => ({ from, points: { low, high } })))
    .map(({ round, sureFrom, possibleFrom }) => [round.series, round.cutOff, sureFrom, possibleFrom]);

it('names the first day on which points surely or at best come up to the last cut-off, without rounds for nominees', () => {
  expect(ahead(['2026-09-30', 500, 510], ['2026-12-01', 517, 518], ['2027-03-15', 518, 540])).toEqual([
    ['ee.cec', 518, '2027-03-15', '2026-12-01'],
    ['ee.general', 529, null, '2027-03-15'],
  ]);
  expect(ahead(['2026-09-30', 529, 529])).toEqual([['ee.cec', 518, '2026-09-30', '2026-09-30'], ['ee.general', 529, '2026-09-30', '2026-09-30']]);
  expect(ahead(['2026-09-30', 300, 517])).toEqual([['ee.cec', 518, null, null], ['ee.general', 529, null, null]]);
});

it('knows no round of a later day, nor of another points system', () => {
  expect(cutOffsAhead(seriesOfPathway('ca.ee.cec', builtInRounds), '2014-12-31', 'crs', [])).toEqual([]);
  expect(cutOffsAhead(seriesOfPathway('ca.bc.tech', builtInRounds), '2026-09-30', 'crs', [])).toEqual([]);
});
