import type { ClientFile } from '../../clientFile';
import type { StaffInput } from '../../contract';
import type { CalendarDate } from '../../dates';
import { column, definitions, documentOf, heading, info, paragraph, row, section, table, type Block, type Document, type Letterhead, type TableRow } from '../../documents';
import { outcomeWords } from '../result/summary';
import type { PrintedView } from './judgementBlocks';
import { personName } from './names';
import type { ReportParts } from './parts';
import { inShort, pathwayBlocks } from './pathwayBlocks';
import type { ExplainedOutcome, ExplainedPathway, Explanation } from './schema';
import { roundBlocks } from './roundBlocks';
import { scoreBlocks } from './scoreBlocks';
import { Sources } from './sources';
import { wordsFor } from './words';

export type ReportInput = {
  language: 'en' | 'fr';
  explanation: Explanation;
  /** The facts that were assessed. */
  client: ClientFile;
  /** Only these, each in full. Absent: all of them in the overview, and in full those that apply or may once facts are known. */
  pathwayIds?: readonly string[];
  /** Of consultants, on what is left to an officer. Absent: none. */
  views?: readonly PrintedView[];
  printedOn: CalendarDate;
  preparedBy: Pick<StaffInput, 'name' | 'role' | 'membershipNumber'>;
  letterhead?: Letterhead;
  /** Of a frozen assessment: when and by whom. */
  saved?: { on: CalendarDate; by: string };
};

const order: readonly ExplainedOutcome[] = ['applies', 'needs-facts', 'does-not-apply', 'closed'];

type Group = { outcome: ExplainedOutcome; pathways: readonly ExplainedPathway[] };
const grouped = (pathways: readonly ExplainedPathway[]): Group[] =>
  order.map((outcome) => ({ outcome, pathways: pathways.filter((pathway) => pathway.outcome === outcome) })).filter((group) => group.pathways.length > 0);

function overview(groups: readonly Group[], parts: ReportParts): Block {
  const { words } = parts;
  const rows = groups.flatMap(({ outcome, pathways }): TableRow[] => [
    section(`${outcomeWords[outcome][words.language]} (${pathways.length})`),
    ...pathways.map((pathway) => row(pathway.title[words.language], words.intakeOf(pathway.intake), inShort(pathway, parts))),
  ]);
  return table([column(words.pathway, { width: { share: 4 } }), column(words.intake, { width: { points: 88 } }), column(words.inShort, { width: { share: 5 } })], rows);
}

const mayApply: readonly ExplainedOutcome[] = ['applies', 'needs-facts'];

/**
 * The report of an assessment for the client: outcomes in groups, points, each pathway with its criteria, what is missing and what is
 * doubtful, and the sources. Pure: the same input gives the same document.
 */
export function assessmentReport({ language, explanation, client, pathwayIds, views = [], printedOn, preparedBy, letterhead, saved }: ReportInput): Document {
  const words = wordsFor(language);
  const sources = new Sources(explanation.citations, words.language);
  const parts: ReportParts = { explanation, client, words, sources, views };
  const groups = grouped(explanation.pathways.filter(({ id }) => pathwayIds === undefined || pathwayIds.includes(id)));
  const assessed = client.persons.find(({ id }) => id === explanation.personId);
  const name = assessed ? personName(assessed) : explanation.personId;
  const principal = client.persons.find(({ role }) => role === 'principal');
  const licence = words.licence(preparedBy.role, preparedBy.membershipNumber);
  const author = [preparedBy.name, licence].filter((part) => part !== '').join(', ');
  const points = explanation.scores.filter(({ id }) => explanation.ownScores.includes(id));
  const details = groups.map((group) => ({ ...group, pathways: group.pathways.filter(({ id, outcome, criteria }) => criteria.length > 0 && (pathwayIds?.includes(id) ?? mayApply.includes(outcome))) })).filter((group) => group.pathways.length > 0);

  const blocks: Block[] = [
    heading(1, words.title),
    paragraph(words.lead(name, words.date(explanation.asOf)), { tone: 'lead' }),
    definitions([
      [words.client, principal ? personName(principal) : name],
      [words.fileNumber, client.fileNumber],
      [words.assessed, name],
      [words.asOf, words.date(explanation.asOf)],
      [words.rules, words.rulesVersion(explanation.rules.version)],
      ...(saved ? [[words.saved, words.savedBy(words.date(saved.on), saved.by)] as const] : []),
      [words.printed, words.date(printedOn)],
    ]),
    heading(2, words.summary),
    overview(groups, parts),
    ...(points.length > 0 ? [heading(2, words.points), ...points.flatMap((score) => [...scoreBlocks(score, parts), ...(score.id === 'crs' ? roundBlocks(score, parts) : [])])] : []),
    ...details.flatMap(({ outcome, pathways }) => [heading(2, outcomeWords[outcome][language]), ...pathways.flatMap((pathway) => pathwayBlocks(pathway, parts))]),
  ];
  return documentOf({
    language, title: `${words.title} — ${name}`, author, date: printedOn,
    ...(letterhead ? { letterhead } : {}),
    footer: words.footer(author, words.date(printedOn), explanation.rules.version, client.fileNumber),
    // Sources are numbered as they are cited: their list comes last.
    blocks: [...blocks, heading(2, words.sources), sources.listed(words), info(language, words.closing)],
  });
}
