import type { CommittedCases } from '../boundaries/files';
import { code, table } from './markdown';

type Boundary = CommittedCases['boundaries'][number];

/** How many generated cases a pathway has: boundaries, and days beside its versions. */
export const casesIn = (cases: CommittedCases | undefined): number => (cases === undefined ? 0 : cases.boundaries.length + cases.days.length);

/** The generated cases of a pathway in a cell: how many of its criteria have a boundary, how many cases that makes, and days. */
export function generatedCell(cases: CommittedCases | undefined, criteria: number): string {
  if (cases === undefined) return 'none';
  return `${new Set(cases.boundaries.map(({ criterion }) => criterion)).size} of ${criteria} criteria: ${cases.boundaries.length} boundaries, ${cases.days.length} days`;
}

const grounds: readonly (readonly [Boundary['ground'], string])[] = [
  ['words', 'number (or level, or day) and comparison are those of the criterion’s own sentence'],
  ['number', 'the number is that of the sentence, or of the one that decides whether the criterion is asked; the words leave the edge open (“within the last 5 years”)'],
  ['general', 'how long a language test, an assessment of studies or a profile counts, the same for every pathway'],
  ['figure', 'the figure of a cited parameter, table row, list or citation, or another fact of the file'],
  ['calendar', 'what is dated later is not there yet; a last day counts whole'],
  ['measure', 'the number of the sentence is what the criterion compares, and the fact leads to it through a measure (points, shares, months)'],
  ['regression', 'none of these: the boundary is kept as it was found'],
];

const reasons: readonly (readonly [CommittedCases['without'][string], string])[] = [
  ['judgement', 'an officer decides'],
  ['open', 'no written client settles it: the sources do not hold what it asks for, or no case was written that does'],
  ['without-order', 'no number, day or level decides: a place, a yes or no, a list without codes'],
];

/** What the generated cases rest on, which boundaries rest on nothing but the program, and which criteria have none. */
export function generatedSections(cases: readonly CommittedCases[]): string[] {
  const boundaries = cases.flatMap(({ pathway, boundaries: own }) => own.map((one) => ({ pathway, ...one })));
  const criteria = new Set(boundaries.map(({ pathway, criterion }) => `${pathway} ${criterion}`)).size;
  const without = cases.flatMap(({ pathway, without: own }) => Object.entries(own).map(([criterion, reason]) => ({ pathway, criterion, reason })));
  const kept = [...new Map(boundaries.filter(({ ground }) => ground === 'regression').map((one) => [`${one.pathway} ${one.criterion} ${one.at}`, one])).values()];
  return [
    '## Boundaries',
    '',
    `${criteria} criteria have a generated boundary, in ${boundaries.length} cases over all versions; ${without.length} have none. \`npm run generate:cases\` makes the cases anew, and this page with them.`,
    'Where a boundary lies was found by search. What it was checked against besides the program:',
    '',
    ...table(['Ground', 'Cases', 'The boundary that was found is right because'], grounds.map(([ground, because]) => [ground, `${boundaries.filter((one) => one.ground === ground).length}`, because])),
    '',
    '### Kept as found',
    '',
    ...table(['Pathway', 'Criterion', 'Fact', 'Found'], kept.map(({ pathway, criterion, at, values }) => [code(pathway), code(criterion), code(at), values.map(([value, finding]) => `${value}: ${finding}`).join(', ')])),
    '',
    '### Criteria without a boundary',
    '',
    ...reasons.flatMap(([reason, because]) => {
      const own = without.filter((one) => one.reason === reason);
      return [`**${own.length}: ${because}.** ${own.map(({ criterion }) => code(criterion)).filter((id, index, all) => all.indexOf(id) === index).join(', ')}`, ''];
    }),
  ];
}
