import type { Letterhead } from '../../shared/documents';
import type { MadeReport, ReportFormat, ReportRequest } from '../../shared/contract';
import { basisWords } from '../../shared/impact/basis';
import { reportDocument } from '../../shared/impact/document';
import { joinPieces, readPiece } from '../../shared/impact/pieces';
import { rowsOf, shownRows, summaryOf, type ReportView } from '../../shared/impact/rows';
import { reportTable } from '../../shared/impact/table';
import type { Printing } from '../session/jobs';

/** A report that is held in pieces, and what of it becomes a file. */
export type ReportFileJob = {
  pieces: readonly string[];
  made: MadeReport;
  request: ReportRequest;
  responsible: string | null;
  view: ReportView;
  format: ReportFormat;
  language: 'en' | 'fr';
  printedOn: string;
  preparedBy: string;
  letterhead: Letterhead | undefined;
};

const sheets = { en: 'Caseload impact', fr: 'Incidence' } as const;

/** Puts a report together for its writer. What it rests on stands below the rows of a table, so that the first row is that of the titles. */
export function printedReport({ pieces, made, request, responsible, view, format, language, printedOn, preparedBy, letterhead }: ReportFileJob): Printing {
  const report = joinPieces(pieces.map(readPiece));
  const basis = { made, request, responsible, summary: summaryOf(report), notHeld: report.notHeld };
  if (format === 'pdf') return { as: 'pdf', document: reportDocument({ basis, report, view, language, printedOn, preparedBy, ...(letterhead ? { letterhead } : {}) }) };
  const all = rowsOf(report);
  const rows = shownRows(all, view, language);
  const failed = report.failed.map(({ number, name, why }) => [number, name, notAssessed[language][why]]);
  return { as: format, rows: [...reportTable(rows, report.citations, language), ...failed, [], ...basisWords(basis, all, rows.length, view, language)], sheet: sheets[language] };
}

const notAssessed = {
  en: { incomplete: 'Not assessed: an entry of the file is not complete', unreadable: 'Not assessed: the file cannot be read' },
  fr: { incomplete: 'Non évalué : une inscription du dossier est incomplète', unreadable: 'Non évalué : le dossier ne peut être lu' },
} as const;
