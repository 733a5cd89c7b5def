import type { AuditAction, AuditChange, LetterView, Parsed, PreparedLetter } from '../../shared/contract';
import { letterheadOf } from '../../shared/assessment/report/letterhead';
import { AppError } from '../../shared/errors';
import type { FieldSource, LetterRow as FieldRow } from '../../shared/letters/field';
import { letterFields } from '../../shared/letters/fields';
import { checkClauses, letterChoices, letterData } from '../../shared/letters/letterData';
import { mergeDocument } from '../../shared/letters/mergeDocument';
import { record } from '../audit/auditTrail';
import { fileName } from '../files/exportFile';
import { acceptTemplate } from '../letters/acceptTemplate';
import { letterSource } from '../letters/letterSource';
import { findTemplate, firmView, libraryDocument, listTemplates, type FoundTemplate } from '../letters/letterTemplates';
import { mergeDocx } from '../letters/mergeDocx';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import { letterRepository, type FirmTemplateRow, type LetterRow, type ListedLetter } from '../repositories/letterRepository';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';
import type { Jobs } from '../session/jobs';

type LetterHandlers = Pick<Handlers, Extract<keyof Handlers, `letters.${string}`>>;

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const largestLetterBytes = 5 * 1024 * 1024;
const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function letterView({ author, ...row }: ListedLetter): LetterView {
  const { id, fileId, caseId, templateId, templateVersion, language, title, missing, sizeBytes, createdAt, hasPdf, revision, deletedAt } = row;
  return { id, fileId, caseId, templateId, templateVersion, language, title, missing, sizeBytes, createdAt, createdBy: author, hasPdf, revision, deletedAt };
}

/** A row of a list as the screen shows it; of a document its name and whose it is, since the rest is long. */
const shownRow = (row: FieldRow, source: FieldSource): string =>
  (source === 'checklist' ? [row['document'] ?? '', row['person'] ?? ''] : Object.values(row)).filter((text) => text !== '').join(' – ');

/** Everything that a letter needs, read in one transaction. */
function prepared(tx: Tx, request: Parsed<'letters.prepare'>) {
  const found = findTemplate(tx, request.templateId, request.language);
  const { source, letterhead } = letterSource(tx, request);
  return { found, source, letterhead, ...letterData(source, found.uses) };
}

function preparedView({ found, source, known, missing }: ReturnType<typeof prepared>): PreparedLetter {
  const unknown = new Map(missing.map((one) => [one.field, one]));
  const names = [...new Set(found.uses.filter(({ field }) => field.kind !== 'condition').map(({ name }) => name))];
  const fields = names.flatMap((name): PreparedLetter['fields'] => {
    const field = letterFields.get(name);
    if (!field || field.kind === 'condition') return [];
    const value = known[name];
    const shown = value === '' || value === undefined || typeof value === 'boolean' ? null : typeof value === 'string' ? value : value.map((row) => shownRow(row, field.source));
    return [{ field: name, label: field.label, source: field.source, long: field.kind === 'text' && field.long === true, pointer: unknown.get(name)?.pointer ?? null, value: shown }];
  });
  const { agreement } = found.view;
  const clauses = agreement === null ? null : checkClauses(agreement, found.uses, missing);
  const choices = letterChoices(source, found.uses).map(({ name, options, value }) => ({ name, options: [...options], value }));
  return { fields, missing, choices, clauses: clauses && clauses.map(({ letter, text, citation, state, missing: names }) => ({ letter, text, citation: source.language === 'fr' ? citation.replace('SOR/2022-128, s.', 'DORS/2022-128, art.') : citation, state, missing: [...names] })) };
}

