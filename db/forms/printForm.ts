import { letterheadOf } from '../../shared/assessment/report/letterhead';
import { personName } from '../../shared/assessment/report/names';
import { wordsFor } from '../../shared/assessment/report/words';
import type { Parsed } from '../../shared/contract';
import type { Document } from '../../shared/documents';
import { AppError } from '../../shared/errors';
import { formDocument, formName, formOf, sheetOf, subjectOf } from '../../shared/forms';
import { readFacts } from '../assessments/readFacts';
import { existingCase } from '../cases/caseViews';
import { fileName } from '../files/exportFile';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import { staffRepository } from '../repositories/staffRepository';
import type { Tx } from '../session/book';

/** A sheet ready to be written. `label` says in History which form of whom it is; `personId` is the person's record. */
export type PrintableForm = { name: string; mediaType: string; label: string; personId: string; as: 'pdf' | 'docx'; document: Document };

const mediaTypes = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const;

/** Throws `file.not-found`, `assessment.file-incomplete`, `form.unknown`, `assessment.person-not-found`, `case.not-found`, `staff.not-found`. */
export function printableForm(tx: Tx, { fileId, formId, personId, caseId, offerId, format, language, printedOn }: Parsed<'forms.print'>): PrintableForm {
  const { view, client } = readFacts(tx, fileId);
  const form = formOf(formId);
  if (form === undefined) throw new AppError('form.unknown');
  const ofCase = caseId === undefined ? undefined : existingCase(tx, caseId);
  if (ofCase !== undefined && ofCase.fileId !== fileId) throw new AppError('case.not-found');
  const subject = subjectOf(client, personId, { language, asOf: printedOn, caseKind: ofCase?.kind, offerId });
  const record = view.persons.find(({ data }) => data['id'] === personId);
  if (subject === undefined || record === undefined) throw new AppError('assessment.person-not-found');
  const responsible = staffRepository(tx).get(clientFileRepository(tx).get(fileId)?.responsibleId ?? '');
  if (responsible === undefined) throw new AppError('staff.not-found');
  const licence = wordsFor(language).licence(responsible.role, responsible.membershipNumber);
  const letterhead = letterheadOf(settingsRepository(tx).read('firm'));
  const document = formDocument({
    sheet: sheetOf(form, subject), fileNumber: view.fileNumber, preparedBy: [responsible.name, licence].filter((part) => part !== '').join(', '), ...(letterhead ? { letterhead } : {}),
  });
  return { name: `${fileName(view.fileNumber)}-${form.id}-${personId.replaceAll(/[^\w-]/g, '_')}-${printedOn}.${format}`, mediaType: mediaTypes[format], label: `${formName(form, language)} · ${personName(subject.person)}`, personId: record.id, as: format, document };
}
