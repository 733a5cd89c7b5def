import type { z } from 'zod';
import type { Facts } from '../../shared/contract';
import { employer, faultsFromZod, fileFacts, fileLists, lenient, lmia, personFacts, personLists, pointerTo } from '../../shared/clientFile';
import { AppError, type Fault } from '../../shared/errors';

/** Half-entered records are kept: what the format requires may still be missing, but what is there has to be right. */
const schemas = {
  file: lenient(fileFacts),
  person: lenient(personFacts),
  employer: lenient(employer.omit({ id: true, familyShares: true })),
  employerLink: lenient(employer.pick({ familyShares: true })),
  lmia: lenient(lmia),
} as const;

const listSchemas = (lists: readonly { name: string; schema: z.ZodObject }[]): ReadonlyMap<string, z.ZodType> =>
  new Map(lists.map(({ name, schema }) => [name, lenient(schema)]));
const ofPerson = listSchemas(personLists);
const ofFile = listSchemas(fileLists);

export const isListOf = (parent: 'file' | 'person', list: string): boolean => (parent === 'person' ? ofPerson : ofFile).has(list);

function faultsOf(schema: z.ZodType | undefined, data: Facts, path: string): Fault[] {
  const parsed = schema?.safeParse(data);
  if (parsed === undefined) return [{ path, code: 'unknown-list', message: { en: 'There is no such list.', fr: 'Cette liste n’existe pas.' } }];
  return parsed.success ? [] : faultsFromZod(parsed.error, path);
}

function check(schema: z.ZodType | undefined, data: Facts, path: string): void {
  const faults = faultsOf(schema, data, path);
  if (faults.length > 0) throw new AppError('request.invalid', { faults });
}

/** The request holds the value of one member alone: a fault of it stands below `path`, where the value does. */
function checkOne(schema: z.ZodType | undefined, data: Facts, member: string, path: string): void {
  const own = pointerTo([member]);
  const faults = faultsOf(schema, data, '').map((fault) => ({ ...fault, path: path + (fault.path === own || fault.path.startsWith(`${own}/`) ? fault.path.slice(own.length) : '') }));
  if (faults.length > 0) throw new AppError('request.invalid', { faults });
}

/** Throws `request.invalid` with the faults below `path`. */
export const checkFacts = (kind: keyof typeof schemas, data: Facts, path: string): void => check(schemas[kind], data, path);

/** The same of a record of which one member was changed; `path` is where its new value stands. */
export const checkMember = (kind: keyof typeof schemas, data: Facts, member: string, path: string): void => checkOne(schemas[kind], data, member, path);

/** Throws `request.invalid`, also for a list that the parent does not have. */
export const checkEntry = (parent: 'file' | 'person', list: string, data: Facts, path: string): void =>
  check((parent === 'person' ? ofPerson : ofFile).get(list), data, path);

export const checkEntryMember = (parent: 'file' | 'person', list: string, data: Facts, member: string, path: string): void =>
  checkOne((parent === 'person' ? ofPerson : ofFile).get(list), data, member, path);
