import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestKeyFile, parseKeyFile, readKeyFile, serializeKeyFile, unwrapKey, wrapKey, writeKeyFile, type KeyFile } from '../../../db/keys';
import { bookPaths, type BookPaths } from '../../../db/storage/layout';
import { tempFolder } from '../../support/tempFolder';
import { codeOf } from '../storage/support/codeOf';
import { runProbeAsOrdinaryAccount } from '../storage/support/runProbe';
import { filesIn, folderDigest, keyFileOf, otherBookId } from '../storage/support/smallBook';

const dataKey = randomBytes(32);
const secret = 'seven quiet herons';
const make = (generation = 1, more: Partial<KeyFile> = {}): KeyFile => keyFileOf(dataKey, secret, { generation, ...more });
const placesOf = (paths: BookPaths) => [paths.keyFile, ...paths.keyCopies];
const read = (place: string) => parseKeyFile(readFileSync(place, 'utf8'));

describe('the text of a key file', () => {
  const text = serializeKeyFile(make());

  it('gives the same key file back and holds neither the secret nor the data key', () => {
    const keyFile = make(3);
    expect(parseKeyFile(serializeKeyFile(keyFile))).toEqual(keyFile);
    for (const hidden of [secret, dataKey.toString('hex'), dataKey.toString('base64')]) expect(text).not.toContain(hidden);
  });

  it('with any one character changed is damaged, not a wrong passphrase', () => {
    const codes = new Set<string>();
    for (let at = 0; at < text.length; at += 7) {
      const spoiled = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
      codes.add(codeOf(() => parseKeyFile(spoiled)));
    }
    // A changed number of the format says a newer program; all else is damage.
    expect([...codes].filter((code) => code !== 'key.newer-version')).toEqual(['key.damaged']);
  });

  it.each<[string, (keyFile: Record<string, unknown>) => unknown]>([
    ['something more', (keyFile) => ({ ...keyFile, more: 1 })],
    ['no checksum', ({ checksum: _checksum, ...keyFile }) => keyFile],
    ['no wrapping', (keyFile) => ({ ...keyFile, wraps: [] })],
    ['generation zero', (keyFile) => ({ ...keyFile, generation: 0 })],
    ['another format', (keyFile) => ({ ...keyFile, format: 'a-cookbook/1' })],
    ['a list instead', () => []],
    ['nothing', () => null],
  ])('with %s is damaged', (_what, change) => {
    expect(codeOf(() => parseKeyFile(JSON.stringify(change(JSON.parse(text) as Record<string, unknown>))))).toBe('key.damaged');
  });

  it.each<[string, object]>([
    ['memory for all the computers of the firm', { N: 2 ** 30 }],
    ['more than a gibibyte by its blocks', { N: 2 ** 20, r: 16 }],
    ['a number of rounds that is no power of two', { N: 100_000 }],
    ['no rounds', { N: 0 }],
    ['hardly any rounds', { N: 2 }],
    ['endless repetition', { p: 1_000_000 }],
    ['a fraction', { N: 1024.5 }],
  ])('that asks for %s is refused before any work is done', (_what, cost) => {
    const keyFile = make();
    const [wrap] = keyFile.wraps;
    expect(codeOf(() => serializeKeyFile({ ...keyFile, wraps: [{ ...wrap!, kdf: { ...wrap!.kdf, cost: { ...wrap!.kdf.cost, ...cost } } }] }))).not.toBe('no error');
    const forged = JSON.parse(text) as { wraps: { kdf: { cost: object } }[] };
    Object.assign(forged.wraps[0]!.kdf.cost, cost);
    expect(codeOf(() => parseKeyFile(JSON.stringify(forged)))).toBe('key.damaged');
  });

  it('with many wrappings that are each allowed but together take minutes is refused', () => {
    const keyFile = make();
    const heavy = { ...keyFile.wraps[0]!, kdf: { ...keyFile.wraps[0]!.kdf, cost: { N: 2 ** 20, r: 8, p: 1 } } };
    expect(codeOf(() => serializeKeyFile({ ...keyFile, wraps: Array.from({ length: 4 }, () => heavy) }))).toBe('no error');
    expect(codeOf(() => serializeKeyFile({ ...keyFile, wraps: Array.from({ length: 5 }, () => heavy) }))).not.toBe('no error');
  });
});

