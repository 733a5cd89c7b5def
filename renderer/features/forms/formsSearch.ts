import { z } from 'zod';

/** What of the forms the address shows: which form, whose (`p1`), for which case, and whether only what is missing. */
export const formsSearch = z.object({
  form: z.string().max(40).optional().catch(undefined),
  person: z.string().max(60).optional().catch(undefined),
  case: z.uuid().optional().catch(undefined),
  show: z.enum(['missing']).optional().catch(undefined),
});
export type FormsSearch = z.infer<typeof formsSearch>;
