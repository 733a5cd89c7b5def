import type { DatedChanges } from '../../impact/datedChanges';
import { changeKinds, type ChangeKind } from '../../impact/rows';
import { spacedIn } from '../../texts/typography';
import type { Language, LetterField, LetterRow } from '../field';
import { dayInWords } from '../words';

const words = {
  en: {
    heading: {
      gain: 'Pathways that now apply to you', lose: 'Pathways that no longer apply to you', intake: 'Pathways for which you might qualify, that close or open', other: 'What is otherwise different',
      points: 'Your points', ends: 'Documents and permits that expire',
    } satisfies Record<ChangeKind, string>,
    future: { gain: 'Pathways that will apply to you', lose: 'Pathways that will no longer apply to you' },
    from: (day: string) => `from ${day}`, by: (day: string) => `by ${day}`, between: (first: string, last: string) => `between ${first} and ${last}`, next: (points: string, at: string) => `then ${points} ${at}`, points: (before: string) => `${before} points`, compared: 'under the rules compared',
    until: (day: string) => `good through ${day}`, because: (why: string) => `Reason: ${why}.`, factors: (which: string) => `What moves: ${which}.`, sources: (which: string) => `Source: ${which}.`, more: (count: number) => `${count} more`,
    verify: 'To be verified.', and: ' and ',
  },
  fr: {
    heading: {
      gain: 'Voies qui s’appliquent maintenant à vous', lose: 'Voies qui ne s’appliquent plus à vous', intake: 'Voies pour lesquelles vous pourriez être admissible, qui ferment ou ouvrent', other: 'Ce qui change par ailleurs',
      points: 'Vos points', ends: 'Documents et permis qui expirent',
    } satisfies Record<ChangeKind, string>,
    future: { gain: 'Voies qui s’appliqueront à vous', lose: 'Voies qui ne s’appliqueront plus à vous' },
    from: (day: string) => `à compter du ${day}`, by: (day: string) => `au plus tard le ${day}`, between: (first: string, last: string) => `entre le ${first} et le ${last}`, next: (points: string, at: string) => `puis ${points} ${at}`, points: (before: string) => `${before} points`, compared: 'selon les règles comparées',
    until: (day: string) => `valide jusqu’au ${day}`, because: (why: string) => `Motif : ${why}.`, factors: (which: string) => `Ce qui change : ${which}.`, sources: (which: string) => `Source : ${which}.`, more: (count: number) => `${count} de plus`,
    verify: 'À vérifier.', and: ' et ',
  },
} as const;

/** A letter names no more reasons, sources and things to verify than a client would read; the rest is counted. */
const mostReasons = 3;
const mostSources = 1;
const mostVerified = 8;
/** More steps of points than these are told by the first and the last day. */
const mostSteps = 3;

type Change = DatedChanges['changes'][number];

const listed = (items: readonly string[], most: number, language: Language): string =>
  items.length <= most + 1 ? items.join('; ') : `${items.slice(0, most).join('; ')}${words[language].and}${words[language].more(items.length - most)}`;

/** When it is so: from the day on which the pathway came to it where that is known, else by the second day of the report. */
function when({ basis, to }: DatedChanges, { since, lastDay }: Change, language: Language): string {
  const w = words[language];
  const day = (on: string): string => dayInWords(on, language) ?? on;
  if (lastDay !== null) return w.until(day(lastDay));
  if (basis === 'rules') return w.compared;
  return since === null ? w.by(day(to)) : w.from(day(since));
}

function reasonsIn({ kind, reasons }: Change, language: Language): string {
  const w = words[language];
  const own = reasons[language];
  if (own.length === 0) return '';
  const what = listed(own.map((one) => one.what), mostReasons, language);
  const places = [...new Set(own.flatMap((one) => one.places))];
  return [kind === 'points' ? w.factors(what) : w.because(what), ...(places.length === 0 ? [] : [w.sources(listed(places, mostSources, language))])].join(' ');
}

const low = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Points and the days on which they move: “489 points, then 495 from 26 May 2027.” Where these are not known, or many, between which days. */
function pointsSentence({ basis, from, to }: DatedChanges, change: Change, language: Language): string {
  const w = words[language];
  const day = (on: string): string => dayInWords(on, language) ?? on;
  const { steps } = change;
  const said = change.outcome[language];
  if (basis === 'rules') return `${said} ${w.compared}.`;
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return `${said}, ${w.between(day(from), day(to))}.`;
  if (first === last) return `${said} ${w.from(day(first.on))}.`;
  const counted = steps.flatMap(({ on, points }) => (points ? [w.next(points[language], w.from(day(on)))] : []));
  if (!change.countedBefore || counted.length < steps.length || steps.length > mostSteps) return `${said}, ${w.between(day(first.on), day(last.on))}.`;
  return `${[w.points(change.before[language]), ...counted].join(', ')}.`;
}

