import { z } from 'zod';
import { calendarDate } from '../dates';
import { fault } from '../errors';
import { auditHead } from './book';
import { facts, instant, json, line, nothing, recordId } from './common';

export const fileStatus = z.enum(['prospect', 'consulted', 'retained', 'closed']);
export type FileStatus = z.infer<typeof fileStatus>;
export const fileNumber = line(40).min(1);

/** A stored record: revision goes up by one with every change of it. */
export const entry = z.strictObject({
  id: recordId,
  revision: z.int(),
  data: facts,
  /** Of a job offer: the LMIA of the employer that it uses. `data.lmia` is null where there is none, absent where it is not known. */
  lmiaId: recordId.optional(),
});
export type Entry = z.infer<typeof entry>;

/** List name → entries. A list that is not there is not known; an empty one says that there is none. */
const lists = z.record(z.string(), z.array(entry));

/** `data.id` is the person's id in the interchange format (`p1`), unique in the file; references inside the file use it. */
export const personView = entry.extend({ lists });
export type PersonView = z.infer<typeof personView>;

export const employerView = z.strictObject({
  id: recordId,
  revision: z.int(),
  data: facts,
  lmias: z.array(entry),
  /** How many files outside the recycle bin name this employer. */
  files: z.int(),
});
export type EmployerView = z.infer<typeof employerView>;
/** An employer without how many files name it, which is found by looking at all of those. */
export type EmployerFacts = Omit<EmployerView, 'files'>;

/**
 * An employer as one file names it: `localId` (`e1`) is what the file's own references use; `data` holds what is true of the
 * employer in this file alone (`familyShares`).
 */
export const linkedEmployer = z.strictObject({ id: recordId, revision: z.int(), localId: z.string(), data: facts, employer: employerView });
export type LinkedEmployer = z.infer<typeof linkedEmployer>;

export const fileView = z.strictObject({
  id: recordId,
  revision: z.int(),
  fileNumber: z.string(),
  status: fileStatus,
  responsibleId: recordId,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: instant.nullable(),
  /** `openedOn`, `representative`, `expressEntry`, `plan`. */
  data: facts,
  persons: z.array(personView),
  employers: z.array(linkedEmployer),
  lists,
});
export type FileView = z.infer<typeof fileView>;

export const fileSummary = z.strictObject({
  id: recordId,
  fileNumber: z.string(),
  status: fileStatus,
  responsibleId: recordId,
  family: z.string(),
  given: z.string(),
  dateOfBirth: z.string().nullable(),
  citizenships: z.array(z.string()),
  persons: z.int(),
  openedOn: z.string().nullable(),
  updatedAt: instant,
  deletedAt: instant.nullable(),
});
export type FileSummary = z.infer<typeof fileSummary>;

const target = z.strictObject({ kind: z.enum(['file', 'person', 'entry', 'employer', 'lmia', 'employerLink']), id: recordId });
const parent = z.strictObject({ kind: z.enum(['file', 'person', 'employer']), id: recordId });
const member = z.string().min(1).max(60);
const listName = z.string().min(1).max(60);
const index = z.int().min(0).max(10_000);

/**
 * One step of an edit. Every step says what it found (`from`, `revision`), so that two windows never overwrite each other
 * silently, and has an inverse, so that it can be undone. An absent `from` or `to` means that the member is absent.
 */
export const editStep = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), target, member, from: json.optional(), to: json.optional() }),
  /** List `lmias` for an employer, a person's or the file's list otherwise. `id` is a new UUIDv7. */
  z.strictObject({ op: z.literal('add'), parent, list: listName, id: recordId, index, data: facts, lmiaId: recordId.optional() }),
  z.strictObject({ op: z.literal('remove'), kind: z.enum(['entry', 'lmia']), id: recordId, revision: z.int() }),
  z.strictObject({ op: z.literal('move'), id: recordId, index }),
  /** Says that an empty list is known to be empty, or not known. */
  z.strictObject({ op: z.literal('know'), parent, list: listName, from: z.boolean(), to: z.boolean() }),
  z.strictObject({ op: z.literal('addPerson'), id: recordId, index, data: facts }),
  /** The person's entries go with the person. */
  z.strictObject({ op: z.literal('removePerson'), id: recordId, revision: z.int() }),
  /** `id` is a new UUIDv7 for the link. */
  z.strictObject({ op: z.literal('linkEmployer'), id: recordId, employerId: recordId, localId: z.string().min(1).max(60), data: facts }),
  z.strictObject({ op: z.literal('unlinkEmployer'), id: recordId, revision: z.int() }),
  /** The LMIA of a job offer: a record of its employer, `null` for none, absent for not known. */
  z.strictObject({ op: z.literal('setLmia'), id: recordId, from: recordId.nullable().optional(), to: recordId.nullable().optional() }),
]);
export type EditStep = z.infer<typeof editStep>;
const steps = z.array(editStep).min(1).max(2_000);
/** One per visit of a field: History shows the entries of a visit as one. */
const visit = z.string().min(1).max(60);

export const similarPerson = z.strictObject({
  fileId: recordId,
  fileNumber: z.string(),
  status: fileStatus,
  /** Whom the present file names. */
  name: z.string(),
  /** Whom the other file names, and as what. */
  otherName: z.string(),
  otherRole: z.string(),
  kind: z.enum(['duplicate', 'conflict']),
  reasons: z.array(z.enum(['same-name', 'similar-name', 'shared-name', 'date-of-birth', 'passport', 'former-partner'])),
});
export type SimilarPerson = z.infer<typeof similarPerson>;

