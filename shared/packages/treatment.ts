import { mayBeRewritten, type AttachmentFlag, type AttachmentKind } from '../attachments';
import { portalFormats, type PortalFormat, type PortalProfile, type PortalSlot } from './profile';

/**
 * `joined`: its pages become part of a PDF; `converted`: a picture becomes pages of one; `kept`: a file of its own, byte for byte;
 * `picture`: a picture of its own, upright, without what the camera wrote beside it, and no larger than the portal takes.
 */
export const treatments = ['joined', 'converted', 'kept', 'picture'] as const;
export type Treatment = (typeof treatments)[number];

/** Why a document is in no file. */
export const leftOutReasons = ['password', 'missing', 'damaged', 'unreadable', 'format', 'heic', 'bmp', 'macros', 'too-large', 'too-large-to-open'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Why a document stays a file of its own where others are joined. */
export const keptReasons = ['xfa', 'signed', 'restricted', 'format', 'layers', 'fields', 'own-file', 'own-picture'] as const;
export type KeptReason = (typeof keptReasons)[number];

export type DocumentFacts = { kind: AttachmentKind; flags: readonly AttachmentFlag[]; /** Bytes. */ size: number; content: 'stored' | 'missing' | 'damaged' };
export type Decision = { treatment: 'joined' | 'converted' | 'picture' } | { treatment: 'kept'; why: KeptReason } | { treatment: 'left-out'; reason: LeftOutReason };

/** Pictures that become pages. */
const pictures: readonly AttachmentKind[] = ['jpeg', 'png', 'tiff', 'webp', 'gif'];
/** Bytes of a document that is taken apart: what is larger is no scan of papers, and would not fit into memory beside its copy. */
export const largestOpened = 300_000_000;

const isFormat = (kind: AttachmentKind): kind is PortalFormat => (portalFormats as readonly string[]).includes(kind);

/** Byte for byte as it is, where the portal takes such a file of this size. */
function keep({ kind, size }: DocumentFacts, { formats, largestFileBytes, totalBytes }: PortalProfile, why: KeptReason): Decision {
  if (!isFormat(kind) || !formats.includes(kind)) return { treatment: 'left-out', reason: 'format' };
  return size > Math.min(largestFileBytes ?? Infinity, totalBytes ?? Infinity) ? { treatment: 'left-out', reason: 'too-large' } : { treatment: 'kept', why };
}

function decidePdf(facts: DocumentFacts, profile: PortalProfile, slot: PortalSlot): Decision {
  const { flags, size } = facts;
  if (flags.includes('password')) return { treatment: 'left-out', reason: 'password' };
  for (const flag of ['xfa', 'signed', 'restricted'] as const) if (flags.includes(flag)) return keep(facts, profile, flag);
  if (!mayBeRewritten(flags)) return { treatment: 'left-out', reason: 'format' };
  if (!slot.joined && keep(facts, profile, 'own-file').treatment === 'kept') return { treatment: 'kept', why: 'own-file' };
  return size > largestOpened ? { treatment: 'left-out', reason: 'too-large-to-open' } : { treatment: 'joined' };
}

/** What becomes of a document in a slot. XFA, signed and protected PDFs are never written anew. */
export function decide(facts: DocumentFacts, profile: PortalProfile, slot: PortalSlot): Decision {
  const { kind, content, flags, size } = facts;
  if (content !== 'stored') return { treatment: 'left-out', reason: content };
  if (kind === 'pdf') return decidePdf(facts, profile, slot);
  if (kind === 'heic' || kind === 'bmp') return { treatment: 'left-out', reason: kind };
  if (flags.includes('macros')) return { treatment: 'left-out', reason: 'macros' };
  if (!pictures.includes(kind)) return keep(facts, profile, 'format');
  // A TIFF may have several pages, which no picture has.
  const why = kind === 'tiff' ? 'own-file' : 'own-picture';
  if (!slot.joined && keep(facts, profile, why).treatment === 'kept') return { treatment: 'kept', why };
  if (size > largestOpened) return { treatment: 'left-out', reason: 'too-large-to-open' };
  // A slot that takes a picture as it is wants a picture still when it has to be smaller.
  return { treatment: !slot.joined && kind !== 'tiff' && profile.formats.includes('jpeg') ? 'picture' : 'converted' };
}
