import { z } from 'zod';
import { calendarDate } from '../dates';
import { firmRound } from '../rounds/firmRound';
import { instant, recordId } from './common';

const notedRound = z.strictObject({ id: recordId, revision: z.int(), notedOn: calendarDate, notedAt: instant, notedBy: z.string(), round: firmRound });
export type NotedRoundView = z.infer<typeof notedRound>;

/** `add` takes the id along, so that undoing a removal brings the same record back. */
const change = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), id: recordId, notedOn: calendarDate, round: firmRound }),
  z.strictObject({ op: z.literal('edit'), id: recordId, revision: z.int(), round: firmRound }),
  z.strictObject({ op: z.literal('remove'), id: recordId, revision: z.int() }),
]);
export type RoundChange = z.infer<typeof change>;

/** Rounds of invitations of the firm's own, beside those that come with the program. */
export const roundsContract = {
  /** The newest first. */
  'rounds.list': { input: z.strictObject({}), output: z.array(notedRound) },
  /** All of the changes or none. Throws `record.conflict` where a round was changed or removed meanwhile, `rounds.full` above 5,000. */
  'rounds.change': { input: z.strictObject({ changes: z.array(change).min(1).max(1_000) }), output: z.array(notedRound) },
} as const;
