import { z } from 'zod';
import { documentCategories, documentProviders, validityDays } from '../assessment/pack/documents';
import type { ChecklistItem } from './generate';

const bilingual = z.strictObject({ en: z.string(), fr: z.string() });

/**
 * What the rules said of an item when its checklist was made, whole, so that a checklist is shown from itself whatever becomes of the
 * rules. Of an item that the office added itself most of it is empty, and `document` null.
 */
export const checklistContent = z.strictObject({
  document: z.string().nullable(),
  for: z.string().nullable(),
  subject: z.string().nullable(),
  need: z.enum(['required', 'if-asked', 'open']),
  title: bilingual,
  category: z.enum([...documentCategories, 'own']),
  providedBy: z.enum(documentProviders),
  issuedBy: bilingual.nullable(),
  form: z.strictObject({ number: z.string(), title: bilingual }).nullable(),
  validity: z
    .strictObject({ label: bilingual, lasts: z.union([z.strictObject({ months: z.int() }), z.strictObject({ days: z.int() })]).optional(), on: z.array(z.enum(validityDays)) })
    .nullable(),
  reasons: z.array(bilingual),
  /** Absent also in items that were made before it was kept. */
  besides: z.strictObject({ reasons: z.array(bilingual), missing: z.array(z.string()) }).optional(),
  mustContain: z.array(bilingual),
  note: bilingual.nullable(),
  howToObtain: bilingual.nullable(),
  translation: z.boolean(),
  certifiedCopy: z.enum(['never', 'where-asked', 'always']),
  facts: z.array(z.string()),
  missing: z.array(z.string()),
  citations: z.array(z.string()),
});
export type ChecklistContent = z.infer<typeof checklistContent>;

/** A generated item with what its kind of document says. */
export function contentOf({ document, for: owner, subject, need, title, reasons, besides, mustContain, note, facts, missing, citations }: ChecklistItem): ChecklistContent {
  const { lasts, label, on } = document.validity ?? {};
  return {
    document: document.id, for: owner, subject, need, title,
    category: document.category, providedBy: document.providedBy, issuedBy: document.issuedBy, form: document.form ?? null,
    validity: label && on ? { label, ...(lasts ? { lasts } : {}), on: [...on] } : null,
    reasons: [...reasons], ...(besides ? { besides: { reasons: [...besides.reasons], missing: [...besides.missing] } } : {}), mustContain: [...mustContain], note: note ?? null, howToObtain: document.howToObtain,
    translation: document.translation === 'where-foreign', certifiedCopy: document.certifiedCopy,
    facts: [...facts], missing: [...missing], citations: [...citations],
  };
}
