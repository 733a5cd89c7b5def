import type { z } from 'zod';
import type { EntityName } from '../../../shared/clientFile';
import { entities } from '../../../shared/clientFile/registries';

/** What an object of the format is called in `shared/texts`. */
export const entityOf = (schema: z.ZodObject): EntityName => (entities.get(schema)?.name ?? 'file') as EntityName;
