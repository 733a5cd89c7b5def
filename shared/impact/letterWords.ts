import { sourceInWords } from '../assessment/report/sources';
import { spacedIn } from '../texts/typography';
import type { Report } from './pieces';
import type { ReportRow } from './rows';
import type { MovedOutcome, MovedPathway, MovedScore, PathwayCause } from './schema';
import { factorsTogether, pointsWords, subjectWords } from './words';

type Language = 'en' | 'fr';
type Of = MovedOutcome | 'absent';
type CriterionCause = Extract<PathwayCause, { kind: 'criterion' }>;

type VersionMove = 'begins' | 'opens' | 'closes' | 'pauses' | 'resumes' | 'comes' | 'goes' | 'otherwise';

const isPaused = (outcome: MovedOutcome | null): boolean => outcome === 'paused' || outcome === 'needs-facts-paused';

/** What the program itself did, where its version is why a pathway comes to something else. */
function versionMoveOf({ before, after }: MovedPathway): VersionMove {
  if (before === null) return 'comes';
  if (after === null) return 'goes';
  if (after === 'closed') return 'closes';
  if (isPaused(after)) return 'pauses';
  if (before === 'not-yet') return 'begins';
  if (before === 'closed') return 'opens';
  return isPaused(before) ? 'resumes' : 'otherwise';
}

const isByVersion = ({ causes }: MovedPathway): boolean => causes.some(({ kind }) => kind === 'version');

const words = {
  en: {
    outcome: {
      applies: 'you meet the criteria that can be checked on your file', 'needs-facts': 'we need more information to tell whether this applies to you', 'does-not-apply': 'this does not apply to you', closed: 'no applications are taken',
      paused: 'you meet the criteria, but no applications are taken for the time being', 'needs-facts-paused': 'no applications are taken for the time being', 'not-yet': 'the program has not begun', absent: 'the rules do not have this',
    } satisfies Record<Of, string>,
    opens: 'applications are taken, and you might qualify: we need more information to tell',
    maybe: (what: string) => `${what}; until then you might have qualified`,
    criterion: {
      lost: (what: string) => `“${what}” is no longer met`, failed: (what: string) => `“${what}” is not met`, met: (what: string) => `“${what}” is met`, unknown: (what: string) => `“${what}” can no longer be told from your file`,
      open: (what: string) => `“${what}” is still to be told`, dropped: (what: string) => `“${what}” is no longer asked`, officer: (what: string) => `“${what}” is for an officer to decide`,
    },
    version: {
      begins: 'the program begins', opens: 'the program opens', closes: 'the program closes', pauses: 'the program takes no applications for the time being', resumes: 'the program takes applications again',
      comes: 'the rules now have this program', goes: 'the rules no longer have this program', otherwise: 'the rules of the program are others',
    } satisfies Record<VersionMove, string>,
    closedForYou: 'no applications such as yours are taken', opensForYou: 'applications such as yours are taken, and you might qualify: we need more information to tell',
    mightPaused: 'you might meet the criteria, but no applications are taken for the time being',
    points: (before: string, after: string) => `${before} points, then ${after}`, pointsBegin: (after: string) => `no points are counted, then ${after}`, pointsEnd: (before: string) => `${before} points, then none are counted`,
  },
  fr: {
    outcome: {
      applies: 'vous répondez aux critères qui peuvent être vérifiés à votre dossier', 'needs-facts': 'il nous faut d’autres renseignements pour dire si cela s’applique à vous', 'does-not-apply': 'cela ne s’applique pas à vous', closed: 'aucune demande n’est reçue',
      paused: 'vous répondez aux critères, mais aucune demande n’est reçue pour le moment', 'needs-facts-paused': 'aucune demande n’est reçue pour le moment', 'not-yet': 'le programme n’a pas commencé', absent: 'les règles ne le prévoient pas',
    } satisfies Record<Of, string>,
    opens: 'des demandes sont reçues, et vous pourriez être admissible : il nous faut d’autres renseignements pour le dire',
    maybe: (what: string) => `${what}; jusque-là, vous auriez pu être admissible`,
    criterion: {
      lost: (what: string) => `« ${what} » n’est plus rempli`, failed: (what: string) => `« ${what} » n’est pas rempli`, met: (what: string) => `« ${what} » est rempli`, unknown: (what: string) => `« ${what} » ne peut plus être établi d’après votre dossier`,
      open: (what: string) => `« ${what} » reste à établir`, dropped: (what: string) => `« ${what} » n’est plus exigé`, officer: (what: string) => `« ${what} » relève d’un agent`,
    },
    version: {
      begins: 'le programme commence', opens: 'le programme ouvre', closes: 'le programme ferme', pauses: 'le programme ne reçoit aucune demande pour le moment', resumes: 'le programme reçoit de nouveau des demandes',
      comes: 'les règles prévoient désormais ce programme', goes: 'les règles ne prévoient plus ce programme', otherwise: 'les règles du programme sont autres',
    } satisfies Record<VersionMove, string>,
    closedForYou: 'aucune demande comme la vôtre n’est reçue', opensForYou: 'des demandes comme la vôtre sont reçues, et vous pourriez être admissible : il nous faut d’autres renseignements pour le dire',
    mightPaused: 'vous pourriez répondre aux critères, mais aucune demande n’est reçue pour le moment',
    points: (before: string, after: string) => `${before} points, puis ${after}`, pointsBegin: (after: string) => `aucun point n’est compté, puis ${after}`, pointsEnd: (before: string) => `${before} points, puis aucun n’est compté`,
  },
} as const;

