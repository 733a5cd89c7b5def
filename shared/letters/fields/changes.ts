import { spacedIn } from '../../texts/typography';
import type { Language, LetterField, LetterRow } from '../field';
import type { DatedChanges } from '../../impact/letterChanges';
import { dayInWords } from '../words';

const words = {
  en: {
    on: (day: string, what: string) => `On ${day}: ${what}.`, from: (day: string, what: string) => `From ${day}: ${what}.`, good: (day: string) => `Good through ${day}.`,
    present: (what: string) => `Under the present rules: ${what}.`, other: (what: string) => `Under the rules compared: ${what}.`,
  },
  fr: {
    on: (day: string, what: string) => `Le ${day} : ${what}.`, from: (day: string, what: string) => `À compter du ${day} : ${what}.`, good: (day: string) => `Valide jusqu’au ${day}.`,
    present: (what: string) => `Selon les règles actuelles : ${what}.`, other: (what: string) => `Selon les règles comparées : ${what}.`,
  },
} as const;

type Change = DatedChanges['changes'][number];
/** Within a sentence. */
const low = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

function whatChanges({ basis, from, to, since }: DatedChanges, { pathwayId, before, after, lastDay }: Change, language: Language): string {
  const w = words[language];
  const day = (on: string): string => dayInWords(on, language) ?? on;
  if (lastDay !== null) return w.good(day(lastDay));
  const [was, is] = [low(before[language]), low(after[language])];
  if (basis === 'rules') return `${w.present(was)} ${w.other(is)}`;
  const first = pathwayId === null ? undefined : since.get(pathwayId);
  return `${w.on(day(from), was)} ${first === undefined ? w.on(day(to), is) : w.from(day(first), is)}`;
}

function rowOf(changes: DatedChanges, change: Change, language: Language): LetterRow {
  const reasons = change.reasons.map(({ what, place }) => `– ${what[language]}${place[language] === '' ? '' : ` (${place[language]})`}`);
  const what = spacedIn(language, whatChanges(changes, change, language));
  return { subject: change.subject[language], what, reasons: reasons.join('\n'), details: [what, ...reasons].join('\n') };
}

/** What letters say of a report over all clients, which they are prepared from. */
export const changeFields = {
  changes: {
    kind: 'list', source: 'report', label: { en: 'What changes for the client, of a report', fr: 'Ce qui change pour le client, d’un rapport' },
    members: {
      subject: { en: 'pathway, points or document', fr: 'voie, points ou document' }, what: { en: 'what changes and from when', fr: 'ce qui change et à compter de quand' },
      reasons: { en: 'reasons with their sources', fr: 'motifs avec leurs sources' }, details: { en: 'what changes, with reasons', fr: 'ce qui change, avec les motifs' },
    },
    read: ({ changes, language }) => changes?.changes.map((change) => rowOf(changes, change, language)),
  },
  changesFrom: { kind: 'text', source: 'report', label: { en: 'First day of the report', fr: 'Premier jour du rapport' }, read: ({ changes, language }) => dayInWords(changes?.from, language) },
  changesTo: { kind: 'text', source: 'report', label: { en: 'Second day of the report', fr: 'Second jour du rapport' }, read: ({ changes, language }) => dayInWords(changes?.to, language) },
  byDates: { kind: 'condition', source: 'report', label: { en: 'Where the report compares two days', fr: 'Si le rapport compare deux jours' }, read: ({ changes }) => changes?.basis !== 'rules' },
  byRules: { kind: 'condition', source: 'report', label: { en: 'Where the report compares rules', fr: 'Si le rapport compare des règles' }, read: ({ changes }) => changes?.basis === 'rules' },
} as const satisfies Readonly<Record<string, LetterField>>;
