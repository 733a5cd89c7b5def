import type { z } from 'zod';
import { employer, fieldsOf, fileFacts, fileLists, personFacts, personLists, type Field } from '../../../shared/clientFile';
import type { Entry, FileView, Language } from '../../../shared/contract';
import { textOf } from '../../../shared/contract/textOf';
import { nameOf } from '../../../shared/overview';
import { factLabel, fieldLabel } from '../../../shared/texts';

/** A fact of the file that an unsettled fact or a piece of evidence can be about. */
export interface PointedFact {
  /** JSON Pointer of the interchange format. */
  pointer: string;
  /** `Maricel Dela Cruz › Work experience: Nurse › NOC code`. */
  label: string;
  /** What kind of fact it is; absent for a whole entry or a list of entries. */
  field?: Field;
}

/** How an entry of a list is called; empty when nothing is known of it. */
export type EntryNamer = (schema: z.ZodObject, entry: Entry) => string;

const join = (...parts: string[]): string => parts.filter((part) => part !== '').join(' › ');

/** Lists of the file that are about other facts themselves. */
const aboutFacts = new Set<string>(['uncertain', 'evidence']);

/** Every fact of a file that can be pointed at: of the persons, of their entries, of employers, offers and the file itself. */
export function factsOfFile(file: FileView, language: Language, entryName: EntryNamer): PointedFact[] {
  const member = (field: Field, pointer: string, label: string): PointedFact[] => {
    if (field.name === 'id') return [];
    const at = `${pointer}/${field.name}`;
    const own = join(label, fieldLabel(field, language));
    return [{ pointer: at, label: own, field }, ...(field.fields ?? []).flatMap((inner) => member(inner, at, own))];
  };
  const members = (schema: z.ZodObject, pointer: string, label: string): PointedFact[] => fieldsOf(schema).flatMap((field) => member(field, pointer, label));
  const entries = (schema: z.ZodObject, found: readonly Entry[], pointer: string, label: string): PointedFact[] =>
    found.flatMap((entry, index) => {
      const name = entryName(schema, entry);
      const own = name === '' ? `${label} ${index + 1}` : `${label}${language === 'fr' ? '\u00A0' : ''}: ${name}`;
      return [{ pointer: `${pointer}/${index}`, label: own }, ...members(schema, `${pointer}/${index}`, own)];
    });

  const ofPersons = file.persons.flatMap((person, index) => {
    const { given, family } = nameOf(person);
    const name = [given, family].filter((part) => part !== '').join(' ') || textOf(person.data['id']);
    const pointer = `/persons/${index}`;
    const lists = personLists.flatMap(({ name: list, schema }) => {
      const label = join(name, factLabel('person', list, language));
      return [{ pointer: `${pointer}/${list}`, label }, ...entries(schema, person.lists[list] ?? [], `${pointer}/${list}`, label)];
    });
    return [{ pointer, label: name }, ...members(personFacts, pointer, name), ...lists];
  });
  const ofEmployers = file.employers.flatMap((link, index) => members(employer, `/employers/${index}`, textOf(link.employer.data['legalName'], link.localId)));
  const ofLists = fileLists.filter(({ name }) => !aboutFacts.has(name)).flatMap(({ name, schema }) => entries(schema, file.lists[name] ?? [], `/${name}`, factLabel('file', name, language)));
  return [...ofPersons, ...ofEmployers, ...ofLists, ...members(fileFacts, '', '')];
}