/** What a letter is about: evidence of the client who is written to without the name. */
export function subjectInLetter(row: ReportRow, language: Language): string {
  const own = row.file.name.split(', ').toReversed().join(' ');
  return row.kind === 'ends' && row.evidence.person === own ? subjectWords({ ...row, evidence: { ...row.evidence, person: '' } }, language) : subjectWords(row, language);
}

/** What a criterion did is not said of the program: it takes the applications of others, or had paused before. */
function pathwayInLetter(pathway: MovedPathway, language: Language): string {
  const w = words[language];
  if (!isByVersion(pathway) && pathway.after === 'closed') return w.closedForYou;
  if (!isByVersion(pathway) && pathway.after === 'needs-facts-paused') return w.mightPaused;
  return w.outcome[pathway.after ?? 'absent'];
}

function pointsInLetter({ before, after }: MovedScore, language: Language): string {
  const w = words[language];
  if (before === null) return w.pointsBegin(pointsWords(after, language));
  return after === null ? w.pointsEnd(pointsWords(before, language)) : w.points(pointsWords(before, language), pointsWords(after, language));
}

/**
 * What a pathway comes to for a client, or how points move, as one would say it to the client: within a sentence. Empty where the
 * kind of change says it already: of a pathway that applies, or no longer does, and of evidence that ends.
 */
export function outcomeInLetter(row: ReportRow, language: Language): string {
  const w = words[language];
  if (row.kind === 'ends' || row.kind === 'gain' || (row.kind === 'lose' && row.pathway.after === 'does-not-apply')) return '';
  if (row.kind === 'points') return pointsInLetter(row.score, language);
  const outcome = pathwayInLetter(row.pathway, language);
  if (row.kind !== 'intake') return spacedIn(language, outcome);
  if (row.pathway.after !== 'needs-facts') return spacedIn(language, w.maybe(outcome));
  return spacedIn(language, isByVersion(row.pathway) ? w.opens : w.opensForYou);
}

function criterionWords({ label, before, after }: CriterionCause, language: Language): string {
  const say = words[language].criterion;
  const what = label[language];
  if (after === 'not-met') return before === 'met' ? say.lost(what) : say.failed(what);
  if (after === 'unknown') return before === 'met' ? say.unknown(what) : say.open(what);
  if (after === 'met') return say.met(what);
  return after === 'judgement' ? say.officer(what) : say.dropped(what);
}

/** Each criterion or factor once, in the words of a letter, with the sources where it stands. */
export interface LetterReason {
  what: string;
  places: string[];
}

const placesOf = (ids: readonly string[], citations: Report['citations'], language: Language): string[] => [...new Set(ids.flatMap((id) => { const found = citations[id]; return found ? [spacedIn(language, sourceInWords(found, language))] : []; }))];

/** Why it is so, as one would say it to the client; nothing of what ends by itself. */
export function reasonsInLetter(row: ReportRow, citations: Report['citations'], language: Language): LetterReason[] {
  if (row.kind === 'ends') return [];
  const said = row.kind === 'points'
    ? row.scores.flatMap(({ causes }) => factorsTogether(causes)).map(({ label, citations: ids }) => ({ what: label[language], ids }))
    : row.pathways.flatMap((pathway) => pathway.causes.map((cause) => ({ what: cause.kind === 'version' ? words[language].version[versionMoveOf(pathway)] : criterionWords(cause, language), ids: cause.citations })));
  const found = new Map<string, string[]>();
  for (const { what, ids } of said) found.set(what, [...new Set([...(found.get(what) ?? []), ...placesOf(ids, citations, language)])]);
  return [...found].map(([what, places]) => ({ what: spacedIn(language, what), places }));
}
