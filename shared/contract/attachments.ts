import { z } from 'zod';
import { attachmentFlags, attachmentKinds, attachmentNotices, isNameRule, longestName, zipRefusals, type AttachmentNotice, type ZipRefusal } from '../attachments';
import { calendarDate } from '../dates';
import { bilingual } from '../errors';
import { instant, language, line, nothing, recordId } from './common';

/** Of a file that a person chose (`transfer.*`, or the shell's dialogs). */
const transferToken = z.string().min(16).max(64);
const keysOf = <T extends string>(object: Readonly<Record<T, unknown>>): [T, ...T[]] => Object.keys(object) as [T, ...T[]];

export const attachmentView = z.strictObject({
  id: recordId,
  fileId: recordId,
  name: z.string(),
  kind: z.enum(attachmentKinds),
  mediaType: z.string(),
  /** Bytes. */
  size: z.int(),
  /** Of a PDF, once it was read. */
  pages: z.int().nullable(),
  flags: z.array(z.enum(attachmentFlags)),
  addedAt: instant,
  addedBy: recordId,
  /** The date that the document bears, and the last day on which it is good. */
  issuedOn: calendarDate.nullable(),
  expiresOn: calendarDate.nullable(),
  note: z.string(),
  deletedAt: instant.nullable(),
  revision: z.int(),
  /** The checklist items under which it is filed; none: it is unsorted. */
  itemIds: z.array(recordId),
  /** A quick look at its content; reading it may still find that it was changed. */
  content: z.enum(['stored', 'missing', 'damaged']),
  /** Of a PDF, what the search can read: `none` for scans without text, `unreadable` where reading failed or took too long. */
  text: z.enum(['not-read', 'pending', 'found', 'none', 'unreadable']),
});
export type AttachmentView = z.infer<typeof attachmentView>;

const notice = z.strictObject({ attachmentId: recordId, kind: z.enum(keysOf<AttachmentNotice>(attachmentNotices)), message: bilingual });
const leftOut = z.strictObject({ name: z.string(), kind: z.enum(keysOf<ZipRefusal>(zipRefusals)), message: bilingual });

/** What adding one file did; a ZIP becomes several documents. */
export const addedAttachments = z.strictObject({ added: z.array(attachmentView), notices: z.array(notice), leftOut: z.array(leftOut) });
export type AddedAttachments = z.infer<typeof addedAttachments>;

const change = z.strictObject({
  /** Cleaned, and given the ending of the present name where it has none. */
  name: line(longestName).min(1).optional(),
  issuedOn: calendarDate.nullable().optional(),
  expiresOn: calendarDate.nullable().optional(),
  note: z.string().max(4000).optional(),
});
export type AttachmentChange = z.infer<typeof change>;

const atRevision = z.strictObject({ id: recordId, revision: z.int() });
const ids = z.array(recordId).min(1).max(2000);

/** Readable copies on the disk; `stuck`: those of them that were to be removed and are held by another program. They are tried again. */
const openedCopies = z.strictObject({ copies: z.int(), stuck: z.int() });
export type OpenedCopiesState = z.infer<typeof openedCopies>;

/** Whose document it is: the file's number and its principal applicant. */
const fileOfFound = z.strictObject({ fileNumber: z.string(), family: z.string(), given: z.string() });

export const nameRule = z.string().trim().max(160).refine(isNameRule);

/** The documents of client files, kept encrypted in the vault. */
export const attachmentsContract = {
  /** In the order in which they were added. `unsorted`: only those under no item. */
  'attachments.list': { input: z.strictObject({ fileId: recordId, unsorted: z.boolean().optional(), deleted: z.boolean().optional() }), output: z.array(attachmentView) },
  /**
   * Takes in the file of a transfer, under an item or unsorted; all of a ZIP or nothing, but for entries that it tells of. Throws
   * `attachment.*`, `transfer.unknown`, `disk.full`.
   */
  'attachments.add': { input: z.strictObject({ fileId: recordId, token: transferToken, itemId: recordId.optional() }), output: addedAttachments },
  'attachments.change': { input: atRevision.extend({ change }), output: attachmentView },
  /** Files documents under an item, behind those that are there. An item that was still needed or requested is received then. */
  'attachments.assign': { input: z.strictObject({ ids, itemId: recordId }), output: z.array(attachmentView) },
  'attachments.takeOff': { input: z.strictObject({ ids, itemId: recordId }), output: z.array(attachmentView) },
  /** Puts the documents of an item in this order; all of them have to be named. */
  'attachments.order': { input: z.strictObject({ ids, itemId: recordId }), output: nothing },
  /** Takes a document away, or brings it back with the items under which it was filed. */
  'attachments.delete': { input: atRevision.extend({ deleted: z.boolean() }), output: attachmentView },
  /** Up to 3 MB from `offset` on, for a preview. Throws `attachment.missing`, `attachment.damaged`. */
  'attachments.read': { input: z.strictObject({ id: recordId, offset: z.int().min(0) }), output: z.strictObject({ base64: z.string(), size: z.int(), done: z.boolean() }) },
  /** Writes the document, checked from end to end, to where a person chose. */
  'attachments.export': { input: z.strictObject({ id: recordId, target: transferToken }), output: z.strictObject({ name: z.string(), size: z.int() }) },
  /**
   * Desktop only: writes a readable copy, checked from end to end, to the place that the shell granted, for another program to open. It is
   * removed when the book is locked, when the program ends, or at its next start. Throws `attachment.stays-inside`, `transfer.unknown`.
   */
  'attachments.openOutside': { input: z.strictObject({ id: recordId, target: transferToken }), output: nothing },
  /** Answered while the book is locked, too. */
  'attachments.openedCopies': { input: z.strictObject({}), output: openedCopies },
  /** Removes what can be removed now. */
  'attachments.removeOpenedCopies': { input: z.strictObject({}), output: openedCopies },
  /** Documents that hold every word in their name or text, of one file or of all that are not in the recycle bin; at most `most`, or 200. */
  'attachments.search': {
    input: z.strictObject({ fileId: recordId.optional(), query: z.string().max(200), most: z.int().min(1).max(200).optional() }),
    output: z.array(z.strictObject({ attachment: attachmentView, foundIn: z.enum(['name', 'text', 'both']), file: fileOfFound })),
  },
  /** Every document of the book whose content is missing or cut. */
  'attachments.problems': { input: z.strictObject({}), output: z.array(z.strictObject({ id: recordId, fileId: recordId, name: z.string(), problem: z.enum(['missing', 'damaged']) })) },
  'attachments.nameRule': { input: z.strictObject({}), output: z.strictObject({ rule: z.string() }) },
  'attachments.setNameRule': { input: z.strictObject({ rule: nameRule }), output: z.strictObject({ rule: z.string() }) },
  /** What the firm's rule would call a document under an item. */
  'attachments.suggestName': { input: z.strictObject({ id: recordId, itemId: recordId, language }), output: z.strictObject({ name: z.string() }) },
} as const;
