import { z } from 'zod';
import { entities, members, type EntityInfo } from './registries';

type Shape = Readonly<Record<string, z.ZodType>>;
type EntityShape<S extends Shape, R extends keyof S> = { [K in keyof S]: K extends R ? S[K] : z.ZodOptional<S[K]> };

type Options<S extends Shape, R extends keyof S & string> = {
  required?: readonly R[];
  formsOnly?: readonly (keyof S & string)[];
  ordered?: readonly (readonly [keyof S & string, keyof S & string])[];
  rule?: EntityInfo['rule'];
};

/**
 * An object of the format. Members are written in the order of the contract's table, which is the order of export and of forms;
 * all are optional except the `required` ones, because an absent member means "not known". Unknown members are refused.
 *
 * What has to fit together inside the object (`ordered`, `rule`) is kept beside the schema instead of in it: it is checked when a
 * whole file is read, and must not stand in the way of somebody who has entered the first of two dates.
 */
export function entity<S extends Shape, const R extends keyof S & string = never>(name: string, shape: S, options: Options<S, R> = {}): z.ZodObject<EntityShape<S, R>, z.core.$strict> {
  const required = new Set<string>(options.required);
  const formsOnly = new Set<string>(options.formsOnly);
  const own: Record<string, z.ZodType> = {};
  for (const [member, schema] of Object.entries(shape)) {
    const wrapped = required.has(member) ? schema.clone() : schema.optional();
    members.add(wrapped, { path: `${name}.${member}`, formsOnly: formsOnly.has(member) });
    own[member] = wrapped;
  }
  const built = z.strictObject(own as EntityShape<S, R>);
  entities.add(built, { name, ordered: options.ordered ?? [], ...(options.rule ? { rule: options.rule } : {}) });
  return built;
}

/** `null` says that there is none; used only where the contract's table names it. */
export const orNone = <T extends z.ZodType>(schema: T): z.ZodNullable<T> => schema.nullable();