describe('the copies of a key file', () => {
  it('are three, which only this account can read, in a folder that only it can enter', () => {
    const paths = bookPaths(tempFolder());
    writeKeyFile(paths, make());
    expect(filesIn(paths.folder)).toEqual(['dossier.key', join('keys', 'dossier.key.1'), join('keys', 'dossier.key.2')]);
    for (const place of placesOf(paths)) expect(read(place)).toEqual(read(paths.keyFile));
  });

  it.runIf(process.platform !== 'win32')('are private whatever the account lets others read', () => {
    const paths = bookPaths(tempFolder());
    const before = process.umask(0o000);
    try {
      writeKeyFile(paths, make());
    } finally {
      process.umask(before);
    }
    for (const place of placesOf(paths)) expect((statSync(place).mode & 0o777).toString(8)).toBe('600');
    expect((statSync(join(paths.folder, 'keys')).mode & 0o777).toString(8)).toBe('700');
  });

  it('are read from any whole one, the newest first, and the others are made like it', () => {
    const spoilt = (keyFile: KeyFile) => serializeKeyFile(keyFile).replace(/"generation": \d+/, '"generation": 9');
    const spoils: [string, (path: string, newest: KeyFile) => void][] = [
      ['damaged', (path, newest) => writeFileSync(path, spoilt(newest))],
      ['missing', (path) => rmSync(path)],
      ['empty', (path) => writeFileSync(path, '')],
      ['older', (path) => writeFileSync(path, serializeKeyFile(make(1)))],
      ['enormous', (path) => writeFileSync(path, ' '.repeat(largestKeyFile + 1))],
      ['of the same generation with another wrapping', (path, newest) => writeFileSync(path, serializeKeyFile({ ...make(2), createdAt: newest.createdAt }))],
    ];
    for (const [what, spoil] of spoils) {
      for (const whole of [0, 1, 2]) {
        const paths = bookPaths(tempFolder());
        const newest = make(2);
        writeKeyFile(paths, newest);
        // Among equals the first counts: there, another wrapping cannot be told from the right one.
        if (what.startsWith('of the same') && whole !== 0) continue;
        for (const [index, place] of placesOf(paths).entries()) if (index !== whole) spoil(place, newest);
        expect([what, whole, readKeyFile(paths)]).toEqual([what, whole, newest]);
        for (const place of placesOf(paths)) expect([what, read(place)]).toEqual([what, newest]);
      }
    }
  });

  it('are read without being mended by whoever does not hold the book', () => {
    const paths = bookPaths(tempFolder());
    writeKeyFile(paths, make());
    rmSync(paths.keyFile);
    const before = folderDigest(paths.folder);
    expect(readKeyFile(paths, { mend: false })).toEqual(read(paths.keyCopies[0]!));
    expect(folderDigest(paths.folder)).toBe(before);
  });

  it('say whether they are missing, damaged or from a newer program, and are then left alone', () => {
    const paths = bookPaths(tempFolder());
    expect(codeOf(() => readKeyFile(paths))).toBe('key.missing');
    expect(existsSync(join(paths.folder, 'keys'))).toBe(false);
    writeKeyFile(paths, make());
    for (const place of placesOf(paths)) writeFileSync(place, '{"format":"dossier-keyfile/1"');
    const damaged = folderDigest(paths.folder);
    expect(codeOf(() => readKeyFile(paths))).toBe('key.damaged');
    expect(folderDigest(paths.folder)).toBe(damaged);
    writeKeyFile(paths, make());
    // Even beside whole copies of this version: the newer program's counts, and may not be replaced.
    writeFileSync(paths.keyCopies[1]!, '{"format":"dossier-keyfile/2"}');
    const newer = folderDigest(paths.folder);
    expect(codeOf(() => readKeyFile(paths))).toBe('key.newer-version');
    expect(folderDigest(paths.folder)).toBe(newer);
  });

  it('of another book are kept, whichever lies where', () => {
    const paths = bookPaths(tempFolder());
    const other = make(9, { bookId: otherBookId });
    writeKeyFile(paths, make(2));
    writeFileSync(paths.keyCopies[0]!, serializeKeyFile(other));
    expect(readKeyFile(paths).generation).toBe(2);
    const kept = join(paths.kept, `key-of-${otherBookId}-9.json`);
    expect(read(kept)).toEqual(other);
    expect(read(paths.keyCopies[0]!)).toEqual(read(paths.keyFile));
    // A new book in a folder where the copies of an older one lie.
    const next = bookPaths(tempFolder());
    writeKeyFile(next, other);
    rmSync(next.keyFile);
    writeKeyFile(next, make(1));
    expect(readKeyFile(next).generation).toBe(1);
    expect(filesIn(next.kept)).toEqual([`key-of-${otherBookId}-9.json`, `key-of-${otherBookId}-9.json.again`]);
  });

  it('after the passphrase changed are opened by the new one only, in every copy', () => {
    const paths = bookPaths(tempFolder());
    const first = make(1);
    writeKeyFile(paths, first);
    writeKeyFile(paths, { ...first, generation: 2, wraps: [wrapKey(dataKey, 'a whole new phrase', 'passphrase', first.bookId, first.wraps[0]!.kdf.cost)] });
    for (const place of placesOf(paths)) {
      const { bookId, wraps } = read(place);
      expect(unwrapKey(wraps[0]!, secret, bookId)).toBeUndefined();
      expect(unwrapKey(wraps[0]!, 'a whole new phrase', bookId)).toEqual(dataKey);
    }
    expect(filesIn(paths.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('stay as they were when one of them cannot be written', () => {
    const paths = bookPaths(tempFolder());
    writeKeyFile(paths, make(1));
    const before = folderDigest(paths.folder);
    // A folder where the last copy is prepared: the two before it had been prepared already.
    mkdirSync(`${paths.keyCopies[1]!}.tmp`);
    expect(codeOf(() => writeKeyFile(paths, make(2)))).not.toBe('no error');
    rmSync(`${paths.keyCopies[1]!}.tmp`, { recursive: true });
    expect(folderDigest(paths.folder)).toBe(before);
  });

  it.runIf(process.platform !== 'win32')('that may not be read are not called damaged', ({ skip }) => {
    const paths = bookPaths(tempFolder());
    writeKeyFile(paths, make());
    chmodSync(paths.keyFile, 0o000);
    const said = runProbeAsOrdinaryAccount('read-key', paths.folder);
    skip(said === undefined, 'no ordinary account can run the probe here');
    expect(said).toBe('book.read-only');
  });

  it.runIf(process.platform !== 'win32')('are read from a folder that cannot be written, and mended another time', ({ skip }) => {
    const paths = bookPaths(tempFolder());
    writeKeyFile(paths, make());
    rmSync(paths.keyFile);
    chmodSync(paths.folder, 0o500);
    const said = runProbeAsOrdinaryAccount('read-key', paths.folder);
    skip(said === undefined, 'no ordinary account can run the probe here');
    expect(said).toMatch(/^operations/);
    expect(existsSync(paths.keyFile)).toBe(false);
    chmodSync(paths.folder, 0o700);
    expect(runProbeAsOrdinaryAccount('read-key', paths.folder)).toMatch(/^operations/);
    expect(read(paths.keyFile)).toEqual(read(paths.keyCopies[0]!));
  });
});
