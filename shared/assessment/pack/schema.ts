import { z } from 'zod';
import { calendarDate } from '../../dates';
import { documentCategories, documentProviders, validityDays } from './documents';

const id = z.string().regex(/^[a-zA-Z0-9]+(?:[._-][a-zA-Z0-9]+)*$/).max(120);
/** A name in scope. */
const name = z.string().regex(/^[a-z][a-zA-Z0-9]*$/).max(40);
const path = z.string().regex(/^[a-z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9]+)+$/).max(200);
const bilingual = z.strictObject({ en: z.string().min(1).max(4_000), fr: z.string().min(1).max(4_000) });
const citations = z.array(z.string().min(1).max(120)).min(1);
const period = { from: calendarDate, until: calendarDate.nullable() };
const gaps = z.array(z.strictObject(period)).optional();
/** Conditions and numbers are read one level at a time, so that a fault stands where it is. */
const inner = z.unknown();
const scalar = z.union([z.string().max(200), z.number(), z.boolean(), z.null()]);

const citation = z.strictObject({
  instrument: bilingual, pinpoint: bilingual, url: z.string().optional(), retrieved: calendarDate, confidence: z.enum(['high', 'medium', 'low']), note: bilingual.optional(),
});

const unit = z.enum(['money', 'money-per-hour', 'points', 'months', 'years', 'count', 'level', 'hours']);
const knownTo = calendarDate.nullable();

const parameter = z.strictObject({ id, label: bilingual, unit, knownTo, values: z.array(z.strictObject({ ...period, citations, value: z.number() })).min(1), gaps });

const row = z.strictObject({ from: z.int().nullable(), to: z.int().nullable(), values: z.array(z.number()) });
const table = z.strictObject({
  id, label: bilingual, columns: z.array(id).min(1), knownTo, gaps,
  versions: z.array(z.strictObject({ ...period, citations, rows: z.array(row).min(1), each: z.array(z.number()).optional() })).min(1),
});

const factor = z.strictObject({
  id, label: bilingual, value: inner, most: z.union([z.number(), z.strictObject({ withSpouse: z.number(), without: z.number() })]), citations, total: z.literal(true).optional(),
});
const firstDay = z.strictObject({ on: period.from, by: period.from.optional(), citations });
const score = z.strictObject({
  id, title: bilingual, overLanguages: z.boolean(), at: z.enum(['as-of', 'filing', 'landing', 'lmia-filing']).optional(), formOf: id.optional(), begins: firstDay.optional(), gaps, versions: z.array(z.strictObject({ ...period, citations, factors: z.array(factor).min(1), passMark: id.optional() })).min(1),
});

const improvable = z.strictObject({ by: z.enum(['retest', 'study', 'work', 'offer', 'nomination', 'funds', 'assessment', 'document', 'employer', 'plan']), leadMonths: z.number().min(0) });
const criterion = z.strictObject({
  id, label: bilingual, required: bilingual, at: z.enum(['as-of', 'filing', 'landing', 'lmia-filing']), citations, improvable: improvable.nullable(), condition: inner,
  exceptions: z.array(z.strictObject({ when: inner, label: bilingual, citations })).optional(),
  closes: z.literal(true).optional(), verify: z.array(z.strictObject({ id, when: inner, label: bilingual.optional() })).optional(),
});
const step = z.strictObject({ id, by: z.enum(['applicant', 'employer', 'representative', 'province', 'partner']), title: bilingual, citations, done: inner.optional() });
const pathwayVersion = z.strictObject({
  ...period, citations, intake: z.enum(['open', 'by-invitation', 'paused', 'closed']), criteria: z.array(criterion), steps: z.array(step), scores: z.array(id),
  over: z.strictObject({ list: path, as: name }).optional(), note: bilingual.optional(),
});
const pathway = z.strictObject({
  id, title: bilingual, kind: z.enum(['permanent-residence', 'work-permit', 'province']), versions: z.array(pathwayVersion).min(1), gaps,
  begins: firstDay.optional(),
  closed: z.strictObject({ label: bilingual, citations, replacedBy: id.optional() }).optional(), gate: id.optional(),
  permit: z.strictObject({ lmia: z.enum(['always', 'either']).optional(), portOfEntry: z.literal(false).optional(), shortStaysInQuebec: z.literal(true).optional(), inCanadaFor: z.array(z.string()).optional() }).optional(),
});

