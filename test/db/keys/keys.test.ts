import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsMatch, newRecoveryKey, parseKeyFile, productCost, readKeyFile, recoveryQuestion, recoverySecret, serializeKeyFile, unwrapKey, wrapKey, writeKeyFile, type KeyFile } from '../../../db/keys';
import { bookPaths } from '../../../db/storage/layout';
import { AppError } from '../../../shared/errors';
import { quickScrypt } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';

const bookId = '01931c5e-7f00-7000-8000-000000000001';
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.code : 'another error';
  }
  return 'no error';
};

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

  it('uses another salt each time, and in the product a cost of 128 MiB', () => {
    expect(wrapKey(dataKey, 'seven quiet herons', 'passphrase', bookId, quickScrypt).wrapped).not.toBe(wrapped.wrapped);
    expect(productCost).toEqual({ N: 131_072, r: 8, p: 1 });
    expect(128 * productCost.N * productCost.r).toBe(128 * 1024 * 1024);
  });
});

describe('the recovery key', () => {
  it('has 200 random bits and a check: nine groups of five symbols without I, L, O, U', () => {
    expect(newRecoveryKey()).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){8}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(Array.from({ length: 100 }, newRecoveryKey)).size).toBe(100);
  });

  it('is understood as people type it', () => {
    const key = newRecoveryKey();
    const typed = key.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(recoverySecret(typed)).toBe(recoverySecret(key));
  });

  it('with one wrong symbol is a typing error, not another book’s key', () => {
    fc.assert(
      fc.property(fc.nat(39), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('')), (position, symbol) => {
        const symbols = newRecoveryKey().replaceAll('-', '');
        fc.pre(symbols[position] !== symbol);
        const mistyped = symbols.slice(0, position) + symbol + symbols.slice(position + 1);
        expect(codeOf(() => recoverySecret(mistyped))).toBe('key.recovery-malformed');
      }),
    );
    for (const text of ['', 'hello', '0'.repeat(44), `${newRecoveryKey()}-00000`]) expect(codeOf(() => recoverySecret(text))).toBe('key.recovery-malformed');
  });

  it('is confirmed by the groups that it asks for, and by nothing else', () => {
    const key = newRecoveryKey();
    const groups = key.split('-');
    const question = recoveryQuestion(key);
    expect(question).toHaveLength(2);
    const answer = question.map((index) => ({ index, text: (groups[index - 1] ?? '').toLowerCase() }));
    expect(groupsMatch(key, answer)).toBe(true);
    expect(groupsMatch(key, [])).toBe(false);
    expect(groupsMatch(key, [{ index: 0, text: '' }])).toBe(false);
    expect(groupsMatch(key, answer.map(({ index }) => ({ index, text: '00000' })))).toBe(false);
  });
});

describe('the key file', () => {
  const make = (generation = 1): KeyFile => ({
    format: 'dossier-keyfile/1', bookId, generation, createdAt: '2026-11-22T10:00:00.000Z',
    wraps: [wrapKey(randomBytes(32), 'seven quiet herons', 'passphrase', bookId, quickScrypt)],
  });

  it('lies in three copies that only this account can read', () => {
    const paths = bookPaths(tempFolder());
    writeKeyFile(paths, make());
    for (const path of [paths.keyFile, ...paths.keyCopies]) {
      expect(parseKeyFile(readFileSync(path, 'utf8')).bookId).toBe(bookId);
      // Windows has no such modes and answers 0o666.
      expect(statSync(path).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
    }
  });

  it('is read from any whole copy, the newest first, and the others are mended', () => {
    const paths = bookPaths(tempFolder());
    const old = make(1);
    const newest = make(2);
    writeKeyFile(paths, newest);
    writeFileSync(paths.keyFile, serializeKeyFile(newest).replace('"generation": 2', '"generation": 9'));
    rmSync(paths.keyCopies[0] ?? '');
    writeFileSync(paths.keyCopies[0] ?? '', serializeKeyFile(old));
    expect(readKeyFile(paths)).toEqual(newest);
    for (const path of [paths.keyFile, ...paths.keyCopies]) expect(parseKeyFile(readFileSync(path, 'utf8'))).toEqual(newest);
  });

  it('says whether it is missing, damaged or from a newer program, and is then left alone', () => {
    const paths = bookPaths(tempFolder());
    expect(codeOf(() => readKeyFile(paths))).toBe('key.missing');
    writeKeyFile(paths, make());
    for (const path of [paths.keyFile, ...paths.keyCopies]) writeFileSync(path, '{"format":"dossier-keyfile/1"');
    expect(codeOf(() => readKeyFile(paths))).toBe('key.damaged');
    writeFileSync(paths.keyFile, '{"format":"dossier-keyfile/2"}');
    expect(codeOf(() => readKeyFile(paths))).toBe('key.newer-version');
    expect(readFileSync(paths.keyFile, 'utf8')).toBe('{"format":"dossier-keyfile/2"}');
    expect(existsSync(paths.database)).toBe(false);
  });

  it('with a cost that would exhaust the computer is refused before any work is done', () => {
    const text = serializeKeyFile(make()).replace('"N": 4096', '"N": 1073741824');
    expect(codeOf(() => parseKeyFile(text))).toBe('key.damaged');
  });
});
