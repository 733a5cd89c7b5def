import { z } from 'zod';
import { choices, provinces, suggestions, type ChoiceName, type SuggestionName } from './choices';
import { entities, leaves, members, type Unit, type Widget } from './registries';

/** One member of an object of the format, as a form needs it. */
export type Field = {
  name: string;
  /** Where its label stands in `shared/texts` (`residence.country`). */
  path: string;
  widget: Widget;
  required: boolean;
  /** `null` may be answered: there is none, or no end. */
  nullable: boolean;
  formsOnly: boolean;
  /** The closed list of values, in order of choice; `choice` names it for labels. */
  options?: readonly string[];
  choice?: ChoiceName;
  /** Values to offer for a text that stays free; `suggestion` names the list for labels. */
  suggestions?: readonly string[];
  suggestion?: SuggestionName;
  unit?: Unit;
  /** Of texts: most and fewest characters. Of numbers: greatest and least value, both included. */
  max?: number;
  min?: number;
  /** Most characters that the government form takes; a longer text is kept. */
  formMax?: number;
  /** A day on which somebody looked something up. */
  ofCheck?: true;
  /** Of a list: its items. An item of records has `fields`. */
  item?: Field;
  /** Of an object: its members, in the contract's order; `entity` names the object for labels. */
  fields?: Field[];
  entity?: string;
};

type Unwrapped = { schema: z.ZodType; optional: boolean; nullable: boolean };

/** A schema without the wrappers that say "may be absent" and "may be null". */
export function unwrap(schema: z.core.$ZodType): Unwrapped {
  if (schema instanceof z.ZodOptional) return { ...unwrap(schema.unwrap()), optional: true };
  if (schema instanceof z.ZodNullable) return { ...unwrap(schema.unwrap()), nullable: true };
  if (schema instanceof z.ZodType) return { schema, optional: false, nullable: false };
  throw new TypeError('a schema of zod/mini cannot be read');
}

function optionsOf(schema: z.ZodType, choice: ChoiceName | undefined, widget: Widget): readonly string[] | undefined {
  if (choice) return choices[choice];
  if (widget === 'province') return provinces;
  return schema instanceof z.ZodEnum ? schema.options.map(String) : undefined;
}

function boundsOf(schema: z.ZodType): Pick<Field, 'min' | 'max'> {
  const [min, max] =
    schema instanceof z.ZodString ? [schema.minLength, schema.maxLength] : schema instanceof z.ZodNumber ? [schema.minValue, schema.maxValue] : [null, null];
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}

function fieldOf(name: string, path: string, formsOnly: boolean, wrapped: z.core.$ZodType): Field {
  const { schema, optional, nullable } = unwrap(wrapped);
  const common = { name, path, required: !optional, nullable, formsOnly };
  if (schema instanceof z.ZodObject) {
    const info = entities.get(schema);
    return { ...common, widget: 'object', fields: fieldsOf(schema), ...(info ? { entity: info.name } : {}) };
  }
  if (schema instanceof z.ZodArray) return { ...common, widget: 'list', item: fieldOf('', path, formsOnly, schema.element) };
  const leaf = leaves.get(schema);
  if (!leaf) throw new TypeError(`${path} has no widget`);
  const { choice, suggestions: suggestion, ...rest } = leaf;
  const options = optionsOf(schema, choice, leaf.widget);
  return {
    ...common,
    ...rest,
    ...boundsOf(schema),
    ...(choice ? { choice } : {}),
    ...(options ? { options } : {}),
    ...(suggestion ? { suggestion, suggestions: suggestions[suggestion] } : {}),
  };
}

/** The members of an object of the format (or of one made from it by `pick`, `omit` or `lenient`), in the contract's order. */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, member]) => {
    const info = members.get(member);
    return fieldOf(name, info?.path ?? name, info?.formsOnly ?? false, member);
  });
}
