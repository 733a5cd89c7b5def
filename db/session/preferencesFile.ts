import { readFileSync } from 'node:fs';
import { preferences, type Preferences } from '../../shared/contract';
import { writeFileAtomically } from '../storage/atomicFile';

const defaults: Preferences = { language: null, theme: 'auto' };

/**
 * Language and theme of this computer, needed before the book is unlocked; nothing of a client. What cannot be read counts as not
 * chosen yet: the file holds nothing that could be lost.
 */
export const preferencesFile = (path: string) => ({
  read: (): Preferences => {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      return defaults;
    }
    try {
      const parsed = preferences.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : defaults;
    } catch {
      return defaults;
    }
  },
  write: (value: Preferences): void => writeFileAtomically(path, `${JSON.stringify(value)}\n`),
});
