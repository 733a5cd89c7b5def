import { imm1295 } from './forms/imm1295';
import { imm5406, imm5645, imm5707 } from './forms/family';
import { imm5710 } from './forms/imm5710';
import type { Form } from './types';

/** Every form of which there is a sheet, work permits first. */
export const allForms: readonly Form[] = [imm1295, imm5710, imm5707, imm5645, imm5406];

export const formOf = (id: string): Form | undefined => allForms.find((form) => form.id === id);
