import type { Input } from '../../../shared/contract';
import type { SampleBook } from '../assessments/support';

type Record = Input<'judgements.record'>;

/** The question whether the main duties were performed, of the principal applicant of a file, with whatever is to be said of it. */
export const duties = (fileId: string, more: Partial<Record> = {}): Record => ({
  fileId, personId: 'p1', pathwayId: 'ca.ee.fsw', criterionId: 'fsw.duties', view: 'favourable', reasons: 'The letters of both employers list the main duties.', supersedes: null, ...more,
});

export const counted = (book: SampleBook, fileId: string) => book.ask('audit.history', { subject: { kind: 'file', id: fileId }, limit: 500 }).then(({ entries }) => entries.length);
