import type { Condition, NumberExpression } from '../pack/types';
import type { Verdict } from './combine';
import { rulesOf } from './compile';
import { Evaluation, type Environment } from './environment';
import type { NumberValue } from './values';

export type { Verdict } from './combine';

/** Whether a condition holds; open while the facts do not settle it. */
export const evaluateCondition = (condition: Condition, environment: Environment): Verdict => rulesOf(environment.pack).condition(condition)(Evaluation.from(environment));

/** The number that an expression gives, or the range in which it lies. */
export const evaluateNumber = (expression: NumberExpression, environment: Environment): NumberValue => rulesOf(environment.pack).number(expression)(Evaluation.from(environment));
