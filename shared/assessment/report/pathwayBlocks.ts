import { addDays } from '../../dates';
import { bold, bullets, callout, column, definitions, heading, keepTogether, paragraph, row, table, type Block, type Run } from '../../documents';
import { isLookUp, lookUpAt } from '../facts/lookUps';
import type { BeforeRules } from '../library/beforeRules';
import { evidenceBlocks } from './evidenceBlocks';
import { judgementBlocks } from './judgementBlocks';
import type { Requirements } from './lookUpWords';
import { factName, factNames } from './names';
import type { ReportParts } from './parts';
import type { ExplainedCriterion, ExplainedPathway } from './schema';
import { listed, scoreBlocks, toConfirm, withoutPointsBlocks } from './scoreBlocks';
import { namesOf, printedOf } from './repeated';
import { shortWords } from './shortWords';

const requirementAt = (pointer: string): string | undefined => {
  const lookUp = lookUpAt(pointer);
  return lookUp?.kind === 'requirement' ? lookUp.requirement : undefined;
};

const missingOf = ({ criteria }: ExplainedPathway): string[] => [...new Set(criteria.flatMap(({ missing }) => missing))];

/** The words of requirements, as the assessment has them that is printed. */
const requirementsIn = ({ pathways }: ReportParts['explanation']): Requirements => (id) => {
  for (const { title, criteria } of pathways) {
    const found = criteria.find((criterion) => criterion.id === id);
    if (found) return { pathway: title, label: found.label, required: found.required };
    // What several pathways ask for alike goes by an id of its own.
    const sharing = criteria.find(({ missing }) => missing.some((pointer) => requirementAt(pointer) === id));
    if (sharing) return { pathway: null, label: sharing.label, required: sharing.required };
  }
  return undefined;
};

const failingOf = ({ criteria }: ExplainedPathway): ExplainedCriterion[] => criteria.filter(({ outcome }) => outcome === 'not-met');

/** Criteria that the overview names; how many more fail it counts. */
const mostNamed = 2;

function withoutRules({ kind, until, beganBy }: BeforeRules, words: ReportParts['words']): string {
  if (kind === 'before-held') return words.beforeHeld(words.date(until));
  const first = words.date(addDays(until, 1));
  return beganBy === null ? words.notYet(first) : words.notYetBetween(first, words.date(beganBy));
}

/** Why a pathway is closed or has no rules on the day, or how far its criteria are met, in a sentence. `briefly`: in a line. */
export function inShort(pathway: ExplainedPathway, { client, explanation, words }: ReportParts, briefly = false): string {
  const { language } = words;
  const { beforeRules } = pathway;
  if (beforeRules) return withoutRules(beforeRules, words);
  if (pathway.closed) {
    const replacement = explanation.pathways.find(({ id }) => id === pathway.closed?.replacedBy);
    const replaced = replacement ? [words.replacedBy(replacement.title[language])] : [];
    return (briefly && replacement ? replaced : [pathway.closed.label[language], ...replaced]).join(' ');
  }
  if (pathway.version === null) return words.notInForce;
  const closing = pathway.criteria.filter(({ outcome, closes }) => closes && outcome === 'not-met');
  if (closing.length > 0) return words.notMet(closing.map(({ label }) => label[language]).join('; '));
  if (pathway.outcome === 'closed') return pathway.note?.[language] ?? words.noIntake;
  const failing = failingOf(pathway);
  if (briefly && failing.length > mostNamed) return words.notMet(shortWords[language].andMore(namesOf(failing.slice(0, mostNamed), language), failing.length - mostNamed));
  if (failing.length > 0) return words.notMet(namesOf(failing, language));
  if (pathway.outcome === 'needs-facts') {
    const countOf = (pointers: readonly string[]) => factNames(pointers, client, language, requirementsIn(explanation)).length;
    const missing = missingOf(pathway);
    const facts = countOf(missing.filter((pointer) => !isLookUp(pointer)));
    const lookUps = countOf(missing.filter(isLookUp));
    return [...(facts > 0 ? [words.factsMissing(facts)] : []), ...(facts === 0 || lookUps > 0 ? [words.toLookUp(lookUps)] : [])].join(' ');
  }
  return words.allMet(pathway.criteria.filter(({ outcome }) => outcome === 'met').length);
}

