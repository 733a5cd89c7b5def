import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressEntryRounds } from '../../../shared/rounds/expressEntryRounds';
import { standingIn } from '../../../shared/rounds/standing';
import { standingInWords } from '../../../shared/rounds/words';

const roundOf = (number: string) => {
  const found = expressEntryRounds.find((round) => round.number === number);
  if (!found) throw new Error(`there is no round ${number}`);
  return found;
};
const exactly = (points: number) => ({ low: points, high: points });

/** Canadian Experience Class, 15 September 2026: 519, profiles before 26 March 2026, 00:16:39 UTC. */
const cec = roundOf('443');

describe('points against the cut-off of 519', () => {
  it.each([
    [518, false, -1],
    [520, true, 1],
    [1200, true, 681],
    [0, false, -519],
  ])('%i: the tie-break does not matter', (points, reaches, by) => {
    expect(standingIn(cec, exactly(points), '2026-01-10')).toEqual({ reaches, least: by, most: by, tie: undefined });
  });

  it.each([
    // The moment is 25 March, 20:16 in Ottawa: a file says a day, and not in which time zone.
    ['2026-03-24', true, 'earlier'],
    ['2026-03-25', null, 'open'],
    ['2026-03-26', null, 'open'],
    ['2026-03-27', false, 'later'],
    ['2025-11-01', true, 'earlier'],
    [undefined, null, 'open'],
  ] as const)('519, with a profile of %s: the tie-break decides', (submittedOn, reaches, tie) => {
    expect(standingIn(cec, exactly(519), submittedOn)).toEqual({ reaches, least: 0, most: 0, tie });
  });

  it.each([
    [500, 518, false, 'later'],
    [520, 540, true, 'later'],
    [518, 520, null, 'earlier'],
    [519, 530, true, 'earlier'],
    [519, 530, null, 'later'],
    [519, 530, null, 'open'],
    [500, 519, null, 'earlier'],
    [500, 519, false, 'later'],
  ] as const)('between %i and %i, reached: %s where the profile is %s', (low, high, reaches, tie) => {
    const submittedOn = { earlier: '2026-01-10', later: '2026-04-10', open: '2026-03-25' }[tie];
    expect(standingIn(cec, { low, high }, submittedOn).reaches).toBe(reaches);
  });
});

describe('a tie', () => {
  it('needs no tie-break before 6 June 2017: everybody at the cut-off was invited', () => {
    // Round 65 of 31 May 2017: 413.
    expect(standingIn(roundOf('65'), exactly(413), undefined)).toMatchObject({ reaches: true, tie: 'not-needed' });
    expect(standingIn(roundOf('65'), exactly(412), undefined)).toMatchObject({ reaches: false });
  });

  it.each(['66', '445', '446', '447'])('stays open in round %s, whose tie-break is not recorded', (number) => {
    const round = roundOf(number);
    expect(standingIn(round, exactly(round.cutOff), '2010-01-01')).toMatchObject({ reaches: null, tie: 'not-recorded' });
  });
});

it('more points never make it worse, nor an earlier profile, and knowing more never contradicts knowing less', () => {
  const day = fc.integer({ min: 0, max: 4300 }).map((days) => new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10));
  const rank = { false: 0, null: 1, true: 2 } as const;
  const of = (reaches: boolean | null) => rank[`${reaches}`];
  fc.assert(
    fc.property(fc.constantFrom(...expressEntryRounds), fc.tuple(fc.integer({ min: -6, max: 6 }), fc.nat({ max: 8 }), fc.nat({ max: 8 })), day, day, (round, [offset, width, inner], a, b) => {
      const low = round.cutOff + offset;
      const range = { low, high: low + width };
      const [early = a, late = b] = [a, b].toSorted();
      const here = standingIn(round, range, early).reaches;
      expect(of(standingIn(round, { low: low + 1, high: range.high + 1 }, early).reaches)).toBeGreaterThanOrEqual(of(here));
      expect(of(here)).toBeGreaterThanOrEqual(of(standingIn(round, range, late).reaches));
      // What is settled of a range and of an unknown day holds for every value in it.
      const narrower = standingIn(round, exactly(low + Math.min(inner, width)), early).reaches;
      expect([narrower, null]).toContain(here);
      const unknownDay = standingIn(round, range, undefined).reaches;
      expect([here, null]).toContain(unknownDay);
    }),
    { numRuns: 2_000 },
  );
});

describe('in words', () => {
  const said = (low: number, high: number, submittedOn?: string) => {
    const standing = standingIn(cec, { low, high }, submittedOn);
    return [standingInWords(standing, 'en'), standingInWords(standing, 'fr').replaceAll('\u00A0', ' ')];
  };
  it.each([
    [520, 520, undefined, '1 point above', '1 point de plus'],
    [525, 540, undefined, '6 to 21 points above', '6 à 21 points de plus'],
    [431, 431, undefined, '88 points below', '88 points de moins'],
    [400, 431, undefined, '88 to 119 points below', '88 à 119 points de moins'],
    [500, 531, undefined, 'Depends on missing facts: 19 below to 12 above', 'Selon les faits manquants : de 19 de moins à 12 de plus'],
    [519, 519, '2026-01-10', 'At the cut-off: the profile is earlier than the tie-break', 'À la note minimale : le profil précède le moment de bris d’égalité'],
    [519, 519, '2026-04-10', 'At the cut-off: the profile is later than the tie-break', 'À la note minimale : le profil suit le moment de bris d’égalité'],
    [519, 519, undefined, 'At the cut-off: the time of the profile decides', 'À la note minimale : l’heure du profil décide'],
    [519, 530, undefined, 'At the cut-off (the time of the profile decides) or up to 11 above', 'À la note minimale (l’heure du profil décide) ou jusqu’à 11 de plus'],
    [510, 519, '2026-04-10', 'At the cut-off (the profile is later than the tie-break) or up to 9 below', 'À la note minimale (le profil suit le moment de bris d’égalité) ou jusqu’à 9 de moins'],
  ])('%i to %i, profile of %s: %s', (low, high, submittedOn, en, fr) => {
    expect(said(low, high, submittedOn)).toEqual([en, fr]);
  });
});
