import { z } from 'zod';
import { userError, type UserError } from '../errors';
import { assessmentsContract } from './assessments';
import { attachmentsContract } from './attachments';
import { bookContract } from './book';
import { casesContract } from './cases';
import { filesContract } from './files';
import { firmChecklistsContract } from './firmChecklists';
import { formsContract } from './forms';
import { judgementsContract } from './judgements';
import { lettersContract } from './letters';
import { packagesContract } from './packages';
import { reportsContract } from './reports';
import { roundsContract } from './rounds';
import { rulePacksContract } from './rulePacks';
import { todayContract } from './today';

export * from './assessments';
export * from './attachments';
export * from './book';
export * from './cases';
export * from './common';
export * from './files';
export * from './firmChecklists';
export * from './forms';
export * from './judgements';
export * from './letters';
export * from './packages';
export * from './reports';
export * from './rounds';
export * from './rulePacks';
export * from './today';

/** Every query and command that a page may send. Nothing else is reachable from it. */
export const contract = {
  ...bookContract,
  ...filesContract,
  ...assessmentsContract,
  ...judgementsContract,
  ...casesContract,
  ...attachmentsContract,
  ...packagesContract,
  ...formsContract,
  ...lettersContract,
  ...todayContract,
  ...firmChecklistsContract,
  ...roundsContract,
  ...rulePacksContract,
  ...reportsContract,
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type Name = keyof typeof contract;
export type Input<N extends Name> = z.input<(typeof contract)[N]['input']>;
export type Parsed<N extends Name> = z.output<(typeof contract)[N]['input']>;
export type Output<N extends Name> = z.output<(typeof contract)[N]['output']>;

/** What a page sends. `id` is the page's own number for the answer. */
export const request = z.strictObject({ id: z.int(), name: z.string().max(60), input: z.unknown() });
export type Request = { id: number; name: Name; input: unknown };

/** What the service sends back. */
export type Reply = { id: number; ok: true; data: unknown } | { id: number; ok: false; error: UserError };
export const reply = z.discriminatedUnion('ok', [
  z.strictObject({ id: z.int(), ok: z.literal(true), data: z.unknown() }),
  z.strictObject({ id: z.int(), ok: z.literal(false), error: userError }),
]);

/** What the service tells every window without being asked: what they show may be out of date. */
export const serviceEvent = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('book') }),
  z.strictObject({ event: z.literal('preferences') }),
  z.strictObject({ event: z.literal('people') }),
  /** The list of files, and the file where one is named. */
  z.strictObject({ event: z.literal('files'), fileId: z.uuid().optional() }),
  z.strictObject({ event: z.literal('employers'), employerId: z.uuid().optional() }),
  /** The saved assessments of a file. */
  z.strictObject({ event: z.literal('assessments'), fileId: z.uuid() }),
  /** What consultants think of questions that the rules leave to an officer, of a file. */
  z.strictObject({ event: z.literal('judgements'), fileId: z.uuid() }),
  /** The cases of a file, with their checklists. */
  z.strictObject({ event: z.literal('cases'), fileId: z.uuid() }),
  /** The documents of a file. */
  z.strictObject({ event: z.literal('attachments'), fileId: z.uuid() }),
  /** The readable copies of documents that other programs were asked to open. */
  z.strictObject({ event: z.literal('openedCopies') }),
  /** The letters of a file; the firm's templates where none is named. */
  z.strictObject({ event: z.literal('letters'), fileId: z.uuid().optional() }),
  /** Rounds of invitations of the firm's own. */
  z.strictObject({ event: z.literal('rounds') }),
  /** The submission packages of a file; the profiles of portals where none is named. */
  z.strictObject({ event: z.literal('packages'), fileId: z.uuid().optional() }),
  /** How far the package of a case is: `done` of `total` documents, and what is being worked on. Makes nothing out of date. */
  z.strictObject({ event: z.literal('packageProgress'), fileId: z.uuid(), caseId: z.uuid(), file: z.string(), document: z.string().nullable(), done: z.int(), total: z.int() }),
  /** Which rules are in force, imported packs and publishers. */
  z.strictObject({ event: z.literal('rulePacks') }),
  /** How many of all files were assessed for the impact of a pack. Makes nothing out of date. */
  z.strictObject({ event: z.literal('impactProgress'), done: z.int(), total: z.int() }),
  /** How many of all clients were assessed for a report. Makes nothing out of date. */
  z.strictObject({ event: z.literal('reportProgress'), done: z.int(), total: z.int() }),
]);
export type ServiceEvent = z.infer<typeof serviceEvent>;
