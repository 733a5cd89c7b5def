import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, clientFile, parseClientFile, parseClientFileValue, serializeClientFile, type Field } from '../../../shared/clientFile';
import { arbitraryClientFile } from '../../support/arbitraryClientFile';

const numRuns = process.env['DOSSIER_TEST_DEEP'] === '1' ? 5_000 : 100;

/** Every place of a value, as the members and positions that lead there. */
function placesOf(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (Array.isArray(value)) return [at, ...value.flatMap((item, index) => placesOf(item, [...at, index]))];
  if (typeof value === 'object' && value !== null) return [at, ...Object.entries(value).flatMap(([name, item]) => placesOf(item, [...at, name]))];
  return [at];
}

const pointerOf = (place: readonly (string | number)[]): string => place.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
const parentOf = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));

/** The object or list at a place. */
function holderAt(root: unknown, place: readonly (string | number)[]): object {
  let at: unknown = root;
  for (const segment of place) at = typeof at === 'object' && at !== null ? Reflect.get(at, segment) : undefined;
  if (typeof at !== 'object' || at === null) throw new TypeError(`nothing is held at ${pointerOf(place)}`);
  return at;
}

type Change = 'drop' | 'add' | 'replace';

/** A copy in which what stands at the place is dropped or replaced, or something is added beside it. */
function changed(value: unknown, place: readonly (string | number)[], change: Change, wrong: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const holder = holderAt(copy, place.slice(0, -1));
  const key = place.at(-1) ?? '';
  if (change === 'replace') Reflect.set(holder, key, wrong);
  else if (Array.isArray(holder)) holder.splice(Number(key), change === 'drop' ? 1 : 0, ...(change === 'add' ? [wrong] : []));
  else if (change === 'drop') Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, 'no/such~member', wrong);
  return copy;
}

/** Whether the value is an object, not a list, at that place. */
const holdsMembers = (root: unknown, place: readonly (string | number)[]): boolean => {
  try {
    return !Array.isArray(holderAt(root, place));
  } catch {
    return false;
  }
};

const codesOf = (input: string | Uint8Array): string[] => {
  const parsed = parseClientFile(input);
  return parsed.ok ? [] : parsed.faults.map(({ code }) => code);
};
const unreadable: ReadonlySet<string | undefined> = new Set(['truncated', 'empty', 'not-json']);
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Paths of members in the notation of labels, with how a value can be absent, null or empty. */
const leavesOf = (fields: readonly Field[]): string[] => fields.flatMap((field) => [field.path, ...leavesOf(field.fields ?? field.item?.fields ?? [])]);

describe('any valid client file', () => {
  it('is read back as it was written, member for member', () => {
    fc.assert(
      fc.property(arbitraryClientFile(), (file) => {
        const text = serializeClientFile(file);
        expect(parseClientFile(text)).toEqual({ ok: true, file });
        expect(parseClientFile(new TextEncoder().encode(text))).toEqual({ ok: true, file });
        expect(JSON.parse(text)).toEqual(file);
      }),
      { numRuns },
    );
  });

  it('is written the same when it is written again', () => {
    fc.assert(
      fc.property(arbitraryClientFile(), (file) => {
        const text = serializeClientFile(file);
        const parsed = parseClientFile(text);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
        expect(serializeClientFile(parsed.file)).toBe(text);
      }),
      { numRuns },
    );
  });

  it('has, over enough files, every member of the format', () => {
    const seen = new Set<string>();
    const note = (fields: readonly Field[], value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const field of fields) {
        const member: unknown = Reflect.get(value, field.name);
        if (member === undefined) continue;
        seen.add(field.path);
        for (const item of Array.isArray(member) ? member : [member]) note(field.fields ?? field.item?.fields ?? [], item);
      }
    };
    for (const file of fc.sample(arbitraryClientFile(), { numRuns: 400, seed: 1 })) note(fieldsOf(clientFile), file);
    expect(leavesOf(fieldsOf(clientFile)).filter((path) => !seen.has(path))).toEqual([]);
  });
});

describe('a valid client file of which one thing was changed', () => {
  const wrongValues = [null, true, 0, -1, 1e300, 'x', '', '2023-02-29', [], {}, [null], [[[]]], { a: 1 }, '\u0000', '\uD800', 'a'.repeat(30_000)];
  const changes: readonly Change[] = ['drop', 'add', 'replace'];

  it('never makes the reader throw, and every fault names a place that is there or that is missing in one that is there', () => {
    fc.assert(
      fc.property(arbitraryClientFile(), fc.nat(), fc.constantFrom(...changes), fc.constantFrom(...wrongValues), (file, n, change, wrong) => {
        const places = placesOf(file).filter((place) => place.length > 0);
        const mutated = changed(file, places[n % places.length]!, change, wrong);
        const parsed = parseClientFileValue(mutated);
        const there = new Set(placesOf(mutated).map(pointerOf));
        const faults = parsed.ok ? [] : parsed.faults;
        expect(faults.filter(({ path }) => !there.has(path) && !there.has(parentOf(path)))).toEqual([]);
        expect(faults.filter(({ message }) => Math.max(message.en.length, message.fr.length) > 700)).toEqual([]);
      }),
      { numRuns: numRuns * 3 },
    );
  });

  it('is refused at the place of a member that the format does not have', () => {
    fc.assert(
      fc.property(arbitraryClientFile(), fc.nat(), (file, n) => {
        const objects = placesOf(file).filter((place) => holdsMembers(file, place));
        const place = objects[n % objects.length]!;
        const mutated = changed(file, [...place, 'shoeSize'], 'replace', 42);
        expect(parseClientFileValue(mutated)).toMatchObject({ ok: false, faults: [{ path: `${pointerOf(place)}/shoeSize`, code: 'unknown-member' }] });
      }),
      { numRuns },
    );
  });

  it('is refused, never half read, when the text is cut anywhere', () => {
    fc.assert(
      fc.property(arbitraryClientFile(), fc.double({ min: 0, max: 1, noNaN: true }), (file, part) => {
        const text = serializeClientFile(file);
        const codes = codesOf(text.slice(0, Math.floor((text.length - 2) * part)));
        expect(codes.map((code) => unreadable.has(code))).toEqual([true]);
      }),
      { numRuns },
    );
  });
});

describe('any text at all', () => {
  it('is answered with faults that have a code and a sentence in both languages, never with an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array({ maxLength: 200 })), (input) => {
        const parsed = parseClientFile(input);
        const faults = parsed.ok ? [] : parsed.faults;
        expect(faults.length).toBeGreaterThan(0);
        expect(faults.filter(({ code, message }) => code === '' || message.en === '' || message.fr === '')).toEqual([]);
      }),
      { numRuns: numRuns * 5 },
    );
  });

  it('is JSON to the reader exactly when it is JSON', () => {
    const almostJson = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', '-', '.', 'e', 't', 'true', 'null', '\\', 'u00e9', ' ', '\n', '\t', '\u00A0') });
    const texts = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), almostJson).filter((text) => !text.startsWith('\uFEFF'));
    fc.assert(
      fc.property(texts, (text) => {
        expect(unreadable.has(codesOf(text)[0])).toBe(!isJson(text));
      }),
      { numRuns: numRuns * 10 },
    );
    expect(unreadable.has(codesOf('{"a": 1}')[0])).toBe(false);
  });
});
