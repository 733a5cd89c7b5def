// npm run test:mutation: changes the built-in rules one comparison, number, edge or day at a time and asks the tests of the rules
// whether they notice. Prints the changes that nothing noticed; exit code 1 where more than one in twenty survive.
// DOSSIER_MUTATION_ONLY=fsw.language,gts-b tries only changes whose place holds one of the texts.
import { ensureInstalled, run } from './lib/project.mjs';

ensureInstalled();
process.exit(run('vitest', ['run', '--config', 'test/mutation/vitest.config.ts', '--reporter=dot']));
