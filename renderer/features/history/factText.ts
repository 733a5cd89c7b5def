import { employer, fieldsOf, fileFacts, fileLists, lmia, personFacts, personLists, type ChoiceName, type Field, type Widget } from '../../../shared/clientFile';
import type { AuditChange, Json } from '../../../shared/contract';

/** How single values are written in the present language. */
export interface ValueWriter {
  yes: string;
  no: string;
  /** For `null`: the file says that there is none. */
  none: string;
  /** For `null` as the last day of a span: it goes on. */
  noEnd: string;
  /** For an empty list. */
  empty: string;
  quoted(text: string): string;
  option(choice: ChoiceName, value: string): string;
  country(code: string): string;
  province(code: string): string;
  language(code: string): string;
  fact(path: string): string;
  /** A requirement of the rules by its words; its id where no rule has it (any more). */
  requirement(id: string): string;
  date(date: string): string;
  money(amountCad: number): string;
  number(value: number): string;
  bytes(size: number): string;
  list(items: readonly string[]): string;
  pair(member: string, value: string): string;
  /** A person, an employer or a job offer that the file names by its own id; `undefined`: nobody of that id is there (any more). */
  named(localId: string): string | undefined;
}

/** Longer texts are cut in a sentence; the profile has them in full. */
const longestText = 120;
const cut = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText - 1).trimEnd()}…` : text);

type TextWriter = (value: string, field: Field, write: ValueWriter) => string;
const asIs: TextWriter = (value) => value;
const named: TextWriter = (value, _field, write) => write.named(value) ?? value;

/** How texts are written that are no free text: codes by their names, references by whom they name. */
const textWriters: Readonly<Partial<Record<Widget, TextWriter>>> = {
  choice: (value, { choice }, write) => (choice ? write.option(choice, value) : value),
  country: (value, _field, write) => write.country(value),
  province: (value, _field, write) => write.province(value),
  language: (value, _field, write) => write.language(value),
  date: (value, _field, write) => write.date(value),
  personRef: named,
  employerRef: named,
  offerRef: named,
  noc: asIs, cip: asIs, naics: asIs, pathway: asIs, requirement: (value, _field, write) => write.requirement(value), id: asIs, fixed: asIs, pointer: asIs, listName: asIs,
};

function stringText(field: Field | undefined, value: string, write: ValueWriter): string {
  const own = field && textWriters[field.widget];
  if (own) return own(value, field, write);
  return value === '' ? write.empty : write.quoted(cut(value));
}

/** Members in which `null` says that there is no end (see the contract's tables). */
const spanEnds: ReadonlySet<string> = new Set(['to', 'until', 'endedOn', 'endsOn', 'expiresOn']);

/** A fact as one reads it. `field` says what kind of fact it is; without it (a member of an older format) the bare value is shown. */
export function valueText(field: Field | undefined, value: Json, write: ValueWriter): string {
  if (value === null) return field && spanEnds.has(field.name) ? write.noEnd : write.none;
  if (typeof value === 'boolean') return value ? write.yes : write.no;
  if (typeof value === 'number') return field?.widget === 'money' ? write.money(value) : write.number(value);
  if (typeof value === 'string') return stringText(field, value, write);
  if (Array.isArray(value)) return value.length === 0 ? write.empty : write.list(value.map((item) => valueText(field?.item, item, write)));
  return factsText(field?.fields ?? [], value, write);
}

/** The facts of a record in the order of forms: `Family name “Okafor”, given names “Chidi”`. */
export function factsText(fields: readonly Field[], facts: Readonly<Record<string, Json>>, write: ValueWriter, most = 6): string {
  const order = (member: string) => {
    const index = fields.findIndex(({ name }) => name === member);
    return index < 0 ? fields.length : index;
  };
  const members = Object.keys(facts)
    // Ids tie records together; nobody reads them.
    .filter((member) => fields.find(({ name }) => name === member)?.widget !== 'id' && member !== 'id')
    .toSorted((a, b) => order(a) - order(b));
  const shown = members.slice(0, most).map((member) => {
    const field = fields.find(({ name }) => name === member);
    return write.pair(field ? write.fact(field.path) : member, valueText(field, facts[member] ?? null, write));
  });
  return [...shown, ...(members.length > most ? ['…'] : [])].join(', ');
}

const listFields = new Map<string, Field[]>();

/** The members that a record of this kind can have; none for kinds that the interchange format does not describe. */
export function fieldsOfRecord(record: AuditChange['record'], list?: string): readonly Field[] {
  const key = `${record} ${record === 'entry' ? (list ?? '') : ''}`;
  const known = listFields.get(key);
  if (known) return known;
  const schema = {
    file: fileFacts,
    person: personFacts,
    entry: [...personLists, ...fileLists].find(({ name }) => name === list)?.schema,
    employer,
    employerLink: employer,
    lmia,
    staff: undefined,
    firm: undefined,
    judgement: undefined,
    case: undefined,
    checklistItem: undefined,
    letter: undefined,
    letterTemplate: undefined,
    attachment: undefined,
    package: undefined,
    rulePack: undefined,
    publisher: undefined,
    report: undefined,
  }[record];
  const fields = schema ? fieldsOf(schema) : [];
  listFields.set(key, fields);
  return fields;
}
