import type { CalendarDate } from '../../dates';
import { bold, bullets, keepTogether, paragraph, type Block, type Run } from '../../documents';
import type { ViewInForce } from '../../judgements/views';
import type { ReportParts } from './parts';
import type { ExplainedCriterion, ExplainedPathway } from './schema';

/** A consultant's view as it is printed: `on` is the day, where the program is used, on which `by` recorded it. */
export type PrintedView = Pick<ViewInForce, 'pathwayId' | 'criterionId' | 'view' | 'reasons'> & { on: CalendarDate; by: string };

function itemOf({ label, required, citations }: ExplainedCriterion, view: PrintedView | undefined, { words, sources }: ReportParts): Run[] {
  const { language } = words;
  const asked = { text: `${label[language]} — ${required[language]} ${sources.cite(citations).replaceAll('\n', '; ')}` };
  if (!view) return [asked];
  return [asked, { text: '\n' }, bold(words.view(words.viewOf(view.view))), { text: ` (${words.viewBy(words.date(view.on), view.by)})\n${view.reasons}` }];
}

/** What an officer judges, with the consultant's view where there is one; nothing where rules leave nothing to an officer. */
export function judgementBlocks({ id, criteria }: ExplainedPathway, parts: ReportParts): Block[] {
  const { views, words } = parts;
  const items = criteria
    .filter(({ outcome }) => outcome === 'judgement')
    .map((criterion) => ({ criterion, view: views.find(({ pathwayId, criterionId }) => pathwayId === id && criterionId === criterion.id) }));
  const [first, ...others] = items.map(({ criterion, view }) => itemOf(criterion, view, parts));
  if (!first) return [];
  const title = paragraph([bold(words.judgements)]);
  if (!items.some(({ view }) => view)) return [keepTogether(title, bullets([first, ...others]))];
  // Reasons may fill a page: the title stays with the first of them alone.
  return [keepTogether(title, paragraph(words.viewsApart, { tone: 'quiet' }), bullets([first])), ...(others.length > 0 ? [bullets(others)] : [])];
}
