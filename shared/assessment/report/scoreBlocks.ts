import { bar, bars, bold, bullets, definitions, heading, keepTogether, paragraph, type Block } from '../../documents';
import { factNames } from './names';
import type { ReportParts } from './parts';
import { pointsBeforeInWords } from './pointsBefore';
import type { ExplainedScore, ExplainedWithoutPoints } from './schema';
import { shortWords } from './shortWords';
import type { ReportWords } from './words';

type Range = Pick<ExplainedScore, 'low' | 'high'>;

const isExact = ({ low, high }: Range): boolean => low !== null && low === high;

/** `74`, `between 60 and 74`, `at least 60`. */
function shownPoints({ low, high }: Range, words: ReportWords): string {
  const least = words.points2(low ?? 0);
  if (isExact({ low, high })) return least;
  return high === null ? words.atLeast(least) : words.between(least, words.points2(high));
}

/** A small heading that stays with its list; nothing where there is nothing to list. */
export const listed = (title: string, entries: readonly string[]): Block[] => (entries.length === 0 ? [] : [keepTogether(paragraph([bold(title)]), bullets(entries))]);

/** Under which numbers something is to be confirmed, which the notes at the end say; nothing where there is no doubt. */
export function toConfirm(ids: readonly string[], { sources, words }: ReportParts): Block[] {
  const numbers = sources.doubtful(ids);
  return numbers === '' ? [] : [paragraph(shortWords[words.language].toConfirm(numbers), { tone: 'quiet' })];
}

/** Points that have no grid on the day: why not. */
export const withoutPointsBlocks = (without: ExplainedWithoutPoints = [], { words: { language } }: Pick<ReportParts, 'words'>): Block[] =>
  without.length === 0 ? [] : [definitions(without.map(({ title, beforeRules }) => [title[language], pointsBeforeInWords(beforeRules, language)] as const))];

/** The points of a system: a bar for each factor against its most, what they add up to, the pass mark, and what would narrow them. */
export function scoreBlocks(score: ExplainedScore, parts: ReportParts): Block[] {
  const { client, words, sources } = parts;
  const { language } = words;
  const ids = score.factors.flatMap(({ citations }) => citations);
  const cited = sources.cite(ids).replaceAll('\n', '; ');
  const factors = score.factors.filter(({ total, most }) => !total && most > 0);
  const sums = score.factors.filter(({ id, total }) => total && id !== 'total');
  const takenOff = score.factors.filter(({ total, most, low }) => !total && most <= 0 && (low ?? 0) < 0);
  return [
    heading(3, score.title[language]),
    ...(factors.length > 0
      ? [bars(factors.map((factor) => {
          const label = factor.label[language];
          return isExact(factor) ? bar(label, factor.low ?? 0, factor.most) : bar(label, factor.low ?? 0, factor.most, shownPoints(factor, words));
        }))]
      : []),
    definitions([
      ...[...takenOff, ...sums].map((one) => [one.label[language], shownPoints(one, words)] as const),
      [words.total, [{ text: shownPoints(score, words), bold: true }]] as const,
      ...(score.passMark === null ? [] : [[words.passMark, words.points2(score.passMark)] as const]),
    ]),
    ...listed(words.missing, factNames(score.missing, client, language)),
    ...(cited === '' ? [] : [paragraph(words.citedAs(cited), { tone: 'quiet' })]),
    ...toConfirm(ids, parts),
  ];
}
