import type { Condition } from '../../pack/types';
import { facilitatedLists } from '../quebec/facilitatedOccupations';

/** Days from which another list of Quebec’s simplified process is in force. */
export const facilitatedChanges: readonly string[] = facilitatedLists.map(({ from }) => from);

/** Whether an offer in Quebec is in an occupation of the simplified process, by the list of a day. */
export function isFacilitated(on: string): Condition {
  const { held, notHeld } = facilitatedLists.findLast(({ from }) => from <= on) ?? { held: [], notHeld: [] };
  return { all: [{ field: 'offer.province', is: 'QC' }, { measure: 'listed', with: { of: 'offer', member: 'noc', list: 'qc-facilitated-occupations', held, notHeld } }] };
}
