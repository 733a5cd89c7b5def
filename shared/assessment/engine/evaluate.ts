import { PackFault } from '../pack/load';
import type { Condition, NumberExpression, Scalar } from '../pack/types';
import { measures } from '../measures';
import { addMonths, addYears } from './days';
import type { Environment } from './environment';
import { fieldIs, hasField, numberField, recordsOf, sameFields } from './fields';
import { evaluateScore } from './score';
import type { TraceNode } from './trace';
import { and, atLeast, between, choose, greatest, isAtLeast, maybe, no, not, number, or, smallest, sum, union, type NumberValue, type TruthValue, type Value } from './values';

/** Null: does not apply. */
export type Verdict = TruthValue | null;

const none = {};

/** A measure of the wrong kind in a rule is a fault of the pack, which is refused when it is loaded. */
function measure(id: string, environment: Environment, args: Readonly<Record<string, unknown>> = none): Value {
  const found = measures.get(id);
  if (!found) throw new PackFault(`There is no measure ${id}.`);
  return found.inScope ? found.compute(environment, args) : environment.subject.once(args, `${id} ${environment.on}`, () => found.compute(environment, args));
}

/** Runs `evaluate` and, when a trace is asked for, notes what came out with the facts that were read. */
function traced<T extends Value | null>(what: string, environment: Environment, evaluate: (inner: Environment) => T, required?: (value: T) => Value | undefined): T {
  const { trace, subject } = environment;
  if (!trace) return evaluate(environment);
  const children: TraceNode[] = [];
  const { value, reads } = subject.source.reading(() => evaluate({ ...environment, trace: children }));
  const need = required?.(value);
  trace.push({ what, value, ...(need === undefined ? {} : { required: need }), on: environment.on, inputs: reads, citations: [], children });
  return value;
}

/** The number that an expression gives, or the range in which it lies. */
export function evaluateNumber(expression: NumberExpression, environment: Environment): NumberValue {
  if (typeof expression === 'number') return number(expression);
  if ('measure' in expression) {
    return traced(`measure ${expression.measure}`, environment, (inner) => {
      const value = measure(expression.measure, inner, expression.with);
      if (value.kind !== 'number') throw new PackFault(`The measure ${expression.measure} is no number.`);
      return value;
    });
  }
  if ('field' in expression) return traced(`field ${expression.field}`, environment, (inner) => numberField(expression.field, inner, expression.none));
  if ('parameter' in expression) return number(environment.pack.parameter(expression.parameter, environment.subject.asOf));
  if ('table' in expression) {
    return traced(`table ${expression.table}`, environment, (inner) => inner.pack.lookUp(expression.table, expression.column, evaluateNumber(expression.by, inner), inner.subject.asOf));
  }
  if ('factor' in expression) {
    const value = environment.factors?.get(expression.factor);
    if (!value) throw new PackFault(`The factor ${expression.factor} is not computed yet.`);
    return value;
  }
  if ('score' in expression) {
    return traced(`score ${expression.score}`, environment, (inner) => {
      const result = evaluateScore(expression.score, { ...inner, trace: undefined });
      if (!result) throw new PackFault(`The score ${expression.score} is not in force.`);
      return result.total;
    });
  }
  if ('sum' in expression) return sum(expression.sum.map((one) => evaluateNumber(one, environment)));
  if ('min' in expression) return smallest(expression.min.map((one) => evaluateNumber(one, environment)));
  if ('max' in expression) return greatest(expression.max.map((one) => evaluateNumber(one, environment)));
  if ('addYears' in expression) return shifted(evaluateNumber(expression.addYears, environment), (day) => addYears(day, expression.years));
  if ('addMonths' in expression) return shifted(evaluateNumber(expression.addMonths, environment), (day) => addMonths(day, expression.months));
  if ('addDays' in expression) return shifted(evaluateNumber(expression.addDays, environment), (day) => day + expression.days);
  if ('today' in expression) return number(environment.on);
  return choose(evaluateCondition(expression.if, environment) ?? no, () => evaluateNumber(expression.so, environment), () => evaluateNumber(expression.else, environment));
}

