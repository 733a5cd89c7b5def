import { z } from 'zod';
import { itemStates } from '../checklists/states';
import { calendarDate } from '../dates';
import { caseKind, caseStage } from './cases';
import { instant, recordId } from './common';

const ofFile = { fileId: recordId, fileNumber: z.string(), /** Of the principal applicant, family name first. */ name: z.string() };
const ofCase = { ...ofFile, caseId: recordId, kind: caseKind, caseTitle: z.string() };
const bilingual = z.strictObject({ en: z.string(), fr: z.string() });

const factDateKind = z.enum(['passport', 'visa', 'status', 'languageTest', 'eca', 'medicalExam', 'turnsTooOld', 'lmia', 'offerStart', 'nomination', 'expressEntry', 'provincialProfile', 'filing', 'landing']);

/** A day on which something has to be done or ends. */
export const todayDate = z.discriminatedUnion('source', [
  /** Of the facts of a file. */
  z.strictObject({ source: z.literal('facts'), ...ofFile, on: calendarDate, kind: factDateKind, person: z.string().nullable(), personId: recordId.nullable(), list: z.string().nullable(), entryId: recordId.nullable(), detail: z.string().nullable() }),
  z.strictObject({ source: z.literal('deadline'), ...ofCase, on: calendarDate, title: z.string() }),
  /** Of a case: its planned filing or landing. */
  z.strictObject({ source: z.literal('plan'), ...ofCase, on: calendarDate, what: z.enum(['filing', 'landing']) }),
  /** Of a document on a checklist: it is due, or is no longer good after the day. */
  z.strictObject({ source: z.literal('document'), ...ofCase, on: calendarDate, itemId: recordId, title: bilingual, what: z.enum(['due', 'expires']) }),
]);
export type TodayDate = z.infer<typeof todayDate>;

/** What is to be done now, over all files that are neither closed nor in the recycle bin. */
export const todayContract = {
  'today.overview': {
    input: z.strictObject({ on: calendarDate }),
    output: z.strictObject({
      /** From `lookBackDays` before the day to `lookAheadDays` after it, the earliest first; `total` counts also those that are left off. */
      dates: z.array(todayDate),
      total: z.int(),
      /** Documents that came and wait for somebody to look at them, the longest waiting first. */
      review: z.array(z.strictObject({ ...ofCase, itemId: recordId, title: bilingual, state: z.enum(itemStates), changedAt: instant })),
      /** Cases whose checklists rest on facts that are not known, the earliest planned filing first. */
      unsettled: z.array(z.strictObject({ ...ofCase, filingOn: calendarDate.nullable(), items: z.int() })),
      stages: z.array(z.strictObject({ stage: caseStage, cases: z.int() })),
      recent: z.array(z.strictObject({ ...ofFile, updatedAt: instant })),
    }),
  },
} as const;
