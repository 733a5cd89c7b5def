import { z } from 'zod';
import type { AttachmentKind } from '../attachments';
import type { Bilingual } from '../errors';

const line = (max: number) => z.string().trim().min(1).max(max);
const bilingualLine = z.strictObject({ en: line(120), fr: line(120) });
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).max(60);

/** Kinds of file that a portal may take; what a document is, is recognized by its content. */
export const portalFormats = ['pdf', 'jpeg', 'png', 'tiff', 'doc', 'docx', 'xlsx'] as const satisfies readonly AttachmentKind[];
export type PortalFormat = (typeof portalFormats)[number];

/** Bounds of what a profile may say. Bytes, characters and dots per inch; both ends included. */
export const profileBounds = { bytes: { least: 50_000, most: 1_000_000_000 }, name: { least: 20, most: 150 }, dpi: { least: 96, most: 300 }, slots: 60, documentsOfSlot: 200, documentsElsewhere: 300 } as const;

const bytes = z.int().min(profileBounds.bytes.least).max(profileBounds.bytes.most).nullable();

export const portalSlot = z.strictObject({
  id: slug,
  title: bilingualLine,
  /** Types of document (of the catalogue or the firm's own) that are uploaded here. */
  documents: z.array(z.string().min(1).max(120)).max(profileBounds.documentsOfSlot),
  /** Whether several documents become one PDF. Otherwise each stays a file of its own. */
  joined: z.boolean(),
  /** Whether each person has this slot: documents of two persons are never in one file then. Those of two employers never are. */
  perPerson: z.boolean(),
});
export type PortalSlot = z.infer<typeof portalSlot>;

/** What of a case belongs to another portal, so that it is in no package for this one unless somebody puts it there. */
export const otherPortals = z.strictObject({
  /** Types of document. */
  documents: z.array(z.string().min(1).max(120)).max(profileBounds.documentsElsewhere),
  /** Whether everything belongs there that no slot names, the firm’s own items included. */
  unnamed: z.boolean(),
  /** Whether papers of persons other than the applicant of the case belong there. */
  companions: z.boolean(),
});
export type OtherPortals = z.infer<typeof otherPortals>;

/** What a portal takes, and where each document is uploaded. */
export const portalProfile = z.strictObject({
  id: slug,
  title: bilingualLine,
  /** Bytes of one file at most; null: no limit is known. */
  largestFileBytes: bytes,
  /** From so many bytes on, a file is pointed out though it fits. */
  warnAtBytes: bytes,
  /** Bytes of all files together. */
  totalBytes: bytes,
  formats: z.array(z.enum(portalFormats)).min(1).max(portalFormats.length),
  /** Characters of a file's name, its ending included. */
  longestName: z.int().min(profileBounds.name.least).max(profileBounds.name.most),
  /** What pictures are brought down to before their quality is lowered, in dots per inch. */
  dpi: z.int().min(profileBounds.dpi.least).max(profileBounds.dpi.most),
  /** In the order in which the portal asks for them. */
  slots: z.array(portalSlot).min(1).max(profileBounds.slots),
  /** The slot for documents that no other slot takes. */
  fallbackSlot: slug,
  /** Absent: everything may go to this portal. */
  elsewhere: otherPortals.optional(),
});
export type PortalProfile = z.infer<typeof portalProfile>;

/** Where what a built-in profile says comes from. */
export type ProfileSource = { source: Bilingual; pinpoint: Bilingual; confidence: 'high' | 'medium' | 'low'; retrieved: string; note: Bilingual };

const namingSlot = ({ slots }: PortalProfile, document: string | null): PortalSlot | undefined => slots.find(({ documents }) => document !== null && documents.includes(document));

export const slotOf = (profile: PortalProfile, document: string | null): PortalSlot | undefined =>
  namingSlot(profile, document) ?? profile.slots.find(({ id }) => id === profile.fallbackSlot);

/** Whether a paper belongs to another portal. `isCompanion`: it is of a person who is not the applicant of the case. */
export function belongsElsewhere(profile: PortalProfile, { document, isCompanion }: { document: string | null; isCompanion: boolean }): boolean {
  const { elsewhere } = profile;
  if (elsewhere === undefined) return false;
  if (elsewhere.companions && isCompanion) return true;
  if (document !== null && elsewhere.documents.includes(document)) return true;
  return elsewhere.unnamed && namingSlot(profile, document) === undefined;
}
