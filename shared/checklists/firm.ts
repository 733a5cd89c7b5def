import { z } from 'zod';
import { documentCategories, documentProviders, type Checklist, type DocumentRequirement, type DocumentType, type Each } from '../assessment/pack/documents';
import type { Citation, Condition, Pack } from '../assessment/pack/types';

const words = z.string().trim().min(1).max(300);
const bilingual = z.strictObject({ en: words, fr: words });
const slug = z.string().regex(/^firm\.[a-z0-9]+(?:-[a-z0-9]+)*$/).max(80);

/** Whom a document of the firm's own is asked of. */
export const firmOwners = ['applicant', 'each-person', 'each-adult', 'each-child', 'employer', 'file'] as const;

/** A kind of document that the firm defines. */
export const firmDocument = z.strictObject({
  id: slug,
  title: bilingual,
  category: z.enum(documentCategories),
  providedBy: z.enum(documentProviders),
  /** What it must show. */
  mustContain: z.array(bilingual).max(30),
});

/** A kind of case with a checklist that the firm defines, with all that the rules ask for another kind if it says so. */
export const firmChecklist = z.strictObject({
  id: slug,
  title: bilingual,
  basedOn: z.string().max(120).nullable(),
  items: z
    .array(z.strictObject({ /** A document of the rules or of the firm. */ document: z.string().min(1).max(120), for: z.enum(firmOwners), required: z.boolean(), reason: bilingual.nullable() }))
    .max(300),
});

export const firmChecklists = z.strictObject({ documents: z.array(firmDocument).max(500), checklists: z.array(firmChecklist).max(200) });
export type FirmChecklists = z.infer<typeof firmChecklists>;
export type FirmDocument = z.infer<typeof firmDocument>;
export type FirmChecklist = z.infer<typeof firmChecklist>;

export const noFirmChecklists: FirmChecklists = { documents: [], checklists: [] };

const citationId = 'firm.policy';

/** What stands for a source where the firm itself asks for something. `on`: the day on which its checklists were last changed. */
const policy = (on: string): Citation => ({
  instrument: { en: 'Policy of the office', fr: 'Politique du cabinet' }, pinpoint: { en: 'Own checklists', fr: 'Listes de contrôle du cabinet' }, retrieved: on, confidence: 'high',
});

const person: Each = { list: 'applicant.family', as: 'person', where: { any: [{ same: ['person.id', 'applicant.id'] }, { field: 'person.accompanying', is: true }] } };
const adult: Condition = { number: { measure: 'age-of', with: { of: 'person' } }, atLeast: 18 };
const asked: Readonly<Record<(typeof firmOwners)[number], Pick<DocumentRequirement, 'each' | 'for' | 'when'>>> = {
  applicant: { for: 'applicant' },
  'each-person': { each: [person], for: 'person' },
  'each-adult': { each: [person], for: 'person', when: adult },
  'each-child': { each: [{ list: 'applicant.children', as: 'person' }], for: 'person' },
  employer: { each: [{ list: 'applicant.offers', as: 'offer', evenWithout: true }, { list: 'file.employers', as: 'employer', where: { same: ['employer.id', 'offer.employerId'] }, evenWithout: true }], for: 'employer' },
  file: { for: null },
};

const documentOf = ({ id, title, category, providedBy, mustContain }: FirmDocument): DocumentType => ({
  id, title, category, providedBy, mustContain,
  issuedBy: { en: 'As the office says', fr: 'Selon le cabinet' }, howToObtain: { en: 'As the office says', fr: 'Selon le cabinet' },
  translation: 'where-foreign', certifiedCopy: 'never', citations: [citationId],
});

/** The firm's own words are data: braces in them name nothing. */
const inert = (text: string): string => text.replaceAll('{', '(').replaceAll('}', ')');

function checklistOf({ id, title, basedOn, items }: FirmChecklist, pack: Pack, known: ReadonlySet<string>): Checklist {
  const base = pack.documents?.checklists.find((one) => one.id === basedOn);
  const own = items.flatMap(({ document, for: owner, required, reason }, index): DocumentRequirement[] =>
    known.has(document)
      ? [{
          from: '1900-01-01', until: null, id: `${id}.${index + 1}`, document, required, citations: [citationId], ...asked[owner],
          reason: reason ? { en: inert(reason.en), fr: inert(reason.fr) } : { en: `The office asks for it (${inert(title.en)}).`, fr: `Le cabinet le demande (${inert(title.fr)}).` },
        }]
      : [],
  );
  return { id, title, sets: base?.sets ?? [], requirements: [...(base?.requirements ?? []), ...own] };
}

/**
 * The rules with the kinds of case, documents and checklists that a firm defines: law and policy are told apart by the source of each
 * item. An item whose document is gone is left out. `on`: the day on which they were last changed.
 */
export function withFirmChecklists(pack: Pack, firm: FirmChecklists, on: string): Pack {
  const rules = pack.documents;
  if (!rules || firm.checklists.length + firm.documents.length === 0) return pack;
  const documents = [...rules.documents, ...firm.documents.map(documentOf)];
  const known = new Set(documents.map(({ id }) => id));
  return {
    ...pack,
    citations: { ...pack.citations, [citationId]: policy(on) },
    documents: { ...rules, documents, checklists: [...rules.checklists, ...firm.checklists.map((checklist) => checklistOf(checklist, pack, known))] },
  };
}
