import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientFile, fieldsOf, parseClientFile, serializeClientFile, type Field } from '../../../shared/clientFile';
import { samples } from '../../../shared/samples';

const folder = new URL('../../../shared/samples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe.each(names)('sample %s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const parsed = parseClientFile(text);

  it('is a valid client file, written as the program writes one', () => {
    expect(parsed.ok ? [] : parsed.faults).toEqual([]);
    expect(parsed.ok && serializeClientFile(parsed.file)).toBe(text);
  });

  it('is invented: no number, telephone or address in it can be anybody’s', () => {
    const phones = text.match(/\+1 \d{3} \d{3} \d{4}/g) ?? [];
    expect(phones.filter((phone) => !/ 555 01\d\d$/.test(phone))).toEqual([]);
    const mails = text.match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(mails.filter((mail) => !/[@.]example(\.com)?$/.test(mail))).toEqual([]);
    // No business number begins with a zero.
    expect(parsed.ok ? (parsed.file.employers ?? []).filter(({ businessNumber }) => !businessNumber?.startsWith('000')) : []).toEqual([]);
  });
});

describe('the samples together', () => {
  it('are all loaded, each under a number of its own', () => {
    expect(samples).toHaveLength(names.length);
    expect(samples.length).toBeGreaterThanOrEqual(12);
    expect(new Set(samples.map(({ fileNumber }) => fileNumber)).size).toBe(samples.length);
    expect(samples.every(({ fileNumber }) => /^2026-01\d\d$/.test(fileNumber))).toBe(true);
  });

  it('use every list of the format', () => {
    const filled = new Set<string>();
    const walk = (fields: readonly Field[], value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const field of fields) {
        const member: unknown = Reflect.get(value, field.name);
        if (Array.isArray(member) && member.length > 0) filled.add(field.path);
        for (const item of Array.isArray(member) ? member : [member]) walk(field.fields ?? field.item?.fields ?? [], item);
      }
    };
    for (const sample of samples) walk(fieldsOf(clientFile), sample);
    const lists = (fields: readonly Field[]): string[] => fields.flatMap((field) => [...(field.item ? [field.path] : []), ...lists(field.fields ?? field.item?.fields ?? [])]);
    expect([...new Set(lists(fieldsOf(clientFile)))].filter((path) => !filled.has(path))).toEqual([]);
  });

  it('hold an employer that two files share, one with a family of several nationalities, and a person with a single name', () => {
    const numbers = samples.flatMap(({ employers }) => (employers ?? []).map(({ businessNumber }) => businessNumber));
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual(['000100011']);
    const people = samples.flatMap(({ persons }) => persons);
    expect(new Set(people.flatMap(({ citizenships }) => citizenships ?? [])).size).toBeGreaterThanOrEqual(12);
    expect(people.filter(({ name }) => name?.given === undefined).map(({ name }) => name?.family)).toEqual(['Suryaningsih']);
  });

  it('know families of many shapes', () => {
    const people = samples.flatMap(({ persons }) => persons);
    expect(new Set(people.map(({ role }) => role))).toEqual(new Set(['principal', 'spouse', 'child', 'parent', 'sibling', 'other']));
    expect(new Set(people.flatMap(({ maritalStatus }) => maritalStatus ?? []))).toEqual(new Set(['never-married', 'married', 'common-law', 'separated', 'divorced', 'widowed', 'annulled']));
  });
});
