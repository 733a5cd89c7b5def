import { citedPlace } from '../assessment/report/citedPlace';
import { longDate } from '../assessment/report/words';
import { sourceInWords } from '../assessment/report/sources';
import type { Bilingual } from '../assessment/pack/types';
import { spacedIn } from '../texts/typography';
import type { Report } from './pieces';
import type { ChangeKind, ReportRow } from './rows';
import type { MovedPathway, MovedScore, PathwayCause } from './schema';

type Language = 'en' | 'fr';
type Outcome = NonNullable<MovedPathway['before']> | 'absent';
type Finding = NonNullable<Extract<PathwayCause, { kind: 'criterion' }>['before']> | 'absent';

const words = {
  en: {
    kind: { gain: 'Gains', lose: 'Loses', intake: 'Closes or opens', other: 'Other outcome', points: 'Points', ends: 'Ends' } satisfies Record<ChangeKind, string>,
    outcome: { applies: 'Applies', 'needs-facts': 'Needs facts', 'does-not-apply': 'Does not apply', closed: 'Closed', paused: 'Criteria met, intake paused', 'needs-facts-paused': 'Needs facts, intake paused', 'not-yet': 'Not yet', absent: 'Not in the rules' } satisfies Record<Outcome, string>,
    finding: { met: 'met', 'not-met': 'not met', unknown: 'not known', 'not-taken': 'paused', 'not-applicable': 'not applicable', judgement: 'for an officer', absent: 'not asked' } satisfies Record<Finding, string>,
    intake: { closes: 'Closes', opens: 'Opens' }, might: 'might qualify',
    version: 'The pathway itself: its days in force or its intake', verify: (what: string) => `To verify: ${what}`, verifyShort: 'To verify',
    noPoints: 'None', good: 'Good', noIssue: 'No day of issue', goodThrough: (day: string) => `Last day ${day}`, endsBy: 'Its own last day',
    move: (what: string, moves: string) => `${what}: ${moves}`,
  },
  fr: {
    kind: { gain: 'Gagne', lose: 'Perd', intake: 'Ferme ou ouvre', other: 'Autre résultat', points: 'Points', ends: 'Expire' } satisfies Record<ChangeKind, string>,
    outcome: { applies: 'S’applique', 'needs-facts': 'Faits manquants', 'does-not-apply': 'Ne s’applique pas', closed: 'Fermée', paused: 'Critères remplis, réception suspendue', 'needs-facts-paused': 'Faits manquants, réception suspendue', 'not-yet': 'Pas encore', absent: 'Absente des règles' } satisfies Record<Outcome, string>,
    finding: { met: 'rempli', 'not-met': 'non rempli', unknown: 'inconnu', 'not-taken': 'suspendue', 'not-applicable': 'sans objet', judgement: 'à l’appréciation d’un agent', absent: 'non exigé' } satisfies Record<Finding, string>,
    intake: { closes: 'Ferme', opens: 'Ouvre' }, might: 'pourrait être admissible',
    version: 'La voie elle-même : ses jours en vigueur ou sa réception des demandes', verify: (what: string) => `À vérifier : ${what}`, verifyShort: 'À vérifier',
    noPoints: 'Aucun', good: 'Valide', noIssue: 'Sans jour de délivrance', goodThrough: (day: string) => `Dernier jour : ${day}`, endsBy: 'Son propre dernier jour',
    move: (what: string, moves: string) => `${what} : ${moves}`,
  },
} as const;

/** A kind of change, which rows are shown by. */
export const kindWords = (kind: ChangeKind, language: Language): string => words[language].kind[kind];

/** What the change of a row is, in a word: of an intake, whether it closes or opens. */
export function rowKindWords(row: ReportRow, language: Language): string {
  if (row.kind !== 'intake') return kindWords(row.kind, language);
  const { intake } = words[language];
  return row.pathway.after === 'needs-facts' ? intake.opens : intake.closes;
}

/** The same where there is room: of an intake, for whom it closes or opens. */
export const rowKindInFull = (row: ReportRow, language: Language): string => (row.kind === 'intake' ? `${rowKindWords(row, language)} (${words[language].might})` : rowKindWords(row, language));

/** That a row is to be verified; empty where it is not. */
export const verifyMark = (row: ReportRow, language: Language): string => (row.verify.length === 0 ? '' : words[language].verifyShort);

