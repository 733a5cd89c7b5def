/** What a document is, recognized by its content and never by the ending of its name. `other`: kept as it is and never opened. */
export const attachmentKinds = ['pdf', 'jpeg', 'png', 'tiff', 'gif', 'bmp', 'webp', 'heic', 'docx', 'doc', 'xlsx', 'xls', 'pptx', 'odt', 'rtf', 'email', 'txt', 'zip', 'other'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

type KindFacts = { mediaType: string; /** Endings that names of this kind have, the usual one first. */ endings: readonly string[] };

const facts: Readonly<Record<AttachmentKind, KindFacts>> = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  tiff: { mediaType: 'image/tiff', endings: ['tif', 'tiff'] },
  gif: { mediaType: 'image/gif', endings: ['gif'] },
  bmp: { mediaType: 'image/bmp', endings: ['bmp', 'dib'] },
  webp: { mediaType: 'image/webp', endings: ['webp'] },
  heic: { mediaType: 'image/heic', endings: ['heic', 'heif', 'avif'] },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx', 'docm', 'dotx'] },
  doc: { mediaType: 'application/msword', endings: ['doc', 'dot'] },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx', 'xlsm', 'xltx'] },
  xls: { mediaType: 'application/vnd.ms-excel', endings: ['xls', 'xlt'] },
  pptx: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', endings: ['pptx', 'pptm', 'ppsx'] },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  rtf: { mediaType: 'application/rtf', endings: ['rtf'] },
  email: { mediaType: 'application/vnd.ms-outlook', endings: ['msg'] },
  txt: { mediaType: 'text/plain', endings: ['txt', 'csv', 'eml', 'log', 'md', 'ics', 'json', 'vcf'] },
  zip: { mediaType: 'application/zip', endings: ['zip'] },
  other: { mediaType: 'application/octet-stream', endings: [] },
};

export const mediaTypeOf = (kind: AttachmentKind): string => facts[kind].mediaType;

/** The kind that was stored as this media type; `other` for one that no kind has. */
export const kindOfMediaType = (mediaType: string): AttachmentKind => attachmentKinds.find((kind) => facts[kind].mediaType === mediaType) ?? 'other';

/** The ending that a name of this kind usually has, without its dot; null for `other`. */
export const usualEnding = (kind: AttachmentKind): string | null => facts[kind].endings[0] ?? null;

/** Whether a name ends as its kind says. `other` may be called anything. */
export const endingFits = (kind: AttachmentKind, ending: string): boolean => kind === 'other' || facts[kind].endings.includes(ending.toLowerCase());

/**
 * What is particular about a document. `password`: it opens with a password only; `restricted`: it is encrypted, whether or not it opens
 * without a password, and its author may have forbidden changes; `xfa`: a dynamic form, as IRCC's validated ones are; `signed`: it
 * carries a digital signature. A PDF with one of these is never written anew. `macros`: an office document with programs in it.
 */
export const attachmentFlags = ['password', 'restricted', 'xfa', 'signed', 'macros'] as const;
export type AttachmentFlag = (typeof attachmentFlags)[number];

/** Whether a document may be put together with others or stamped: not where that would break it. */
export const mayBeRewritten = (flags: readonly AttachmentFlag[]): boolean => flags.every((flag) => flag === 'macros');
