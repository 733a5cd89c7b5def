import { z } from 'zod';
import type { MadeReport } from '../contract/reports';
import { calendarDate, type CalendarDate } from '../dates';
import { changeKinds, type ReportRow } from './rows';
import { bilingual } from './schema';
import type { Report } from './pieces';
import { afterWords, beforeWords, reasonsOf, subjectWords } from './words';

const both = (words: (language: 'en' | 'fr') => string) => ({ en: words('en'), fr: words('fr') });

/** What a letter tells one client of a report, in both languages. */
export const letterChanges = z.strictObject({
  /** Another day under the rules in force, or other rules on one day (`from` and `to` are then the same). */
  basis: z.enum(['dates', 'rules']),
  from: calendarDate,
  to: calendarDate,
  changes: z.array(z.strictObject({
    kind: z.enum(changeKinds),
    /** Of a pathway that comes to something else; null: points, or evidence that ends. */
    pathwayId: z.string().max(120).nullable(),
    subject: bilingual,
    before: bilingual,
    after: bilingual,
    /** Of evidence that ends. */
    lastDay: calendarDate.nullable(),
    reasons: z.array(z.strictObject({ what: bilingual, place: bilingual })).max(100),
  })).min(1).max(500),
});
export type LetterChanges = z.infer<typeof letterChanges>;

/** What a letter says of the rows of one client, of which there is at least one. */
export function letterChangesOf(rows: readonly ReportRow[], { before, after }: Pick<MadeReport, 'before' | 'after'>, citations: Report['citations']): LetterChanges {
  return {
    basis: before.asOf === after.asOf ? 'rules' : 'dates', from: before.asOf, to: after.asOf,
    changes: rows.map((row) => {
      const [english, french] = [reasonsOf(row, citations, 'en', 'letter'), reasonsOf(row, citations, 'fr', 'letter')];
      return {
        kind: row.kind, pathwayId: row.kind === 'points' || row.kind === 'ends' ? null : row.subjectId,
        subject: both((language) => subjectWords(row, language)), before: both((language) => beforeWords(row, language)), after: both((language) => afterWords(row, language)),
        lastDay: row.kind === 'ends' ? row.evidence.lastDay : null,
        // Of what ends by itself there is no more to say.
        reasons: row.kind === 'ends' ? [] : english.map(({ what, place }, index) => ({ what: { en: what, fr: french[index]?.what ?? what }, place: { en: place, fr: french[index]?.place ?? place } })),
      };
    }),
  };
}

/** What a letter is made with: the changes, and of each pathway the first day on which it comes to what it comes to in the end. */
export type DatedChanges = LetterChanges & { since: ReadonlyMap<string, CalendarDate> };