const shifted = ({ low, high, missing }: NumberValue, shift: (day: number) => number): NumberValue => between(shift(low), shift(high), missing);

const applicable = (verdicts: readonly Verdict[]): TruthValue[] => verdicts.filter((verdict) => verdict !== null);

/** Evaluates a list until `stop` is settled, or wholly when a trace is asked for. */
function members(conditions: readonly Condition[], environment: Environment, stop: boolean): Verdict[] {
  if (environment.trace) return conditions.map((one) => evaluateCondition(one, environment));
  const verdicts: Verdict[] = [];
  for (const one of conditions) {
    const verdict = evaluateCondition(one, environment);
    verdicts.push(verdict);
    if (verdict?.is === stop) break;
  }
  return verdicts;
}

function quantified(list: string, as: string, where: Condition, environment: Environment, every: boolean): TruthValue {
  const { entries, complete, pointer } = recordsOf(list, environment);
  const verdicts = applicable(entries.map((entry) => evaluateCondition(where, { ...environment, scope: { ...environment.scope, [as]: entry } })));
  const more = complete ? [] : [maybe([pointer])];
  return every ? and([...verdicts, ...more]) : or([...verdicts, ...more]);
}

/** Whether a condition holds; open while the facts do not settle it. */
export function evaluateCondition(condition: Condition, environment: Environment): Verdict {
  if ('all' in condition) return traced('all', environment, (inner) => and(applicable(members(condition.all, inner, false))));
  if ('any' in condition) return traced('any', environment, (inner) => or(applicable(members(condition.any, inner, true))));
  if ('not' in condition) {
    return traced('not', environment, (inner): Verdict => {
      const verdict = evaluateCondition(condition.not, inner);
      return verdict && not(verdict);
    });
  }
  if ('of' in condition) return traced(`at least ${condition.atLeast}`, environment, (inner) => atLeast(condition.atLeast, applicable(condition.of.map((one) => evaluateCondition(one, inner)))));
  if ('when' in condition) {
    return traced('when', environment, (inner): Verdict => {
      const guard = evaluateCondition(condition.when, inner) ?? no;
      if (guard.is === false) return null;
      const then = evaluateCondition(condition.so, inner);
      if (guard.is === true || then === null || then.is === true) return then;
      return maybe(union(guard.missing, then.missing));
    });
  }
  if ('measure' in condition) {
    return traced(`measure ${condition.measure}`, environment, (inner) => {
      const value = measure(condition.measure, inner, condition.with);
      if (value.kind !== 'truth') throw new PackFault(`The measure ${condition.measure} is no yes or no.`);
      return value;
    });
  }
  if ('field' in condition) return traced(`field ${condition.field}`, environment, (inner) => fieldIs(condition.field, isList(condition.is) ? condition.is : [condition.is], inner));
  if ('has' in condition) return traced(`has ${condition.has}`, environment, (inner) => hasField(condition.has, inner));
  if ('same' in condition) return traced(`same ${condition.same.join(' ')}`, environment, (inner) => sameFields(condition.same[0], condition.same[1], inner));
  if ('some' in condition) return traced(`some ${condition.some}`, environment, (inner) => quantified(condition.some, condition.as, condition.where, inner, false));
  if ('every' in condition) return traced(`every ${condition.every}`, environment, (inner) => quantified(condition.every, condition.as, condition.where, inner, true));
  let against: NumberValue | undefined;
  const settle = (inner: Environment): TruthValue => {
    const value = evaluateNumber(condition.number, inner);
    against = evaluateNumber('below' in condition ? condition.below : condition.atLeast, inner);
    const reached = isAtLeast(value, against);
    return 'below' in condition ? not(reached) : reached;
  };
  return traced('below' in condition ? 'below' : 'at least', environment, settle, () => against);
}

const isList = (value: Scalar | readonly Scalar[]): value is readonly Scalar[] => Array.isArray(value);

