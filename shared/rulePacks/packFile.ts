import { z } from 'zod';
import { canonicalJson } from '../canonicalJson';
import { outcome } from '../assessment/report/schema';
import { calendarDate } from '../dates';

export const packFileFormat = 'dossier-pack-file/1';

/** Rules of all pathways with their checklists are a few megabytes. */
export const largestPackFileMb = 24;
export const largestPackFileBytes = largestPackFileMb * 1024 * 1024;

const id = z.string().min(1).max(120);
const expectedPathway = z.strictObject({
  outcome,
  /** Ids of all criteria that are not met, in any order; absent: not compared. */
  notMet: z.array(id).max(500).optional(),
  /** Ids of all criteria that are open. */
  unknown: z.array(id).max(500).optional(),
});

/** A client and what the rules come to for them: what imported rules are tried out with. */
const example = z.strictObject({
  title: z.string().min(1).max(300),
  asOf: calendarDate,
  /** Absent: the principal applicant. */
  personId: z.string().min(1).max(60).optional(),
  /** `dossier-client/1`; checked as such by itself, so that its faults stand at their own paths. */
  client: z.unknown(),
  /** Pathway id → what it comes to. */
  pathways: z.record(id, expectedPathway),
  /** Points system id → its total; null: not settled by the facts. */
  scores: z.record(id, z.number().nullable()).optional(),
});
export type PackExample = z.infer<typeof example>;

/** Which evaluation a pack was made with: the number of the engine, and of each measure that its rules name. */
const madeFor = z.strictObject({ engine: z.int().min(1).max(1_000_000), measures: z.record(id, z.int().min(1).max(1_000_000)) });
export type MadeFor = z.infer<typeof madeFor>;

const signature = z.strictObject({
  /** As the publisher calls itself. Only the fingerprint of the key says who it is. */
  publisher: z.string().min(1).max(120).regex(/^\S(?:.*\S)?$/),
  /** The 32 bytes of an Ed25519 public key, in Base64. */
  publicKey: z.base64().length(44),
  signedOn: calendarDate,
  /** Of the rules: `sha256-…` of their canonical JSON. */
  hash: z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/),
  /** The 64 bytes of the signature, in Base64. */
  value: z.base64().length(88),
});
export type PackSignature = z.infer<typeof signature>;

/** The file of a rule pack around its rules, which are checked by themselves. `docs/rule-pack-format.md` describes it. */
export const packFile = z.strictObject({ format: z.literal(packFileFormat), pack: z.unknown(), examples: z.array(example).max(5_000), madeFor, signature: signature.optional() });
export type PackFile = z.infer<typeof packFile>;

/** Keeps a signature for this purpose from fitting any other text that the same key signs. */
const purpose = 'dossier-pack-signature/1\n';

/**
 * The text that a publisher signs, over everything in the file: `hash` stands for the rules, `examplesHash` for the examples (both
 * SHA-256 of canonical JSON). UTF-8.
 */
export const signedText = ({ publisher, publicKey, signedOn, hash }: Omit<PackSignature, 'value'>, made: MadeFor, examplesHash: string): string =>
  `${purpose}${canonicalJson({ publisher, publicKey, signedOn, hash, madeFor: made, examples: examplesHash })}`;
