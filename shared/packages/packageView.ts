import { z } from 'zod';
import { bilingual } from '../errors';
import { itemChoices } from './choices';
import { leftOutDocument, setAsideItem } from './plan';
import { keptReasons, treatments } from './treatment';
import { problemWords } from './words';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A document within a file of a package. Pages are counted from 1. */
export const packedDocument = z.strictObject({
  attachmentId: z.uuid(),
  name: z.string(),
  title: bilingual,
  owner: z.string(),
  /** Of the content as it is in the book. */
  sha256: hash,
  size: z.int(),
  treatment: z.enum(treatments),
  kept: z.enum(keptReasons).nullable(),
  /** Pages that it has in the file, and the first of them; null for a file that is kept as it is. */
  pages: z.int().nullable(),
  firstPage: z.int().nullable(),
});
export type PackedDocument = z.infer<typeof packedDocument>;

export const packedFile = z.strictObject({
  name: z.string(),
  slotId: z.string(),
  slotTitle: bilingual,
  owner: z.string(),
  sha256: hash,
  size: z.int(),
  /** Of a PDF that was made; null for a file that is kept as it is. */
  pages: z.int().nullable(),
  /** Whether it is no larger than the portal takes. */
  fits: z.boolean(),
  /** What pictures were brought down to, where they had to be: dots per inch of a page, and JPEG quality. */
  shrunkTo: z.strictObject({ dpi: z.int(), quality: z.int() }).nullable(),
  documents: z.array(packedDocument).min(1),
});
export type PackedFile = z.infer<typeof packedFile>;

/** `file` and `attachmentId` where it is of one. `list`: where it is of several, what is to be said of each; `message` is of them all. */
export const packageProblem = z.strictObject({
  kind: z.enum(Object.keys(problemWords) as [keyof typeof problemWords, ...(keyof typeof problemWords)[]]), file: z.string().nullable(), attachmentId: z.uuid().nullable(), message: bilingual, list: z.array(bilingual).optional(),
});
export type PackageProblem = z.infer<typeof packageProblem>;

/** What a package holds, as it was made; never changed afterwards. */
export const packageContent = z.strictObject({
  files: z.array(packedFile), leftOut: z.array(leftOutDocument), problems: z.array(packageProblem), totalBytes: z.int(), fits: z.boolean(),
  /** Items that stayed out, and what was decided of items; absent from packages that were made before there was a choice. */
  setAside: z.array(setAsideItem).optional(), choices: itemChoices.optional(),
});
export type PackageContent = z.infer<typeof packageContent>;
