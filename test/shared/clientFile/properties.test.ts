import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, clientFile, parseClientFile, parseClientFileValue, serializeClientFile, type Field } from '../../../shared/clientFile';
import { arbitraryClientFile } from '../../support/arbitraryClientFile';

const numRuns = process.env['DOSSIER_TEST_DEEP'] === '1' ? 5_000 : 300;

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

/** Every place of a value, as the members and positions that lead there. */
function placesOf(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (Array.isArray(value)) return [at, ...value.flatMap((item, index) => placesOf(item, [...at, index]))];
  if (typeof value === 'object' && value !== null) return [at, ...Object.entries(value).flatMap(([name, item]) => placesOf(item, [...at, name]))];
  return [at];
}

const pointerOf = (place: readonly (string | number)[]): string => place.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
const parentOf = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));

/** A copy with `change` applied to what holds the place. */
function changed(value: Json, place: readonly (string | number)[], change: (holder: Json[] | { [member: string]: Json }, key: string | number) => void): Json {
  const copy = structuredClone(value);
  const last = place.at(-1);
  let holder: Json = copy;
  for (const segment of place.slice(0, -1)) holder = (holder as Record<string | number, Json>)[segment]!;
  if (last !== undefined && typeof holder === 'object' && holder !== null) change(holder, last);
  return copy;
}

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
  const wrongValues: readonly Json[] = [null, true, 0, -1, 1e300, 'x', '', '2023-02-29', [], {}, [null], [[[]]], { a: 1 }, '\u0000', '\uD800', 'a'.repeat(30_000)];

  it('never makes the reader throw, and every fault names a place that is there or that is missing in one that is there', () => {
    fc.assert(
      fc.property(arbitraryClientFile(), fc.nat(), fc.constantFrom('drop', 'add', 'replace'), fc.constantFrom(...wrongValues), (file, n, kind, wrong) => {
        const value = file as unknown as Json;
        const places = placesOf(value).filter((place) => place.length > 0);
        const place = places[n % places.length]!;
        const mutated = changed(value, place, (holder, key) => {
          if (kind === 'replace') (holder as Record<string | number, Json>)[key] = wrong;
          else if (Array.isArray(holder)) holder.splice(Number(key), kind === 'drop' ? 1 : 0, ...(kind === 'add' ? [wrong] : []));
          else if (kind === 'drop') delete holder[String(key)];
          else holder['no/such~member'] = wrong;
        });
        const parsed = parseClientFileValue(mutated);
        if (parsed.ok) return;
        const there = new Set(placesOf(mutated).map(pointerOf));
        for (const fault of parsed.faults) {
          expect(there.has(fault.path) || there.has(parentOf(fault.path))).toBe(true);
          expect(fault.message.en.length).toBeLessThan(700);
          expect(fault.message.fr.length).toBeLessThan(700);
        }
      }),
      { numRuns: numRuns * 3 },
    );
  });

  it('is refused at the place of a member that the format does not have', () => {
    fc.assert(
      fc.property(arbitraryClientFile(), fc.nat(), (file, n) => {
        const objects = placesOf(file).filter((place) => {
          let at: unknown = file;
          for (const segment of place) at = Reflect.get(at as object, segment);
          return typeof at === 'object' && at !== null && !Array.isArray(at);
        });
        const place = objects[n % objects.length]!;
        const mutated = changed(file as unknown as Json, [...place, 'shoeSize'], (holder) => {
          (holder as { [member: string]: Json })['shoeSize'] = 42;
        });
        expect(parseClientFileValue(mutated)).toMatchObject({ ok: false, faults: [{ path: `${pointerOf(place)}/shoeSize`, code: 'unknown-member' }] });
      }),
      { numRuns },
    );
  });

  it('is refused or read, never half read, when the text is cut anywhere', () => {
    fc.assert(
      fc.property(arbitraryClientFile(), fc.double({ min: 0, max: 1, noNaN: true }), (file, part) => {
        const text = serializeClientFile(file);
        const cut = text.slice(0, Math.floor((text.length - 2) * part));
        const parsed = parseClientFile(cut);
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) expect(['truncated', 'empty', 'not-json']).toContain(parsed.faults[0]?.code);
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
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) for (const { code, message } of parsed.faults) expect([code, message.en, message.fr].every((part) => part !== '')).toBe(true);
      }),
      { numRuns: numRuns * 5 },
    );
  });

  it('agrees with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', '-', '.', 'e', 't', 'true', 'null', '\\', 'u00e9', ' ', '\n') })), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const parsed = parseClientFile(text);
        const unreadable = !parsed.ok && ['truncated', 'empty', 'not-json'].includes(parsed.faults[0]?.code ?? '');
        const stripped = text.startsWith('\uFEFF');
        if (!stripped) expect(unreadable).toBe(!valid);
      }),
      { numRuns: numRuns * 10 },
    );
  });
});
