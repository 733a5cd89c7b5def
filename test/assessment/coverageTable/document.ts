import { requirementOf } from '../../../shared/assessment/measures/checkMeasures';
import { filtersOf, provinceOf } from '../../../shared/assessment/library/jurisdiction';
import type { Criterion, Pack, PathwayVersion } from '../../../shared/assessment/pack/types';
import { isChecked } from '../../../shared/assessment/rules/unheld';
import { provinceName } from '../../../shared/places';
import type { CommittedCases } from '../boundaries/files';
import { casesIn, generatedCell, generatedSections } from './generatedParts';
import { confidences, figuresOfPathways, type PathwayFigures } from './figures';
import { byChecks } from './goldenCounts';
import { code, table } from './markdown';

/** How many hand-written cases expect each outcome. */
export type OutcomeCounts = Readonly<Record<string, number>>;

/** What the table counts of the cases of each pathway, by its id. */
export interface CountedCases {
  golden: ReadonlyMap<string, OutcomeCounts>;
  generated: ReadonlyMap<string, CommittedCases>;
}

const outcomes = [['applies', 'applies'], ['does-not-apply', 'not met'], ['needs-facts', 'needs facts'], ['closed', 'closed']] as const;
const outcomeWords = outcomes.map(([, word]) => word).join(' / ');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Pathways of the federal government first, by their kind, then the provinces from west to east. */
function sections(figures: readonly PathwayFigures[]): { title: string; pathways: readonly PathwayFigures[] }[] {
  const federal = figures.filter(({ pathway }) => provinceOf(pathway.id) === null);
  const provinces = filtersOf(figures.map(({ pathway }) => pathway)).provinces;
  return [
    { title: 'Canada: permanent residence', pathways: federal.filter(({ pathway }) => pathway.kind !== 'work-permit') },
    { title: 'Canada: work permits', pathways: federal.filter(({ pathway }) => pathway.kind === 'work-permit') },
    ...provinces.map((province) => ({ title: provinceName(province, 'en'), pathways: figures.filter(({ pathway }) => provinceOf(pathway.id) === province) })),
  ];
}

const versionLine = ({ from, until, intake }: PathwayVersion): string => `${from} to ${until ?? 'now'}: ${intake}`;

const confidenceCell = ({ lowest, byConfidence }: PathwayFigures): string => (lowest === null ? 'none' : `${lowest} (${confidences.map((confidence) => `${byConfidence[confidence]} ${confidence}`).join(', ')})`);

function pathwayRow(figures: PathwayFigures, golden: OutcomeCounts, generated: CommittedCases | undefined): string[] {
  const { pathway, criteria, judgements, steps, scores, citations } = figures;
  return [
    `${code(pathway.id)}<br>${pathway.title.en}${pathway.gate === undefined ? '' : `<br>(and the criteria of ${code(pathway.gate)})`}`,
    [...(pathway.begins ? [`program since ${pathway.begins.by === undefined ? pathway.begins.on : `a day from ${pathway.begins.on} to ${pathway.begins.by}`}`] : []), ...pathway.versions.map(versionLine)].join('<br>'),
    judgements === 0 ? `${criteria.length}` : `${criteria.length}, ${judgements} by judgement`,
    `${citations.length}`,
    confidenceCell(figures),
    `${steps}`,
    scores.map(code).join(', '),
    outcomes.map(([outcome]) => golden[outcome] ?? 0).join(' / '),
    generatedCell(generated, criteria.length),
  ];
}

/** Notes of high confidence explain a rule, unless they say which reading was taken or that sources differ. */
const speaksOfReading = /contradict|disagree|differ|\bread\b|\bis taken\b|\bare taken\b|sources|\bsome (firms|pages)\b|unverified|from memory|not held|not said|not confirmed/iu;

function readings(figures: readonly PathwayFigures[], { citations }: Pack): string[][] {
  return [...new Set(figures.flatMap((one) => one.citations))].toSorted().flatMap((id) => {
    const citation = citations[id];
    if (!citation?.note || (citation.confidence === 'high' && !speaksOfReading.test(citation.note.en))) return [];
    return [[code(id), `${citation.instrument.en}, ${citation.pinpoint.en}`, citation.confidence, citation.note.en]];
  });
}

const isLookedUp = (criterion: Criterion): boolean => requirementOf(criterion) !== criterion.id || JSON.stringify(criterion.condition) === JSON.stringify(isChecked(criterion.id));