const newPerson = z.strictObject({ family: line(100), given: line(100), dateOfBirth: calendarDate.optional() });
/** A member that the book and the file do not say alike; absent where one of them does not know it, which the import would fill in. */
const difference = z.strictObject({ /** The number of an LMIA, where it is a member of that. */ lmia: z.string().optional(), member: z.string(), book: json.optional(), file: json.optional() });
const importText = z.string().max(34_000_000);

/** Client files and the employers they share. */
export const filesContract = {
  'files.list': {
    input: z.strictObject({
      /** Words that all must be found in names, file number, passport number or UCI, accents and case ignored; dates (`YYYY-MM-DD`) are dates of birth too. */
      query: z.string().max(200),
      statuses: z.array(fileStatus).max(4),
      responsibleId: recordId.nullable(),
      deleted: z.boolean(),
      sort: z.enum(['name', 'fileNumber', 'status', 'responsible', 'openedOn', 'updatedAt']),
      descending: z.boolean(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ total: z.int(), all: z.int(), rows: z.array(fileSummary) }),
  },
  'files.get': { input: z.strictObject({ id: recordId }), output: fileView },
  /** A free number of the form `2026-0007` for the year of `on`. */
  'files.nextNumber': { input: z.strictObject({ on: calendarDate }), output: z.strictObject({ fileNumber: z.string() }) },
  'files.findSimilar': {
    input: z.strictObject({ persons: z.array(newPerson.extend({ passports: z.array(z.string().max(40)).max(20) })).max(50), exceptFileId: recordId.nullable() }),
    output: z.array(similarPerson),
  },
  /** The same for everybody in a file, their other names and former partners included. */
  'files.similarTo': { input: z.strictObject({ id: recordId }), output: z.array(similarPerson) },
  'files.create': {
    input: z.strictObject({ fileNumber, principal: newPerson.extend({ passportNumber: line(50).min(1).optional() }), responsibleId: recordId, status: fileStatus, openedOn: calendarDate }),
    output: fileView,
  },
  'files.change': {
    input: z.strictObject({ id: recordId, revision: z.int(), fileNumber: fileNumber.optional(), status: fileStatus.optional(), responsibleId: recordId.optional() }),
    output: fileView,
  },
  'files.delete': { input: z.strictObject({ ids: z.array(recordId).min(1).max(1000) }), output: nothing },
  'files.restore': { input: z.strictObject({ ids: z.array(recordId).min(1).max(1000) }), output: nothing },
  /** Only out of the recycle bin; removes the audit payloads too and leaves an entry that says so. */
  'files.destroy': { input: z.strictObject({ ids: z.array(recordId).min(1).max(1000) }), output: nothing },
  'files.export': {
    input: z.strictObject({ id: recordId }),
    output: z.strictObject({ name: z.string(), text: z.string(), record: z.strictObject({ name: z.string(), text: z.string() }), auditHead }),
  },

  /**
   * What an export answered was not written, or not all of it: the person gave up, or the disk refused. `seq`: the entry of the audit
   * trail that tells of the export, which was made before anything left the service.
   */
  'files.exportNotCompleted': { input: z.strictObject({ exports: z.array(z.strictObject({ id: recordId, seq: z.int() })).min(1).max(5000) }), output: nothing },

  'facts.edit': { input: z.strictObject({ fileId: recordId, visit, steps }), output: fileView },

  'imports.check': {
    input: z.strictObject({ text: importText }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(false), faults: z.array(fault) }),
      z.strictObject({
        ok: z.literal(true),
        fileNumber: z.string(),
        fileNumberTaken: z.boolean(),
        principal: z.string(),
        persons: z.int(),
        similar: z.array(similarPerson),
        employers: z.array(z.strictObject({
          localId: z.string(),
          legalName: z.string(),
          /** The employer of the book with the same business number, and where the two, or LMIAs of theirs with one number, differ. */
          match: z.strictObject({ employerId: recordId, legalName: z.string(), differences: z.array(difference) }).nullable(),
        })),
      }),
    ]),
  },
  'imports.commit': {
    input: z.strictObject({
      text: importText,
      fileNumber,
      responsibleId: recordId,
      status: fileStatus,
      /**
       * For employers that the book knows otherwise, and their LMIAs. `keep`: the book's values stand and only gaps are filled;
       * `replace`: the file's values win. Without a choice for one that differs the import is refused with `import.choice-needed`.
       */
      employers: z.array(z.strictObject({ localId: z.string().max(60), use: z.enum(['keep', 'replace']) })).max(1000),
    }),
    output: z.strictObject({ id: recordId }),
  },
  'samples.load': { input: z.strictObject({}), output: z.strictObject({ imported: z.int(), alreadyThere: z.int() }) },

  'employers.list': {
    input: z.strictObject({ query: z.string().max(200), offset: z.int().min(0), limit: z.int().min(1).max(500) }),
    output: z.strictObject({ total: z.int(), rows: z.array(z.strictObject({ id: recordId, legalName: z.string(), businessNumber: z.string().nullable(), province: z.string().nullable(), city: z.string().nullable(), files: z.int(), lmias: z.int() })) }),
  },
  'employers.get': {
    input: z.strictObject({ id: recordId }),
    output: employerView.extend({ usedBy: z.array(z.strictObject({ fileId: recordId, fileNumber: z.string(), name: z.string() })) }),
  },
  'employers.create': { input: z.strictObject({ legalName: line(200).min(1), businessNumber: line(30).min(1).optional() }), output: employerView },
  'employers.edit': { input: z.strictObject({ employerId: recordId, visit, steps }), output: employerView },
  /** Refused while a file names the employer. */
  'employers.delete': { input: z.strictObject({ id: recordId, revision: z.int() }), output: nothing },
} as const;
