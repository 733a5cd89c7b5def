import type { Language, LetterTemplateView } from '../../shared/contract';
import type { CalendarDate } from '../../shared/dates';
import type { Document, Letterhead } from '../../shared/documents';
import { AppError } from '../../shared/errors';
import { readTags, type Use } from '../../shared/letters/tags';
import { templateDocument, templateText, type LetterTemplate } from '../../shared/letters/template';
import { letterTemplates } from '../../shared/letters/templates';
import { letterRepository, type ListedTemplate } from '../repositories/letterRepository';
import type { Tx } from '../session/book';
import { usesOfDocx } from './readTemplate';

/** A template that a letter can be made of: blocks of the library that become a DOCX, or the bytes of the firm's own. */
export type FoundTemplate = { view: LetterTemplateView; uses: readonly Use[] } & ({ origin: 'library'; template: LetterTemplate } | { origin: 'firm'; docx: Uint8Array });

const libraryView = ({ id, group, title, purpose, version, agreement }: LetterTemplate): LetterTemplateView => ({ id, origin: 'library', group, title, purpose, version, agreement: agreement ?? null, language: null });

export const firmView = ({ id, title, version, agreement, language }: ListedTemplate): LetterTemplateView => ({
  id, origin: 'firm', group: 'firm', title: { en: title, fr: title }, purpose: { en: '', fr: '' }, version, agreement, language,
});

/** Those of the library, then the firm's own by title, without those that were taken away. */
export const listTemplates = (tx: Tx): LetterTemplateView[] => [...letterTemplates.map(libraryView), ...letterRepository(tx).templates().filter(({ removedAt }) => removedAt === null).map(firmView)];

/** Throws `letter.template-not-found`, `letter.template-other-language`. */
export function findTemplate(tx: Tx, templateId: string, language: Language): FoundTemplate {
  const template = letterTemplates.find(({ id }) => id === templateId);
  if (template) return { origin: 'library', template, view: libraryView(template), uses: readTags(templateText(template, language)).uses };
  const row = letterRepository(tx).template(templateId);
  if (row === undefined || row.removedAt !== null) throw new AppError('letter.template-not-found');
  if (row.language !== language) throw new AppError('letter.template-other-language');
  const docx = new Uint8Array(row.docx);
  return { origin: 'firm', docx, view: firmView(row), uses: usesOfDocx(docx) };
}

/** A template of the library as a document with its fields in place. */
export const libraryDocument = (template: LetterTemplate, language: Language, today: CalendarDate, author: string, letterhead: Letterhead | undefined): Document =>
  templateDocument(template, language, today, author, letterhead);
