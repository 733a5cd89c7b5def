import { addDays } from '../../../shared/dates';
import { fieldsOf, clientFile, type Field } from '../../../shared/clientFile';
import { unitGroups } from '../../../shared/data/noc';

// What else a fact might be, near enough to the client that a rule may come to another end by it: values of the same kind that stand elsewhere
// in the file, and those beside the value itself. Options of the whole format are seldom near: a licence of any of five hundred occupations
// is hardly ever one of the job offered, or of a neighbouring one.

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
type Option = string | number | boolean;

const isObject = (value: Json): value is { [member: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);
const isOption = (value: Json): value is Option => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Fields whose values may stand for each other. */
const kindOf = ({ widget, choice, name }: Field): string => (widget === 'choice' ? `choice ${choice ?? ''}` : widget === 'text' || widget === 'longText' ? `text ${name}` : widget);

/** The values of a file, by the kind of their fields. */
function valuesOf(value: Json, members: readonly Field[], found: Map<string, Set<Option>>): Map<string, Set<Option>> {
  if (!isObject(value)) return found;
  for (const field of members) {
    const inner = value[field.name];
    if (inner === undefined || inner === null || field.name === 'uncertain' || field.name === 'evidence') continue;
    if (isObject(inner)) valuesOf(inner, field.fields ?? [], found);
    else if (isOption(inner)) add(found, kindOf(field), inner);
    else if (Array.isArray(inner)) for (const entry of inner) {
      if (isOption(entry) && field.item) add(found, kindOf(field.item), entry);
      else valuesOf(entry, field.item?.fields ?? [], found);
    }
  }
  return found;
}

function add(found: Map<string, Set<Option>>, kind: string, value: Option): void {
  const known = found.get(kind) ?? new Set<Option>();
  found.set(kind, known.add(value));
}

const codes = { '2021': unitGroups('2021').map(({ code }) => code), '2016': unitGroups('2016').map(({ code }) => code) };
/** The unit groups before and after one, in the classification that its length names. */
function besideCode(code: string): readonly string[] {
  const all = codes[code.length === 4 ? '2016' : '2021'];
  const place = all.indexOf(code);
  return place < 0 ? [] : [all[place - 1], all[place + 1]].filter((one) => one !== undefined);
}

/** Other values that a field of a file might have, the nearest first; none of a field whose values nobody mistakes, and of a link to another record, which is no fact of the client. */
export function neighbours(file: Json, field: Field, value: Option): readonly Option[] {
  const inFile = [...(valuesOf(file, fieldsOf(clientFile), new Map()).get(kindOf(field)) ?? [])];
  const beside: Partial<Record<Field['widget'], () => readonly Option[]>> = {
    yesNo: () => [value !== true],
    noc: () => [...inFile, ...besideCode(String(value))],
    date: () => [...inFile, addDays(String(value), -1), addDays(String(value), 1)],
    choice: () => [...inFile, ...(field.options ?? [])],
    province: () => [...inFile, ...(field.options ?? [])],
    country: () => [...inFile, 'CA', 'US', 'FR'],
    naics: () => inFile,
  };
  return [...new Set(beside[field.widget]?.() ?? [])].filter((other) => other !== value);
}
