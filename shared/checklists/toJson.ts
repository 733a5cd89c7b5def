import type { LoadedPack } from '../assessment/pack/load';
import type { GeneratedChecklist } from './generate';
import { reasonInWords } from './words';

type Language = 'en' | 'fr';

/** A generated checklist in the interchange format. */
export interface ChecklistJson {
  format: 'dossier-checklist/1';
  pathway: string;
  asOf: string;
  language: Language;
  rules: { version: string; hash: string };
  items: readonly {
    document: string;
    for: string | null;
    subject: string | null;
    title: string;
    required: boolean;
    reason: string;
    providedBy: string;
    form: string | null;
    validFor: string | null;
    mustContain: readonly string[];
    citations: readonly string[];
  }[];
}

/** `dossier-checklist/1` in a language. What is only asked for at times, and what is not settled, is not `required`; the reason says which. */
export function checklistJson({ client, checklist, asOf, items }: GeneratedChecklist, { version, hash }: Pick<LoadedPack, 'version' | 'hash'>, language: Language): ChecklistJson {
  return {
    format: 'dossier-checklist/1',
    pathway: checklist.id,
    asOf,
    language,
    rules: { version, hash },
    items: items.map((item) => {
      const { document, for: owner, subject, need, title, mustContain, citations } = item;
      return {
        document: document.id,
        for: owner,
        subject,
        title: title[language],
        required: need === 'required',
        reason: reasonInWords(item, client, language),
        providedBy: document.providedBy,
        form: document.form?.number ?? null,
        validFor: document.validity?.label[language] ?? null,
        mustContain: mustContain.map((text) => text[language]),
        citations,
      };
    }),
  };
}
