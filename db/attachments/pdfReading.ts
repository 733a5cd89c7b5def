import { z } from 'zod';

/** What reading a PDF found. `text` is folded as a search compares it. */
export const pdfReading = z.strictObject({
  state: z.enum(['found', 'none', 'unreadable']),
  text: z.string(),
  pages: z.int().min(1).nullable(),
  flags: z.array(z.enum(['password', 'xfa', 'signed'])),
});
export type PdfReading = z.infer<typeof pdfReading>;

/** Nothing could be read of it. */
export const unreadable: PdfReading = { state: 'unreadable', text: '', pages: null, flags: [] };