/** What has to be looked up before a row is relied upon, in a sentence; empty where nothing has to. */
export const verifyWords = (row: ReportRow, language: Language): string => (row.verify.length === 0 ? '' : spacedIn(language, words[language].verify(row.verify.map((look) => look[language]).join('; '))));

/** Points, or the range in which they lie; no bound is shown by an ellipsis. */
export function pointsWords(points: MovedScore['before'], language: Language): string {
  if (points === null) return words[language].noPoints;
  const [low, high] = [points.low, points.high].map((one) => (one === null ? '…' : new Intl.NumberFormat(`${language}-CA`, { maximumFractionDigits: 2 }).format(one)));
  return low === high ? (low ?? '') : `${low}–${high}`;
}

/** A pathway or points system by its title; a document with what tells it apart and whose it is. */
export function subjectWords(row: ReportRow, language: Language): string {
  if (row.kind !== 'ends') return row.title[language];
  const { title, about, person } = row.evidence;
  return [`${title[language]}${about === null ? '' : ` (${about[language]})`}`, ...(person === '' ? [] : [person])].join(' – ');
}

export function beforeWords(row: ReportRow, language: Language): string {
  if (row.kind === 'points') return pointsWords(row.score.before, language);
  return row.kind === 'ends' ? words[language][row.evidence.isIssued ? 'good' : 'noIssue'] : words[language].outcome[row.pathway.before ?? 'absent'];
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

/** One cause with what is told of it once, whatever it is called by. */
interface Told {
  label: string;
  moves: string[];
  citations: string[];
}

/** Causes of one name together, their moves and sources each once. */
function together(causes: readonly { label: Bilingual; move: string; citations: readonly string[] }[], language: Language): Told[] {
  const told = new Map<string, Told>();
  for (const { label, move, citations } of causes) {
    const one = told.get(label[language]) ?? { label: label[language], moves: [], citations: [] };
    told.set(label[language], one);
    if (!one.moves.includes(move)) one.moves.push(move);
    one.citations.push(...citations.filter((id) => !one.citations.includes(id)));
  }
  return [...told.values()];
}

const sum = (one: MovedScore['before'], other: MovedScore['before']): MovedScore['before'] => {
  if (one === null || other === null) return one ?? other;
  return { low: one.low === null || other.low === null ? null : one.low + other.low, high: one.high === null || other.high === null ? null : one.high + other.high };
};

/** Factors of one name as one, with their points together: arranged employment counts in two places of the selection factors. */
export function factorsTogether(causes: MovedScore['causes']): MovedScore['causes'] {
  const found = new Map<string, MovedScore['causes'][number]>();
  for (const cause of causes) {
    const known = found.get(cause.label.en);
    found.set(cause.label.en, known ? { ...known, before: sum(known.before, cause.before), after: sum(known.after, cause.after), citations: [...new Set([...known.citations, ...cause.citations])] } : cause);
  }
  return [...found.values()];
}

/** What made it so, in words: each criterion and each factor once, with what became of it and where it stands. */
export function reasonsOf(row: ReportRow, citations: Report['citations'], language: Language): ReasonWords[] {
  const { move, finding, version, endsBy } = words[language];
  const reason = (what: string, ids: readonly string[]): ReasonWords => ({ what: spacedIn(language, what), place: placesOf(ids, citations, (found) => sourceInWords(found, language)), brief: placesOf(ids, citations, (found) => citedPlace(found, language)) });
  if (row.kind === 'ends') return [reason(endsBy, [])];
  if (row.kind === 'points') {
    const moved = row.scores.flatMap(({ causes }) => factorsTogether(causes)).map(({ label, before, after, citations: ids }) => ({ label, move: `${pointsWords(before, language)} → ${pointsWords(after, language)}`, citations: ids }));
    return together(moved, language).map(({ label, moves, citations: ids }) => reason(move(label, moves.join('; ')), ids));
  }
  const causes = row.pathways.flatMap((pathway) => pathway.causes);
  const criteria = causes.flatMap((cause) => (cause.kind === 'criterion' ? [{ label: cause.label, move: `${finding[cause.before ?? 'absent']} → ${finding[cause.after ?? 'absent']}`, citations: cause.citations }] : []));
  const ofVersion = causes.filter(({ kind }) => kind === 'version');
  return [
    ...together(criteria, language).map(({ label, moves, citations: ids }) => reason(move(label, moves.join('; ')), ids)),
    ...(ofVersion.length === 0 ? [] : [reason(version, [...new Set(ofVersion.flatMap((cause) => cause.citations))])]),
  ];
}
