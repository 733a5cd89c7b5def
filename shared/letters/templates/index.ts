import type { LetterTemplate } from '../template';
import { clientLetters } from './client';

/** The letters of the library, in the order in which they are shown. */
export const letterTemplates: readonly LetterTemplate[] = [...clientLetters];
