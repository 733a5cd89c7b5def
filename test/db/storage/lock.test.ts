import { statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bookPaths } from '../../../db/storage/layout';
import { lockBook } from '../../../db/storage/lock';
import { tempFolder } from '../../support/tempFolder';
import { codeOf } from './support/codeOf';

// Between processes, and when one is killed: see crash.test.ts.
describe('the lock of a book', () => {
  it('lets one instance in at a time and is free again after release', () => {
    const folder = tempFolder();
    const lock = lockBook(folder);
    expect(codeOf(() => lockBook(folder))).toBe('book.in-use');
    lock.release();
    lockBook(folder).release();
  });

  it('of one book is not that of another', () => {
    const first = lockBook(tempFolder());
    expect(codeOf(() => lockBook(tempFolder()).release())).toBe('no error');
    first.release();
  });

  it('can be taken where its file holds something else, by one at a time', () => {
    const folder = tempFolder();
    writeFileSync(bookPaths(folder).lock, 'not a lock '.repeat(1000));
    const lock = lockBook(folder);
    expect(codeOf(() => lockBook(folder))).toBe('book.in-use');
    lock.release();
  });

  it.runIf(process.platform !== 'win32')('is a file of this account only', () => {
    const folder = tempFolder();
    const before = process.umask(0o000);
    try {
      lockBook(folder).release();
    } finally {
      process.umask(before);
    }
    expect(statSync(bookPaths(folder).lock).mode & 0o777).toBe(0o600);
  });
});
