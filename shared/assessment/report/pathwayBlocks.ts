import { bold, column, definitions, heading, keepTogether, paragraph, row, table, type Block } from '../../documents';
import { judgementBlocks } from './judgementBlocks';
import { factName, factNames } from './names';
import type { ReportParts } from './parts';
import type { ExplainedPathway } from './schema';
import { doubtful, listed, scoreBlocks } from './scoreBlocks';

const missingOf = ({ criteria }: ExplainedPathway): string[] => [...new Set(criteria.flatMap(({ missing }) => missing))];

/** Why a pathway is closed on the day, or how far its criteria are met, in a sentence. */
export function inShort(pathway: ExplainedPathway, { client, explanation, words }: ReportParts): string {
  const { language } = words;
  if (pathway.closed) {
    const replacement = explanation.pathways.find(({ id }) => id === pathway.closed?.replacedBy);
    return [pathway.closed.label[language], ...(replacement ? [words.replacedBy(replacement.title[language])] : [])].join(' ');
  }
  if (pathway.version === null) return words.notInForce;
  const closing = pathway.criteria.filter(({ outcome, closes }) => closes && outcome === 'not-met');
  if (closing.length > 0) return words.notMet(closing.map(({ label }) => label[language]).join('; '));
  if (pathway.outcome === 'closed') return pathway.note?.[language] ?? words.noIntake;
  const failing = pathway.criteria.filter(({ outcome }) => outcome === 'not-met');
  if (failing.length > 0) return words.notMet(failing.map(({ label }) => label[language]).join('; '));
  const missing = factNames(missingOf(pathway), client, language);
  if (pathway.outcome === 'needs-facts') return words.factsMissing(missing.length);
  return words.allMet(pathway.criteria.filter(({ outcome }) => outcome === 'met').length);
}

function criteriaTable(pathway: ExplainedPathway, { words, sources }: ReportParts): Block[] {
  const { language } = words;
  const rows = pathway.criteria.filter(({ outcome }) => outcome !== 'judgement').map(({ label, required, observed, outcome, citations }) =>
    row([bold(label[language]), `\n${words.required(required[language])}`], observed[language] === '' ? words.none : observed[language], words.criterionOutcome(outcome), sources.cite(citations)));
  if (rows.length === 0) return [];
  return [table(
    [column(words.criterion, { width: { share: 5 } }), column(words.observed, { width: { share: 2 } }), column(words.outcome, { width: { points: 88 } }), column(words.source, { width: { share: 2 } })],
    rows,
  )];
}

/** What a work permit takes besides its criteria, each with its source, and the facts that would settle what is open. */
function requirements({ requirements: asked }: ExplainedPathway, { client, words, sources }: ReportParts): Block[] {
  if (!asked) return [];
  const { entry, biometrics, medical, caq, applyAt } = asked;
  const answer = (text: string, citations: readonly string[]): string => [text === '' ? words.none : text, sources.cite(citations).replaceAll('\n', '; ')].filter((part) => part !== '').join('  ');
  const missing = [entry, biometrics, medical, caq, applyAt].flatMap((one) => one.missing);
  return [
    keepTogether(paragraph([bold(words.permit)]), definitions([
      [words.travel, answer(words.entryDocument(entry.answer), entry.citations)],
      [words.biometrics, answer(words.yesNo(biometrics.answer), biometrics.citations)],
      [words.medical, answer(words.yesNo(medical.answer), medical.citations)],
      [words.caq, answer(words.yesNo(caq.answer), caq.citations)],
      [words.applyAt, answer(applyAt.answer.map((place) => words.placeToApply(place)).join('; '), applyAt.citations)],
    ])),
    ...listed(words.missing, factNames(missing, client, words.language)),
  ];
}

function doubts(pathway: ExplainedPathway, { explanation, words, sources }: ReportParts): Block[] {
  const { language } = words;
  const cited = [...pathway.citations, ...pathway.criteria.flatMap(({ citations }) => citations)];
  const figures = pathway.verify.map((id) => explanation.figures[id]?.[language] ?? id);
  return doubtful([...(figures.length > 0 ? [words.verify(figures.join(', '))] : []), ...sources.doubts(cited, words)], words);
}

/** One pathway in full: why, with what points, what is missing, what an officer judges, what is still to be done, what is doubtful. */
export function pathwayBlocks(pathway: ExplainedPathway, parts: ReportParts): Block[] {
  const { client, explanation, words } = parts;
  const { language } = words;
  const own = pathway.scores.flatMap((id) => explanation.scores.find((score) => score.id === id) ?? []);
  return [
    keepTogether(heading(3, pathway.title[language]), paragraph(inShort(pathway, parts))),
    ...(pathway.note && pathway.outcome !== 'closed' ? [paragraph(pathway.note[language])] : []),
    ...(pathway.entry === null ? [] : [paragraph(words.entry(factName(pathway.entry, client, language)))]),
    ...criteriaTable(pathway, parts),
    ...listed(words.missing, factNames(missingOf(pathway), client, language)),
    ...own.flatMap((score) => (explanation.ownScores.includes(score.id) ? [paragraph(words.seeAbove(score.title[language]), { tone: 'quiet' })] : scoreBlocks(score, parts))),
    ...requirements(pathway, parts),
    ...judgementBlocks(pathway, parts),
    ...listed(words.steps, pathway.steps.map(({ title, by }) => `${title[language]} (${words.doer(by)})`)),
    ...doubts(pathway, parts),
  ];
}
