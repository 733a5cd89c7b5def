import type { CalendarDate } from '../../dates';
import { bold, bullets, keepTogether, paragraph, type Block, type Run } from '../../documents';
import type { ViewInForce } from '../../judgements/views';
import type { ReportParts } from './parts';
import { namesOf, printedOf } from './repeated';
import type { ExplainedCriterion, ExplainedPathway } from './schema';
import { shortWords } from './shortWords';

/** A consultant's view as it is printed: `on` is the day, where the program is used, on which `by` recorded it. */
export type PrintedView = Pick<ViewInForce, 'pathwayId' | 'criterionId' | 'view' | 'reasons'> & { on: CalendarDate; by: string };

/** Reasons of so many characters go on to the next page rather than leaving the rest of this one empty. */
const longestKept = 1_500;

function itemOf({ label, required, citations }: ExplainedCriterion, view: PrintedView | undefined, { words, sources }: ReportParts): Run[] {
  const { language } = words;
  const asked = { text: `${label[language]} — ${required[language]} ${sources.cite(citations).replaceAll('\n', '; ')}` };
  if (!view) return [asked];
  return [asked, { text: '\n' }, bold(words.view(words.viewOf(view.view))), { text: ` (${words.viewBy(words.date(view.on), view.by)})\n${view.reasons}` }];
}

/**
 * What an officer judges, with the consultant's view where there is one, and in one line what the report has said already and of which
 * nobody recorded a view for this pathway; nothing where rules leave nothing to an officer.
 */
export function judgementBlocks({ id, criteria }: ExplainedPathway, parts: ReportParts): Block[] {
  const { views, words, told } = parts;
  const judged = criteria
    .filter(({ outcome }) => outcome === 'judgement')
    .map((criterion) => ({ criterion, view: views.find(({ pathwayId, criterionId }) => pathwayId === id && criterionId === criterion.id) }));
  const items = judged.filter(({ criterion, view }) => told.isFirst(printedOf(criterion)) || view !== undefined);
  const repeated = judged.filter((one) => !items.includes(one)).map(({ criterion }) => criterion);
  const above: Run[][] = repeated.length === 0 ? [] : [[{ text: `${namesOf(repeated, words.language)} — ${shortWords[words.language].seeAbove}` }]];
  const [first, ...others] = [...items.map(({ criterion, view }) => itemOf(criterion, view, parts)), ...above];
  if (!first) return [];
  const printed = items.flatMap(({ view }) => view ?? []);
  const title = [paragraph([bold(words.judgements)]), ...(printed.length > 0 ? [paragraph(words.viewsApart, { tone: 'quiet' as const })] : [])];
  const isLong = printed.reduce((characters, { reasons }) => characters + reasons.length, 0) > longestKept;
  return isLong && others.length > 0 ? [keepTogether(...title, bullets([first])), bullets(others)] : [keepTogether(...title, bullets([first, ...others]))];
}
