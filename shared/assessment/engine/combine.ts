import type { FactRecord, Records } from '../facts/records';
import type { Evaluation } from './environment';
import { and, atLeast, isAtLeast, maybe, no, not, or, truth, union, type NumberValue, type TruthValue } from './values';

/** Null: does not apply. */
export type Verdict = TruthValue | null;
export type ConditionOf = (env: Evaluation) => Verdict;
export type NumberOf = (env: Evaluation) => NumberValue;

const none: readonly never[] = [];

/** Whether evaluation may stop at what settles a result: not while an explanation is made, which leaves nothing out. */
const maySkip = ({ run }: Evaluation): boolean => run.steps === undefined;

/**
 * All (`settling` false) or any (`settling` true) of some conditions: settled by the first that is `settling`, open while one of those
 * that apply is.
 */
export function joined(conditions: readonly ConditionOf[], settling: boolean): (env: Evaluation) => TruthValue {
  return (env) => {
    const skip = maySkip(env);
    let open: TruthValue[] | undefined;
    let isSettled = false;
    for (const condition of conditions) {
      const verdict = condition(env);
      if (verdict === null) continue;
      if (verdict.is === settling) {
        isSettled = true;
        if (skip) break;
      } else if (verdict.is === null) (open ??= []).push(verdict);
    }
    if (isSettled) return truth(settling);
    return open ? and(open) : truth(!settling);
  };
}

const applicable = (verdicts: readonly Verdict[]): TruthValue[] => verdicts.filter((verdict) => verdict !== null);

/** At least `count` of some conditions. */
export const countOf = (count: number, conditions: readonly ConditionOf[]) => (env: Evaluation): TruthValue =>
  atLeast(count, applicable(conditions.map((condition) => condition(env))));

/** What `so` comes to; does not apply where `when` is false. */
export const conditional = (when: ConditionOf, so: ConditionOf) => (env: Evaluation): Verdict => {
  const guard = when(env) ?? no;
  if (guard.is === false) return null;
  const then = so(env);
  if (guard.is === true || then === null || then.is === true) return then;
  return maybe(union(guard.missing, then.missing));
};

/** A condition asked of each entry of a list, under a name. Where the list may lack some, an entry that nobody knows keeps it open. */
export function quantified(listOf: (env: Evaluation) => Records, name: string, where: ConditionOf, every: boolean): (env: Evaluation) => TruthValue {
  return (env) => {
    const { entries, complete, pointer } = listOf(env);
    const verdicts = applicable(entries.map((entry: FactRecord) => where(env.within(name, entry))));
    if (!complete) verdicts.push(maybe([pointer]));
    return every ? and(verdicts) : or(verdicts);
  };
}

/** Whether a number reaches another (or is below it); the step of an explanation says what it was compared with. */
export function compared(number: NumberOf, against: NumberOf, isBelow: boolean): (env: Evaluation) => TruthValue {
  const settle = (value: NumberValue, other: NumberValue): TruthValue => {
    const reached = isAtLeast(value, other);
    return isBelow ? not(reached) : reached;
  };
  const what = isBelow ? 'below' : 'at least';
  return (env) => {
    const { steps, reads } = env.run;
    if (steps === undefined || reads === undefined) return settle(number(env), against(env));
    const [from, inside] = [reads.position, steps.position];
    const value = number(env);
    const required = against(env);
    const reached = settle(value, required);
    steps.add({ what, value: reached, required, on: env.on, inputs: reads.since(from), citations: none, children: steps.takeSince(inside) });
    return reached;
  };
}
