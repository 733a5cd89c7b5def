import { describe, expect, it } from 'vitest';
import { parseClientFile } from '../../../shared/clientFile';

const valid = '{ "format": "dossier-client/1", "fileNumber": "1", "persons": [{ "id": "p1", "role": "principal" }] }';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 + index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
const member = (text: string): string => `{ "format": "dossier-client/1", "fileNumber": "1", ${text}, "persons": [{ "id": "p1", "role": "principal" }] }`;

const faultsOf = (input: string | Uint8Array) => {
  const parsed = parseClientFile(input);
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => [path, code]);
};
const messageOf = (input: string | Uint8Array) => {
  const parsed = parseClientFile(input);
  return parsed.ok ? '' : parsed.faults[0]?.message.en;
};

describe('the bytes of a client file', () => {
  it('are UTF-8, with or without a byte order mark', () => {
    expect(faultsOf(bytes(valid))).toEqual([]);
    expect(faultsOf(bytes(`\uFEFF${valid}`))).toEqual([]);
    expect(faultsOf(`\uFEFF${valid}`)).toEqual([]);
  });

  it.each<readonly [string, Uint8Array, string]>([
    ['UTF-16 of either byte order', utf16(valid, true), 'utf-16'],
    ['UTF-16 of the other byte order', utf16(valid, false), 'utf-16'],
    ['a lone continuation byte', new Uint8Array([0x7b, 0x80, 0x7d]), 'not-utf-8'],
    ['Latin-1', new Uint8Array([0x22, 0xe9, 0x22]), 'not-utf-8'],
    ['a surrogate written as UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 'not-utf-8'],
    ['an overlong form', new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), 'not-utf-8'],
    ['a character cut in two', bytes('{ "a": "é').slice(0, -1), 'not-utf-8'],
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks only', bytes(' \n\t '), 'empty'],
  ])('are refused when they are %s', (_what, input, code) => expect(faultsOf(input)).toEqual([['', code]]));

  it('are refused beyond 32 MB without being read, whether or not they could be', () => {
    expect(faultsOf(new Uint8Array(50_000_000))).toEqual([['', 'too-large']]);
    expect(faultsOf('x'.repeat(50_000_000))).toEqual([['', 'too-large']]);
    expect(messageOf(new Uint8Array(50_000_000))).toBe('The file has more than 32 MB. A client file is never that large.');
  });

  it('are counted as UTF-8, also of a text in memory', () => {
    // 12 million letters of three bytes each are 36 MB, though the text has fewer than 32 million units.
    expect(faultsOf('\u0905'.repeat(12_000_000))).toEqual([['', 'too-large']]);
    expect(faultsOf(`${' '.repeat(32 * 1024 * 1024 - valid.length)}${valid}`)).toEqual([]);
    expect(faultsOf(`${' '.repeat(32 * 1024 * 1024 - valid.length + 1)}${valid}`)).toEqual([['', 'too-large']]);
  });
});

