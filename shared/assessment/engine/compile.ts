import { canonicalJson } from '../../canonicalJson';
import { PackFault, type LoadedPack } from '../pack/load';
import type { Arguments, Condition, NumberExpression, Scalar } from '../pack/types';
import { compared, conditional, countOf, joined, quantified, type ConditionOf, type NumberOf, type Verdict } from './combine';
import { addMonths, addYears, onceADay, type Day } from './days';
import type { Evaluation } from './environment';
import { evaluateMeasure, measureUse, type MeasureUse } from './evaluateMeasure';
import { fieldIs, hasField, numberField, recordsAt, sameFields } from './fields';
import { evaluateScore } from './score';
import { SharedCondition } from './sharedCondition';
import { traced, tracedFact, tracedNumber } from './trace';
import { between, choose, greatest, no, not, number, smallest, sum, type NumberValue, type Value } from './values';

const isList = (value: Scalar | readonly Scalar[]): value is readonly Scalar[] => Array.isArray(value);

/** Read off a fact, or remembered as a measure: nothing is gained by remembering it once more. */
const isPlain = (condition: Condition): boolean => 'field' in condition || 'has' in condition || 'same' in condition || 'measure' in condition;

/**
 * The conditions and numbers of a pack as functions: paths are taken apart, and measures, tables and parameters looked up, once and
 * not again for every client. What a rule names and the pack does not have is a fault where the rule is evaluated, and not before.
 */
export class CompiledRules {
  private readonly conditions = new WeakMap<Condition, ConditionOf>();
  /** Conditions by what they say: many pathways ask for the same in the same words. */
  private readonly byContent = new Map<string, { condition: ConditionOf; share?: () => void }>();
  private readonly numbers = new WeakMap<object, NumberOf>();
  private readonly uses = new Map<string, MeasureUse>();
  private readonly made = new WeakMap<object, unknown>();

  constructor(private readonly pack: LoadedPack) {}

  /** Makes once what is needed of a part of the pack. */
  once<T>(part: object, make: () => T): T {
    const known = this.made.get(part);
    if (known !== undefined) return known as T;
    const made = make();
    this.made.set(part, made);
    return made;
  }

  /** Whether a condition holds; open while the facts do not settle it. */
  condition(condition: Condition): ConditionOf {
    let compiled = this.conditions.get(condition);
    if (compiled === undefined) this.conditions.set(condition, (compiled = this.sameOrNew(condition)));
    return compiled;
  }

  private sameOrNew(condition: Condition): ConditionOf {
    const content = JSON.stringify(condition);
    const known = this.byContent.get(content);
    known?.share?.();
    if (known !== undefined) return known.condition;
    const made = isPlain(condition) ? { condition: this.conditionOf(condition) } : new SharedCondition(this.conditionOf(condition));
    this.byContent.set(content, made);
    return made.condition;
  }

  /** The number that an expression gives, or the range in which it lies. */
  number(expression: NumberExpression): NumberOf {
    if (typeof expression === 'number') {
      const value = number(expression);
      return () => value;
    }
    let compiled = this.numbers.get(expression);
    if (compiled === undefined) this.numbers.set(expression, (compiled = this.numberOf(expression)));
    return compiled;
  }

  private each = (conditions: readonly Condition[]): ConditionOf[] => conditions.map((one) => this.condition(one));

  private conditionOf(condition: Condition): ConditionOf {
    if ('all' in condition) return traced('all', joined(this.each(condition.all), false));
    if ('any' in condition) return traced('any', joined(this.each(condition.any), true));
    if ('not' in condition) {
      const inner = this.condition(condition.not);
      return traced('not', (env): Verdict => {
        const verdict = inner(env);
        return verdict && not(verdict);
      });
    }
    if ('of' in condition) return traced(`at least ${condition.atLeast}`, countOf(condition.atLeast, this.each(condition.of)));
    if ('when' in condition) return traced('when', conditional(this.condition(condition.when), this.condition(condition.so)));
    if ('measure' in condition) return this.measure(condition.measure, condition.with, 'truth', 'yes or no');
    if ('field' in condition) return tracedFact(`field ${condition.field}`, fieldIs(condition.field, isList(condition.is) ? condition.is : [condition.is]));
    if ('has' in condition) return tracedFact(`has ${condition.has}`, hasField(condition.has));
    if ('same' in condition) return tracedFact(`same ${condition.same.join(' ')}`, sameFields(condition.same[0], condition.same[1]));
    if ('some' in condition) return traced(`some ${condition.some}`, quantified(recordsAt(condition.some), condition.as, this.condition(condition.where), false));
    if ('every' in condition) return traced(`every ${condition.every}`, quantified(recordsAt(condition.every), condition.as, this.condition(condition.where), true));
    return 'below' in condition
      ? compared(this.number(condition.number), this.number(condition.below), true)
      : compared(this.number(condition.number), this.number(condition.atLeast), false);
  }

