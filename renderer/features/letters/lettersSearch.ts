import { z } from 'zod';

/** What of the letters the address shows: the template and the case. */
export const lettersSearch = z.object({
  template: z.string().max(60).optional().catch(undefined),
  case: z.uuid().optional().catch(undefined),
});
export type LettersSearch = z.infer<typeof lettersSearch>;
