import { letterheadOf } from '../../shared/assessment/report/letterhead';
import { wordsFor } from '../../shared/assessment/report/words';
import { checklistOf } from '../../shared/checklists/generate';
import { listedItem } from '../../shared/checklists/listed';
import type { Parsed } from '../../shared/contract';
import type { Letterhead } from '../../shared/documents';
import { AppError } from '../../shared/errors';
import { datedChanges } from '../../shared/impact/datedChanges';
import type { LetterItem, LetterSource } from '../../shared/letters/field';
import { readFacts, personToAssess } from '../assessments/readFacts';
import { counts, existingCase, localIdOf } from '../cases/caseViews';
import { caseRepository } from '../repositories/caseRepository';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import { staffRepository } from '../repositories/staffRepository';
import { caseRules } from '../rules/caseRules';
import { rulesInForce } from '../rules/rulesInForce';
import type { Tx } from '../session/book';

type Request = Pick<Parsed<'letters.prepare'>, 'fileId' | 'caseId' | 'language' | 'answers' | 'choices' | 'changes' | 'today'>;

/**
 * What a letter of a file draws on, with the head of the firm's paper. Throws `file.not-found`, `case.not-found`,
 * `assessment.file-incomplete`, `assessment.person-not-found`.
 */
export function letterSource(tx: Tx, { fileId, caseId, language, answers, choices = {}, changes, today }: Request): { source: LetterSource; letterhead: Letterhead | undefined } {
  const { client } = readFacts(tx, fileId);
  const row = caseId === null ? undefined : existingCase(tx, caseId);
  if (row && row.fileId !== fileId) throw new AppError('case.not-found');
  const onFile = row && localIdOf(tx, row);
  const person = personToAssess(client, onFile ?? undefined);
  const responsible = staffRepository(tx).get(clientFileRepository(tx).get(fileId)?.responsibleId ?? '');
  const firm = settingsRepository(tx).read('firm');
  const source: LetterSource = {
    language, today, client, person, answers, choices,
    firm: { name: firm.name, address: firm.address, telephone: firm.telephone, email: firm.email },
    responsible: { name: responsible?.name ?? '', licence: wordsFor(language).licence(responsible?.role ?? '', responsible?.membershipNumber ?? null), licenceNumber: responsible?.membershipNumber ?? '' },
    ...(row ? { kase: { kind: row.kind, title: row.title === '' ? kindTitle(tx, row.kind, language) : row.title, filingOn: row.filingOn, numbers: row.details.numbers, fees: row.details.fees } } : {}),
    ...(changes ? { changes: datedChanges(changes, client, rulesInForce(tx)) } : {}),
    ...(row ? itemsOf(tx, row.id, client, language) : {}),
  };
  return { source, letterhead: letterheadOf(firm) };
}

/** What a kind of case is called in the rules and lists of the office; its id where they do not know it. */
function kindTitle(tx: Tx, kind: string, language: LetterSource['language']): string {
  const rules = caseRules(tx);
  return checklistOf(rules, kind)?.title[language] ?? (rules.hasPathway(kind) ? rules.pathway(kind).title[language] : kind);
}

/** The items that count: what rules no longer ask for is only kept. Absent where no checklist was made and nothing added. */
function itemsOf(tx: Tx, caseId: string, client: LetterSource['client'], language: LetterSource['language']): { items?: LetterItem[] } {
  const rows = caseRepository(tx).items(caseId);
  if (rows.length === 0) return {};
  const items = rows.filter(counts).map(({ content, state, stateReason, dueOn }): LetterItem => {
    const { owner, title, form, reasonToClient, mustContain, need, providedBy, dependsOn } = listedItem(content, client, language);
    const ofEmployer = client.employers?.some(({ id }) => id === content.for) === true;
    return { title: form === null || title.includes(form.number) ? title : `${form.number} – ${title}`, owner: content.for === null ? '' : owner.name, document: content.document, ofEmployer, providedBy, isForm: form !== null, dependsOn, reason: reasonToClient, contains: mustContain, dueOn, stateReason, state, need };
  });
  return { items };
}
