import type { Period } from '../../pack/types';

/** Listed in 2026, as far as it is held, and already in 2025 where nothing else is said. Source: reference, work permits 2.6. */
const both = ['21300', '22300', '31102', '31120', '31301', '31302', '32101', '32111', '32123', '41301', '72200', '72310', '72320', '72400', '72406', '72422', '72500', '73100'];
/** Added in 2026; of 72404 it is said too that it was there before. */
const added2026 = ['31101', '72203'];
const unclear = ['72404'];
export const facilitated2026: readonly string[] = [...both, ...added2026, ...unclear].toSorted();
/** Taken off on 24 February 2026; they could still be used to 26 March. */
export const takenOff2026: readonly string[] = ['21222', '21223', '21231', '21232', '21301', '22100'];

export interface FacilitatedList extends Period {
  held: readonly string[];
  notHeld: readonly string[];
  citations: readonly string[];
}

/** Lists of the simplified process by the days on which an application could use them. What is not held is looked up. */
export const facilitatedLists: readonly FacilitatedList[] = [
  { from: '2012-02-24', until: '2013-02-23', held: [], notHeld: [], citations: ['qc.facilitated-2012'] },
  { from: '2013-02-24', until: '2014-02-23', held: ['0213', '2147', '2281', '5241'], notHeld: ['2282', '2283'], citations: ['qc.facilitated-2013'] },
  { from: '2014-02-24', until: '2024-09-02', held: [], notHeld: [], citations: ['qc.facilitated-later'] },
  { from: '2024-09-03', until: '2025-02-23', held: [], notHeld: [], citations: ['qc.facilitated-later'] },
  { from: '2025-02-24', until: '2025-03-02', held: [...both, ...takenOff2026], notHeld: [], citations: ['qc.facilitated-2025', 'qc.facilitated-later'] },
  { from: '2025-03-03', until: '2025-03-24', held: [...both, ...takenOff2026], notHeld: [], citations: ['qc.facilitated-2025', 'qc.facilitated-later'] },
  { from: '2025-03-25', until: '2026-02-23', held: [...both, ...takenOff2026], notHeld: added2026, citations: ['qc.facilitated-2025'] },
  { from: '2026-02-24', until: '2026-03-26', held: [...facilitated2026, ...takenOff2026], notHeld: [], citations: ['qc.facilitated-2026', 'qc.facilitated-2025'] },
  { from: '2026-03-27', until: '2026-12-31', held: facilitated2026, notHeld: takenOff2026, citations: ['qc.facilitated-2026'] },
  { from: '2027-01-01', until: '2027-02-23', held: facilitated2026, notHeld: takenOff2026, citations: ['qc.facilitated-2026'] },
  { from: '2027-02-24', until: '2028-12-16', held: [], notHeld: [], citations: ['qc.facilitated-next'] },
  { from: '2028-12-17', until: null, held: [], notHeld: [], citations: ['qc.facilitated-next'] },
];
