import type { Condition, Period } from '../../pack/types';

export { notHeld, periodsOf } from '../periods';

/** The Alberta Opportunity Stream replaced the streams before it. */
export const opportunityFrom = '2018-01-02';
/** Express Entry and tech from the day on which they were certainly there. */
export const expressEntryFrom = '2019-01-01';
export const techFrom = '2022-01-01';
export const portalFrom = '2020-10-01';
export const secondaryFrom = '2021-01-01';
export const noc2021From = '2022-11-16';
export const paused: Period = { from: '2024-02-15', until: '2024-06-10' };
export const windowsFrom = '2024-06-11';
/** Expression of interest, for all worker streams. */
export const eoiFrom = '2024-09-30';
export const feeFrom2025 = '2025-04-01';
export const renewalFrom2026 = '2026-01-01';
/** The ineligible list of 34 entries is one of 2026. */
export const ineligibleFrom2026 = '2026-01-01';
export const allocation2026 = '2026-01-13';
export const eoiFeeFrom = '2026-04-07';
/** The first day on which the employer's two years, revenue and staff were seen to be asked for. */
export const employerTestSeen = '2026-08-09';
/** The first round of health care with Express Entry that is held. */
export const healthRound = '2024-05-01';
/** The last day on which the pages were seen. */
export const seen = '2026-09-28';
export const employerSeen = '2026-09-30';

/** Days on which what is filed changes. */
export const filingChanges: readonly string[] = [portalFrom, eoiFrom, feeFrom2025, eoiFeeFrom];
export const isRead = (from: string): boolean => from < eoiFrom;
/** Holds always: what is to be looked up in any case. */
export const always: Condition = { has: 'applicant.id' };
