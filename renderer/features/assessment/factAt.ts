import type { z } from 'zod';
import { employer, fieldsOf, fileFacts, fileLists, personFacts, personLists, type ClientFile, type Field } from '../../../shared/clientFile';
import type { Facts, FileView, Language, PersonView } from '../../../shared/contract';
import type { SetStep } from '../../../shared/editing';
import { lookUpAt, placeInFile, type LookUp } from '../../../shared/assessment/facts/lookUps';
import { lookUpSentence, type Requirements } from '../../../shared/assessment/report/lookUpWords';
import { familyMembers, subjectOfLookUp } from '../../../shared/assessment/report/names';
import { factLabel, fieldLabel } from '../../../shared/texts';
import type { EntryNamer } from '../profile/factPointers';
import { personTitle } from '../profile/personTitle';
import { profilePlace, type ProfileSearch } from '../overview/profilePlace';

/** A member of a record, which can be answered on the spot. */
export interface AskedMember {
  schema: z.ZodObject;
  data: Facts;
  record: SetStep['target'];
  field: Field;
  /** Of an object: its members that are missing; none where it is asked as a whole. */
  parts: readonly string[];
}

/** A fact that an assessment misses: how it is called, and where it is entered. */
export interface AskedFact {
  pointer: string;
  /** Where it stands: whose fact it is, and of which entry (`Chidi Okafor › Work experience: Nurse`); empty for a fact of the file itself. */
  within: string;
  label: string;
  place: ProfileSearch;
  answer?: AskedMember;
  /** What is to be looked up: the consultant answers, and the answer is a record of its own. */
  lookUp?: LookUp;
  /** A person's list of which nothing is known. */
  list?: { person: PersonView; name: string; owner: string };
}

/** How the parts of a fact's name are put together. */
export const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' › ');

type Finder = (path: readonly string[], pointer: string) => AskedFact | undefined;

/** What the pointers of missing facts stand for. `members`: of objects of which nothing is known, the members that are asked; `requirements`: the words of those that are to be checked; `client`: the facts that are assessed, which tell for whom and with which offer. */
export function factFinder(file: FileView, members: ReadonlyMap<string, readonly string[]>, language: Language, nameOf: EntryNamer, requirements?: Requirements, client?: ClientFile): (pointer: string) => AskedFact {
  const subjectOf = (lookUp: LookUp) => (client ? subjectOfLookUp(lookUp, client) : {});
  const answerOf = (schema: z.ZodObject, data: Facts, record: SetStep['target'], [member, part]: readonly string[], pointer: string): { answer?: AskedMember } => {
    const field = fieldsOf(schema).find(({ name }) => name === member);
    if (!field) return {};
    const inner = field.fields ?? [];
    const named = part === undefined ? members.get(pointer) ?? [] : [part];
    return { answer: { schema, data, record, field, parts: inner.flatMap(({ name }) => (named.includes(name) ? [name] : [])) } };
  };
  const labelOf = ({ answer }: { answer?: AskedMember }, fallback: string | undefined): string => (answer ? fieldLabel(answer.field, language) : fallback ?? '');
  const entryTitle = (schema: z.ZodObject, entry: Parameters<EntryNamer>[1], title: string): string => {
    const named = nameOf(schema, entry);
    return named === '' ? title : `${title}${language === 'fr' ? '\u00A0' : ''}: ${named}`;
  };

  const ofPerson: Finder = ([index = '', member = '', ...inner], pointer) => {
    const person = file.persons[Number(index)];
    if (!person || member === '') return undefined;
    const owner = personTitle(person, '');
    const list = personLists.find(({ name }) => name === member);
    if (!list) {
      const found = answerOf(personFacts, person.data, { kind: 'person', id: person.id }, [member, ...inner], pointer);
      return { pointer, within: owner, label: labelOf(found, member), place: profilePlace(person.id, member), ...found };
    }
    const [entryIndex, ...path] = inner;
    const entry = entryIndex === undefined ? undefined : person.lists[member]?.[Number(entryIndex)];
    const title = factLabel('person', member, language);
    if (!entry || path.length === 0) return { pointer, within: owner, label: title, place: profilePlace(person.id, member), list: { person, name: member, owner } };
    const found = answerOf(list.schema, entry.data, { kind: 'entry', id: entry.id }, path, pointer);
    return { pointer, within: joined(owner, entryTitle(list.schema, entry, title)), label: labelOf(found, path[0]), place: profilePlace(person.id, member, entry.id), ...found };
  };

  const ofEmployer: Finder = ([index = '', ...path], pointer) => {
    const link = file.employers[Number(index)];
    if (!link) return undefined;
    const name = typeof link.employer.data['legalName'] === 'string' ? link.employer.data['legalName'] : '';
    const found = answerOf(employer, link.employer.data, { kind: 'employer', id: link.employer.id }, path, pointer);
    return { pointer, within: name, label: labelOf(found, path[0]), place: { person: 'file', section: 'employers', entry: link.id }, ...found };
  };

  const ofFileList: Finder = ([list = '', index = '', ...path], pointer) => {
    const known = fileLists.find(({ name }) => name === list);
    if (!known) return undefined;
    const entry = file.lists[list]?.[Number(index)];
    const title = factLabel('file', list, language);
    if (!entry || path.length === 0) return { pointer, within: '', label: title, place: profilePlace(undefined, list, entry?.id) };
    const found = answerOf(known.schema, entry.data, { kind: 'entry', id: entry.id }, path, pointer);
    const fact = { pointer, within: entryTitle(known.schema, entry, title), label: labelOf(found, path[0]), place: profilePlace(undefined, list, entry.id) };
    // The LMIA is a record of the employer and has a form of its own.
    return path[0] === 'lmia' ? fact : { ...fact, ...found };
  };

  return (pointer) => {
    const lookUp = lookUpAt(pointer);
    if (lookUp) return { pointer, within: '', label: lookUpSentence(lookUp, language, requirements, subjectOf(lookUp)), place: profilePlace(undefined, placeInFile(pointer).slice(1)), lookUp };
    const [, first = '', ...rest] = pointer.split('/');
    const fact = first === 'persons' ? ofPerson(rest, pointer) : first === 'employers' ? ofEmployer(rest, pointer) : ofFileList([first, ...rest], pointer);
    if (fact) return fact;
    if (first === 'persons') return { pointer, within: '', label: familyMembers[language], place: profilePlace(file.persons[0]?.id, 'maritalStatus') };
    const found = answerOf(fileFacts, file.data, { kind: 'file', id: file.id }, [first, ...rest], pointer);
    return { pointer, within: '', label: labelOf(found, factLabel('file', first, language)), place: profilePlace(undefined, first), ...found };
  };
}
