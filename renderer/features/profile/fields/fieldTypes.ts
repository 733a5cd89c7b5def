import type { z } from 'zod';
import type { Field } from '../../../../shared/clientFile';
import type { Facts, Json } from '../../../../shared/contract';

/** `undefined` is "not known", `null` "none". */
export interface Change {
  /** What its editor saw: the change is refused where another window changed that meanwhile. */
  from: Json | undefined;
  to: Json | undefined;
  /** Groups what is typed while the field has the focus. */
  visit: string;
}

/** What every field of a form is given. */
export interface FieldProps {
  field: Field;
  /** Of this member alone; a value is checked with it before it is saved. */
  schema: z.ZodType;
  value: Json | undefined;
  /** The record around the member: some fields offer what fits the others. */
  data: Facts;
  label: string;
  help: string | undefined;
  readOnly: boolean;
  /** Names the fact among all facts of the page, so that a text that is not valid is not lost; absent where nothing else does. */
  place: string | undefined;
  /** What is shown while nothing is known, or none was said. */
  placeholder: string;
  /** The only field of its form: what surrounds it says already what it is. */
  solo: boolean;
  /** Called with a checked value. */
  onCommit: (change: Change) => void;
}
