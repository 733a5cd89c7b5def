import { describe, expect, it } from 'vitest';
import { expressEntryRounds } from '../../../shared/rounds/expressEntryRounds';
import { recentOf, type FirmRound } from '../../../shared/rounds/firmRound';
import { programsOpenIn, recentRounds, type RecentRound } from '../../../shared/rounds/recentRounds';

const numbers = (asOf: string, open: Parameters<typeof recentRounds>[1] = []) => recentRounds(asOf, open).rounds.map(({ number }) => number);

describe('the recent rounds of a day', () => {
  it('are none before the first of all, and on its day that one', () => {
    expect(recentRounds('2015-01-30', ['fsw', 'cec'])).toEqual({ rounds: [], knownUntil: undefined });
    expect(numbers('2015-01-31')).toEqual(['1']);
  });

  it('leave out a category until it has had a round', () => {
    // Round 3 of 20 February 2015 was the first of the Canadian Experience Class, round 48 of 30 November 2016 that of nominees.
    expect(numbers('2015-02-19')).toEqual(['2']);
    expect(numbers('2015-02-20')).toEqual(['2', '3']);
    expect(numbers('2016-11-29')).toEqual(['47', '3']);
    expect(numbers('2016-11-30')).toEqual(['47', '3', '48']);
  });

  it('are the last of all programs, of the Canadian Experience Class and of nominees however old, then categories, the newest first', () => {
    expect(recentRounds('2026-11-22', []).rounds.map(({ number, category }) => `${number} ${category}`)).toEqual([
      '294 general', '446 cec', '445 pnp', '447 trades', '444 senior-managers', '441 healthcare', '440 physicians', '437 french', '434 transport', '430 military',
    ]);
  });

  it('hold an old round of a program only where it is open to the person', () => {
    // The one round of skilled workers was on 2 February 2023, the last of trades on 6 August 2020.
    expect(numbers('2026-09-30', ['fsw'])).toContain('240');
    expect(numbers('2026-09-30', ['fst'])).toContain('159');
    expect(numbers('2026-09-30').filter((number) => number === '240' || number === '159')).toEqual([]);
    expect(numbers('2024-02-02')).toContain('240');
    expect(numbers('2024-02-03')).not.toContain('240');
  });

  it('hold a category for twelve months, the day itself included', () => {
    // Round 367 of 17 September 2025 was the last for education.
    expect(numbers('2026-09-17')).toContain('367');
    expect(numbers('2026-09-18')).not.toContain('367');
  });

  it('never hold a later round: the day before a round has the one before it', () => {
    for (const { date } of expressEntryRounds) expect(recentRounds(date, ['fsw', 'fst']).rounds.filter((round) => round.date > date)).toEqual([]);
    expect(numbers('2026-09-28').slice(1, 3)).toEqual(['443', '445']);
    expect(numbers('2026-09-29').slice(1, 3)).toEqual(['446', '445']);
  });

  it('say to which day rounds are known where the day lies behind it', () => {
    expect(recentRounds('2026-10-01', []).knownUntil).toBeUndefined();
    expect(recentRounds('2026-10-02', []).knownUntil).toBe('2026-10-01');
  });

  it('take the programs from the pathways that apply or may', () => {
    const pathways = [{ id: 'ca.ee.fsw', outcome: 'needs-facts' }, { id: 'ca.ee.cec', outcome: 'applies' }, { id: 'ca.ee.fst', outcome: 'does-not-apply' }, { id: 'ca.wp.general', outcome: 'applies' }];
    expect(programsOpenIn(pathways)).toEqual(['fsw', 'cec']);
  });
});

describe('rounds of the firm’s own', () => {
  const noted = (heldOn: string, more: Partial<FirmRound> = {}) =>
    recentOf({ series: 'ee.cec', heldOn, number: null, forWhom: null, cutOff: 512, most: null, wagePerHour: null, wagePerYear: null, occupations: [], invitations: null, tieBreak: null, source: 'canada.ca', note: null, ...more });
  const lastOf = (asOf: string, own: readonly (RecentRound | undefined)[]) => recentRounds(asOf, [], own.flatMap((one) => one ?? [])).rounds.find(({ category }) => category === 'cec');

  it('stand among the recent ones where they are later than the built-in ones, up to the day', () => {
    const own = [noted('2026-11-10'), noted('2026-10-20')];
    expect(lastOf('2026-11-22', own)).toMatchObject({ date: '2026-11-10', cutOff: 512, number: '', invitations: null, ownSource: 'canada.ca' });
    expect(lastOf('2026-11-09', own)).toMatchObject({ date: '2026-10-20' });
    expect(lastOf('2026-10-19', own)).toMatchObject({ number: '446', cutOff: 518 });
  });

  it('do not take the place of the built-in round of the same day', () => {
    expect(lastOf('2026-11-22', [noted('2026-09-29')])).toMatchObject({ number: '446' });
  });

  it('of a province, or without a lowest score, are none of these', () => {
    expect([noted('2026-11-10', { series: 'bc.skills' }), noted('2026-11-10', { cutOff: null })]).toEqual([undefined, undefined]);
  });
});
