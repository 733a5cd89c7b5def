import { compareAssessments } from '../assessments/compareAssessments';
import { readAssessment } from '../assessments/readAssessment';
import { readFacts } from '../assessments/readFacts';
import { replayAssessment } from '../assessments/replayAssessment';
import { reportDocument, reportName } from '../assessments/reportAssessment';
import { saveAssessment, summaryOf } from '../assessments/saveAssessment';
import { AppError } from '../../shared/errors';
import { assessmentRepository } from '../repositories/assessmentRepository';
import { clientFileRepository } from '../repositories/clientFileRepository';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';
import type { Jobs } from '../session/jobs';

type AssessmentHandlers = Pick<Handlers, Extract<keyof Handlers, `assessments.${string}`>>;

/** Everything that a page may ask about saved assessments. What is read is read in one transaction. */
export function assessmentHandlers(context: Context, jobs: Jobs): AssessmentHandlers {
  const reading = <T>(work: (tx: Tx) => T): T => context.book().db.transaction(work);
  return {
    'assessments.facts': ({ fileId }) =>
      reading((tx) => {
        const { view, text, digest } = readFacts(tx, fileId);
        return { fileId, revision: view.revision, digest, facts: JSON.parse(text) };
      }),

    'assessments.save': (input) => saveAssessment(context, input),

    'assessments.list': ({ fileId }) =>
      reading((tx) => {
        if (clientFileRepository(tx).get(fileId) === undefined) throw new AppError('file.not-found');
        return assessmentRepository(tx).ofFile(fileId).map(summaryOf);
      }),

    'assessments.get': ({ id }) =>
      reading((tx) => {
        const { row, summary, assessment, explanation, judgements, altered } = readAssessment(tx, id);
        const { engine, measures, factsDigest, resultDigest } = row;
        return { ...summary, facts: JSON.parse(row.facts), result: assessment, explanation, judgements, engine, measures, factsDigest, resultDigest, altered };
      }),

    'assessments.replay': ({ id }) => reading((tx) => replayAssessment(tx, id)),
    'assessments.compare': (input) => reading((tx) => compareAssessments(tx, input)),

    'assessments.report': async (input) => {
      const report = reading((tx) => reportDocument(tx, input));
      // Bytes for the page, which hands them to a person: nothing readable is written to disk here.
      const { bytes, pages } = await jobs.print(report.document);
      return { name: reportName(report), pages, base64: Buffer.from(bytes).toString('base64') };
    },
  };
}
