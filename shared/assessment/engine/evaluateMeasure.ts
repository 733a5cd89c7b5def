import { measures, type Measure } from '../measures';
import { PackFault } from '../pack/load';
import type { Arguments } from '../pack/types';
import type { Evaluation } from './environment';
import { stepOf } from './trace';
import type { Value } from './values';

/** A measure with the arguments of a rule. One object for all rules that ask for the same, which is what a result is remembered by. */
export interface MeasureUse {
  measure: Measure;
  args: Arguments;
  /** How a step of an explanation is called. */
  what: string;
}

const noArguments: Arguments = {};

export function measureUse(id: string, args: Arguments = noArguments): MeasureUse {
  const measure = measures.get(id);
  if (!measure) throw new PackFault(`There is no measure ${id}.`);
  return { measure, args, what: `measure ${id}` };
}

/** What a measure comes to, computed once for what it looks at: the records in scope and the languages, or the person and the day alone. */
export function evaluateMeasure(use: MeasureUse, env: Evaluation): Value {
  const { measure, args, what } = use;
  const { steps, reads } = env.run;
  const results = env.resultsFor(measure.inScope === true);
  const isAsked = reads?.isAsked === true;
  let found = results.get(use);
  if (found === undefined || (isAsked && found.facts === undefined)) {
    const from = reads?.position ?? 0;
    const value = measure.compute(env, args);
    found = { value, facts: isAsked ? reads.factsSince(from) : undefined, step: undefined };
    results.set(use, found);
  } else if (isAsked && found.facts !== undefined) reads.repeat(found.facts);
  if (steps !== undefined) steps.add((found.step ??= stepOf(what, found.value, env.on, found.facts?.pointers ?? [])));
  return found.value;
}
