import { fillSentence } from '../../errors';
import type { CalendarDate } from '../../dates';
import { spacedIn } from '../../texts/typography';
import type { PathwayDifference } from './comparePacks';

const sentences = {
  onlyNamed: { en: 'Only its name changed: from “{before}” to “{after}”.', fr: 'Seul son nom a changé : de « {before} » à « {after} ».' },
  named: { en: 'Its name changed: from “{before}” to “{after}”.', fr: 'Son nom a changé : de « {before} » à « {after} ».' },
  begins: { en: 'First day of the program: {before}, then {after}.', fr: 'Premier jour du programme : {before}, puis {after}.' },
  otherwise: { en: 'Words, sources or figures that no day’s rules show.', fr: 'Des mots, des sources ou des chiffres que les règles d’aucun jour ne montrent.' },
} as const;
const notGiven = { en: 'not given', fr: 'non indiqué' } as const;

/** What is different in a changed pathway beside its rules day by day: its name, its first day, and what no day shows. Nothing of one that came or went. */
export function pathwaySentences({ named, begins, isOtherwise, periods }: Pick<PathwayDifference, 'named' | 'begins' | 'isOtherwise' | 'periods'>, language: 'en' | 'fr', date: (day: CalendarDate) => string): string[] {
  const say = (sentence: keyof typeof sentences, parameters: Record<string, string> = {}): string => spacedIn(language, fillSentence(sentences[sentence], parameters)[language]);
  const day = (one: CalendarDate | null): string => (one === null ? notGiven[language] : date(one));
  const isAlone = begins === null && !isOtherwise && periods.length === 0;
  return [
    ...(named ? [say(isAlone ? 'onlyNamed' : 'named', { before: named.before[language], after: named.after[language] })] : []),
    ...(begins ? [say('begins', { before: day(begins.before), after: day(begins.after) })] : []),
    ...(isOtherwise ? [say('otherwise')] : []),
  ];
}
