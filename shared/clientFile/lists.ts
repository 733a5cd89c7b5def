import { z } from 'zod';
import { clientFile } from './entities/file';
import { person, personListNames } from './entities/person';
import { unwrap } from './fieldsOf';

export type PersonListName = (typeof personListNames)[number];
export const fileListNames = ['jobOffers', 'nominations', 'provincialProfiles', 'listChecks', 'requirementChecks', 'uncertain', 'evidence'] as const;
export type FileListName = (typeof fileListNames)[number];

/** A list of records that are stored, edited and ordered one by one. */
export type RecordList<N extends string> = { name: N; schema: z.ZodObject };

function listsOf<N extends string>(parent: z.ZodObject, names: readonly N[]): readonly RecordList<N>[] {
  return names.map((name) => {
    const { schema: list } = unwrap(parent.shape[name]);
    const item = list instanceof z.ZodArray ? list.element : undefined;
    if (!(item instanceof z.ZodObject)) throw new TypeError(`${name} is not a list of records`);
    return { name, schema: item };
  });
}

/** The lists of records that stand directly on a person, in the order of forms. */
export const personLists = listsOf(person, personListNames);
/** The same of the file; `persons` and `employers` are not among them, because those are records with lists of their own. */
export const fileLists = listsOf(clientFile, fileListNames);

const mask = <N extends string>(names: readonly N[]) => Object.fromEntries(names.map((name) => [name, true])) as Record<N, true>;

/** A person without the lists of records. */
export const personFacts = person.omit(mask(personListNames));
/** What the file says itself: `openedOn`, `representative`, `expressEntry`, `plan`. Its number and format are not facts. */
export const fileFacts = clientFile.omit(mask([...fileListNames, 'format', 'fileNumber', 'persons', 'employers']));
