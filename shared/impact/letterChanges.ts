import { z } from 'zod';
import type { MadeReport } from '../contract/reports';
import { calendarDate } from '../dates';
import { outcomeInLetter, reasonsInLetter, subjectInLetter } from './letterWords';
import type { Report } from './pieces';
import { changeKinds, type ReportRow } from './rows';
import { bilingual } from './schema';
import { afterWords, beforeWords } from './words';

const both = (words: (language: 'en' | 'fr') => string) => ({ en: words('en'), fr: words('fr') });

const inEach = { en: z.array(z.strictObject({ what: z.string(), places: z.array(z.string()).max(100) })).max(100), fr: z.array(z.strictObject({ what: z.string(), places: z.array(z.string()).max(100) })).max(100) };

/** What a letter tells one client of a report, in both languages. */
export const letterChanges = z.strictObject({
  /** Another day under the rules in force, or other rules on one day (`from` and `to` are then the same). */
  basis: z.enum(['dates', 'rules']),
  from: calendarDate,
  to: calendarDate,
  changes: z.array(z.strictObject({
    kind: z.enum(changeKinds),
    /** Of pathways that come to something else, the streams of a program together; none: points, or evidence that ends. */
    pathwayIds: z.array(z.string().max(120)).max(100),
    /** Of points that move, those of the streams of a program together; none: all else. */
    scoreIds: z.array(z.string().max(120)).max(100),
    subject: bilingual,
    before: bilingual,
    after: bilingual,
    /** What it comes to, within a sentence to the client; empty where the kind of change says it. */
    outcome: bilingual,
    /** Of evidence that ends. */
    lastDay: calendarDate.nullable(),
    reasons: z.strictObject(inEach),
    /** What has to be looked up before it is relied upon. */
    verify: z.array(bilingual).max(500),
  })).min(1).max(500),
});
export type LetterChanges = z.infer<typeof letterChanges>;

type LetterChange = LetterChanges['changes'][number];

/** What a letter says of one row. */
export const letterChangeOf = (row: ReportRow, citations: Report['citations']): LetterChange => ({
  kind: row.kind, pathwayIds: row.kind === 'points' || row.kind === 'ends' ? [] : row.pathways.map(({ id }) => id),
  scoreIds: row.kind === 'points' ? row.scores.map(({ id }) => id) : [],
  subject: both((language) => subjectInLetter(row, language)), before: both((language) => beforeWords(row, language)), after: both((language) => afterWords(row, language)),
  outcome: both((language) => outcomeInLetter(row, language)),
  lastDay: row.kind === 'ends' ? row.evidence.lastDay : null,
  reasons: { en: reasonsInLetter(row, citations, 'en'), fr: reasonsInLetter(row, citations, 'fr') },
  verify: [...row.verify],
});

/** What a letter says of the rows of one client, of which there is at least one. */
export const letterChangesOf = (rows: readonly ReportRow[], { before, after }: Pick<MadeReport, 'before' | 'after'>, citations: Report['citations']): LetterChanges => ({
  basis: before.asOf === after.asOf ? 'rules' : 'dates', from: before.asOf, to: after.asOf, changes: rows.map((row) => letterChangeOf(row, citations)),
});