/** Letters of clients and the templates that they are made of. */
export function letterHandlers(context: Context, jobs: Jobs): LetterHandlers {
  const reading = <T>(work: (tx: Tx) => T): T => context.book().db.transaction(work);

  /** Writes with its entry in the audit trail; windows are told. */
  const write = <T>(work: (tx: Tx, at: string, staffId: string) => { result: T; fileId?: string; action: AuditAction; changes: readonly AuditChange[] }): T => {
    const staffId = context.staffId();
    const at = context.now();
    const { result, fileId } = context.book().db.transaction(
      (tx) => {
        const done = work(tx, at, staffId);
        record(tx, at, staffId, { action: done.action, ...(done.fileId === undefined ? {} : { fileId: done.fileId }), changes: done.changes });
        return done;
      },
      { behavior: 'immediate' },
    );
    context.tell({ event: 'letters', ...(fileId === undefined ? {} : { fileId }) });
    return result;
  };

  const existing = (tx: Tx, id: string): LetterRow => {
    const row = letterRepository(tx).get(id);
    if (row === undefined) throw new AppError('letter.not-found');
    return row;
  };

  const fileOf = ({ title, createdAt }: LetterRow, extension: string): string => `${fileName(title)}-${createdAt.slice(0, 10)}.${extension}`;

  const made = async (found: FoundTemplate, ready: ReturnType<typeof prepared>, today: Parsed<'letters.prepare'>['today']) => {
    if (found.origin === 'firm') return { docx: await mergeDocx(found.docx, ready.values), document: null };
    const template = libraryDocument(found.template, ready.source.language, today, ready.source.responsible.name, ready.letterhead);
    return { docx: await mergeDocx(await jobs.write({ as: 'docx', document: template }), ready.values), document: mergeDocument(template, ready.values) };
  };

  return {
    'letters.templates': () => reading(listTemplates),

    'letters.addTemplate': async ({ title, language, agreement, base64 }) => {
      context.staffId();
      const { docx, faults } = await acceptTemplate(new Uint8Array(Buffer.from(base64, 'base64')));
      if (docx === undefined) throw new AppError('letter.template-refused', { faults: faults.map(({ place, code, message }) => ({ path: place, code, message })) });
      return write((tx, at, staffId) => {
        const row: FirmTemplateRow = { id: context.newId(), title, language, agreement, version: 1, docx: Buffer.from(docx), createdAt: at, createdBy: staffId, removedAt: null };
        letterRepository(tx).insertTemplate(row);
        return { result: firmView(row), action: 'letterTemplate.added', changes: [{ record: 'letterTemplate', recordId: row.id, label: title, after: {} }] };
      });
    },

    'letters.removeTemplate': ({ id, removed }) =>
      write((tx, at) => {
        const row = letterRepository(tx).template(id);
        if (row === undefined) throw new AppError('letter.template-not-found');
        letterRepository(tx).removeTemplate(id, removed ? at : null);
        return { result: null, action: removed ? 'letterTemplate.removed' : 'letterTemplate.restored', changes: [{ record: 'letterTemplate', recordId: id, label: row.title, ...(removed ? { before: {} } : { after: {} }) }] };
      }),

    'letters.template': async ({ templateId, language, today }) => {
      const { found, letterhead } = reading((tx) => ({ found: findTemplate(tx, templateId, language), letterhead: letterheadOf(settingsRepository(tx).read('firm')) }));
      const bytes = found.origin === 'firm' ? found.docx : await jobs.write({ as: 'docx', document: libraryDocument(found.template, language, today, '', letterhead) });
      return { name: `${fileName(found.view.title[language])}.docx`, mediaType: docxType, base64: base64Of(bytes) };
    },

    'letters.prepare': (request) => reading((tx) => preparedView(prepared(tx, request))),

    'letters.generate': async ({ title, ...request }) => {
      context.staffId();
      const ready = reading((tx) => {
        if (clientFileRepository(tx).get(request.fileId)?.deletedAt) throw new AppError('file.in-recycle-bin');
        return prepared(tx, request);
      });
      const { docx, document } = await made(ready.found, ready, request.today);
      if (docx.length > largestLetterBytes) throw new AppError('letter.too-large');
      return write((tx, at, staffId) => {
        const { view } = ready.found;
        const called = title === '' ? view.title[request.language] : title;
        const row: LetterRow = {
          id: context.newId(), fileId: request.fileId, caseId: request.caseId, templateId: view.id, templateVersion: view.version, language: request.language, title: called,
          missing: ready.missing.length, docx: Buffer.from(docx), document, revision: 1, createdAt: at, createdBy: staffId, deletedAt: null,
        };
        letterRepository(tx).insert(row);
        const listed = letterRepository(tx).listed(row.id);
        if (listed === undefined) throw new AppError('letter.not-found');
        return { result: letterView(listed), fileId: row.fileId, action: 'letter.generated', changes: [{ record: 'letter', recordId: row.id, label: called, after: {} }] };
      });
    },

    'letters.list': ({ fileId, deleted = false }) =>
      reading((tx) => {
        if (clientFileRepository(tx).get(fileId) === undefined) throw new AppError('file.not-found');
        return letterRepository(tx).ofFile(fileId).filter((row) => deleted || row.deletedAt === null).map(letterView);
      }),

    'letters.get': ({ id }) => {
      const row = reading((tx) => existing(tx, id));
      return { name: fileOf(row, 'docx'), mediaType: docxType, base64: base64Of(row.docx) };
    },

    'letters.pdf': async ({ id }) => {
      const row = reading((tx) => existing(tx, id));
      if (row.document === null) throw new AppError('letter.no-pdf');
      const { bytes } = await jobs.print(row.document);
      return { name: fileOf(row, 'pdf'), mediaType: 'application/pdf', base64: base64Of(bytes) };
    },

    'letters.delete': ({ id, revision, deleted }) =>
      write((tx, at) => {
        const row = existing(tx, id);
        if (row.revision !== revision) throw new AppError('record.conflict');
        if (clientFileRepository(tx).get(row.fileId)?.deletedAt) throw new AppError('file.in-recycle-bin');
        letterRepository(tx).update(id, { deletedAt: deleted ? at : null, revision: revision + 1 });
        const listed = letterRepository(tx).listed(id);
        if (listed === undefined) throw new AppError('letter.not-found');
        return { result: letterView(listed), fileId: row.fileId, action: deleted ? 'letter.deleted' : 'letter.restored', changes: [{ record: 'letter', recordId: id, label: row.title, ...(deleted ? { before: {} } : { after: {} }) }] };
      }),
  };
}