describe('the JSON of a client file', () => {
  it.each<readonly [string, string, string]>([
    ['cut off in an object', '{ "format": "dossier-client/1",\n  "fileNumber"', 'The file ends too early, at line 2, column 15: it was cut off.'],
    ['cut off in a text', '{\n\n"format": "dossier', 'The file ends too early, at line 3, column 19: it was cut off.'],
    ['cut off in a word', '{ "a": tru', 'The file ends too early, at line 1, column 8: it was cut off.'],
    ['cut off in an escape', '{ "a": "\\u00e', 'The file ends too early, at line 1, column 11: it was cut off.'],
    ['a comma too many', '{ "a": 1, }', 'This is not JSON: line 1, column 11 should have the name of a member in quotation marks.'],
    ['a comma too few', '{ "a": 1 "b": 2 }', 'This is not JSON: line 1, column 10 should have a comma or a closing brace.'],
    ['a list with a comma too many', '[1, ]', 'This is not JSON: line 1, column 5 should have a value.'],
    ['a list closed by a brace', '[1 }', 'This is not JSON: line 1, column 4 should have a comma or a closing bracket.'],
    ['no colon', '{ "a" 1 }', 'This is not JSON: line 1, column 7 should have a colon.'],
    ['single quotation marks', "{ 'a': 1 }", 'This is not JSON: line 1, column 3 should have the name of a member in quotation marks.'],
    ['a comment', '// x\n{}', 'This is not JSON: line 1, column 1 should have a value.'],
    ['NaN', '{ "a": NaN }', 'This is not JSON: line 1, column 8 should have a value.'],
    ['a number with a leading zero', '{ "a": 01 }', 'This is not JSON: line 1, column 9 should have a comma or a closing brace.'],
    ['a number with a plus', '{ "a": +1 }', 'This is not JSON: line 1, column 8 should have a value.'],
    ['a raw line break in a text', '{ "a": "x\ny" }', 'This is not JSON: line 1, column 10 should have no raw control character in a text.'],
    ['an escape that JSON does not have', '{ "a": "\\x41" }', 'This is not JSON: line 1, column 10 should have a known escape after the backslash.'],
    ['something after the end', `${valid}\n{}`, 'This is not JSON: line 2, column 1 should have the end of the file.'],
    ['a no-break space between the members', '{\u00A0"a": 1 }', 'This is not JSON: line 1, column 2 should have the name of a member in quotation marks.'],
  ])('says where it is broken: %s', (_what, text, message) => {
    expect(messageOf(text)).toBe(message);
    expect(faultsOf(text)[0]?.[0]).toBe('');
  });

  it('has each member once: the second one is a fault, not silently the winner', () => {
    expect(faultsOf(member('"openedOn": "2026-01-01", "openedOn": "2026-01-02"'))).toEqual([['/openedOn', 'duplicate-member']]);
    expect(faultsOf(member('"plan": { "filingOn": "2026-01-01", "filing\\u004fn": "2026-01-02" }'))).toEqual([['/plan/filingOn', 'duplicate-member']]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('has no member %s anywhere', (name) => {
    expect(faultsOf(member(`"${name}": { "polluted": true }`))).toEqual([[`/${name}`, 'forbidden-member']]);
    expect(faultsOf(member(`"plan": { "${name}": {} }`))).toEqual([[`/plan/${name}`, 'forbidden-member']]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each(['1e999', '-1e999', `1${'0'.repeat(400)}`])('has no number that is not kept exactly (%s)', (number) => {
    expect(faultsOf(member(`"plan": { "filingOn": ${number} }`))).toEqual([['/plan/filingOn', 'number-too-large']]);
  });

  it('reports faults of the text and of the content together, in the order of the file', () => {
    const text = '{ "persons": [{ "id": "p1", "id": "p2", "role": "principal", "heightCm": 1e999, "sex": "?" }], "format": "dossier-client/1", "fileNumber": "1", "x": 1 }';
    expect(faultsOf(text)).toEqual([
      ['/persons/0/id', 'duplicate-member'],
      ['/persons/0/heightCm', 'number-too-large'],
      ['/persons/0/sex', 'not-a-choice'],
      ['/x', 'unknown-member'],
    ]);
  });

  it('has no object with more than ten thousand members', () => {
    const members = (count: number): string => Array.from({ length: count }, (_, index) => `"k${index}": 1`).join(',');
    expect(faultsOf(member(`"plan": { ${members(10_001)} }`))).toEqual([['/plan', 'too-many-members']]);
    expect(faultsOf(member(`"plan": { ${members(10_000)} }`))[0]).toEqual(['/plan/k0', 'unknown-member']);
  });

  it('reads escapes, and refuses halves of characters', () => {
    expect(parseClientFile(member('"representative": { "name": "\\u00c9lo\\u00efse \\"\\\\\\/ \\ud83d\\ude00" }'))).toMatchObject({ ok: true, file: { representative: { name: 'Éloïse "\\/ 😀' } } });
    expect(faultsOf(member('"representative": { "name": "\\ud83d" }'))).toEqual([['/representative/name', 'bad-characters']]);
    expect(faultsOf(member('"representative": { "name": "\\u0000" }'))).toEqual([['/representative/name', 'bad-characters']]);
  });

  it('reads minus zero as zero, because it would be written as zero', () => {
    const parsed = parseClientFile(member('"uncertain": [{ "path": "/a", "min": -0 }]'));
    expect(Object.is(parsed.ok ? parsed.file.uncertain?.[0]?.min : undefined, 0)).toBe(true);
  });

  it('keeps a name of a thousand letters out of paths and messages', () => {
    const name = 'n'.repeat(1_000);
    expect(faultsOf(member(`"plan": { "${name}": 1 }`))).toEqual([['/plan', 'unknown-member']]);
    expect(faultsOf(member(`"plan": { "${name}": 1, "${name}": 2 }`))).toEqual([['/plan', 'duplicate-member'], ['/plan', 'unknown-member']]);
  });
});

describe('deep nesting', () => {
  it.each<readonly [string, string]>([
    ['100,000 lists', '['.repeat(100_000)],
    ['100,000 objects', '{"a":'.repeat(100_000)],
    ['100,000 closed lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['100,000 lists in a known member', `{ "persons": ${'['.repeat(100_000)}`],
  ])('%s are refused without exhausting the stack', (_what, text) => {
    const [first] = faultsOf(text);
    expect(first?.[1]).toBe('too-deep');
    expect(first?.[0]?.split('/')).toHaveLength(65);
  });

  it('is allowed to 64 levels', () => {
    expect(faultsOf(`${'['.repeat(64)}${']'.repeat(64)}`)).toEqual([['', 'wrong-type']]);
    expect(faultsOf(`${'['.repeat(65)}${']'.repeat(65)}`)[0]?.[1]).toBe('too-deep');
  });
});
