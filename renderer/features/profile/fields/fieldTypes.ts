import type { z } from 'zod';
import type { Field } from '../../../../shared/clientFile';
import type { Json } from '../../../../shared/contract';

/** What every field of a form is given. `undefined` is "not known", `null` "none". */
export interface FieldProps {
  field: Field;
  /** Of this member alone; a value is checked with it before it is saved. */
  schema: z.ZodType;
  value: Json | undefined;
  label: string;
  help: string | undefined;
  readOnly: boolean;
  /** Called with a checked value. `visit` groups what is typed while the field has the focus. */
  onCommit: (value: Json | undefined, visit: string) => void;
}