/** Every criterion that the report has not printed yet, and the names of those that it has and of those set aside. */
function criteriaTable(pathway: ExplainedPathway, { words, sources, told }: ReportParts): Block[] {
  const { language } = words;
  const asked = pathway.criteria.filter(({ outcome }) => outcome !== 'judgement' && outcome !== 'not-applicable');
  const aside = pathway.criteria.filter((criterion) => criterion.outcome === 'not-applicable' && told.isFirst(printedOf(criterion)));
  const fresh = asked.filter((criterion) => told.isFirst(printedOf(criterion)));
  const repeated = asked.filter((criterion) => !fresh.includes(criterion));
  const rows = fresh.map(({ label, required, observed, outcome, citations }) =>
    row([bold(label[language]), `\n${words.required(required[language])}`], observed[language] === '' ? words.none : observed[language], words.criterionOutcome(outcome), sources.citeBriefly(citations)));
  const columns = [column(words.criterion, { width: { share: 5 } }), column(words.observed, { width: { share: 3 } }), column(words.outcome, { width: { points: 74 } }), column(words.source, { width: { share: 2 } })];
  return [
    ...(rows.length === 0 ? [] : [table(columns, rows)]),
    ...(repeated.length === 0 ? [] : [paragraph(shortWords[language].asAbove(namesOf(repeated, language)), { tone: 'quiet' })]),
    ...(aside.length === 0 ? [] : [paragraph(shortWords[language].notApplicable(namesOf(aside, language)), { tone: 'quiet' })]),
  ];
}

/** What a work permit takes besides its criteria, each with its source, and the facts that would settle what is open. */
function requirements({ requirements: asked }: ExplainedPathway, { client, words, sources, told }: ReportParts): Block[] {
  if (!asked) return [];
  if (!told.isFirst(asked)) return [paragraph(shortWords[words.language].asAbove(words.permit), { tone: 'quiet' })];
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

/** Figures that may be out of date, and under which numbers the rules are to be confirmed. */
function doubts(pathways: readonly ExplainedPathway[], cited: readonly string[], parts: ReportParts): Block[] {
  const { explanation, words } = parts;
  const figures = [...new Set(pathways.flatMap(({ verify }) => verify))].map((id) => explanation.figures[id]?.[words.language] ?? id);
  return [...(figures.length > 0 ? [callout('warning', words.doubts, words.verify(figures.join(', ')))] : []), ...toConfirm(cited, parts)];
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
    ...listed(words.missing, factNames(missingOf(pathway), client, language, requirementsIn(explanation))),
    ...own.flatMap((score) => (explanation.ownScores.includes(score.id) ? [paragraph(words.seeAbove(score.title[language]), { tone: 'quiet' })] : scoreBlocks(score, parts))),
    ...withoutPointsBlocks(pathway.withoutPoints, parts),
    ...requirements(pathway, parts),
    ...evidenceBlocks(pathway, parts),
    ...judgementBlocks(pathway, parts),
    ...listed(words.steps, pathway.steps.map(({ title, by }) => `${title[language]} (${words.doer(by)})`)),
    ...doubts([pathway], [...pathway.citations, ...pathway.criteria.flatMap(({ citations }) => citations)], parts),
  ];
}

/** A name may end in a full stop of its own. */
const sentence = (text: string): string => (/[.…]$/u.test(text) ? text : `${text}.`);

/** One pathway that does not apply, in short: the criteria that fail, and what would make it apply. */
function failedBlocks(pathway: ExplainedPathway, parts: ReportParts): Block[] {
  const { words, sources, told, nearMisses, views } = parts;
  const { language } = words;
  const short = shortWords[language];
  const failing = failingOf(pathway);
  const fresh = failing.filter((criterion) => told.isFirst(printedOf(criterion)));
  const repeated = failing.filter((criterion) => !fresh.includes(criterion));
  const reasons: (string | Run)[][] = fresh.map(({ label, required, observed, citations }) => {
    const onFile = observed[language] === '' ? '' : ` ${sentence(short.onFile(observed[language]))}`;
    return [bold(label[language]), ` — ${sentence(words.required(required[language]))}${onFile} ${sources.citeBriefly(citations)}`];
  });
  const [first, ...others] = [...reasons, ...(repeated.length === 0 ? [] : [[bold(namesOf(repeated, language)), ` — ${short.seeAbove}`]])];
  return [
    // A long list may go on over the page; its beginning stays with the heading.
    keepTogether(heading(3, pathway.title[language]), ...(first ? [bullets([first])] : [])),
    ...(others.length === 0 ? [] : [bullets(others)]),
    ...listed(short.nearMisses, (nearMisses[pathway.id] ?? []).map((changes) => changes.map((change) => change[language]).join(' + '))),
    // Nobody asks an officer here, but what a consultant recorded is not left out.
    ...judgementBlocks({ ...pathway, criteria: pathway.criteria.filter(({ id }) => views.some(({ pathwayId, criterionId }) => pathwayId === pathway.id && criterionId === id)) }, parts),
  ];
}

/** The pathways that do not apply, in short, and what is doubtful about the reasons. */
export const failedPathways = (pathways: readonly ExplainedPathway[], parts: ReportParts): Block[] => [
  ...pathways.flatMap((pathway) => failedBlocks(pathway, parts)),
  ...doubts(pathways, pathways.flatMap(failingOf).flatMap(({ citations }) => citations), parts),
];
