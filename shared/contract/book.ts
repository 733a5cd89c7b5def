import { z } from 'zod';
import { instant, json, language, line, nothing, recordId } from './common';

/** A passphrase as typed. The rule of its length is checked where the book is made, so that it has its own message. */
const secret = z.string().min(1).max(1024);

export const preferences = z.strictObject({
  /** `null` until somebody chose: the page then follows the system. */
  language: language.nullable(),
  theme: z.enum(['light', 'dark', 'auto']),
});
export type Preferences = z.infer<typeof preferences>;

export const staffRole = z.enum(['rcic', 'rcic-irb', 'lawyer', 'quebec-notary', 'assistant', 'other']);
export const staffInput = z.strictObject({
  name: line(120).min(1),
  initials: line(5).min(1),
  role: staffRole,
  /** Licence number with the College, a law society or the Chambre des notaires; `null`: none. */
  membershipNumber: line(20).min(1).nullable(),
});
export type StaffInput = z.infer<typeof staffInput>;
export const staff = staffInput.extend({ id: recordId, archived: z.boolean(), revision: z.int() });
export type Staff = z.infer<typeof staff>;

export const dateFormat = z.enum(['day-month-year', 'month-day-year', 'iso']);
export const firm = z.strictObject({
  name: line(160),
  address: z.string().trim().max(500),
  telephone: line(40),
  email: z.union([z.literal(''), z.email().max(200)]),
  /** A PNG or JPEG picture as a data URL; `null`: none. At most 512 KiB. */
  logo: z
    .string()
    .max(700_000)
    .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/)
    .nullable(),
  dateFormat,
  /** Minutes without a key or a mouse after which the book locks itself; `null`: never. */
  autoLockMinutes: z.int().min(1).max(480).nullable(),
});
export type Firm = z.infer<typeof firm>;

const base = {
  /** Where the book lies, as shown in Settings. */
  folder: z.string(),
  mode: z.enum(['desktop', 'browser']),
  version: z.string(),
};
export const bookState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('absent'), ...base }),
  z.strictObject({ state: z.literal('locked'), ...base }),
  z.strictObject({
    state: z.literal('open'),
    ...base,
    staffId: recordId.nullable(),
    firm,
    /** False until somebody typed part of the printed recovery key back. */
    recoveryKeyConfirmed: z.boolean(),
    /** The last backup that was verified, or null. */
    lastBackupAt: instant.nullable(),
  }),
]);
export type BookState = z.infer<typeof bookState>;

/** Which groups of the printed recovery key are asked back, counted from 1. */
const issuedRecoveryKey = z.strictObject({ recoveryKey: z.string(), ask: z.array(z.int()) });

const head = z.strictObject({ seq: z.int(), hash: z.string() });
export type AuditHead = z.infer<typeof head>;
export const auditHead = head;

export const backupManifest = z.strictObject({
  createdAt: instant,
  appVersion: z.string(),
  schemaVersion: z.int(),
  files: z.int(),
  sizeBytes: z.int(),
  /** Contents of documents and of files of packages that it carries, and those that were missing when it was made. Each counts once. */
  documents: z.int(),
  documentsMissing: z.int(),
  auditHead: head,
});
export type BackupManifest = z.infer<typeof backupManifest>;

/** A backup that was written or restored with its database open, so that the documents whose content it lacks can be named. */
export const openedBackup = backupManifest.extend({ missingDocuments: z.array(z.strictObject({ name: z.string(), fileNumber: z.string() })) });
export type OpenedBackup = z.infer<typeof openedBackup>;

/** A file that a person chose; the page never sees or names a path. */
const transferToken = z.string().min(16).max(64);
const unlockWith = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), passphrase: secret }),
  z.strictObject({ kind: z.literal('recovery-key'), recoveryKey: secret }),
]);
export type UnlockWith = z.infer<typeof unlockWith>;

