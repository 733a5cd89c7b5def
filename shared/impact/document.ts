import { bold, column, definitions, documentOf, heading, info, paragraph, row, section, table, type Document, type Letterhead, type TableRow } from '../documents';
import { longDate } from '../assessment/report/words';
import { basisWords, type ReportBasis } from './basis';
import type { FailedFile, Report } from './pieces';
import { rowsOf, shownRows, type ReportRow, type ReportView } from './rows';
import { afterWords, beforeWords, reasonsOf, rowKindInFull, subjectWords, verifyWords } from './words';

type Language = 'en' | 'fr';

const words = {
  en: {
    title: 'Caseload impact', lead: 'What changes for the clients of the firm, and because of which rules.', change: 'Change', before: 'Before', after: 'After', because: 'Because of',
    none: 'Nothing that is shown changes for any client.', failed: 'Not assessed', failedLead: 'These clients could not be assessed. Their files have to be looked at one by one.',
    why: { incomplete: 'An entry of the file is not complete.', unreadable: 'The file cannot be read.' } satisfies Record<FailedFile['why'], string>,
    closing: 'Outcomes follow from the facts on file and the rules named above, and from nothing else. They are no advice to a client before somebody has looked at the file.',
    footer: (by: string, day: string) => [by, day, 'Caseload impact'].filter((part) => part !== '').join(' · '),
  },
  fr: {
    title: 'Incidence sur les dossiers', lead: 'Ce qui change pour les clients du cabinet, et en raison de quelles règles.', change: 'Changement', before: 'Avant', after: 'Après', because: 'En raison de',
    none: 'Rien de ce qui est affiché ne change pour un client.', failed: 'Non évalués', failedLead: 'Ces clients n’ont pu être évalués. Leurs dossiers doivent être examinés un à un.',
    why: { incomplete: 'Une inscription du dossier est incomplète.', unreadable: 'Le dossier ne peut être lu.' } satisfies Record<FailedFile['why'], string>,
    closing: 'Les résultats découlent des faits au dossier et des règles nommées ci-dessus, et de rien d’autre. Ils ne sont pas un conseil à un client avant que quelqu’un ait examiné le dossier.',
    footer: (by: string, day: string) => [by, day, 'Incidence sur les dossiers'].filter((part) => part !== '').join(' · '),
  },
} as const;

const nameOf = ({ number, name }: ReportRow['file']): string => [number, name].filter((part) => part !== '').join(' – ');

/** Rows under the client whom they are about; where they are sorted otherwise, a client may come up more than once. */
function tableRows(rows: readonly ReportRow[], citations: Report['citations'], language: Language): TableRow[] {
  return rows.flatMap((one, index) => {
    const reasons = reasonsOf(one, citations, language);
    const made = row(
      [bold(rowKindInFull(one, language)), `\n${subjectWords(one, language)}`], beforeWords(one, language), afterWords(one, language),
      [...reasons.map(({ what, place }) => (place === '' ? what : `${what}\n${place}`)), ...(one.verify.length === 0 ? [] : [verifyWords(one, language)])].join('\n'),
    );
    return rows[index - 1]?.file.id === one.file.id ? [made] : [section(nameOf(one.file)), made];
  });
}

export interface PrintedReport {
  basis: ReportBasis;
  report: Report;
  view: ReportView;
  language: Language;
  printedOn: string;
  /** Who prints it, with the licence number. */
  preparedBy: string;
  letterhead?: Letterhead;
}

/** What is shown of a report, to print. Pure: the same input gives the same document. */
export function reportDocument({ basis, report, view, language, printedOn, preparedBy, letterhead }: PrintedReport): Document {
  const w = words[language];
  const all = rowsOf(report);
  const rows = shownRows(all, view, language);
  const columns = [column(w.change, { width: { share: 4 } }), column(w.before, { width: { points: 72 } }), column(w.after, { width: { points: 84 } }), column(w.because, { width: { share: 6 } })];
  return documentOf({
    language, title: w.title, author: preparedBy, date: printedOn, footer: w.footer(preparedBy, longDate(printedOn, language)),
    ...(letterhead ? { letterhead } : {}),
    blocks: [
      heading(1, w.title),
      paragraph(w.lead, { tone: 'lead' }),
      definitions(basisWords(basis, all, rows.length, view, language)),
      ...(rows.length === 0 ? [paragraph(w.none)] : [table(columns, tableRows(rows, report.citations, language))]),
      ...(report.failed.length === 0 ? [] : [heading(2, w.failed), paragraph(w.failedLead), table([column('Client'), column(w.because)], report.failed.map(({ number, name, why }) => row([number, name].filter((part) => part !== '').join(' – '), w.why[why])))]),
      info(language, w.closing),
    ],
  });
}
