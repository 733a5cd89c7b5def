import type { LetterTemplate } from '../template';
import { agreementLetters } from './agreements';
import { authorityLetters } from './authority';
import { clientLetters } from './client';
import { employerLetters } from './employer';

/** The letters of the library, in the order in which they are shown. */
export const letterTemplates: readonly LetterTemplate[] = [...agreementLetters, ...clientLetters, ...authorityLetters, ...employerLetters];
