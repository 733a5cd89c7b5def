import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../../db/session/service';
import { contract, reply, type Name } from '../../../shared/contract';
import { samples } from '../../../shared/samples';
import { newBook, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';
import { bookDigest } from '../../support/bookDigest';

const messages = process.env['DOSSIER_TEST_DEEP'] === '1' ? 200_000 : 8_000;
const names = Object.keys(contract) as Name[];

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const nested = (depth: number): unknown => Array.from({ length: depth }).reduce((inner: unknown) => [inner], 'deep');

/** Values that no request should hold, or that hold too much. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53, 10n, cyclic, nested(100), nested(50_000), new Date(0), new Map(), /x/, '\u0000', '\ud800', "'; DROP TABLE staff;--", '<img src=x onerror=alert(1)>', '../../etc/passwd'),
  fc.constant(JSON.parse('{"__proto__":{"admin":true}}') as unknown),
  fc.constant(JSON.parse('{"constructor":{"prototype":{}}}') as unknown),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.string({ minLength: 2_000, maxLength: 20_000 }),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, maxDepth: 4 }),
);

/** The input of a request is an object: these are everything else, or an object with members that no request has. */
const badInput = fc.oneof(nasty.filter((value) => typeof value !== 'object' || value === null || Array.isArray(value)), fc.dictionary(fc.string({ minLength: 1 }), nasty, { minKeys: 1 }).map((value) => ({ ...value, 'not-a-member': 1 })));
const badMessage = fc.oneof(
  { weight: 6, arbitrary: fc.record({ id: fc.integer(), name: fc.constantFrom(...names), input: badInput }) },
  { weight: 2, arbitrary: fc.record({ id: fc.integer(), name: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty')), input: nasty }) },
  { weight: 1, arbitrary: fc.record({ id: nasty.filter((value) => !Number.isInteger(value)), name: fc.constantFrom(...names), input: badInput }) },
  { weight: 1, arbitrary: nasty },
);

describe('the door of the data service', () => {
  let service: Service;
  let ask: Ask;
  let folder: string;
  beforeAll(async () => {
    folder = tempFolder();
    ({ service, ask } = await newBook(folder));
    await ask('samples.load', {});
  });
  afterAll(() => service.close());

  it(`refuses ${messages} malformed messages with a typed error each; the database stays as it is`, async () => {
    const before = bookDigest(folder);
    await fc.assert(
      fc.asyncProperty(badMessage, async (message) => {
        const answered = reply.parse(await service.answer(message));
        expect(answered.ok).toBe(false);
        if (answered.ok) return;
        expect(['request.malformed', 'request.unknown', 'request.invalid']).toContain(answered.error.code);
        expect(answered.error.message.fr).not.toBe(answered.error.message.en);
        // Neither a stack nor a path of this machine.
        expect(JSON.stringify(answered)).not.toMatch(/node_modules|\.ts:|\.cjs:|at Object\./);
      }),
      { numRuns: messages },
    );
    expect(bookDigest(folder)).toBe(before);
    expect((await ask('files.list', { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 1 })).all).toBe(samples.length);
  }, 1_200_000);

  it('refuses well-formed requests for what is not there, with a code of their own', async () => {
    const id = '01900000-0000-7000-8000-000000000000';
    const codes = await Promise.all(
      ([
        ['files.get', { id }],
        ['files.destroy', { ids: [id] }],
        ['facts.edit', { fileId: id, visit: 'v', steps: [{ op: 'move', id, index: 0 }] }],
        ['employers.get', { id }],
        ['staff.archive', { id, archived: true }],
        ['backup.inspect', { source: 'a-token-nobody-issued' }],
      ] as const).map(async ([name, input]) => {
        const answered = reply.parse(await service.answer({ id: 1, name, input }));
        return answered.ok ? 'ok' : answered.error.code;
      }),
    );
    expect(codes).toEqual(['file.not-found', 'file.not-found', 'file.not-found', 'employer.not-found', 'staff.not-found', 'transfer.unknown']);
  });
});
