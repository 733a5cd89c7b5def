import { citedPlace } from '../assessment/report/citedPlace';
import { longDate } from '../assessment/report/words';
import { sourceInWords } from '../assessment/report/sources';
import { spacedIn } from '../texts/typography';
import type { Report } from './pieces';
import type { ChangeKind, ReportRow } from './rows';
import type { MovedPathway, MovedScore, PathwayCause } from './schema';

type Language = 'en' | 'fr';
type Outcome = NonNullable<MovedPathway['before']> | 'absent';
type Finding = NonNullable<Extract<PathwayCause, { kind: 'criterion' }>['before']> | 'absent';

const words = {
  en: {
    kind: { gain: 'Gains', lose: 'Loses', other: 'Other outcome', points: 'Points', ends: 'Ends' } satisfies Record<ChangeKind, string>,
    outcome: { applies: 'Applies', 'needs-facts': 'Needs facts', 'does-not-apply': 'Does not apply', closed: 'Closed', paused: 'Criteria met, intake paused', absent: 'Not in the rules' } satisfies Record<Outcome, string>,
    finding: { met: 'met', 'not-met': 'not met', unknown: 'not known', 'not-applicable': 'not applicable', judgement: 'for an officer', absent: 'not asked' } satisfies Record<Finding, string>,
    version: 'The pathway itself: its days in force or its intake',
    noPoints: 'None', good: 'Good', goodThrough: (day: string) => `Last day ${day}`, endsBy: 'Its own last day',
    move: { table: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`, letter: (what: string, before: string, after: string) => `${what}: ${before}, then ${after}` },
  },
  fr: {
    kind: { gain: 'Gagne', lose: 'Perd', other: 'Autre résultat', points: 'Points', ends: 'Expire' } satisfies Record<ChangeKind, string>,
    outcome: { applies: 'S’applique', 'needs-facts': 'Faits manquants', 'does-not-apply': 'Ne s’applique pas', closed: 'Fermée', paused: 'Critères remplis, réception suspendue', absent: 'Absente des règles' } satisfies Record<Outcome, string>,
    finding: { met: 'rempli', 'not-met': 'non rempli', unknown: 'inconnu', 'not-applicable': 'sans objet', judgement: 'à l’appréciation d’un agent', absent: 'non exigé' } satisfies Record<Finding, string>,
    version: 'La voie elle-même : ses jours en vigueur ou sa réception des demandes',
    noPoints: 'Aucun', good: 'Valide', goodThrough: (day: string) => `Dernier jour : ${day}`, endsBy: 'Son propre dernier jour',
    move: { table: (what: string, before: string, after: string) => `${what} : ${before} → ${after}`, letter: (what: string, before: string, after: string) => `${what} : ${before}, puis ${after}` },
  },
} as const;

export const kindWords = (kind: ChangeKind, language: Language): string => words[language].kind[kind];

/** Points, or the range in which they lie; no bound is shown by an ellipsis. */
export function pointsWords(points: MovedScore['before'], language: Language): string {
  if (points === null) return words[language].noPoints;
  const [low, high] = [points.low, points.high].map((one) => (one === null ? '…' : new Intl.NumberFormat(`${language}-CA`, { maximumFractionDigits: 2 }).format(one)));
  return low === high ? (low ?? '') : `${low}–${high}`;
}

/** A pathway or points system by its title; a document with what tells it apart and whose it is. */
export function subjectWords(row: ReportRow, language: Language): string {
  if (row.kind === 'points') return row.score.title[language];
  if (row.kind !== 'ends') return row.pathway.title[language];
  const { title, about, person } = row.evidence;
  return [`${title[language]}${about === null ? '' : ` (${about[language]})`}`, ...(person === '' ? [] : [person])].join(' – ');
}

export function beforeWords(row: ReportRow, language: Language): string {
  if (row.kind === 'points') return pointsWords(row.score.before, language);
  return row.kind === 'ends' ? words[language].good : words[language].outcome[row.pathway.before ?? 'absent'];
}

export function afterWords(row: ReportRow, language: Language): string {
  if (row.kind === 'points') return pointsWords(row.score.after, language);
  return row.kind === 'ends' ? spacedIn(language, words[language].goodThrough(longDate(row.evidence.lastDay, language))) : words[language].outcome[row.pathway.after ?? 'absent'];
}

/** One reason: what came out otherwise, and where the rule stands (empty: nowhere but in the file). */
export interface ReasonWords {
  what: string;
  /** The source by name, and the place in it. */
  place: string;
  /** The place in few words, where there is little room. */
  brief: string;
}

/** Where rules stand, each source once. */
const placesOf = (ids: readonly string[], citations: Report['citations'], words: (citation: Report['citations'][string]) => string): string =>
  [...new Set(ids.flatMap((id) => { const found = citations[id]; return found ? [words(found)] : []; }))].join('; ');

/** What made it so, in words: with an arrow in a table, in whole words in a letter. */
export function reasonsOf(row: ReportRow, citations: Report['citations'], language: Language, style: 'table' | 'letter' = 'table'): ReasonWords[] {
  const { move: { [style]: move }, finding, version, endsBy } = words[language];
  const reason = (what: string, ids: readonly string[]): ReasonWords => ({ what: spacedIn(language, what), place: placesOf(ids, citations, (found) => sourceInWords(found, language)), brief: placesOf(ids, citations, (found) => citedPlace(found, language)) });
  if (row.kind === 'ends') return [reason(endsBy, [])];
  if (row.kind === 'points') return row.score.causes.map(({ label, before, after, citations: ids }) => reason(move(label[language], pointsWords(before, language), pointsWords(after, language)), ids));
  return row.pathway.causes.map((cause) => (cause.kind === 'version' ? reason(version, cause.citations) : reason(move(cause.label[language], finding[cause.before ?? 'absent'], finding[cause.after ?? 'absent']), cause.citations)));
}
