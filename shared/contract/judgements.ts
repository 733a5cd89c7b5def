import { z } from 'zod';
import { judgementView, longestReasons, recordedView } from '../judgements/views';
import { recordId } from './common';

const ruleId = z.string().min(1).max(120);
/** Lines and paragraphs are kept. A character that ends texts for the database and for printers is refused. */
const reasons = z.string().trim().min(1).max(longestReasons).refine((text) => !text.includes('\u0000'));

/** What consultants think of the questions that rules leave to an officer. A view never counts for an outcome. */
export const judgementsContract = {
  /** Every view on the people who are on a file now; of each judgement the latest first, which is in force unless it is a withdrawal. */
  'judgements.list': { input: z.strictObject({ fileId: recordId }), output: z.array(recordedView) },
  /**
   * Adds a view, which takes the place of the one before. Refused with `judgement.not-found` where the rules of the program leave no such
   * question to an officer, and with `record.conflict` where another view was recorded since `supersedes`.
   */
  'judgements.record': {
    input: z.strictObject({
      fileId: recordId,
      /** The id of a person within the file (`p1`). */
      personId: z.string().min(1).max(60),
      pathwayId: ruleId,
      criterionId: ruleId,
      /** `withdrawn` needs a view that is in force. */
      view: judgementView,
      reasons,
      /** The latest one that the person saw, a withdrawal included; null: none. */
      supersedes: recordId.nullable(),
    }),
    output: recordedView,
  },
} as const;
