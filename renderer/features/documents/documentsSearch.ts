import { z } from 'zod';
import { itemStates } from '../../../shared/checklists/states';

/** What of the documents the address shows: the case, and which of its items. */
export const documentsSearch = z.object({
  case: z.uuid().optional().catch(undefined),
  /** Absent: the checklist. */
  view: z.literal('package').optional().catch(undefined),
  /** The document that is looked at. */
  document: z.uuid().optional().catch(undefined),
  show: z.enum(['all', 'to-do', ...itemStates]).optional().catch(undefined),
});
export type DocumentsSearch = z.infer<typeof documentsSearch>;
