import { imm1295 } from './forms/imm1295';
import type { Form } from './types';

/** Every form of which there is a sheet, work permits first. */
export const allForms: readonly Form[] = [imm1295];

export const formOf = (id: string): Form | undefined => allForms.find((form) => form.id === id);
