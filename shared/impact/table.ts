import { spacedIn } from '../texts/typography';
import type { Report } from './pieces';
import type { ReportRow } from './rows';
import { afterWords, beforeWords, reasonsOf, rowKindInFull, subjectWords } from './words';

const titles = {
  en: ['File number', 'Client', 'Change', 'Pathway, points or document', 'Before', 'After', 'Last day', 'Because of', 'Source', 'To verify'],
  fr: ['Numéro de dossier', 'Client', 'Changement', 'Voie, points ou document', 'Avant', 'Après', 'Dernier jour', 'En raison de', 'Source', 'À vérifier'],
} as const;

/** What is shown of a report as a table of texts, its first row the titles. A last day also stands by itself, as `YYYY-MM-DD`. */
export function reportTable(rows: readonly ReportRow[], citations: Report['citations'], language: 'en' | 'fr'): string[][] {
  return [[...titles[language]], ...rows.map((row) => {
    const reasons = reasonsOf(row, citations, language);
    const places = [...new Set(reasons.flatMap(({ place }) => (place === '' ? [] : [place])))];
    return [
      row.file.number, row.file.name, rowKindInFull(row, language), subjectWords(row, language), beforeWords(row, language), afterWords(row, language),
      row.kind === 'ends' ? row.evidence.lastDay : '', reasons.map(({ what }) => what).join('\n'), places.join('\n'), row.verify.map((look) => look[language]).join('\n'),
    ];
  })].map((cells) => cells.map((text) => spacedIn(language, text)));
}