  private numberOf(expression: Exclude<NumberExpression, number>): NumberOf {
    if ('measure' in expression) return this.measure(expression.measure, expression.with, 'number', 'number');
    if ('field' in expression) return tracedNumber(`field ${expression.field}`, numberField(expression.field, expression.none));
    if ('parameter' in expression) return this.parameter(expression.parameter);
    if ('table' in expression) return this.table(expression.table, expression.column, this.number(expression.by));
    if ('factor' in expression) {
      const { factor } = expression;
      return ({ factors }) => {
        const value = factors?.get(factor);
        if (!value) throw new PackFault(`The factor ${factor} is not computed yet.`);
        return value;
      };
    }
    if ('score' in expression) {
      const { score } = expression;
      return traced(`score ${score}`, (env) => {
        const result = evaluateScore(score, env);
        if (!result) throw new PackFault(`The score ${score} is not in force.`);
        return result.total;
      });
    }
    if ('sum' in expression) return this.over(expression.sum, sum);
    if ('min' in expression) return this.over(expression.min, smallest);
    if ('max' in expression) return this.over(expression.max, greatest);
    if ('addYears' in expression) return this.shifted(expression.addYears, (day) => addYears(day, expression.years));
    if ('addMonths' in expression) return this.shifted(expression.addMonths, (day) => addMonths(day, expression.months));
    if ('addDays' in expression) return this.shifted(expression.addDays, (day) => day + expression.days);
    if ('today' in expression) return ({ on }) => number(on);
    const when = this.condition(expression.if);
    const so = this.number(expression.so);
    const otherwise = this.number(expression.else);
    return (env) => {
      const verdict = when(env) ?? no;
      if (verdict.is !== null) return verdict.is ? so(env) : otherwise(env);
      return choose(verdict, () => so(env), () => otherwise(env));
    };
  }

  private over(expressions: readonly NumberExpression[], combine: (values: readonly NumberValue[]) => NumberValue): NumberOf {
    const numbers = expressions.map((one) => this.number(one));
    return (env) => combine(numbers.map((one) => one(env)));
  }

  private shifted(expression: NumberExpression, shift: (day: Day) => Day): NumberOf {
    const inner = this.number(expression);
    return (env) => {
      const { low, high, missing } = inner(env);
      return between(shift(low), shift(high), missing);
    };
  }

  /** A measure of the wrong kind in a rule is a fault of the pack, which is refused when it is loaded. */
  private measure<K extends 'number' | 'truth'>(id: string, args: Arguments | undefined, kind: K, called: string): (env: Evaluation) => Extract<Value, { kind: K }> {
    let use: MeasureUse | undefined;
    const isOfKind = (value: Value): value is Extract<Value, { kind: K }> => value.kind === kind;
    return (env) => {
      const value = evaluateMeasure((use ??= this.use(id, args)), env);
      if (!isOfKind(value)) throw new PackFault(`The measure ${id} is no ${called}.`);
      return value;
    };
  }

  private use(id: string, args: Arguments | undefined): MeasureUse {
    const key = args === undefined ? id : `${id} ${canonicalJson(args)}`;
    let use = this.uses.get(key);
    if (use === undefined) this.uses.set(key, (use = measureUse(id, args)));
    return use;
  }

  private parameter(id: string): NumberOf {
    const value = onceADay((on) => number(this.pack.parameter(id, on)));
    return ({ subject }) => value(subject.asOf);
  }

  private table(id: string, column: string | undefined, by: NumberOf): NumberOf {
    return traced(`table ${id}`, (env) => this.pack.lookUp(id, column, by(env), env.subject.asOf), (on) => this.pack.citationsOf(id, on));
  }
}

const compile = (pack: LoadedPack): CompiledRules => new CompiledRules(pack);

/** The rules of a pack as functions, made as they are first asked for. */
export const rulesOf = (pack: LoadedPack): CompiledRules => pack.derived(compile);
