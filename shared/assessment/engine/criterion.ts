import type { LoadedPack } from '../pack/load';
import { toVerify } from '../pack/sources';
import type { Criterion } from '../pack/types';
import type { ConditionOf } from './combine';
import { rulesOf } from './compile';
import { onceADay, type Day } from './days';
import type { Evaluation } from './environment';
import type { TraceNode } from './trace';
import { no, or, union, type Pointer, type TruthValue } from './values';

export type CriterionOutcome = 'met' | 'not-met' | 'unknown' | 'not-applicable' | 'judgement';

export interface CriterionResult {
  criterion: Criterion;
  outcome: CriterionOutcome;
  missing: readonly Pointer[];
  /** Facts that the condition and its exceptions read; filled with a trace. */
  inputs: readonly Pointer[];
  trace: readonly TraceNode[];
}

/** A criterion with its conditions as functions. */
export interface CompiledCriterion {
  criterion: Criterion;
  /** Null: an officer's discretion. */
  condition: ConditionOf | null;
  exceptions: readonly ConditionOf[];
  verify: readonly { id: string; when: ConditionOf }[];
  /** Figures that the sources do not vouch for on a day. */
  figures: (on: Day) => readonly string[];
}

export function compiledCriterion(criterion: Criterion, pack: LoadedPack): CompiledCriterion {
  const rules = rulesOf(pack);
  return rules.once(criterion, () => {
    const { condition, exceptions = [], verify = [] } = criterion;
    return {
      criterion,
      condition: condition === 'judgement' ? null : rules.condition(condition),
      exceptions: exceptions.map(({ when }) => rules.condition(when)),
      verify: verify.map(({ id, when }) => ({ id, when: rules.condition(when) })),
      figures: onceADay((on) => toVerify([criterion], pack, on)),
    };
  });
}

const nothing: readonly never[] = [];

/** Where a criterion is asked: on its own day. */
const placeOf = ({ at }: Criterion, env: Evaluation): Evaluation => (at === 'as-of' ? env : env.at(env.subject.on(at)));

/** Evaluates what a criterion asks for on its day; where an explanation is made, its steps and the facts that they read are noted. */
function followed<T>({ criterion }: CompiledCriterion, env: Evaluation, evaluate: (inner: Evaluation) => T): { value: T; inputs: readonly Pointer[]; trace: readonly TraceNode[] } {
  const inner = placeOf(criterion, env);
  const { steps, reads } = env.run;
  if (steps === undefined || reads === undefined) return { value: evaluate(inner), inputs: nothing, trace: nothing };
  const inside = steps.position;
  const from = reads.begin();
  const value = evaluate(inner);
  const inputs = reads.since(from);
  reads.end();
  return { value, inputs, trace: steps.takeSince(inside) };
}

/** Whether an exception sets the criterion aside. */
const exceptedBy = ({ exceptions }: CompiledCriterion, env: Evaluation): TruthValue => (exceptions.length === 0 ? no : or(exceptions.map((when) => when(env) ?? no)));

/** An officer's discretion, unless what is known sets the question aside. */
function judgementResult(compiled: CompiledCriterion, env: Evaluation): CriterionResult {
  const { value: excepted, inputs } = followed(compiled, env, (inner) => exceptedBy(compiled, inner));
  return { criterion: compiled.criterion, outcome: excepted.is === true ? 'not-applicable' : 'judgement', missing: nothing, inputs, trace: nothing };
}

/** What a criterion comes to; where an explanation is made, with every step and the facts that were read. */
export function criterionResult(compiled: CompiledCriterion, env: Evaluation): CriterionResult {
  const { criterion, condition } = compiled;
  if (condition === null) return judgementResult(compiled, env);
  let excepted: TruthValue = no;
  const { value: verdict, inputs, trace } = followed(compiled, env, (inner) => {
    const found = condition(inner);
    if (found !== null) excepted = exceptedBy(compiled, inner);
    return found;
  });
  if (verdict === null || excepted.is === true) return { criterion, inputs, trace, outcome: 'not-applicable', missing: nothing };
  const { is } = excepted.is === false ? verdict : or([verdict, excepted]);
  if (is !== null) return { criterion, inputs, trace, outcome: is ? 'met' : 'not-met', missing: nothing };
  return { criterion, inputs, trace, outcome: 'unknown', missing: union(verdict.missing, excepted.missing) };
}
