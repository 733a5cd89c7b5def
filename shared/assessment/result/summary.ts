import type { Assessment } from '../assess';
import type { PathwayResult } from '../engine/outcome';
import type { Pointer } from '../engine/values';
import { isLookUp, lookUpAt } from '../facts/lookUps';
import { pathwayPointsWithoutRules, shownOutcomeOf, type ShownOutcome } from '../library/beforeRules';
import { shownCriterionOf } from '../library/shownCriterion';
import { requirementsToCheck } from '../library/requirementChecks';
import type { LoadedPack } from '../pack/load';
import { lookUpSentence } from '../report/lookUpWords';
import { pointsBeforeInWords } from '../report/pointsBefore';
import { longDate } from '../report/words';
import { shownRange } from './observed';

type Language = 'en' | 'fr';

export const outcomeWords: Readonly<Record<ShownOutcome, Readonly<Record<Language, string>>>> = {
  applies: { en: 'Applies', fr: 'S’applique' },
  'needs-facts': { en: 'Needs facts', fr: 'Faits manquants' },
  'does-not-apply': { en: 'Does not apply', fr: 'Ne s’applique pas' },
  closed: { en: 'Closed', fr: 'Fermée' },
  'not-yet': { en: 'Not yet', fr: 'Pas encore' },
  'before-held': { en: 'Not held', fr: 'Non conservée' },
};

const marks = { met: '✓', 'not-met': '✗', unknown: '?', 'not-taken': '–', 'not-applicable': '–', judgement: '·' } as const;
const words = {
  asOf: { en: 'as recorded, on', fr: 'selon le dossier, au' },
  rules: { en: 'rules', fr: 'règles' },
  missing: { en: 'missing', fr: 'manque' },
  verify: { en: 'to verify', fr: 'à vérifier' },
  paused: { en: 'intake paused', fr: 'réception des demandes suspendue' },
} as const;

/** French has a space before it. */
const colon = { en: ': ', fr: '\u00A0: ' } as const;

/** What a criterion waits for: facts by their places in the file, and what is to be looked up in a sentence. */
function openLines(missing: readonly Pointer[], pack: LoadedPack, language: Language): string[] {
  const facts = missing.filter((pointer) => !isLookUp(pointer));
  const lookUps = missing.flatMap((pointer) => lookUpAt(pointer) ?? []);
  return [...(facts.length > 0 ? [`${words.missing[language]}${colon[language]}${facts.join(', ')}`] : []), ...lookUps.map((lookUp) => lookUpSentence(lookUp, language, (id) => requirementsToCheck(pack).get(id)))];
}

function pathwayLines(result: PathwayResult, { pack, asOf }: Assessment, language: Language): string[] {
  const { id, title, intake, criteria, scores, verify } = result;
  const after = (head: string, rest: string): string => `${head}${colon[language]}${rest}`;
  return [
    `${after(outcomeWords[shownOutcomeOf(result, { pack, asOf })][language], title[language])} (${id})`,
    ...(intake === 'paused' ? [`  ${words.paused[language]}`] : []),
    ...criteria.map((one) => [`  ${marks[shownCriterionOf(one)]} ${one.criterion.label[language]}`, ...(shownCriterionOf(one) === 'not-taken' ? [words.paused[language]] : []), ...openLines(one.missing, pack, language)].join(' — ')),
    ...scores.map(({ id: score, total, passMark }) => `  ${after(pack.scoreTitle(score)[language], shownRange(total, language))}${passMark === null ? '' : ` / ${passMark}`}`),
    ...pathwayPointsWithoutRules(result, { pack, asOf }).map(({ id: score, before }) => `  ${after(pack.scoreTitle(score)[language], pointsBeforeInWords(before, language))}`),
    ...(verify.length > 0 ? [`  ${after(words.verify[language], verify.map((one) => pack.labelOf(one)[language]).join('; '))}`] : []),
  ];
}

/** An assessment in lines for a terminal. The first begins with the file's name as lines about files do, whatever the language. */
export function summaryLines(assessment: Assessment, name: string, language: Language): string[] {
  const { asOf, pack, pathways } = assessment;
  return [`${name}: ${words.asOf[language]} ${longDate(asOf, language)}, ${words.rules[language]} ${pack.version}`, ...pathways.flatMap((pathway) => pathwayLines(pathway, assessment, language))];
}
