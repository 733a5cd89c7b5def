import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { productCost, unwrapKey, wrapKey } from '../../../db/keys';
import { quickScrypt } from '../../support/service';

const bookId = '01931c5e-7f00-7000-8000-000000000001';

describe('wrapping the data key', () => {
  const dataKey = randomBytes(32);
  const wrapped = wrapKey(dataKey, 'seven quiet herons', 'passphrase', bookId, quickScrypt);

  it('gives it back for the same secret, however its accents were composed', () => {
    expect(unwrapKey(wrapped, 'seven quiet herons', bookId)).toEqual(dataKey);
    const accents = wrapKey(dataKey, 'été à Montréal', 'passphrase', bookId, quickScrypt);
    expect(unwrapKey(accents, 'e\u0301te\u0301 a\u0300 Montre\u0301al', bookId)).toEqual(dataKey);
  });

  it('gives nothing for another secret, another book, another kind or a changed byte', () => {
    expect(unwrapKey(wrapped, 'seven quiet heron', bookId)).toBeUndefined();
    expect(unwrapKey(wrapped, 'seven quiet herons', '01931c5e-7f00-7000-8000-000000000002')).toBeUndefined();
    expect(unwrapKey({ ...wrapped, kind: 'recovery-key' }, 'seven quiet herons', bookId)).toBeUndefined();
    const bytes = Buffer.from(wrapped.wrapped, 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    expect(unwrapKey({ ...wrapped, wrapped: bytes.toString('base64') }, 'seven quiet herons', bookId)).toBeUndefined();
  });

  it('gives nothing for any one changed bit of what is stored', () => {
    for (const part of ['iv', 'tag', 'wrapped'] as const) {
      const bytes = Buffer.from(wrapped[part], 'base64');
      for (let bit = 0; bit < bytes.length * 8; bit += 11) {
        const spoiled = Buffer.from(bytes);
        spoiled[bit >> 3] = (spoiled[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(unwrapKey({ ...wrapped, [part]: spoiled.toString('base64') }, 'seven quiet herons', bookId)).toBeUndefined();
      }
    }
    const salt = Buffer.from(wrapped.kdf.salt, 'base64');
    salt[3] = (salt[3] ?? 0) ^ 4;
    expect(unwrapKey({ ...wrapped, kdf: { ...wrapped.kdf, salt: salt.toString('base64') } }, 'seven quiet herons', bookId)).toBeUndefined();
    expect(unwrapKey({ ...wrapped, kdf: { ...wrapped.kdf, cost: { ...wrapped.kdf.cost, p: 2 } } }, 'seven quiet herons', bookId)).toBeUndefined();
  });

  it('opens what was wrapped at the cost of its day, the one of the product as well', () => {
    const costly = wrapKey(dataKey, 'seven quiet herons', 'passphrase', bookId, productCost);
    expect(costly.kdf.cost).toEqual(productCost);
    expect(unwrapKey(costly, 'seven quiet herons', bookId)).toEqual(dataKey);
  });

  it('uses another salt each time, and in the product a cost of 128 MiB', () => {
    expect(wrapKey(dataKey, 'seven quiet herons', 'passphrase', bookId, quickScrypt).wrapped).not.toBe(wrapped.wrapped);
    expect(productCost).toEqual({ N: 131_072, r: 8, p: 1 });
    expect(128 * productCost.N * productCost.r).toBe(128 * 1024 * 1024);
  });
});
