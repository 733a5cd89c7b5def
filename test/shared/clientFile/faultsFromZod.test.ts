import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faultsFromZod } from '../../../shared/clientFile';

const faultsOf = (schema: z.ZodType, value: unknown, basePath?: string) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : faultsFromZod(parsed.error, basePath).map(({ path, code }) => [path, code]);
};

describe('the faults of any schema of zod', () => {
  it.each<readonly [string, z.ZodType, unknown, readonly (readonly [string, string])[]]>([
    ['a missing member', z.strictObject({ a: z.string() }), {}, [['/a', 'missing-member']]],
    ['a wrong type', z.strictObject({ a: z.string() }), { a: 1 }, [['/a', 'wrong-type']]],
    ['null', z.strictObject({ a: z.number() }), { a: null }, [['/a', 'null-not-allowed']]],
    ['not a number', z.number(), Number.NaN, [['', 'wrong-type']]],
    ['a number that is not whole', z.int(), 1.5, [['', 'not-whole']]],
    ['unknown members, one fault each', z.strictObject({}), { a: 1, 'b/c': 2 }, [['/a', 'unknown-member'], ['/b~1c', 'unknown-member']]],
    ['a value out of a list', z.enum(['x', 'y']), 'z', [['', 'not-a-choice']]],
    ['another literal', z.literal('x'), 'y', [['', 'not-a-choice']]],
    ['a text too long', z.string().max(2), 'abc', [['', 'too-long']]],
    ['a text too short', z.string().min(2), 'a', [['', 'too-short']]],
    ['a number too great', z.number().max(2), 3, [['', 'too-great']]],
    ['a number too small', z.number().min(2), 1, [['', 'too-small']]],
    ['a list too long', z.array(z.number()).max(1), [1, 2], [['', 'too-many-entries']]],
    ['a list too short', z.array(z.number()).min(1), [], [['', 'too-few-entries']]],
    ['a number that is no multiple', z.number().multipleOf(5), 7, [['', 'not-a-multiple']]],
    ['no calendar date', z.iso.date(), '2023-02-29', [['', 'not-a-date']]],
    ['no identifier', z.uuid(), 'x', [['', 'bad-format']]],
    ['a key that is not allowed', z.record(z.string().max(1), z.number()), { ab: 1 }, [['/ab', 'too-long']]],
    ['an element of a map', z.map(z.string(), z.number()), new Map([['a', 'x']]), [['/a', 'wrong-type']]],
    ['none of several kinds', z.union([z.string(), z.number()]), true, [['', 'no-alternative']]],
    ['the kind that the value is, but spoilt', z.union([z.string(), z.strictObject({ a: z.number() })]), { a: 'x' }, [['/a', 'wrong-type']]],
    ['no kind of a tagged union', z.discriminatedUnion('op', [z.strictObject({ op: z.literal('set') }), z.strictObject({ op: z.literal('add') })]), { op: 'x' }, [['/op', 'no-alternative']]],
    ['a rule of its own', z.string().refine(() => false), 'x', [['', 'not-valid']]],
  ])('%s', (_what, schema, value, faults) => expect(faultsOf(schema, value)).toEqual(faults));

  it('stand below the path that is given', () => {
    expect(faultsOf(z.strictObject({ steps: z.array(z.strictObject({ to: z.number() })) }), { steps: [{ to: 'x' }] }, '/input')).toEqual([['/input/steps/0/to', 'wrong-type']]);
    expect(faultsOf(z.strictObject({ a: z.number() }), { a: 'x' }, '/persons/0/b~1c')).toEqual([['/persons/0/b~1c/a', 'wrong-type']]);
  });

  it('say what was found where zod says it', () => {
    const parsed = z.strictObject({ a: z.string(), b: z.boolean() }).safeParse({ a: [], b: 'yes' });
    expect(parsed.success ? [] : faultsFromZod(parsed.error).map(({ message }) => message)).toEqual([
      { en: 'This must be a text, not a list.', fr: 'Il faut ici un texte, et non une liste.' },
      { en: 'This must be true or false, not a text.', fr: 'Il faut ici true ou false, et non un texte.' },
    ]);
  });
});
