import { emp5624, emp5626, emp5627, portalOffer } from './forms/employer';
import { expressEntry } from './forms/expressEntry';
import { imm5406, imm5645, imm5707 } from './forms/family';
import { imm0008 } from './forms/imm0008';
import { imm1295 } from './forms/imm1295';
import { imm5409 } from './forms/imm5409';
import { imm5476 } from './forms/imm5476';
import { imm5669 } from './forms/imm5669';
import { imm5710 } from './forms/imm5710';
import { imm1294, imm5257, imm5562, schedule1 } from './forms/temporary';
import type { Form, FormLanguage } from './types';

/** Every form of which there is a sheet: work permits, the employer’s, permanent residence, other temporary residence. */
export const allForms: readonly Form[] = [
  imm1295, imm5710, imm5707, imm5645, imm5476, imm5409, emp5624, emp5626, emp5627, portalOffer, imm0008, imm5669, imm5406, imm5562, expressEntry, imm5257, schedule1, imm1294,
];

export const formOf = (id: string): Form | undefined => allForms.find((form) => form.id === id);

/** `IMM 1295`; web forms have no number and are called by their titles. */
export const formName = ({ number, title }: Pick<Form, 'number' | 'title'>, language: FormLanguage): string => (number === '' ? title[language] : number);
/** `IMM 1295 – Application for Work Permit Made Outside of Canada`. */
export const fullFormName = ({ number, title }: Pick<Form, 'number' | 'title'>, language: FormLanguage): string => (number === '' ? title[language] : `${number} – ${title[language]}`);
