import { z } from 'zod';
import { calendarDate } from '../dates';
import { language, recordId } from './common';

/** Answer sheets of government forms. The page makes them itself; the service only writes them as files. */
export const formsContract = {
  /** The sheet of a form for a person (`p1`), as of the day on which it is printed. Throws `file.not-found`, `assessment.file-incomplete`, `form.unknown`, `assessment.person-not-found`, `case.not-found`. */
  'forms.print': {
    input: z.strictObject({
      fileId: recordId,
      formId: z.string().min(1).max(40),
      personId: z.string().min(1).max(60),
      /** The case for which the form is filled: its pathway decides the type of permit. */
      caseId: recordId.optional(),
      /** The person's job offer (`j1`) where there are several. */
      offerId: z.string().min(1).max(60).optional(),
      format: z.enum(['pdf', 'docx']),
      language,
      printedOn: calendarDate,
    }),
    output: z.strictObject({ name: z.string(), mediaType: z.string(), base64: z.base64() }),
  },
} as const;
