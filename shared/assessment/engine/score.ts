import type { Factor } from '../pack/types';
import { languageChoices, type LanguageChoice } from '../measures/language';
import type { LoadedPack } from '../pack/load';
import type { NumberOf } from './combine';
import { rulesOf } from './compile';
import { Evaluation, type Environment } from './environment';
import { untraced } from './trace';
import { between, union, type NumberValue } from './values';

export interface ScoreResult {
  id: string;
  total: NumberValue;
  factors: ReadonlyMap<string, NumberValue>;
  definitions: readonly Factor[];
  /** The results that were counted as first and second language. */
  languages: LanguageChoice | undefined;
  passMark: number | null;
}

function factorsOf(factors: readonly CompiledFactor[], env: Evaluation, languages?: LanguageChoice, known?: ReadonlyMap<string, NumberValue>): Map<string, NumberValue> {
  const values = new Map<string, NumberValue>();
  const inner = env.scoring(env.on, values, languages);
  for (const { id, value } of factors) values.set(id, known?.get(id) ?? value(inner));
  return values;
}

/** Measures that look at the chosen results, whose factors differ from choice to choice. */
const choiceMeasures = ['language-level', 'language-lowest', 'lowest-in'];

type CompiledFactor = { id: string; value: NumberOf };
/** All factors of a version, those that are the same whichever results are used, and the ids of those that look at the results themselves. */
type CompiledFactors = { all: readonly CompiledFactor[]; same: readonly CompiledFactor[]; ofChoice: readonly string[] };

function compiledFactors(definitions: readonly Factor[], pack: LoadedPack): CompiledFactors {
  const rules = rulesOf(pack);
  return rules.once(definitions, () => {
    const varying = new Set<string>();
    const names = (expression: unknown, isNamed: (member: string, value: string) => boolean): boolean =>
      typeof expression === 'object' && expression !== null &&
      Object.entries(expression).some(([member, value]: [string, unknown]) => (member === 'measure' || member === 'factor' ? isNamed(member, String(value)) : names(value, isNamed)));
    const isOfChoice = (member: string, value: string) => member === 'measure' && choiceMeasures.includes(value);
    for (const { id, value } of definitions) if (names(value, (member, name) => isOfChoice(member, name) || (member === 'factor' && varying.has(name)))) varying.add(id);
    const all = definitions.map(({ id, value }) => ({ id, value: rules.number(value) }));
    return { all, same: all.filter(({ id }) => !varying.has(id)), ofChoice: definitions.filter(({ value }) => names(value, isOfChoice)).map(({ id }) => id) };
  });
}

const totalOf = (factors: ReadonlyMap<string, NumberValue>): NumberValue => {
  const total = factors.get('total');
  if (!total) throw new Error('a score has a total');
  return total;
};

const widthOf = (value: NumberValue | undefined): number => (value ? value.high - value.low : 0);

/** The member that compares highest; the first of equals. */
const highestBy = <T>(items: readonly T[], key: (item: T) => readonly number[]): T | undefined =>
  items.reduce<T | undefined>((best, item) => {
    if (best === undefined) return item;
    const difference = key(item).map((value, index) => value - (key(best)[index] ?? 0)).find((value) => value !== 0);
    return difference !== undefined && difference > 0 ? item : best;
  }, undefined);

/** The points of a system on the day that it looks at; undefined where no version of it is in force. Explained by its factors. */
export function evaluateScore(id: string, environment: Environment): ScoreResult | undefined {
  const env = Evaluation.from(environment);
  const { pack, subject } = env;
  // Each looks at one day: its id says which points are meant.
  const on = subject.on(pack.referenceOf(id));
  return subject.once(pack.pack, id, () => untraced(env, () => computeScore(id, env.at(on))));
}

function computeScore(id: string, env: Evaluation): ScoreResult | undefined {
  const { pack, subject } = env;
  const found = pack.score(id, subject.asOf);
  if (!found) return undefined;
  const { factors: definitions, passMark } = found.version;
  const pass = passMark === undefined ? null : pack.parameter(passMark, subject.asOf);
  const compiled = compiledFactors(definitions, pack);
  if (!found.score.overLanguages) {
    const factors = factorsOf(compiled.all, env);
    return { id, total: totalOf(factors), factors, definitions, languages: undefined, passMark: pass };
  }
  const known = factorsOf(compiled.same, env);
  const ways = languageChoices(subject, subject.applicant, env.on).map((languages) => {
    const factors = factorsOf(compiled.all, env, languages, known);
    return { languages, factors, total: totalOf(factors) };
  });
  const possible = ways.filter(({ languages }) => languages.valid.is !== false);
  const sure = highestBy(possible.filter(({ languages }) => languages.valid.is === true), ({ total }) => [total.low, total.high]);
  const best = highestBy(possible, ({ total }) => [total.high, total.low]);
  if (!sure || !best) throw new Error('going without a result is always possible');
  if (sure.total.low === best.total.high) return { id, total: sure.total, factors: sure.factors, definitions, languages: sure.languages, passMark: pass };
  // What the choice has no part in is the same in all ways: a way that stays behind when that is at its best stays behind whatever it is.
  // Whichever of the others wins in the end, its factors lie within what is said of them now.
  const unsettled = compiled.ofChoice.reduce((sum, factor) => sum + widthOf(sure.factors.get(factor)), 0);
  const contenders = possible.filter(({ total }) => total.high >= sure.total.high - unsettled);
  const missing = union(...contenders.filter(({ total }) => total.high > sure.total.low).map(({ languages, total }) => union(languages.valid.missing, total.missing)));
  const factors = new Map([...sure.factors].map(([factor, value]) => {
    const all = contenders.flatMap((way) => way.factors.get(factor) ?? []);
    return [factor, between(Math.min(value.low, ...all.map(({ low }) => low)), Math.max(value.high, ...all.map(({ high }) => high)), union(value.missing, ...all.map((other) => other.missing)))] as const;
  }));
  const total = between(sure.total.low, best.total.high, missing);
  factors.set('total', total);
  return { id, total, factors, definitions, languages: best.languages, passMark: pass };
}
