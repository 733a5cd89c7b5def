import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isSameJson } from '../../shared/canonicalJson';

describe('canonical JSON', () => {
  it('is the same text whatever the order of members, without those that are not given', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: true, e: undefined })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
  });
});

describe('two values', () => {
  it.each<[unknown, unknown]>([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{}, { a: undefined }],
    ['2026', '2026'],
    [null, null],
  ])('%j and %j are the same', (one, other) => {
    expect([isSameJson(one, other), isSameJson(other, one)]).toEqual([true, true]);
  });

  it.each<[unknown, unknown]>([
    [[1, 2], [2, 1]],
    [[1], [1, 2]],
    [['a'], { 0: 'a' }],
    [{ a: null }, {}],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [1, '1'],
    [{}, null],
    // What every object inherits is no member of it.
    [{}, { constructor: {} }],
    [JSON.parse('{"__proto__":{}}'), {}],
  ])('%j and %j are not', (one, other) => {
    expect([isSameJson(one, other), isSameJson(other, one)]).toEqual([false, false]);
  });

  it('are the same exactly where their texts are', () => {
    // Few names and values, so that many are nearly the same.
    const { value } = fc.letrec((tie) => ({ value: fc.oneof({ maxDepth: 3 }, fc.constantFrom(0, 1, '1', null, true), fc.array(tie('value'), { maxLength: 2 }), fc.dictionary(fc.constantFrom('a', 'b'), tie('value'))) }));
    fc.assert(fc.property(value, value, (one, other) => {
      expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
      expect(isSameJson(one, JSON.parse(canonicalJson(one)))).toBe(true);
    }), { numRuns: 300 });
  });
});
