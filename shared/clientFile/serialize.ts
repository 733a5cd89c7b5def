import { z } from 'zod';
import { clientFile, type ClientFile } from './entities/file';
import { unwrap } from './fieldsOf';

/** The value with the members of every object in the order of its schema; absent members stay absent. */
function inOrder(wrapped: z.core.$ZodType, value: unknown): unknown {
  const { schema } = unwrap(wrapped);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((item) => inOrder(schema.element, item));
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(schema.shape)
      .map(([name, member]) => [name, inOrder(member, Reflect.get(value, name))] as const)
      .filter(([, member]) => member !== undefined),
  );
}

/**
 * The text of a valid client file: members in the order of the contract's tables, two blanks of indentation, a line feed at the end.
 * `parseClientFile` gives the same file back, member for member.
 */
export const serializeClientFile = (file: ClientFile): string => `${JSON.stringify(inOrder(clientFile, file), null, 2)}\n`;
