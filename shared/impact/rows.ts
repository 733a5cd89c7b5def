import { z } from 'zod';
import type { Bilingual } from '../assessment/pack/types';
import { foldText } from '../names';
import { alike, titleOfAlike } from './alike';
import type { Report, ReportFile } from './pieces';
import type { EndingEvidence, MovedOutcome, MovedPathway, MovedScore } from './schema';
import { afterWords, beforeWords, subjectWords } from './words';

/**
 * What becomes of a client: a pathway applies that did not (`gain`), one that did does not (`lose`), one for which the client might qualify
 * stops or begins to take applications (`intake`), it comes to something else otherwise (`other`), points are others (`points`), or evidence
 * or a permit ends (`ends`).
 */
export const changeKinds = ['gain', 'lose', 'intake', 'other', 'points', 'ends'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const sortColumns = ['client', 'number', 'change', 'subject', 'before', 'after'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** What of a report is shown, and in which order. */
export const reportView = z.strictObject({
  /** None named: all. */
  kinds: z.array(z.enum(changeKinds)).max(changeKinds.length),
  /** The id of a pathway, points system or kind of document; null: any. */
  subject: z.string().max(120).nullable(),
  /** Words of the client’s name, the file number, or what changes. */
  text: z.string().max(200),
  sort: z.enum(sortColumns),
  descending: z.boolean(),
});
export type ReportView = z.infer<typeof reportView>;

export const wholeReport: ReportView = { kinds: [], subject: null, text: '', sort: 'number', descending: false };

/** One thing that changes for one client. Streams of a program that change alike for the same reasons are one: `pathway` or `score` is then the first of them. */
export type ReportRow = {
  key: string;
  file: ReportFile;
  /** The id of the pathway, points system or kind of document; of several, of the first. */
  subjectId: string;
  /** What has to be looked up before it is relied upon. */
  verify: readonly Bilingual[];
} & (
  | { kind: 'gain' | 'lose' | 'intake' | 'other'; title: Bilingual; pathway: MovedPathway; pathways: readonly MovedPathway[] }
  | { kind: 'points'; title: Bilingual; score: MovedScore; scores: readonly MovedScore[] }
  | { kind: 'ends'; evidence: EndingEvidence }
);

const takesNone = (outcome: MovedOutcome | null): boolean => outcome === 'closed' || outcome === 'not-yet' || outcome === 'needs-facts-paused';
const isMaybe = (outcome: MovedOutcome | null): boolean => outcome === 'needs-facts';

function kindOf({ before, after }: MovedPathway): 'gain' | 'lose' | 'intake' | 'other' {
  if (after === 'applies') return 'gain';
  if (before === 'applies') return 'lose';
  return (isMaybe(before) && takesNone(after)) || (takesNone(before) && isMaybe(after)) ? 'intake' : 'other';
}

const looksOf = (moved: readonly { verify: readonly Bilingual[] }[]): Bilingual[] => [...new Map(moved.flatMap(({ verify }) => verify).map((look) => [look.en, look])).values()];

const rowsOfFile = (file: ReportFile): ReportRow[] => [
  ...alike(file.pathways).map((pathways): ReportRow => {
    const [pathway] = pathways;
    return { key: `${file.id} ${pathway.id}`, file, subjectId: pathway.id, verify: looksOf(pathways), kind: kindOf(pathway), title: titleOfAlike(pathways.map(({ title }) => title)), pathway, pathways };
  }),
  ...alike(file.scores).map((scores): ReportRow => {
    const [score] = scores;
    return { key: `${file.id} score ${score.id}`, file, subjectId: score.id, verify: looksOf(scores), kind: 'points', title: titleOfAlike(scores.map(({ title }) => title)), score, scores };
  }),
  ...file.ends.map((evidence, index): ReportRow => ({ key: `${file.id} end ${index}`, file, subjectId: evidence.document, verify: [], kind: 'ends', evidence })),
];

/** Everything that a row is about, each by its own name: the streams of a program, a points system, a kind of document. */
const subjectsOfRow = (row: ReportRow): { id: string; title: Bilingual }[] => {
  if (row.kind === 'ends') return [{ id: row.evidence.document, title: row.evidence.title }];
  return (row.kind === 'points' ? row.scores : row.pathways).map(({ id, title }) => ({ id, title }));
};

/** Every change of every client, in the order of the report. */
export const rowsOf = (report: Report): ReportRow[] => report.files.flatMap(rowsOfFile);

/** What rows can be narrowed down to: pathways, points systems and documents that have a row, each group by its title. */
export function subjectsOf(rows: readonly ReportRow[], language: 'en' | 'fr'): { group: 'pathways' | 'points' | 'documents'; id: string; title: string }[] {
  const found = new Map<string, { group: 'pathways' | 'points' | 'documents'; id: string; title: string }>();
  for (const row of rows) {
    const group = row.kind === 'points' ? 'points' : row.kind === 'ends' ? 'documents' : 'pathways';
    for (const { id, title } of subjectsOfRow(row)) if (!found.has(id)) found.set(id, { group, id, title: title[language] });
  }
  return [...found.values()].toSorted((a, b) => a.title.localeCompare(b.title, language));
}

type Language = 'en' | 'fr';

function sortText(row: ReportRow, by: SortColumn, language: Language): string {
  if (by === 'client') return row.file.name;
  if (by === 'number') return row.file.number;
  if (by === 'change') return String(changeKinds.indexOf(row.kind));
  if (by === 'subject') return subjectWords(row, language);
  return by === 'before' ? beforeWords(row, language) : afterWords(row, language);
}

const folded = { en: new WeakMap<ReportRow, string>(), fr: new WeakMap<ReportRow, string>() };
/** What a row is found by; folded once, since a filter asks at every key. */
function searchText(row: ReportRow, language: Language): string {
  const known = folded[language].get(row);
  if (known !== undefined) return known;
  const text = foldText(`${row.file.name} ${row.file.number} ${subjectWords(row, language)}`);
  folded[language].set(row, text);
  return text;
}

/** The rows that a view shows, in its order; rows that it takes for equal stay in the order of file numbers. */
export function shownRows(rows: readonly ReportRow[], { kinds, subject, text, sort, descending }: ReportView, language: Language): ReportRow[] {
  const words = foldText(text).split(/\s+/u).filter((word) => word !== '');
  const isShown = (row: ReportRow): boolean => {
    if ((kinds.length > 0 && !kinds.includes(row.kind)) || (subject !== null && !subjectsOfRow(row).some(({ id }) => id === subject))) return false;
    if (words.length === 0) return true;
    const found = searchText(row, language);
    return words.every((word) => found.includes(word));
  };
  const shown = rows.filter(isShown);
  if (sort === 'number') return descending ? shown.toReversed() : shown;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = shown.map((row) => ({ row, text: sortText(row, sort, language) })).toSorted((a, b) => (descending ? compare(b.text, a.text) : compare(a.text, b.text)));
  return keyed.map(({ row }) => row);
}

/** How many clients each kind of change concerns; a client may be counted under several. */
export type ReportSummary = Record<ChangeKind, number> & { examined: number; concerned: number; failed: number };

export function summaryOf({ examined, files, failed }: Report): ReportSummary {
  const counted = { gain: 0, lose: 0, intake: 0, other: 0, points: 0, ends: 0 };
  for (const file of files) for (const kind of new Set(rowsOfFile(file).map((row) => row.kind))) counted[kind] += 1;
  return { ...counted, examined, concerned: files.length, failed: failed.length };
}