/** Pathways that no written client comes to unless something was looked up, with the requirements that no source gives in full. */
function applyingByChecks(figures: readonly PathwayFigures[], goldenOf: (one: PathwayFigures) => OutcomeCounts): string[][] {
  const counted = figures.map((one) => ({ pathway: one.pathway, counts: goldenOf(one) }));
  return counted.filter(({ counts }) => (counts['applies'] ?? 0) === (counts[byChecks] ?? 0)).map(({ pathway, counts }) => {
    const open = pathway.versions.filter(({ intake }) => intake !== 'closed');
    const required = new Map(open.flatMap(({ criteria }) => criteria).filter(isLookedUp).map(({ id, label }) => [id, `${label.en} (${code(id)})`]));
    if (open.length === 0) return [code(pathway.id), 'takes no applications in any version that is held'];
    return [code(pathway.id), (counts['applies'] ?? 0) === 0 ? 'no written client' : [...required.values()].join('; ')];
  });
}

/** `docs/coverage.md`: what the rules of a pack hold and how they are tried, by province. The same pack and cases give the same text. */
export function coverageDocument(pack: Pack, { golden, generated }: CountedCases): string {
  const figures = figuresOfPathways(pack);
  const parts = sections(figures);
  const goldenOf = ({ pathway }: PathwayFigures): OutcomeCounts => golden.get(pathway.id) ?? {};
  const goldenSum = (pathways: readonly PathwayFigures[]): string => outcomes.map(([outcome]) => sum(pathways.map((one) => goldenOf(one)[outcome] ?? 0))).join(' / ');
  const totalRow = (title: string, pathways: readonly PathwayFigures[]): string[] => [
    title, `${pathways.length}`, `${sum(pathways.map(({ pathway }) => pathway.versions.length))}`, `${sum(pathways.map(({ criteria }) => criteria.length))}`,
    `${new Set(pathways.flatMap(({ citations }) => citations)).size}`, goldenSum(pathways),
    `${sum(pathways.map(({ pathway }) => casesIn(generated.get(pathway.id))))}`,
  ];
  return `${[
    '# What the rules cover',
    '',
    'Made by `npm run coverage` from the built-in rules and the written cases; do not edit it by hand. A test fails when it is not current.',
    '',
    `Rules ${pack.version}. Criteria, steps and points systems are counted once per pathway, over all its versions. Citations are those of its criteria, steps and versions, and of every`,
    `figure that they name; beside them stands the lowest confidence among them. Golden cases (${code('test/assessment/golden')}) are client files worked by hand; the four`,
    `numbers are those that end in ${outcomeWords}. Generated cases (${code('test/assessment/generated')}) try one fact on both sides of where a criterion changes, and`,
    'the days beside each version.',
    '',
    ...table(['', 'Pathways', 'Versions', 'Criteria', 'Citations', `Golden cases: ${outcomeWords}`, 'Generated cases'], [...parts.map(({ title, pathways }) => totalRow(title, pathways)), totalRow('**All**', figures)]),
    '',
    ...parts.flatMap(({ title, pathways }) => [
      `## ${title}`,
      '',
      ...table(['Pathway', 'Versions and intake', 'Criteria', 'Citations', 'Confidence', 'Steps', 'Points', `Golden: ${outcomeWords}`, 'Generated'], pathways.map((one) => pathwayRow(one, goldenOf(one), generated.get(one.pathway.id)))),
      '',
    ]),
    '## Said to apply only by what the consultant looked up',
    '',
    'Of these the sources at hand name a requirement and do not give it in full. A client who meets all the rest is told what to look up, and the outcome stays open until a requirement',
    'check of the file answers it; or every version that is held takes no applications. Every other pathway has a written client to whom it applies with nothing looked up.',
    '',
    ...table(['Pathway', 'Requirement'], applyingByChecks(figures, goldenOf)),
    '',
    ...generatedSections(figures.flatMap(({ pathway }) => generated.get(pathway.id) ?? [])),
    '## Readings taken',
    '',
    'Where sources contradict one another, say nothing, or could not be had, this is the reading that the rules follow, as it is shown with each result: every note of a citation of medium or',
    'low confidence, and of high confidence those that name a reading.',
    '',
    ...parts.flatMap(({ title, pathways }) => {
      const rows = readings(pathways, pack);
      return rows.length === 0 ? [] : [`### ${title}`, '', ...table(['Citation', 'Source', 'Confidence', 'Reading'], rows), ''];
    }),
  ].join('\n').trimEnd()}\n`;
}
