import type { Assessment } from '../assess';
import type { Day } from '../engine/days';
import type { ScoreResult } from '../engine/score';
import type { Subject } from '../engine/subject';
import { scaleCitations } from '../measures/language';
import type { LoadedPack } from '../pack/load';
import { namedIn } from '../pack/sources';
import type { Criterion, Factor } from '../pack/types';

/** Measures that turn results of language tests into levels. */
const ofLanguage = new Set(['language-reaches', 'language-level', 'language-lowest', 'lowest-in', 'best-language-points']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Where the scales stand by which an expression, however deep, reads language tests. */
function scalesIn(expression: unknown, subject: Subject): readonly string[] {
  if (!isObject(expression)) return [];
  const { measure, with: args } = expression;
  if (typeof measure !== 'string' || !ofLanguage.has(measure)) return Object.values(expression).flatMap((value) => scalesIn(value, subject));
  const { of, language } = isObject(args) ? args : {};
  const person = of === 'spouse' ? subject.spouse : subject.applicant;
  return person ? scaleCitations(person, language === 'en' || language === 'fr' ? [language] : ['en', 'fr']) : [];
}

/** Points stand beside a criterion that asks for them with their own sources. */
const figuresIn = (expression: unknown, pack: LoadedPack, on: Day): readonly string[] => namedIn(expression).filter((id) => !pack.hasScore(id)).flatMap((id) => pack.citationsOf(id, on));

function sourcesIn(expression: unknown, { pack, subject }: Pick<Assessment, 'pack' | 'subject'>): readonly string[] {
  return [...figuresIn(expression, pack, subject.asOf), ...scalesIn(expression, subject)];
}

/** Everything that a criterion rests on: where the rule and its exceptions stand, then the figures in force on the day and the scales of the tests on file. */
export function criterionSources({ citations, exceptions = [], condition }: Criterion, assessment: Pick<Assessment, 'pack' | 'subject'>): readonly string[] {
  const rule = [...citations, ...exceptions.flatMap((exception) => exception.citations)];
  return [...new Set([...rule, ...sourcesIn(condition, assessment), ...exceptions.flatMap(({ when }) => sourcesIn(when, assessment))])];
}

/** Everything that the points of a factor rest on; the total stands for the points system as it is in force on the day. */
export function factorSources({ id, citations, value }: Factor, score: string, assessment: Pick<Assessment, 'pack' | 'subject'>): readonly string[] {
  const version = id === 'total' ? assessment.pack.score(score, assessment.subject.asOf)?.version.citations ?? [] : [];
  return [...new Set([...version, ...citations, ...sourcesIn(value, assessment)])];
}

/** Everything that a points system rests on: itself first, then its factors in their order. */
export function scoreSources({ id, definitions }: Pick<ScoreResult, 'id' | 'definitions'>, assessment: Pick<Assessment, 'pack' | 'subject'>): readonly string[] {
  const [total, others] = [definitions.filter((factor) => factor.id === 'total'), definitions.filter((factor) => factor.id !== 'total')];
  return [...new Set([...total, ...others].flatMap((factor) => factorSources(factor, id, assessment)))];
}