/** The book as a whole: its state, keys, backups, the firm and its people. */
export const bookContract = {
  'book.state': { input: z.strictObject({}), output: bookState },
  'book.create': { input: z.strictObject({ passphrase: secret, firmName: line(160), person: staffInput }), output: issuedRecoveryKey },
  'book.unlock': { input: unlockWith, output: bookState },
  'book.lock': { input: z.strictObject({}), output: nothing },
  'book.confirmRecoveryKey': { input: z.strictObject({ groups: z.array(z.strictObject({ index: z.int(), text: z.string().max(20) })).min(1).max(10) }), output: nothing },
  'book.renewRecoveryKey': { input: z.strictObject({ passphrase: secret }), output: issuedRecoveryKey },
  'book.changePassphrase': { input: z.strictObject({ current: unlockWith, next: secret }), output: nothing },
  /** Says that a person is at work; only this keeps the book from locking itself. */
  'session.touch': { input: z.strictObject({}), output: nothing },
  'session.chooseStaff': { input: z.strictObject({ staffId: recordId }), output: bookState },

  'preferences.get': { input: z.strictObject({}), output: preferences },
  'preferences.set': { input: preferences, output: preferences },

  'firm.set': { input: firm, output: firm },
  'staff.list': { input: z.strictObject({}), output: z.array(staff) },
  'staff.add': { input: staffInput, output: staff },
  'staff.update': { input: staffInput.extend({ id: recordId, revision: z.int() }), output: staff },
  'staff.archive': { input: z.strictObject({ id: recordId, archived: z.boolean() }), output: staff },

  'backup.write': { input: z.strictObject({ target: transferToken }), output: openedBackup },
  'backup.inspect': { input: z.strictObject({ source: transferToken }), output: backupManifest },
  /** Opens nothing: the book is locked afterwards, and the state before it is kept in the data folder. */
  'backup.restore': { input: z.strictObject({ source: transferToken, unlock: unlockWith }), output: openedBackup },

  /** Browser mode only: the page brings a chosen file to the service, or fetches one that the service wrote, piece by piece. */
  'transfer.create': { input: z.strictObject({ name: line(500), /** A document is kept encrypted under way; a backup is encrypted by itself. */ holds: z.enum(['backup', 'document']).optional() }), output: z.strictObject({ token: transferToken }) },
  'transfer.append': { input: z.strictObject({ token: transferToken, base64: z.base64().max(8_000_000) }), output: nothing },
  'transfer.read': {
    input: z.strictObject({ token: transferToken, offset: z.int().min(0) }),
    output: z.strictObject({ base64: z.string(), done: z.boolean() }),
  },
  'transfer.close': { input: z.strictObject({ token: transferToken }), output: nothing },

  'audit.history': {
    input: z.strictObject({
      subject: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('file'), id: recordId }),
        z.strictObject({ kind: z.literal('employer'), id: recordId }),
        z.strictObject({ kind: z.literal('book') }),
      ]),
      /** Entries older than this one; absent: from the newest. */
      before: z.int().optional(),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ entries: z.array(z.lazy(() => auditEntry)), more: z.boolean() }),
  },
  /** Recomputes the whole chain. `compareWith` is a head that a backup or an export carried. */
  'audit.verify': {
    input: z.strictObject({ compareWith: head.optional() }),
    output: z.strictObject({
      entries: z.int(),
      head: head.nullable(),
      /** `seq` 0: no entry, but a file of the book that no entry tells of. */
      faults: z.array(z.strictObject({ seq: z.int(), kind: z.enum(['altered', 'missing', 'reordered', 'payload-altered', 'payload-missing', 'head-differs', 'file-unrecorded']) })),
    }),
  },
} as const;

/** One change within an audit entry; `before` and `after` are absent where there was, or is, nothing. */
export const auditChange = z.strictObject({
  record: z.enum(['file', 'person', 'entry', 'employer', 'lmia', 'employerLink', 'staff', 'firm', 'judgement', 'case', 'checklistItem', 'letter', 'letterTemplate', 'attachment', 'package', 'rulePack', 'publisher', 'report']),
  recordId: z.string(),
  /** The list that holds the record (`work`, `jobOffers` …), for entries. */
  list: z.string().optional(),
  /** Whom or what it concerns, as it was named then ("Chidi Okafor"). */
  label: z.string().optional(),
  member: z.string().optional(),
  before: json.optional(),
  after: json.optional(),
});
export type AuditChange = z.infer<typeof auditChange>;

export const auditAction = z.enum([
  'book.created', 'book.opened', 'book.passphrase-changed', 'book.recovery-key-renewed', 'book.recovery-key-confirmed', 'book.backed-up', 'book.restored', 'book.upgraded',
  'firm.changed', 'firm.checklists-changed', 'firm.rounds-changed', 'staff.added', 'staff.changed', 'staff.archived', 'staff.reinstated',
  'file.created', 'file.imported', 'file.exported', 'file.export-not-completed', 'file.edited', 'file.changed', 'file.deleted', 'file.restored', 'file.destroyed',
  'employer.created', 'employer.edited', 'employer.deleted',
  'assessment.saved', 'judgement.recorded', 'judgement.withdrawn',
  'case.created', 'case.changed', 'case.deleted', 'case.restored', 'checklist.renewed', 'checklist.changed', 'checklist.printed', 'form.printed',
  'attachment.added', 'attachment.changed', 'attachment.filed', 'attachment.taken-off', 'attachment.deleted', 'attachment.restored', 'attachment.exported', 'attachment.opened-outside', 'attachment.destroyed',
  'package.built', 'package.exported', 'package.deleted', 'package.profiles-changed',
  'letter.generated', 'letter.deleted', 'letter.restored', 'letterTemplate.added', 'letterTemplate.removed', 'letterTemplate.restored',
  'report.exported', 'rulePack.imported', 'rulePack.activated', 'publisher.trusted', 'publisher.removed',
]);
export type AuditAction = z.infer<typeof auditAction>;

export const auditEntry = z.strictObject({
  seq: z.int(),
  at: instant,
  staff: z.strictObject({ id: recordId, name: z.string() }).nullable(),
  action: auditAction,
  fileId: recordId.nullable(),
  visit: z.string().nullable(),
  /** Empty when the payload was lawfully destroyed. */
  changes: z.array(auditChange),
  destroyed: z.boolean(),
});
export type AuditEntry = z.infer<typeof auditEntry>;