const countryNote = z.strictObject({ title: bilingual.optional(), issuedBy: bilingual.optional(), note: bilingual.optional(), citations });
const documentType = z.strictObject({
  id, title: bilingual, category: z.enum(documentCategories), providedBy: z.enum(documentProviders), issuedBy: bilingual,
  form: z.strictObject({ number: z.string().min(1).max(40), title: bilingual }).optional(),
  validity: z
    .strictObject({ label: bilingual, lasts: z.union([z.strictObject({ months: z.int().min(1).max(600) }), z.strictObject({ days: z.int().min(1).max(20_000) })]).optional(), on: z.array(z.enum(validityDays)) })
    .optional(),
  mustContain: z.array(bilingual), howToObtain: bilingual, translation: z.enum(['never', 'where-foreign']), certifiedCopy: z.enum(['never', 'where-asked', 'always']),
  countries: z.record(z.string().regex(/^[A-Z]{2}$/), countryNote).optional(), citations,
});
const requirement = z.strictObject({
  ...period, id, document: id, each: z.array(z.strictObject({ list: path, as: name, where: inner.optional(), evenWithout: z.literal(true).optional() })).min(1).max(4).optional(), for: name.nullable(), subject: z.union([path, z.array(path).min(2).max(4)]).optional(), when: inner.optional(),
  required: z.boolean(), reason: bilingual, mustContain: z.array(bilingual).min(1).optional(), citations,
});
const documents = z.strictObject({
  documents: z.array(documentType),
  requirementSets: z.array(z.strictObject({ id, requirements: z.array(requirement).min(1) })),
  checklists: z.array(z.strictObject({ id, title: bilingual, sets: z.array(id), requirements: z.array(requirement), note: bilingual.optional() })),
});

/** The structure of a pack, but for what stands inside conditions and numbers. */
export const packSchema = z.strictObject({
  format: z.literal('dossier-pack/1'), version: z.string().min(1).max(40), layer: z.enum(['law', 'guidance', 'firm']),
  citations: z.record(z.string().min(1).max(120), citation),
  parameters: z.array(parameter), tables: z.array(table), scores: z.array(score), pathways: z.array(pathway), documents: documents.optional(),
});

const measured = { measure: id, with: z.record(z.string(), z.union([scalar, z.array(scalar)])).optional() };
const some = z.array(inner).min(1);

/** The forms of a number, each known by its first member, in the order in which they are told apart. */
export const numberForms = {
  measure: z.strictObject(measured),
  field: z.strictObject({ field: path, none: z.number().optional() }),
  parameter: z.strictObject({ parameter: id }),
  table: z.strictObject({ table: id, column: id.optional(), by: inner }),
  factor: z.strictObject({ factor: id }),
  score: z.strictObject({ score: id }),
  sum: z.strictObject({ sum: some }),
  min: z.strictObject({ min: some }),
  max: z.strictObject({ max: some }),
  addYears: z.strictObject({ addYears: inner, years: z.int().min(-100).max(100) }),
  addMonths: z.strictObject({ addMonths: inner, months: z.int().min(-1_200).max(1_200) }),
  addDays: z.strictObject({ addDays: inner, days: z.int().min(-40_000).max(40_000) }),
  today: z.strictObject({ today: z.literal(true) }),
  if: z.strictObject({ if: inner, so: inner, else: inner }),
} as const;

/** The forms of a condition. */
export const conditionForms = {
  all: z.strictObject({ all: some }),
  any: z.strictObject({ any: some }),
  not: z.strictObject({ not: inner }),
  of: z.strictObject({ atLeast: z.int().min(1), of: some }),
  when: z.strictObject({ when: inner, so: inner }),
  measure: z.strictObject(measured),
  field: z.strictObject({ field: path, is: z.union([scalar, z.array(scalar).min(1)]) }),
  has: z.strictObject({ has: path }),
  same: z.strictObject({ same: z.tuple([path, path]) }),
  some: z.strictObject({ some: path, as: name, where: inner }),
  every: z.strictObject({ every: path, as: name, where: inner }),
  below: z.strictObject({ number: inner, below: inner }),
  number: z.strictObject({ number: inner, atLeast: inner }),
} as const;
