import type { ConditionOf, Verdict } from './combine';
import type { ConditionResult, Evaluation } from './environment';

/**
 * Whether a result serves again: for an explanation, one that was found for an explanation, and where it is noted what is read, one for
 * which that was noted. An explanation reads also what no longer matters, so neither of these two serves the other.
 */
function serves({ facts, step }: ConditionResult, isExplained: boolean, isAsked: boolean): boolean {
  if (isAsked) return facts !== undefined && (step !== undefined) === isExplained;
  return !isExplained || step !== undefined;
}

/**
 * A condition that several rules may ask for in the same words. Once a second one does, it is evaluated once in the same surroundings, and
 * counts in an explanation as read and evaluated by each of them.
 */
export class SharedCondition {
  private isShared = false;

  /** `evaluate` makes exactly one step of an explanation. */
  constructor(private readonly evaluate: ConditionOf) {}

  share(): void {
    this.isShared = true;
  }

  readonly condition: ConditionOf = (env) => (this.isShared ? this.remembered(env) : this.evaluate(env));

  private remembered(env: Evaluation): Verdict {
    const { steps, reads } = env.run;
    const isAsked = reads?.isAsked === true;
    const results = env.sharedResults;
    const known = results.get(this);
    if (known !== undefined && serves(known, steps !== undefined, isAsked)) {
      if (isAsked && known.facts) reads.repeat(known.facts);
      if (known.step) steps?.add(known.step);
      return known.value;
    }
    const from = reads?.position ?? 0;
    const value = this.evaluate(env);
    results.set(this, { value, facts: isAsked ? reads.factsSince(from) : undefined, step: steps?.last });
    return value;
  }
}
