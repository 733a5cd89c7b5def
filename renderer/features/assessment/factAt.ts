import type { z } from 'zod';
import { employer, fieldsOf, fileFacts, fileLists, personFacts, personLists } from '../../../shared/clientFile';
import type { Facts, FileView, Language, PersonView } from '../../../shared/contract';
import type { SetStep } from '../../../shared/editing';
import { factLabel, fieldLabel } from '../../../shared/texts';
import type { EntryNamer } from '../profile/factPointers';
import { personTitle } from '../profile/personTitle';
import { profilePlace, type ProfileSearch } from '../overview/profilePlace';

/** A fact that an assessment misses: how it is called, and where it is entered. */
export interface AskedFact {
  pointer: string;
  /** Whose fact it is; empty for the file's. */
  owner: string;
  label: string;
  place: ProfileSearch;
  /** A member of a record, which can be answered on the spot. */
  answer?: { schema: z.ZodObject; data: Facts; record: SetStep['target']; member: string };
  /** A person's list of which nothing is known. */
  list?: { person: PersonView; name: string };
}

const labelled = (schema: z.ZodObject, member: string, language: Language): string => {
  const field = fieldsOf(schema).find(({ name }) => name === member);
  return field ? fieldLabel(field, language) : member;
};

function ofPerson(file: FileView, [index = '', member = '', entryIndex, inner]: readonly string[], pointer: string, language: Language, nameOf: EntryNamer): AskedFact | undefined {
  const person = file.persons[Number(index)];
  if (!person) return undefined;
  const owner = personTitle(person, '');
  const list = personLists.find(({ name }) => name === member);
  if (!list) {
    return { pointer, owner, label: factLabel('person', member, language), place: profilePlace(person.id, member), answer: { schema: personFacts, data: person.data, record: { kind: 'person', id: person.id }, member } };
  }
  const entry = entryIndex === undefined ? undefined : person.lists[member]?.[Number(entryIndex)];
  const title = factLabel('person', member, language);
  if (!entry || inner === undefined) return { pointer, owner, label: title, place: profilePlace(person.id, member), list: { person, name: member } };
  const named = nameOf(list.schema, entry);
  return {
    pointer, owner, label: `${title}${named === '' ? '' : `: ${named}`} › ${labelled(list.schema, inner, language)}`,
    place: profilePlace(person.id, member, entry.id),
    answer: { schema: list.schema, data: entry.data, record: { kind: 'entry', id: entry.id }, member: inner },
  };
}

function ofEmployer(file: FileView, [index = '', member = '']: readonly string[], pointer: string, language: Language): AskedFact | undefined {
  const link = file.employers[Number(index)];
  if (!link) return undefined;
  const name = typeof link.employer.data['legalName'] === 'string' ? link.employer.data['legalName'] : '';
  return {
    pointer, owner: '', label: `${name} › ${labelled(employer, member, language)}`, place: { person: 'file', section: 'employers', entry: link.id },
    ...(member === '' ? {} : { answer: { schema: employer, data: link.employer.data, record: { kind: 'employer' as const, id: link.employer.id }, member } }),
  };
}

function ofFileList(file: FileView, [list = '', index = '', member]: readonly string[], pointer: string, language: Language, nameOf: EntryNamer): AskedFact | undefined {
  const found = fileLists.find(({ name }) => name === list);
  if (!found) return undefined;
  const entry = file.lists[list]?.[Number(index)];
  const title = factLabel('file', list, language);
  if (!entry || member === undefined) return { pointer, owner: '', label: title, place: profilePlace(undefined, list, entry?.id) };
  const named = nameOf(found.schema, entry);
  return {
    pointer, owner: '', label: `${title}${named === '' ? '' : `: ${named}`} › ${labelled(found.schema, member, language)}`, place: profilePlace(undefined, list, entry.id),
    // The LMIA is a record of the employer and has a form of its own.
    ...(member === 'lmia' ? {} : { answer: { schema: found.schema, data: entry.data, record: { kind: 'entry' as const, id: entry.id }, member } }),
  };
}

/** What a JSON Pointer of a missing fact stands for. */
export function factAt(file: FileView, pointer: string, language: Language, nameOf: EntryNamer): AskedFact {
  const [, first = '', ...rest] = pointer.split('/');
  const fact =
    first === 'persons' && rest.length > 1 ? ofPerson(file, rest, pointer, language, nameOf)
    : first === 'employers' ? ofEmployer(file, rest, pointer, language)
    : ofFileList(file, [first, ...rest], pointer, language, nameOf);
  if (fact) return fact;
  if (first === 'persons') return { pointer, owner: '', label: factLabel('person', 'maritalStatus', language), place: profilePlace(file.persons[0]?.id, 'maritalStatus') };
  return { pointer, owner: '', label: factLabel('file', first, language), place: profilePlace(undefined, first), answer: { schema: fileFacts, data: file.data, record: { kind: 'file', id: file.id }, member: first } };
}
