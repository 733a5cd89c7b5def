import { writeFileSync } from 'node:fs';
import { coverageFile, currentCoverage } from './current';

// The program that `npm run coverage` builds and runs, with the folder of the project.
const [, , root] = process.argv;
if (root === undefined) throw new Error('The folder of the project is missing.');
writeFileSync(coverageFile(root), currentCoverage(root));
