import { formOf, sheetOf, subjectOf, type Answer, type AnsweredTable, type FormLanguage, type Sheet } from '../../../shared/forms';
import { samples } from '../../../shared/samples';
import type { ClientFile } from '../../../shared/clientFile';

export const asOf = '2026-11-26';

export function sampleOf(fileNumber: string): ClientFile {
  const found = samples.find((client) => client.fileNumber === fileNumber);
  if (!found) throw new Error(`there is no sample ${fileNumber}`);
  return structuredClone(found);
}

type More = { language?: FormLanguage; caseKind?: string; asOf?: string; offerId?: string };

/** The sheet of a form for a person of a client file. */
export function sheetFor(formId: string, client: ClientFile, personId = 'p1', more: More = {}): Sheet {
  const form = formOf(formId);
  const subject = subjectOf(client, personId, { language: more.language ?? 'en', asOf: more.asOf ?? asOf, caseKind: more.caseKind, offerId: more.offerId });
  if (!form || !subject) throw new Error(`there is no ${formId} for ${personId}`);
  return sheetOf(form, subject);
}

const items = (sheet: Sheet) => sheet.sections.flatMap((section) => section.items);

export function answerAt(sheet: Sheet, id: string): Answer {
  const found = items(sheet).find((item) => item.kind === 'question' && item.question.id === id);
  if (found?.kind !== 'question') throw new Error(`${sheet.form.number} has no question ${id}`);
  return found.answer;
}

export function tableAt(sheet: Sheet, id: string): AnsweredTable['answer'] {
  const found = items(sheet).find((item) => item.kind === 'table' && item.table.id === id);
  if (found?.kind !== 'table') throw new Error(`${sheet.form.number} has no table ${id}`);
  return found.answer;
}

/** An answer in one word or text: what is written, `?` and where the fact is missing, or why nothing is written. */
export function written(answer: Answer): string {
  switch (answer.kind) {
    case 'known': return answer.text;
    case 'too-long': return answer.shortened;
    case 'missing': return `? ${answer.pointers.join(' ')}`;
    case 'none': return answer.text ?? '–';
    case 'not-asked': return '';
    case 'by-hand': return `(${answer.why})`;
  }
}

export const at = (sheet: Sheet, id: string): string => written(answerAt(sheet, id));
/** Several answers by their ids. */
export const several = (sheet: Sheet, ids: readonly string[]): Record<string, string> => Object.fromEntries(ids.map((id) => [id, at(sheet, id)]));

export function rowsAt(sheet: Sheet, id: string): string[][] {
  const answer = tableAt(sheet, id);
  if (answer.kind !== 'rows') throw new Error(`${id} has no rows: ${written(answer)}`);
  return answer.rows.map((cells) => cells.map(written));
}
