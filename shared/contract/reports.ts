import { z } from 'zod';
import { pathwayKinds } from '../assessment/pack/kinds';
import { calendarDate } from '../dates';
import { reportView } from '../impact/rows';
import { rulesNamed } from '../impact/schema';
import { instant, language, nothing, recordId } from './common';
import { fileStatus } from './files';
import { packLayer } from './rulePacks';

/** What all clients are assessed by, and by what once more. */
export const reportComparison = z.discriminatedUnion('kind', [
  /** The rules in force, on two days. */
  z.strictObject({ kind: z.literal('dates'), from: calendarDate, to: calendarDate }).refine(({ from, to }) => from < to),
  /** The rules in force in a layer and others that the book has, on one day. `hash` null: the built-in ones of the law, none of another layer. */
  z.strictObject({ kind: z.literal('rules'), layer: packLayer, hash: z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/).nullable(), asOf: calendarDate }),
]);
export type ReportComparison = z.infer<typeof reportComparison>;

export const reportRequest = z.strictObject({
  compare: reportComparison,
  /** None named: files of any state. */
  statuses: z.array(fileStatus).max(4),
  /** Null: anybody’s. */
  responsibleId: recordId.nullable(),
  /** Of pathways; none named: all. */
  kinds: z.array(z.enum(pathwayKinds)).max(3),
});
export type ReportRequest = z.infer<typeof reportRequest>;

const side = z.strictObject({ asOf: calendarDate, rules: rulesNamed });

/** A report that the service holds until the book is locked or newer ones take its place. */
export const madeReport = z.strictObject({
  id: recordId,
  before: side,
  after: side,
  computedAt: instant,
  /** Of the book as it was read: `reports.state` says a higher one once files, employers or rules were changed. */
  revision: z.int(),
  /** How many there are to fetch with `reports.piece`, one by one: all of it would be too large for one message. */
  pieces: z.int(),
});
export type MadeReport = z.infer<typeof madeReport>;

export const reportFormats = ['csv', 'xlsx', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What another day, or other rules, mean for the clients of the book. */
export const reportsContract = {
  /** Takes seconds; `reportProgress` tells how far it is. Refused with `report.running`, `report.cancelled`, `report.too-long`, `rule-pack.unusable`. */
  'reports.run': { input: reportRequest, output: madeReport },
  'reports.cancel': { input: z.strictObject({}), output: nothing },
  /** `text`: read it with `readPiece`. Refused with `report.gone`. */
  'reports.piece': { input: z.strictObject({ id: recordId, index: z.int().min(0) }), output: z.strictObject({ text: z.string() }) },
  'reports.state': { input: z.strictObject({}), output: z.strictObject({ revision: z.int() }) },
  /** What is shown of a report, as a file. Refused with `report.gone`. */
  'reports.export': {
    input: z.strictObject({ id: recordId, view: reportView, format: z.enum(reportFormats), language, printedOn: calendarDate }),
    output: z.strictObject({ name: z.string(), mediaType: z.string(), base64: z.base64() }),
  },
} as const;