/** What happens and when, in a sentence: “From 1 November 2026, no applications are taken.” */
function sentence(changes: DatedChanges, change: Change, language: Language): string {
  const at = capital(when(changes, change, language));
  if (change.outcome[language] === '') return `${at}.`;
  if (change.kind === 'points') return pointsSentence(changes, change, language);
  return `${at}, ${change.outcome[language]}.`;
}

/** Changes of one kind that are told in the same words for the same reasons: one entry that names them all. */
function entries(changes: DatedChanges, ofKind: readonly Change[], language: Language): LetterRow[] {
  const told = new Map<string, { subjects: string[]; what: string; reasons: string; toVerify: boolean }>();
  for (const change of ofKind) {
    const [what, reasons] = [spacedIn(language, sentence(changes, change, language)), spacedIn(language, reasonsIn(change, language))];
    const key = JSON.stringify([what, reasons, change.verify.length > 0]);
    const one = told.get(key) ?? { subjects: [], what, reasons, toVerify: change.verify.length > 0 };
    told.set(key, one);
    one.subjects.push(change.subject[language]);
  }
  return [...told.values()].map(({ subjects, what, reasons, toVerify }) => {
    const verify = toVerify ? words[language].verify : '';
    return { subject: subjects.join('; '), what, reasons, verify, details: [what, reasons, verify].filter((part) => part !== '').join(' ') };
  });
}

const changesOf = (changes: DatedChanges, kind: ChangeKind): readonly Change[] => changes.changes.filter((change) => change.kind === kind);

/** Whether what the report compares lies ahead of the day of the letter. */
const isAhead = (changes: DatedChanges, today: string): boolean => changes.basis === 'dates' && changes.from >= today;

/** One row for each kind of change: what happens, then what it happens to, and why. */
function groups(changes: DatedChanges, language: Language, today: string): LetterRow[] {
  const w = words[language];
  return changeKinds.flatMap((kind): LetterRow[] => {
    const own = entries(changes, changesOf(changes, kind), language);
    if (own.length === 0) return [];
    const heading = (kind === 'gain' || kind === 'lose') && isAhead(changes, today) ? w.future[kind] : w.heading[kind];
    return [{ heading, details: own.map(({ subject, details }) => `– ${subject}${language === 'fr' ? '\u00A0' : ''}: ${low(details ?? '')}`).join('\n') }];
  });
}

function toVerify(changes: DatedChanges | undefined, language: Language): string | undefined {
  const looks = [...new Map((changes?.changes ?? []).flatMap(({ verify }) => verify).map((look) => [look.en, look[language]])).values()];
  return looks.length === 0 ? undefined : listed(looks, mostVerified, language);
}

/** What letters say of a report over all clients, which they are prepared from. */
export const changeFields = {
  changeGroups: {
    kind: 'list', source: 'report', label: { en: 'What changes for the client, by what happens', fr: 'Ce qui change pour le client, selon ce qui arrive' },
    members: { heading: { en: 'what happens', fr: 'ce qui arrive' }, details: { en: 'to what, from when and why', fr: 'à quoi, à compter de quand et pourquoi' } },
    read: ({ changes, language, today }) => changes && groups(changes, language, today),
  },
  changes: {
    kind: 'list', source: 'report', label: { en: 'What changes for the client, of a report', fr: 'Ce qui change pour le client, d’un rapport' },
    members: {
      subject: { en: 'pathway, points or document', fr: 'voie, points ou document' }, what: { en: 'what changes and from when', fr: 'ce qui change et à compter de quand' },
      reasons: { en: 'reasons with their sources', fr: 'motifs avec leurs sources' }, verify: { en: 'that it is to be verified', fr: 'si c’est à vérifier' }, details: { en: 'what changes, with reasons', fr: 'ce qui change, avec les motifs' },
    },
    read: ({ changes, language }) => changes && changeKinds.flatMap((kind) => entries(changes, changesOf(changes, kind), language)),
  },
  changesVerify: { kind: 'text', source: 'report', label: { en: 'What of the report is to be verified', fr: 'Ce qui, dans le rapport, est à vérifier' }, read: ({ changes, language }) => toVerify(changes, language) },
  changesFrom: { kind: 'text', source: 'report', label: { en: 'First day of the report', fr: 'Premier jour du rapport' }, read: ({ changes, language }) => dayInWords(changes?.from, language) },
  changesTo: { kind: 'text', source: 'report', label: { en: 'Second day of the report', fr: 'Second jour du rapport' }, read: ({ changes, language }) => dayInWords(changes?.to, language) },
  byDates: { kind: 'condition', source: 'report', label: { en: 'Where the report compares two days', fr: 'Si le rapport compare deux jours' }, read: ({ changes }) => changes?.basis !== 'rules' },
  byRules: { kind: 'condition', source: 'report', label: { en: 'Where the report compares rules', fr: 'Si le rapport compare des règles' }, read: ({ changes }) => changes?.basis === 'rules' },
} as const satisfies Readonly<Record<string, LetterField>>;
