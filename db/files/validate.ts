import type { z } from 'zod';
import type { Facts } from '../../shared/contract';
import { employer, faultsFromZod, fileFacts, fileLists, lenient, lmia, personFacts, personLists } from '../../shared/clientFile';
import { AppError } from '../../shared/errors';

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

function check(schema: z.ZodType | undefined, data: Facts, path: string): void {
  const parsed = schema?.safeParse(data);
  if (parsed === undefined) throw new AppError('request.invalid', { faults: [{ path, code: 'unknown-list', message: { en: 'There is no such list.', fr: 'Cette liste n’existe pas.' } }] });
  if (!parsed.success) throw new AppError('request.invalid', { faults: faultsFromZod(parsed.error, path) });
}

/** Throws `request.invalid` with the faults below `path`. */
export const checkFacts = (kind: keyof typeof schemas, data: Facts, path: string): void => check(schemas[kind], data, path);

/** Throws `request.invalid`, also for a list that the parent does not have. */
export const checkEntry = (parent: 'file' | 'person', list: string, data: Facts, path: string): void =>
  check((parent === 'person' ? ofPerson : ofFile).get(list), data, path);
