import { z } from 'zod';
import { firmChecklists } from '../checklists/firm';
import { calendarDate } from '../dates';

const stored = firmChecklists.extend({
  revision: z.int(),
  /** The day of the last change; null while there was none. */
  changedOn: calendarDate.nullable(),
});
export type StoredFirmChecklists = z.infer<typeof stored>;
export const storedFirmChecklists = stored;

/** Kinds of case, documents and checklists of the firm's own. */
export const firmChecklistsContract = {
  'firmChecklists.get': { input: z.strictObject({}), output: stored },
  /** Replaces them all. Throws `record.conflict`, `firm-checklists.id-taken`, `firm-checklists.unknown-document`. */
  'firmChecklists.set': { input: firmChecklists.extend({ revision: z.int(), changedOn: calendarDate }), output: stored },
} as const;
