import { nearMisses } from '../../shared/assessment/beyond/nearMisses';
import { moveSentence } from '../../shared/assessment/beyond/wording';
import { assessmentReport, type ReportInput } from '../../shared/assessment/report/document';
import { letterheadOf } from '../../shared/assessment/report/letterhead';
import type { ReportedNearMisses } from '../../shared/assessment/report/parts';
import type { Explanation } from '../../shared/assessment/report/schema';
import type { ClientFile } from '../../shared/clientFile';
import { recentOf } from '../../shared/rounds/firmRound';
import type { Parsed, Staff } from '../../shared/contract';
import type { Document } from '../../shared/documents';
import { AppError } from '../../shared/errors';
import { viewsInForce, type ViewInForce } from '../../shared/judgements/views';
import { fileName } from '../files/exportFile';
import { listViews } from '../judgements/listViews';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { roundRepository } from '../repositories/roundRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import { staffRepository } from '../repositories/staffRepository';
import { rulesInForce } from '../rules/rulesInForce';
import type { Tx } from '../session/book';
import { explained } from './evaluate';
import { reportedEvidence } from './reportedEvidence';
import { readAssessment } from './readAssessment';
import { personToAssess, readFacts } from './readFacts';

type Request = Parsed<'assessments.report'>;
type Assessed = { fileId: string; client: ClientFile; explanation: Explanation; judgements: ViewInForce[]; asOf: string; saved?: { on: string; by: string }; evidence?: NonNullable<ReportInput['evidence']> };

/** What would make pathways apply that do not; nothing of a frozen assessment under rules that are no longer in force. */
function nearMissesOf(tx: Tx, { explanation: { pathways, personId, asOf, rules }, client }: Assessed): ReportedNearMisses {
  const pack = rulesInForce(tx);
  if (rules.hash !== pack.hash) return {};
  const failed = pathways.filter(({ outcome }) => outcome === 'does-not-apply');
  return Object.fromEntries(failed.map(({ id }) => [id, nearMisses({ client, pack, personId, asOf }, id).map(({ moves }) => moves.map(moveSentence))]));
}

/** The calendar day, on this computer, of an instant. */
function localDay(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}

function checkPathways(wanted: readonly string[] | undefined, isKnown: (id: string) => boolean): void {
  const unknown = wanted?.find((id) => !isKnown(id));
  if (unknown !== undefined) throw new AppError('assessment.pathway-not-found', { parameters: { id: unknown } });
}

function assessedBy(tx: Tx, { of: subject, pathwayIds }: Request): Assessed {
  if (subject.kind === 'saved') {
    const { row, summary, client, explanation, judgements, altered } = readAssessment(tx, subject.id);
    // A paper that says "saved on" has to be what was saved.
    if (altered.length > 0) throw new AppError('assessment.damaged');
    checkPathways(pathwayIds, (id) => explanation.pathways.some((pathway) => pathway.id === id));
    return { fileId: row.fileId, client, explanation, judgements, asOf: row.asOf, saved: { on: localDay(row.savedAt), by: summary.savedBy.name } };
  }
  const rules = rulesInForce(tx);
  checkPathways(pathwayIds, (id) => rules.hasPathway(id));
  const { client } = readFacts(tx, subject.fileId);
  const person = personToAssess(client, subject.personId);
  const { assessment, explanation } = explained(client, rules, person.id, subject.asOf, pathwayIds);
  return { fileId: subject.fileId, client, asOf: subject.asOf, explanation, judgements: viewsInForce(listViews(tx, subject.fileId), explanation), evidence: reportedEvidence(tx, subject.fileId, assessment) };
}

/** Who answers for the file: its responsible consultant. */
function responsibleFor(tx: Tx, fileId: string): Staff {
  const responsible = staffRepository(tx).get(clientFileRepository(tx).get(fileId)?.responsibleId ?? '');
  if (responsible === undefined) throw new AppError('staff.not-found');
  return responsible;
}

/** The report as a document, and the day that it tells of. */
export function reportDocument(tx: Tx, request: Request): { document: Document; asOf: string; fileNumber: string } {
  const assessed = assessedBy(tx, request);
  const { fileId, client, explanation, judgements, asOf, saved, evidence } = assessed;
  const letterhead = letterheadOf(settingsRepository(tx).read('firm'));
  const { language, pathwayIds, printedOn } = request;
  const document = assessmentReport({
    language, explanation, client, printedOn, views: judgements.map((one) => ({ ...one, on: localDay(one.recordedAt), by: one.recordedBy.name })), nearMisses: pathwayIds ? {} : nearMissesOf(tx, assessed), preparedBy: responsibleFor(tx, fileId),
    ownRounds: roundRepository(tx).all().flatMap(({ data }) => recentOf(data) ?? []),
    ...(pathwayIds ? { pathwayIds } : {}), ...(letterhead ? { letterhead } : {}), ...(saved ? { saved } : {}), ...(evidence ? { evidence } : {}),
  });
  return { document, asOf, fileNumber: client.fileNumber };
}

const fileNames = { en: 'assessment', fr: 'evaluation' } as const;

export const reportName = ({ document, asOf, fileNumber }: ReturnType<typeof reportDocument>): string => `${fileName(fileNumber)}-${fileNames[document.language]}-${asOf}.pdf`;
