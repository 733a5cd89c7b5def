import { z } from 'zod';

/** What of the forms the address shows: which form, whose (`p1`), for which case (`none`: for no case) and job offer, and whether only what is missing. */
export const formsSearch = z.object({
  form: z.string().max(40).optional().catch(undefined),
  person: z.string().max(60).optional().catch(undefined),
  case: z.union([z.uuid(), z.literal('none')]).optional().catch(undefined),
  offer: z.string().max(60).optional().catch(undefined),
  show: z.enum(['missing']).optional().catch(undefined),
});
export type FormsSearch = z.infer<typeof formsSearch>;
