import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allEntities, choices, employer, fieldsOf, fileFacts, fileLists, fileSections, lenient, lmia, person, personFacts, personLists, personSections, type Field } from '../../../shared/clientFile';

const named = (fields: readonly Field[], name: string): Field | undefined => fields.find((field) => field.name === name);
const flat = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...(field.item ? flat([field.item]) : []), ...flat(field.fields ?? [])]);

describe('the fields of an object', () => {
  it('say how a member is asked for', () => {
    const residence = fieldsOf(allEntities.residence);
    expect(named(residence, 'country')).toEqual({ name: 'country', path: 'residence.country', widget: 'country', required: true, nullable: false, formsOnly: false });
    expect(named(residence, 'to')).toEqual({ name: 'to', path: 'residence.to', widget: 'date', required: false, nullable: true, formsOnly: false });
    expect(named(residence, 'status')).toMatchObject({ widget: 'choice', choice: 'residenceStatus', options: choices.residenceStatus });
    expect(named(residence, 'explanation')).toMatchObject({ widget: 'longText', formsOnly: true });
  });

  it('know bounds, units, suggestions and what government forms take', () => {
    const fields = fieldsOf(person);
    expect(named(fields, 'heightCm')).toMatchObject({ widget: 'decimal', unit: 'cm', min: 30, max: 271 });
    expect(named(fields, 'birthCity')).toMatchObject({ widget: 'text', max: 100, formMax: 30 });
    expect(named(fields, 'eyeColour')).toMatchObject({ widget: 'text', suggestion: 'eyeColour', suggestions: expect.arrayContaining(['hazel']) as unknown });
    expect(named(fieldsOf(allEntities.jobOffer), 'wagePerHour')).toMatchObject({ widget: 'money', unit: 'dollarsPerHour', min: 0 });
    expect(named(fieldsOf(employer), 'legalName')).toMatchObject({ required: true, min: 1, max: 200 });
  });

  it('open lists and nested objects', () => {
    const fields = fieldsOf(person);
    expect(named(fields, 'citizenships')).toMatchObject({ widget: 'list', item: { widget: 'country' } });
    const eca = named(fieldsOf(allEntities.education), 'eca');
    expect(eca).toMatchObject({ widget: 'object', entity: 'eca', nullable: true });
    expect(eca?.fields?.map(({ name }) => name)).toEqual(['organization', 'equivalency', 'issuedOn', 'reference']);
    expect(named(fields, 'residences')?.item).toMatchObject({ widget: 'object', entity: 'residence' });
  });

  it.each(Object.entries(allEntities))('of %s all have a widget and the path of their label', (entity, schema) => {
    for (const field of fieldsOf(schema)) expect(field.path).toBe(`${entity}.${field.name}`);
    for (const field of flat(fieldsOf(schema))) expect([field.path, field.widget]).toEqual([expect.stringMatching(/^\w+\.\w+$/), expect.stringMatching(/^\w+$/)]);
  });

  it('keep the paths of their labels in a part of an object', () => {
    expect(fieldsOf(employer.omit({ id: true })).every(({ path }) => path.startsWith('employer.'))).toBe(true);
    expect(fieldsOf(lenient(allEntities.education)).map(({ path }) => path)).toEqual(fieldsOf(allEntities.education).map(({ path }) => path));
  });

  it('never need a number of months that is whole, but a number of people that is', () => {
    expect(named(fieldsOf(allEntities.education), 'programMonths')?.widget).toBe('decimal');
    expect(named(fieldsOf(employer), 'employeesInProvince')?.widget).toBe('integer');
  });

  it('refuse a schema that has a member without a widget', () => {
    expect(() => fieldsOf(z.strictObject({ loose: z.string() }))).toThrow('loose has no widget');
  });
});

describe('a half-entered record', () => {
  it('may lack what the format requires, at every depth', () => {
    expect(lenient(allEntities.jobOffer).safeParse({}).success).toBe(true);
    expect(lenient(allEntities.jobOffer).safeParse({ lmia: {}, listedProfessions: [{}], approvals: [{ reference: 'A1' }] }).success).toBe(true);
    expect(lenient(lmia).safeParse({ number: '1' }).success).toBe(true);
    expect(lenient(person).safeParse({ admissibility: { events: [{ country: 'NG' }] } }).success).toBe(true);
  });

  it('has to be right in what it says', () => {
    expect(lenient(allEntities.residence).safeParse({ country: 'Nigeria' }).success).toBe(false);
    expect(lenient(allEntities.jobOffer).safeParse({ lmia: { stream: 'gts-c' } }).success).toBe(false);
    expect(lenient(allEntities.jobOffer).safeParse({ listedProfessions: [{ lists: 'cusma' }] }).success).toBe(false);
    expect(lenient(allEntities.work).safeParse({ startedOn: '2023-02-29' }).success).toBe(false);
  });

  it('may say none only where the format can', () => {
    expect(lenient(allEntities.residence).safeParse({ to: null }).success).toBe(true);
    expect(lenient(allEntities.residence).safeParse({ from: null }).success).toBe(false);
  });

  it('may have its first day typed before its last one was corrected', () => {
    expect(lenient(allEntities.residence).safeParse({ from: '2026-01-01', to: '2020-01-01' }).success).toBe(true);
  });

  it('is still refused when it is no object, or names a member twice removed from the format', () => {
    expect(lenient(person).safeParse([]).success).toBe(false);
    expect(lenient(person).safeParse({ name: { middle: 'x' } }).success).toBe(false);
  });
});

describe('the lists of records', () => {
  it('of a person are all its lists of objects, in the order of forms', () => {
    const ofObjects = fieldsOf(person).filter(({ item }) => item?.widget === 'object').map(({ name }) => name);
    expect(personLists.map(({ name }) => name)).toEqual(ofObjects);
    expect(personLists).toHaveLength(22);
  });

  it('of the file are its lists but those of persons and employers', () => {
    expect(fileLists.map(({ name }) => name)).toEqual(['jobOffers', 'nominations', 'provincialProfiles', 'listChecks', 'requirementChecks', 'uncertain', 'evidence']);
  });

  it('leave the rest of the person and of the file as facts', () => {
    const lists = new Set<string>(personLists.map(({ name }) => name));
    expect(fieldsOf(personFacts).map(({ name }) => name)).toEqual(fieldsOf(person).map(({ name }) => name).filter((name) => !lists.has(name)));
    expect(fieldsOf(fileFacts).map(({ name }) => name)).toEqual(['openedOn', 'representative', 'expressEntry', 'plan']);
    expect(personFacts.safeParse({ id: 'p1', role: 'principal', work: [] }).success).toBe(false);
  });

  it.each(personLists.map(({ name, schema }) => [name, schema] as const))('%s has the schema of its entries', (name, schema) => {
    expect(fieldsOf(schema)).toEqual(named(fieldsOf(person), name)?.item?.fields);
  });
});

describe('the sections of forms', () => {
  it('ask for every fact of a person once', () => {
    const asked: string[] = personSections.flatMap(({ members }) => [...members]);
    expect(asked.toSorted()).toEqual(fieldsOf(person).map(({ name }) => name).filter((name) => name !== 'id' && name !== 'incomplete').toSorted());
  });

  it('ask for every fact of a file once', () => {
    const asked: string[] = fileSections.flatMap(({ members }) => [...members]);
    expect(asked.toSorted()).toEqual(fieldsOf(allEntities.file).map(({ name }) => name).filter((name) => !['format', 'fileNumber', 'persons'].includes(name)).toSorted());
  });
});
