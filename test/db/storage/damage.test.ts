import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../../db/storage/connection';
import { tempFolder } from '../../support/tempFolder';
import { codeOf } from './support/codeOf';
import { manyNotes, newDatabase, open } from './support/smallBook';

const whole = () => newDatabase(tempFolder(), manyNotes);
const pageBytes = 4096;

const codeOfCheck = (file: string, key: Buffer) =>
  codeOf(() => {
    const sqlite = open(file, key);
    try {
      checkIntegrity(sqlite);
    } finally {
      sqlite.close();
    }
  });

describe('damage', () => {
  it('of a single bit is noticed wherever it is', () => {
    const { file, key } = whole();
    const bytes = readFileSync(file);
    const codes = new Set<string>();
    // A hundred places all over the file, and every bit of the few bytes of the first page that are not encrypted.
    const spread = Array.from({ length: 100 }, (_, trial) => Math.floor((bytes.length * 8 * (trial + Math.random())) / 100));
    const header = Array.from({ length: 8 * 8 }, (_, bit) => 16 * 8 + bit);
    for (const bit of [...spread, ...header]) {
      const spoiled = Buffer.from(bytes);
      spoiled[bit >> 3] = (spoiled[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(file, spoiled);
      const code = codeOfCheck(file, key);
      expect([bit, code]).toEqual([bit, expect.stringMatching(/^book\.(damaged|not-a-database)$/)]);
      codes.add(code);
    }
    // What is wrong with the first page looks like another key.
    expect(codes).toEqual(new Set(['book.damaged', 'book.not-a-database']));
  });

  it('of any whole page, zeroed or taken from elsewhere in the file, is noticed', () => {
    const { file, key } = whole();
    const bytes = readFileSync(file);
    const last = bytes.length / pageBytes - 1;
    for (let page = 0; page <= last; page++) {
      const other = (page === last ? 1 : last) * pageBytes;
      for (const instead of [Buffer.alloc(pageBytes), bytes.subarray(other, other + pageBytes)]) {
        const spoiled = Buffer.from(bytes);
        instead.copy(spoiled, page * pageBytes);
        writeFileSync(file, spoiled);
        expect([page, codeOfCheck(file, key)]).toEqual([page, page === 0 ? 'book.not-a-database' : 'book.damaged']);
      }
    }
  });

  it('by a dangling reference is noticed', () => {
    const { file, key } = whole();
    const sqlite = open(file, key);
    sqlite.exec('CREATE TABLE links (note INTEGER REFERENCES notes (id)) STRICT; PRAGMA foreign_keys = OFF; INSERT INTO links VALUES (4711)');
    expect(codeOf(() => checkIntegrity(sqlite))).toBe('book.damaged');
    sqlite.close();
  });
});
