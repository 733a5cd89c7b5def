import { afterAll } from 'vitest';
import { removeTempFolders } from './tempFolder';

// Here, and not beside what makes them: files share their modules, which are loaded for the first of them only, but each runs its set-up.
afterAll(removeTempFolders);
