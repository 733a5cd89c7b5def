import { z } from 'zod';
import { unwrap } from '../../../../shared/clientFile/fieldsOf';
import type { Facts, Json } from '../../../../shared/contract';
import { sameJson } from '../../../../shared/editing';

export const isFacts = (value: Json | undefined): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object inside the wrappers of a member that say "may be absent" and "may be null". */
export function objectSchemaOf(schema: z.ZodType): z.ZodObject | undefined {
  const inner = unwrap(schema).schema;
  return inner instanceof z.ZodObject ? inner : undefined;
}

/** The object that the items of a list are. */
export function itemSchemaOf(schema: z.ZodType): z.ZodObject | undefined {
  const list = unwrap(schema).schema;
  return list instanceof z.ZodArray && list.element instanceof z.ZodObject ? list.element : undefined;
}

/** The facts with one of them changed; a fact that is not known is left out. */
export function withFact(facts: Facts, member: string, value: Json | undefined): Facts {
  const { [member]: _replaced, ...others } = facts;
  return value === undefined ? others : { ...others, [member]: value };
}

/** A change of one fact of an object as a change of the object; `from` is what the editor of the fact saw. An object without a single fact says nothing: it is not known. */
export function changeWithin(value: Json | undefined, member: string, from: Json | undefined, to: Json | undefined): { from: Json | undefined; to: Json | undefined } {
  const facts = isFacts(value) ? value : {};
  const seen = seenWith(facts, member, from);
  const whole = (changed: Facts): Json | undefined => (Object.keys(changed).length === 0 ? undefined : changed);
  return { from: seen === facts ? value : whole(seen), to: whole(withFact(facts, member, to)) };
}

/** What the editor of one fact saw of the whole object around it: the present object, unless the fact was changed under its hands. */
export const seenWith = (facts: Facts, member: string, seen: Json | undefined): Facts => (sameJson(facts[member], seen) ? facts : withFact(facts, member, seen));
