import type { Bilingual } from '../pack/types';
import type { Day } from './days';
import type { Evaluation } from './environment';
import type { NumberValue, Pointer, TruthValue, Value } from './values';

/** One step of an explanation. Nothing is left out: also what no longer mattered is evaluated and shown. */
export interface TraceNode {
  /** `all`, `any`, `measure age`, `field offer.permanent` … */
  what: string;
  label?: Bilingual;
  /** Null: does not apply. */
  value: Value | null;
  /** What it was compared with. */
  required?: Value;
  on?: Day;
  /** Facts that were read for it, in order. */
  inputs: readonly Pointer[];
  citations: readonly string[];
  children: readonly TraceNode[];
}

const none: readonly never[] = [];

/** Steps as they are made: those inside a step come before it, and are gathered when it is done. */
export class Steps {
  private readonly row: TraceNode[] = [];
  private top = 0;

  add(step: TraceNode): void {
    this.row[this.top++] = step;
  }

  get position(): number {
    return this.top;
  }

  /** The step that was made last. */
  get last(): TraceNode | undefined {
    return this.row[this.top - 1];
  }

  /** Takes the steps that were made since then. */
  takeSince(from: number): readonly TraceNode[] {
    const { row, top } = this;
    this.top = from;
    const first = row[from];
    if (top === from || first === undefined) return none;
    return top === from + 1 ? [first] : row.slice(from, top);
  }
}

/** A step without steps of its own. */
export const stepOf = (what: string, value: Value | null, on: Day, inputs: readonly Pointer[]): TraceNode => ({ what, value, on, inputs, citations: none, children: none });

/**
 * Evaluates; where an explanation is made, the step is added to it with the steps inside, the facts that were read and where the figures
 * stand that hold on a day.
 */
export function traced<T extends Value | null>(what: string, evaluate: (env: Evaluation) => T, sourcesOn: (on: Day) => readonly string[] = () => none): (env: Evaluation) => T {
  return (env) => {
    const { steps, reads } = env.run;
    if (steps === undefined || reads === undefined) return evaluate(env);
    const [from, inside] = [reads.position, steps.position];
    const value = evaluate(env);
    steps.add({ what, value, on: env.on, inputs: reads.since(from), citations: sourcesOn(env.subject.asOf), children: steps.takeSince(inside) });
    return value;
  };
}

/**
 * The same for a question that a fact answers. Many clients give the same answer in the same place: the step that says so is kept, one
 * for yes and one for no.
 */
export function tracedFact(what: string, evaluate: (env: Evaluation) => TruthValue): (env: Evaluation) => TruthValue {
  let positive: TraceNode | undefined;
  let negative: TraceNode | undefined;
  return (env) => {
    const { steps, reads } = env.run;
    if (steps === undefined || reads === undefined) return evaluate(env);
    const from = reads.position;
    const value = evaluate(env);
    const inputs = reads.since(from);
    const { is } = value;
    const known = is === true ? positive : is === false ? negative : undefined;
    if (known !== undefined && known.inputs === inputs && known.on === env.on && known.value === value) {
      steps.add(known);
      return value;
    }
    const step = stepOf(what, value, env.on, inputs);
    if (is === true) positive = step;
    else if (is === false) negative = step;
    steps.add(step);
    return value;
  };
}

/** A number that a fact gives. */
export function tracedNumber(what: string, evaluate: (env: Evaluation) => NumberValue): (env: Evaluation) => NumberValue {
  return (env) => {
    const { steps, reads } = env.run;
    if (steps === undefined || reads === undefined) return evaluate(env);
    const from = reads.position;
    const value = evaluate(env);
    steps.add(stepOf(what, value, env.on, reads.since(from)));
    return value;
  };
}

/** Evaluates without an explanation. */
export function untraced<T>({ run }: Evaluation, evaluate: () => T): T {
  const { steps } = run;
  if (steps === undefined) return evaluate();
  run.steps = undefined;
  const value = evaluate();
  run.steps = steps;
  return value;
}
