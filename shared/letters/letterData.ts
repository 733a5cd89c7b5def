import type { Bilingual } from '../assessment/pack/types';
import { agreementClauses, type Agreement, type CheckedClause } from './clauses';
import { spacedIn } from '../texts/typography';
import { choicesOf, type Choice, type ChoiceName } from './choices';
import { factsOf } from './facts';
import type { FieldSource, LetterField, LetterSource, LetterValue, LetterValues } from './field';
import { letterFields } from './fields';
import type { Use } from './tags';

export interface MissingField {
  field: string;
  label: Bilingual;
  source: FieldSource;
  /** JSON Pointer of the fact in the client file; null: it is no fact of the file. */
  pointer: string | null;
}

/** What stands in a letter where a fact is missing: its label between two signs that no text has. The writer highlights it. */
export const missingStart = '\uE000';
export const missingEnd = '\uE001';
const privateSigns = /[\uE000-\uE00F]/gu;

const mark = ({ label }: LetterField, language: 'en' | 'fr'): string => `${missingStart}${label[language]}${missingEnd}`;
/** Text as the letter's language spaces it; that of the file or of a person cannot pretend to be a mark of ours. */
const cleaned = (text: string, language: 'en' | 'fr'): string => spacedIn(language, text.replace(privateSigns, ''));

function valueOf(field: LetterField, facts: ReturnType<typeof factsOf>): LetterValue | undefined {
  if (field.kind === 'condition') return field.read(facts);
  if (field.kind === 'list') return field.read(facts)?.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, cleaned(text, facts.language)])));
  const text = field.read(facts);
  return text === undefined ? undefined : cleaned(text, facts.language);
}

/** A list of which nothing is known shows its label in its one row. */
function markedRow(field: Extract<LetterField, { kind: 'list' }>, language: 'en' | 'fr'): LetterValue {
  return [Object.fromEntries(Object.keys(field.members).map((member, index) => [member, index === 0 ? mark(field, language) : '']))];
}

/** Whether the text of a field is written where nothing asks first whether it is known. */
const isWritten = ({ name, field, opens, within }: Use): boolean => (field.kind === 'list' ? opens : field.kind === 'text' && !opens && !within.includes(name));
const holds = (value: LetterValue | undefined): boolean => value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * What the fields say for a client, and which of those that a template uses are not known, in the order in which it uses them. Pure.
 * `known` holds what is known and nothing else, for a screen; `values` is what a letter is merged with. In the values a missing text is its label between the two signs, so that it is never silently blank. A field that a template only
 * writes within a condition on itself is left empty instead, and nothing is missed where a condition around it does not hold.
 */
export function letterData(source: LetterSource, uses: readonly Use[]): { values: LetterValues; known: LetterValues; missing: MissingField[] } {
  const facts = factsOf(source);
  const known: Record<string, LetterValue> = {};
  for (const [name, field] of letterFields) {
    const value = valueOf(field, facts);
    if (value !== undefined) known[name] = value;
  }
  const values = { ...known };
  const unknown = uses.filter(({ name }) => known[name] === undefined);
  const written = new Set(unknown.filter(isWritten).map(({ name }) => name));
  for (const { name, field } of unknown) values[name] = !written.has(name) ? '' : field.kind === 'list' ? markedRow(field, source.language) : mark(field, source.language);
  const missing = new Map<string, MissingField>();
  for (const use of unknown) {
    const { name, field, within } = use;
    // Members of a list hold in each of its rows.
    if (isWritten(use) && within.every((one) => !letterFields.has(one) || holds(values[one]))) missing.set(name, { field: name, label: field.label, source: field.source, pointer: field.pointer?.(facts) ?? null });
  }
  return { values, known, missing: [...missing.values()] };
}

/** The clauses that the Code asks an agreement for, each as a template has it. */
export function checkClauses(agreement: Agreement, uses: readonly Use[], missing: readonly MissingField[]): CheckedClause[] {
  return agreementClauses[agreement].map((clause) => {
    const isThere = uses.some(({ name }) => name === clause.marker);
    const unknown = [...new Set(uses.filter(({ within }) => within.includes(clause.marker)).map(({ name }) => name))].filter((name) => missing.some(({ field }) => field === name));
    return { ...clause, state: isThere ? (unknown.length === 0 ? 'present' : 'facts-missing') : 'absent', missing: unknown };
  });
}

const choiceOf = ({ choice, source }: LetterField): ChoiceName | undefined => choice ?? (source === 'offer' || source === 'employer' ? 'offer' : undefined);

/** What is chosen for a letter where the file has several, as far as the template asks for it. */
export function letterChoices(source: LetterSource, uses: readonly Use[]): Choice[] {
  const asked = new Set(uses.flatMap(({ field }) => { const name = choiceOf(field); return name === undefined ? [] : [name]; }));
  return choicesOf(source).filter(({ name }) => asked.has(name));
}
