import { z } from 'zod';
import { unwrap } from './fieldsOf';
import { entities, members } from './registries';

function lenientMember(wrapped: z.core.$ZodType): z.ZodType {
  const { schema, nullable } = unwrap(wrapped);
  let own: z.ZodType = schema;
  if (schema instanceof z.ZodObject) own = lenient(schema);
  if (schema instanceof z.ZodArray) own = z.array(lenientMember(schema.element));
  return nullable ? own.nullable() : own;
}

/**
 * The same object with every member optional, at every depth: what a half-entered record is checked with. What is there still has to
 * be right, and unknown members are still refused.
 */
export function lenient(schema: z.ZodObject): z.ZodObject {
  const own: Record<string, z.ZodType> = {};
  for (const [name, member] of Object.entries(schema.shape)) {
    const wrapped = lenientMember(member).optional();
    const info = members.get(member);
    if (info) members.add(wrapped, info);
    own[name] = wrapped;
  }
  const built = z.strictObject(own);
  const info = entities.get(schema);
  if (info) entities.add(built, { name: info.name, ordered: [] });
  return built;
}
