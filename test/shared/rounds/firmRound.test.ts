import { describe, expect, it } from 'vitest';
import { builtInRounds, seriesOf } from '../../../shared/rounds/heldRounds';
import { firmRound, ofFirm, type FirmRound } from '../../../shared/rounds/firmRound';
import { roundKindOf, roundKinds } from '../../../shared/rounds/roundKinds';

const cec: FirmRound = {
  series: 'ee.cec', heldOn: '2026-10-13', number: '448', forWhom: null, cutOff: 515, most: null, wagePerHour: null, wagePerYear: null, occupations: [], invitations: 2_500, tieBreak: '2026-03-26T00:16:39Z',
  source: 'canada.ca, 14 October 2026', note: null,
};
const held = (more: Partial<FirmRound> = {}) => ofFirm({ ...cec, ...more, id: '019f0000-0000-7000-8000-000000000001', revision: 1, notedOn: '2026-10-14' });

describe('a round of the firm’s own', () => {
  it('stands in the series of the built-in ones, with its own source', () => {
    expect(held()).toMatchObject({ place: 'CA', series: 'ee.cec', from: '2026-10-13', until: '2026-10-13', system: 'crs', cutOff: 515, pathways: ['ca.ee.cec'], tieBreak: '2026-03-26T00:16:39Z', source: { en: 'canada.ca, 14 October 2026' }, own: { notedOn: '2026-10-14' } });
    const own = held();
    if (!own) throw new Error('the series is known');
    const series = seriesOf([...builtInRounds, own]).find(({ id }) => id === 'ee.cec');
    expect(series?.rounds.at(-1)?.id).toBe(own.id);
    expect(series?.rounds.at(-2)?.id).toBe('ee-446');
  });

  it('goes by its own list of occupations, which counts as whole, and cannot be told by words alone', () => {
    expect(held({ series: 'bc.skills', occupations: ['21231'] })?.restriction).toEqual({ kind: 'codes', codes: ['21231'], isWhole: true });
    expect(held({ series: 'bc.skills', forWhom: 'tech in the north' })).toMatchObject({ restriction: { kind: 'not-held' }, name: { en: 'British Columbia: Skills Immigration, tech in the north' } });
    expect(held({ series: 'bc.skills' })?.restriction).toEqual({ kind: 'none' });
    expect(held({ series: 'ee.pnp' })?.restriction).toEqual({ kind: 'nominee' });
    expect(held({ series: 'on.ejo-foreign-worker/region-gta' })?.restriction).toEqual({ kind: 'region', region: 'gta' });
  });

  it('of a series that this version does not know is left alone', () => {
    expect(held({ series: 'mars.settlers' })).toBeUndefined();
  });

  it.each([
    ['an unknown series', { series: 'mars.settlers' }],
    ['a day that is none', { heldOn: '2026-02-30' }],
    ['a highest score below the lowest', { cutOff: 500, most: 499 }],
    ['a highest score without a lowest', { cutOff: null, most: 500 }],
    ['a yearly wage without an hourly one', { wagePerYear: 100_000 }],
    ['no source', { source: ' ' }],
    ['a code that is none', { occupations: ['212'] }],
    ['a score beyond every grid', { cutOff: 2_001 }],
    ['a tie-break without a time', { tieBreak: '2026-03-26' }],
  ])('is refused with %s', (_what, more) => {
    expect(firmRound.safeParse({ ...cec, ...more }).success).toBe(false);
    expect(firmRound.safeParse(cec).success).toBe(true);
  });
});

it('kinds of rounds are every category, every stream and every series, each once with a name in both languages', () => {
  expect(new Set(roundKinds.map(({ series }) => series)).size).toBe(roundKinds.length);
  expect(seriesOf(builtInRounds).filter(({ id }) => !roundKindOf(id)).map(({ id }) => id)).toEqual([]);
  expect(['ee.researchers', 'yt.nominees', 'on.workforce-priority'].filter((series) => !roundKindOf(series))).toEqual([]);
  expect(roundKinds.filter(({ name }) => name.en === '' || name.fr === '')).toEqual([]);
});
