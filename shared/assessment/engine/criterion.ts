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
  /** Stands for the condition and its exceptions: one object for all criteria that ask the same in the same words. */
  question: object;
  /** Figures that the sources do not vouch for on a day. */
  figures: (on: Day) => readonly string[];
  /** Results that say nothing of a client: each is one for all of them. */
  plain: Readonly<Record<Exclude<CriterionOutcome, 'unknown'>, CriterionResult>>;
}

const nothing: readonly never[] = [];

const plainResult = (criterion: Criterion, outcome: CriterionOutcome): CriterionResult => ({ criterion, outcome, missing: nothing, inputs: nothing, trace: nothing });

export function compiledCriterion(criterion: Criterion, pack: LoadedPack): CompiledCriterion {
  const rules = rulesOf(pack);
  return rules.once(criterion, () => {
    const { exceptions = [], verify = [] } = criterion;
    const condition = criterion.condition === 'judgement' ? null : rules.condition(criterion.condition);
    return {
      criterion,
      condition,
      exceptions: exceptions.map(({ when }) => rules.condition(when)),
      question: exceptions.length === 0 ? (condition ?? criterion) : criterion,
      verify: verify.map(({ id, when }) => ({ id, when: rules.condition(when) })),
      figures: onceADay((on) => toVerify([criterion], pack, on)),
      plain: { met: plainResult(criterion, 'met'), 'not-met': plainResult(criterion, 'not-met'), 'not-applicable': plainResult(criterion, 'not-applicable'), judgement: plainResult(criterion, 'judgement') },
    };
  });
}

/** Where a criterion is asked: on its own day. */
const placeOf = ({ at }: Criterion, env: Evaluation): Evaluation => (at === 'as-of' ? env : env.at(env.subject.on(at)));

/** Whether an exception sets the criterion aside. */
const exceptedBy = ({ exceptions }: CompiledCriterion, inner: Evaluation): TruthValue => (exceptions.length === 0 ? no : or(exceptions.map((when) => when(inner) ?? no)));

/** What the condition and the exceptions of a criterion come to on its day. An officer's discretion stays one, unless what is known sets the question aside. */
function settled(compiled: CompiledCriterion, inner: Evaluation): { outcome: CriterionOutcome; missing: readonly Pointer[] } {
  const { condition } = compiled;
  if (condition === null) return { outcome: exceptedBy(compiled, inner).is === true ? 'not-applicable' : 'judgement', missing: nothing };
  const verdict = condition(inner);
  if (verdict === null) return { outcome: 'not-applicable', missing: nothing };
  const excepted = exceptedBy(compiled, inner);
  if (excepted.is === true) return { outcome: 'not-applicable', missing: nothing };
  const { is } = excepted.is === false ? verdict : or([verdict, excepted]);
  return is === null ? { outcome: 'unknown', missing: union(verdict.missing, excepted.missing) } : { outcome: is ? 'met' : 'not-met', missing: nothing };
}

/** What a criterion comes to; where an explanation is made, with every step and the facts that were read. */
export function criterionResult(compiled: CompiledCriterion, env: Evaluation): CriterionResult {
  const { criterion, condition, exceptions, question, plain } = compiled;
  const inner = placeOf(criterion, env);
  if (condition === null && exceptions.length === 0) return plain.judgement;
  const { steps, reads } = env.run;
  if (steps === undefined || reads === undefined) {
    const { outcome, missing } = settled(compiled, inner);
    return outcome === 'unknown' ? { criterion, outcome, missing, inputs: nothing, trace: nothing } : plain[outcome];
  }
  const known = inner.explained.get(question);
  // Whoever notes what is read has to hear of it again.
  if (known !== undefined && !reads.isAsked) return known.criterion === criterion ? known : { ...known, criterion };
  const inside = steps.position;
  const from = reads.begin();
  const { outcome, missing } = settled(compiled, inner);
  const inputs = reads.since(from);
  reads.end();
  const trace = steps.takeSince(inside);
  const result: CriterionResult = { criterion, outcome, missing, inputs, trace: condition === null ? nothing : trace };
  inner.explained.set(question, result);
  return result;
}
