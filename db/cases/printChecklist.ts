import { personName } from '../../shared/assessment/report/names';
import { wordsFor } from '../../shared/assessment/report/words';
import { letterheadOf } from '../../shared/assessment/report/letterhead';
import { checklistDocument } from '../../shared/checklists/document';
import { checklistOf } from '../../shared/checklists/generate';
import { listedItem, type ListedItem } from '../../shared/checklists/listed';
import { checklistRows } from '../../shared/checklists/rows';
import { settledStates } from '../../shared/checklists/states';
import type { Parsed } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { readFacts } from '../assessments/readFacts';
import { fileName } from '../files/exportFile';
import { caseRepository } from '../repositories/caseRepository';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import { staffRepository } from '../repositories/staffRepository';
import { caseRules } from '../rules/caseRules';
import type { Tx } from '../session/book';
import type { Printing } from '../session/jobs';
import { existingCase, localIdOf } from './caseViews';

type Request = Parsed<'checklists.print'>;

/** A checklist ready to be written: as a document, or as a table with a name for its sheet. */
export type Printable = { name: string; mediaType: string } & Printing;

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const fileNames = { checklist: { en: 'checklist', fr: 'liste-de-controle' }, missing: { en: 'missing-documents', fr: 'documents-manquants' } } as const;

/** Throws `case.not-found`, `assessment.file-incomplete`, `staff.not-found`. */
export function printableChecklist(tx: Tx, { caseId, kind, format, language, printedOn }: Request): Printable {
  const row = existingCase(tx, caseId);
  const { client } = readFacts(tx, row.fileId);
  const rules = caseRules(tx);
  const responsible = staffRepository(tx).get(clientFileRepository(tx).get(row.fileId)?.responsibleId ?? '');
  if (responsible === undefined) throw new AppError('staff.not-found');
  const all = caseRepository(tx).items(caseId).map(({ content, state, stateReason, dueOn, remark }): ListedItem => listedItem(content, client, language, { state, reason: stateReason, dueOn, remark }));
  const items = kind === 'missing' ? all.filter(({ progress, need }) => progress !== undefined && !settledStates.includes(progress.state) && need !== 'if-asked') : all;
  const title = row.title === '' ? (checklistOf(rules, row.kind)?.title[language] ?? row.kind) : row.title;
  const name = `${fileName(client.fileNumber)}-${fileNames[kind][language]}-${printedOn}.${format}`;
  const mediaType = mediaTypes[format];
  if (format === 'csv' || format === 'xlsx') return { as: format, name, mediaType, rows: checklistRows(items, language, rules.pack.citations), sheet: title };
  const personId = localIdOf(tx, row);
  const person = client.persons.find(({ id }) => id === personId) ?? client.persons.find(({ role }) => role === 'principal');
  const licence = wordsFor(language).licence(responsible.role, responsible.membershipNumber);
  const letterhead = letterheadOf(settingsRepository(tx).read('firm'));
  const document = checklistDocument({
    language, kind, title, clientName: person ? personName(person) : client.fileNumber, fileNumber: client.fileNumber, asOf: printedOn, rulesVersion: row.rules?.version ?? rules.version,
    preparedBy: [responsible.name, licence].filter((part) => part !== '').join(', '), items, citations: rules.pack.citations, ...(letterhead ? { letterhead } : {}),
  });
  return { as: format, name, mediaType, document };
}
