import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import type { Condition } from '../../../shared/assessment/pack/types';
import type { TraceNode } from '../../../shared/assessment/engine/trace';
import { and, atLeast, isAtLeast, not, or, type TruthValue, type Value } from '../../../shared/assessment/engine/values';
import { arbitraryCompleteCase, arbitraryLosses, forget } from './forgetting';
import { longest, runs } from './runs';

const truths = (nodes: readonly TraceNode[]): TruthValue[] => nodes.flatMap(({ value }) => (value?.kind === 'truth' ? [value] : []));
/** Null: open, or does not apply, which are told apart. */
const settled = (value: Value | null | undefined): boolean | string | null => (value?.kind === 'truth' ? value.is : 'does not apply');

/** What a step should come to by the steps under it; undefined where it has no rule of its own (a fact, a measure, arithmetic). */
function following(condition: Condition, { children, required }: TraceNode): boolean | string | null | undefined {
  const [first, second] = children;
  if ('all' in condition) return and(truths(children)).is;
  if ('any' in condition) return or(truths(children)).is;
  if ('of' in condition) return atLeast(condition.atLeast, truths(children)).is;
  if ('not' in condition) return first?.value?.kind === 'truth' ? not(first.value).is : 'does not apply';
  if ('when' in condition) {
    if (first?.value?.kind !== 'truth' || first.value.is === false) return 'does not apply';
    const then = settled(second?.value);
    return first.value.is === true || then === true || then === 'does not apply' ? then : null;
  }
  if (!('number' in condition) || typeof condition.number === 'number' || !['measure', 'field', 'table', 'score'].some((kind) => kind in Object(condition.number))) return undefined;
  const left = first?.value;
  if (left?.kind !== 'number' || required?.kind !== 'number') return 'two numbers';
  const reached = isAtLeast(left, required);
  return 'below' in condition ? not(reached).is : reached.is;
}

/** The conditions that the steps under a step stand for, in order. */
function under(condition: Condition, { children }: TraceNode): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('of' in condition) return condition.of;
  if ('not' in condition) return [condition.not];
  if ('when' in condition) return [condition.when, condition.so];
  return 'where' in condition ? children.map(() => condition.where) : [];
}

function faultsIn(condition: Condition, node: TraceNode): string[] {
  const expected = following(condition, node);
  const here = expected !== undefined && settled(node.value) !== expected ? [`${node.what} is ${String(settled(node.value))}, its parts make it ${String(expected)}`] : [];
  const read = new Set(node.inputs);
  const unread = node.children.flatMap((child) => child.inputs.filter((pointer) => !read.has(pointer)).map((pointer) => `${node.what} does not name ${pointer}, which ${child.what} read`));
  const inner = under(condition, node).flatMap((one, index) => {
    const child = node.children[index];
    return child ? faultsIn(one, child) : [];
  });
  return [...here, ...unread, ...inner];
}

const arbitraryCase = fc.tuple(arbitraryCompleteCase, fc.oneof(fc.constant([]), arbitraryLosses)).map(([{ asOf, file }, losses]) => ({ asOf, file: losses.reduce(forget, file) }));

describe('an explanation', () => {
  it(`follows from its parts, step by step, and comes to what is said without it, in ${runs} files`, () => {
    fc.assert(
      fc.property(arbitraryCase, ({ asOf, file }) => {
        const full = assess(file, builtInRules(), { asOf, trace: true });
        const results = full.pathways.flatMap(({ criteria }) => criteria);
        const faults = results.flatMap(({ criterion, trace, inputs }) => {
          const [root] = trace;
          if (criterion.condition === 'judgement' || !root) return [];
          // The facts of the criterion are those that its steps read; the steps of an exception stand after those of the condition.
          const read = [...new Set(trace.flatMap((step) => step.inputs))].toSorted().join(' ');
          const named = inputs.toSorted().join(' ');
          return [...faultsIn(criterion.condition, root), ...(read === named ? [] : [`${criterion.id} names ${named} and reads ${read}`])];
        });
        expect(faults).toEqual([]);
        expect(results.filter(({ criterion, trace }) => (trace.length === 0) !== (criterion.condition === 'judgement'))).toEqual([]);
        // Where no exception can set it aside, the criterion is what its condition comes to.
        const said = { met: true, 'not-met': false, unknown: null, 'not-applicable': 'does not apply', judgement: 'does not apply' } as const;
        const plain = results.filter(({ criterion }) => (criterion.exceptions ?? []).length === 0);
        expect(plain.map(({ criterion, trace }) => [criterion.id, settled(trace[0]?.value)])).toEqual(plain.map(({ criterion, outcome }) => [criterion.id, said[outcome]]));
        const fast = assess(file, builtInRules(), { asOf, trace: false });
        expect(fast.pathways.map(({ id, outcome, intake }) => [id, outcome, intake])).toEqual(full.pathways.map(({ id, outcome, intake }) => [id, outcome, intake]));
      }),
      { numRuns: runs },
    );
  }, longest);
});
