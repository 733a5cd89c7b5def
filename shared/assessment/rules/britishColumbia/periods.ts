import type { NumberExpression, Period } from '../../pack/types';

export { notHeld, periodsOf } from '../periods';

/** The first day for which dated rules of the program are at hand: that of the first tech draw. */
export const heldFrom = '2017-05-10';
export const noc2021From = '2022-11-16';
/** Targeted invitations, skilled instead of directly related experience, Health Authority. */
export const reformOf2022 = '2022-03-10';
/** Registration was closed and the pool emptied until the change to NOC 2021. */
export const registrationClosed: Period = { from: '2022-10-12', until: '2022-11-15' };
/** The day after the tech priority ended in practice. */
export const techEnded = '2025-01-01';
export const ineligibleFrom = '2026-06-13';
export const priorities2026 = '2026-04-23';
/** Days on which thresholds of high economic impact became known with a round. */
export const impactRounds = ['2025-12-10', '2026-02-04', '2026-08-20', '2026-09-24'] as const;

/** Years for which the income of the family is held, as days on which that changes. */
export const incomeChanges = ['2018-01-01', '2022-01-01', '2026-06-10'] as const;
export const feeChanges = ['2019-08-06', '2026-01-22'] as const;

export const teerOf: NumberExpression = { measure: 'teer', with: { of: 'offer' } };
/** Weekly hours that count at most, and the long-haul truck drivers who may count more, by NOC 2021 or 2016. */
export const hoursThatCount = (from: string): { most: number; mostLongHaul: number; longHaul: readonly string[] } => ({ most: 40, mostLongHaul: 60, longHaul: from < noc2021From ? ['7511'] : ['73300'] });
