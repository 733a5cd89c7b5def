import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { and, anyText, atLeast, between, choose, greatest, isAtLeast, isOneOf, maybe, no, not, number, or, smallest, sum, text, truth, yes, type NumberValue, type TruthValue } from '../../../shared/assessment/engine/values';

const open = (name: string): TruthValue => maybe([`/${name}`]);
const arbitraryTruth: fc.Arbitrary<TruthValue> = fc.constantFrom(yes, no, open('a'), open('b'));
const truths = fc.array(arbitraryTruth, { maxLength: 6 });
/** An interval and a number in it: what it may turn out to be. */
const arbitraryInterval = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat({ max: 5 }), fc.nat({ max: 5 })).map(([low, up, more]) => ({ value: between(low, low + up + more, ['/n']), actual: low + up }));
const is = ({ is: value }: TruthValue): boolean | null => value;
/** Every way in which what is open may turn out. */
const completions = (values: readonly TruthValue[]): TruthValue[][] => values.reduce<TruthValue[][]>((all, value) => all.flatMap((some) => (value.is === null ? [yes, no] : [value]).map((one) => [...some, one])), [[]]);

describe('three-valued logic', () => {
  it('has the truth tables of Kleene', () => {
    const three = [yes, open('a'), no];
    expect(three.map((a) => three.map((b) => is(and([a, b]))))).toEqual([[true, null, false], [null, null, false], [false, false, false]]);
    expect(three.map((a) => three.map((b) => is(or([a, b]))))).toEqual([[true, true, true], [true, null, null], [true, null, false]]);
    expect(three.map((a) => is(not(a)))).toEqual([false, null, true]);
  });

  it('holds of no conditions in “all”, and not in “any”', () => {
    expect([and([]), or([]), atLeast(0, []), atLeast(1, [])].map(is)).toEqual([true, false, true, false]);
  });

  it('obeys De Morgan, double negation and the order of nothing', () => {
    fc.assert(
      fc.property(truths, (values) => {
        expect(is(not(and(values)))).toBe(is(or(values.map(not))));
        expect(is(not(or(values)))).toBe(is(and(values.map(not))));
        expect(values.map(not).map(not).map(is)).toEqual(values.map(is));
        expect(is(and(values.toReversed()))).toBe(is(and(values)));
        expect(is(or(values.toReversed()))).toBe(is(or(values)));
      }),
    );
  });

  it('counts: one of them is “any”, as many as there are is “all”', () => {
    fc.assert(
      fc.property(truths, (values) => {
        expect(is(atLeast(1, values))).toBe(is(or(values)));
        expect(is(atLeast(values.length, values))).toBe(is(and(values)));
      }),
    );
  });

  it('says yes or no exactly where every completion agrees, for “all”, “any” and a count', () => {
    fc.assert(
      fc.property(truths, fc.nat({ max: 6 }), (values, count) => {
        for (const operator of [and, or, (some: readonly TruthValue[]) => atLeast(count, some)]) {
          const ways = new Set(completions(values).map((some) => is(operator(some))));
          expect(is(operator(values))).toBe(ways.size === 1 ? [...ways][0] : null);
        }
      }),
    );
  });

  it('names what is missing exactly while it is open', () => {
    fc.assert(
      fc.property(truths, (values) => {
        for (const value of [and(values), or(values), not(and(values))]) expect(value.missing.length > 0).toBe(value.is === null);
      }),
    );
  });
});

describe('intervals', () => {
  const arbitraryIntervals = fc.array(arbitraryInterval, { minLength: 1, maxLength: 5 });
  const holds = ({ low, high }: NumberValue, actual: number): boolean => low <= actual && actual <= high;

  it('hold what the sum, the smallest and the greatest turn out to be, and are no wider', () => {
    fc.assert(
      fc.property(arbitraryIntervals, (some) => {
        const values = some.map(({ value }) => value);
        const actual = some.map((one) => one.actual);
        expect(holds(sum(values), actual.reduce((a, b) => a + b, 0))).toBe(true);
        expect(holds(smallest(values), Math.min(...actual))).toBe(true);
        expect(holds(greatest(values), Math.max(...actual))).toBe(true);
        for (const [operator, plain] of [[smallest, Math.min], [greatest, Math.max]] as const) {
          expect(operator(values)).toMatchObject({ low: plain(...values.map(({ low }) => low)), high: plain(...values.map(({ high }) => high)) });
        }
      }),
    );
  });

  it('are compared as every number in them is: yes, no, or open', () => {
    fc.assert(
      fc.property(arbitraryInterval, arbitraryInterval, ({ value: a }, { value: b }) => {
        const numbers = ({ low, high }: NumberValue): number[] => Array.from({ length: high - low + 1 }, (_, index) => low + index);
        const ways = new Set(numbers(a).flatMap((one) => numbers(b).map((other) => one >= other)));
        expect(is(isAtLeast(a, b))).toBe(ways.size === 1 ? [...ways][0] : null);
      }),
    );
  });

  it('name what is missing exactly while they are wide', () => {
    expect(between(3, 3, ['/n'])).toEqual(number(3));
    expect(between(3, 4, ['/n']).missing).toEqual(['/n']);
  });

  it('hold both sides of a choice that is open', () => {
    expect(choose(yes, () => number(1), () => number(9))).toEqual(number(1));
    expect(choose(no, () => number(1), () => number(9))).toEqual(number(9));
    expect(choose(open('a'), () => number(9), () => number(1))).toEqual(between(1, 9, ['/a']));
    // Where both come to the same nothing is left to find out.
    expect(choose(open('a'), () => number(5), () => number(5))).toEqual(number(5));
  });
});

describe('texts', () => {
  it('are one of some values: surely, surely not, or open', () => {
    const options = (...some: (string | null)[]) => ({ kind: 'text' as const, options: some, missing: ['/t'] });
    expect(is(isOneOf(text('a'), ['a', 'b']))).toBe(true);
    expect(is(isOneOf(text('c'), ['a', 'b']))).toBe(false);
    expect(is(isOneOf(text(null), ['a', null]))).toBe(true);
    expect(is(isOneOf(text(null), ['a']))).toBe(false);
    expect(is(isOneOf(options('a', 'b'), ['a', 'b']))).toBe(true);
    expect(isOneOf(options('a', 'c'), ['a', 'b'])).toEqual(maybe(['/t']));
    expect(is(isOneOf(options('c', 'd'), ['a', 'b']))).toBe(false);
    expect(isOneOf(anyText(['/t']), ['a'])).toEqual(maybe(['/t']));
    expect(truth(true)).toBe(yes);
  });
});
