import type { Assessment } from '../assess';
import type { Outcome, PathwayResult } from '../engine/outcome';
import { shownRange } from './observed';

type Language = 'en' | 'fr';

export const outcomeWords: Readonly<Record<Outcome, Readonly<Record<Language, string>>>> = {
  applies: { en: 'Applies', fr: 'S’applique' },
  'needs-facts': { en: 'Needs facts', fr: 'Faits manquants' },
  'does-not-apply': { en: 'Does not apply', fr: 'Ne s’applique pas' },
  closed: { en: 'Closed', fr: 'Fermé' },
};

const marks = { met: '✓', 'not-met': '✗', unknown: '?', 'not-applicable': '–', judgement: '·' } as const;
const words = {
  asOf: { en: 'as recorded, on', fr: 'selon le dossier, au' },
  rules: { en: 'rules', fr: 'règles' },
  missing: { en: 'missing', fr: 'manque' },
  verify: { en: 'to verify', fr: 'à vérifier' },
} as const;

function pathwayLines({ id, title, outcome, criteria, scores, verify }: PathwayResult, language: Language): string[] {
  return [
    `${outcomeWords[outcome][language]}: ${title[language]} (${id})`,
    ...criteria.map(({ criterion, outcome: one, missing }) => `  ${marks[one]} ${criterion.label[language]}${missing.length > 0 ? ` — ${words.missing[language]}: ${missing.join(', ')}` : ''}`),
    ...scores.map(({ id: score, total, passMark }) => `  ${score}: ${shownRange(total, language)}${passMark === null ? '' : ` / ${passMark}`}`),
    ...(verify.length > 0 ? [`  ${words.verify[language]}: ${verify.join(', ')}`] : []),
  ];
}

/** An assessment in lines for a terminal. */
export function summaryLines(assessment: Assessment, name: string, language: Language): string[] {
  const { asOf, pack, pathways } = assessment;
  return [`${name}: ${words.asOf[language]} ${asOf}, ${words.rules[language]} ${pack.version}`, ...pathways.flatMap((pathway) => pathwayLines(pathway, language))];
}
