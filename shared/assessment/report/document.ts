import type { ClientFile } from '../../clientFile';
import type { StaffInput } from '../../contract';
import type { CalendarDate } from '../../dates';
import { column, definitions, documentOf, heading, info, paragraph, row, section, table, type Block, type Document, type Letterhead, type TableRow } from '../../documents';
import { outcomeWords } from '../result/summary';
import type { PrintedView } from './judgementBlocks';
import { personName } from './names';
import type { ReportedEvidence, ReportedNearMisses, ReportParts } from './parts';
import { failedPathways, inShort, pathwayBlocks } from './pathwayBlocks';
import { explainedAs, type ExplainedPathway, type Explanation } from './schema';
import type { RecentRound } from '../../rounds/recentRounds';
import { roundBlocks } from './roundBlocks';
import { scoreBlocks, withoutPointsBlocks } from './scoreBlocks';
import { shownOutcomes, type ShownOutcome } from '../library/beforeRules';
import { filingAfter } from '../library/plannedFiling';
import { provinceOf } from '../library/jurisdiction';
import { shortWords } from './shortWords';
import { Sources } from './sources';
import { Told } from './told';
import { wordsFor } from './words';

export type ReportInput = {
  language: 'en' | 'fr';
  explanation: Explanation;
  /** The facts that were assessed. */
  client: ClientFile;
  /**
   * Only these, each in full. Absent: all of them in the overview, in full those that apply or may once facts are known, and in short those
   * that do not apply, of provinces only where some change would be enough; of a closed one the overview says all.
   */
  pathwayIds?: readonly string[];
  /** Of consultants, on what is left to an officer. Absent: none. */
  views?: readonly PrintedView[];
  /** Of pathways that do not apply. Absent: none is told. */
  nearMisses?: ReportedNearMisses;
  /** With the sources that it cites. Absent: none is told, as of a frozen assessment, which holds none. */
  evidence?: { byPathway: ReportedEvidence; citations: Explanation['citations'] };
  /** Rounds of Express Entry that the firm noted itself. Absent: none. */
  ownRounds?: readonly RecentRound[];
  printedOn: CalendarDate;
  preparedBy: Pick<StaffInput, 'name' | 'role' | 'membershipNumber'>;
  letterhead?: Letterhead;
  /** Of a frozen assessment: when and by whom. */
  saved?: { on: CalendarDate; by: string };
};

type Group = { outcome: ShownOutcome; pathways: readonly ExplainedPathway[] };
const grouped = (pathways: readonly ExplainedPathway[]): Group[] =>
  shownOutcomes.map((outcome) => ({ outcome, pathways: pathways.filter((pathway) => explainedAs(pathway) === outcome) })).filter((group) => group.pathways.length > 0);

const overviewSaysAll: ReadonlySet<ShownOutcome> = new Set(['closed', 'not-yet', 'before-held'] as const);

function overview(groups: readonly Group[], parts: ReportParts): Block {
  const { words } = parts;
  const rows = groups.flatMap(({ outcome, pathways }): TableRow[] => [
    section(`${outcomeWords[outcome][words.language]} (${pathways.length})`),
    ...pathways.map((pathway) => row(pathway.title[words.language], pathway.beforeRules ? words.none : words.intakeOf(pathway.intake), inShort(pathway, parts, true))),
  ]);
  return table([column(words.pathway, { width: { share: 4 } }), column(words.intake, { width: { points: 88 } }), column(words.inShort, { width: { share: 5 } })], rows);
}

function notes(sources: Sources, language: 'en' | 'fr'): Block[] {
  const doubts = sources.doubts();
  return doubts.length === 0 ? [] : [heading(2, shortWords[language].notes), ...doubts.map((doubt) => paragraph(doubt, { tone: 'quiet' }))];
}

/**
 * The report of an assessment for the client: outcomes in groups, points, each pathway with its criteria, what is missing and what is
 * doubtful, and the sources. Pure: the same input gives the same document.
 */
export function assessmentReport({ language, explanation, client, pathwayIds, views = [], nearMisses = {}, evidence, ownRounds = [], printedOn, preparedBy, letterhead, saved }: ReportInput): Document {
  const words = wordsFor(language);
  const sources = new Sources(evidence ? { ...evidence.citations, ...explanation.citations } : explanation.citations, words.language);
  const parts: ReportParts = { explanation, client, words, sources, told: new Told(), views, nearMisses, evidence: evidence?.byPathway ?? {}, ownRounds };
  const groups = grouped(explanation.pathways.filter(({ id }) => pathwayIds === undefined || pathwayIds.includes(id)));
  const assessed = client.persons.find(({ id }) => id === explanation.personId);
  const name = assessed ? personName(assessed) : explanation.personId;
  const principal = client.persons.find(({ role }) => role === 'principal');
  const licence = words.licence(preparedBy.role, preparedBy.membershipNumber);
  const author = [preparedBy.name, licence].filter((part) => part !== '').join(', ');
  const points = explanation.scores.filter(({ id }) => explanation.ownScores.includes(id));
  // What was asked for is printed in full; of all of them those that do not apply are printed in short, and closed ones stand in the overview.
  const inDetail = ({ outcome, pathways }: Group): Block[] => {
    if (pathwayIds === undefined && overviewSaysAll.has(outcome)) return [];
    // Of the many pathways of provinces the overview says what is not met; more is said where some change would be enough.
    if (pathwayIds === undefined && outcome === 'does-not-apply') return failedPathways(pathways.filter(({ id }) => provinceOf(id) === null || (nearMisses[id] ?? []).length > 0), parts);
    return pathways.flatMap((pathway) => pathwayBlocks(pathway, parts));
  };
  const details = (): Block[] => groups.flatMap((group) => {
    const printed = inDetail(group);
    return printed.length === 0 ? [] : [heading(2, outcomeWords[group.outcome][language]), ...printed];
  });

  const filing = filingAfter(client, explanation.asOf, printedOn);
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
    ...(filing === undefined ? [] : [paragraph(words.filingPlanned(words.date(filing), words.date(explanation.asOf)))]),
    heading(2, words.summary),
    overview(groups, parts),
    ...(points.length > 0 || explanation.withoutPoints !== undefined ? [heading(2, words.points), ...points.flatMap((score) => [...scoreBlocks(score, parts), ...(score.id === 'crs' ? roundBlocks(score, parts) : [])]), ...withoutPointsBlocks(explanation.withoutPoints, parts)] : []),
    ...details(),
  ];
  return documentOf({
    language, title: `${words.title} — ${name}`, author, date: printedOn,
    ...(letterhead ? { letterhead } : {}),
    footer: words.footer(author, words.date(printedOn), explanation.rules.version, client.fileNumber),
    // Sources are numbered as they are cited: their notes and their list come last.
    blocks: [...blocks, ...notes(sources, language), heading(2, words.sources), ...sources.listed(words), info(language, words.closing)],
  });
}
