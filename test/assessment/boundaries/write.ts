import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInRules } from '../../../db/rules/builtInRules';
import { basesIn } from './bases';
import { fileNameOf, textOf } from './files';
import { casesOf } from './generate';

// The program that `npm run generate:cases` builds and runs, with the folder of the project and, where only some pathways are made anew, a text that their ids hold.
const [, , root, only = ''] = process.argv;
if (root === undefined) throw new Error('The folder of the project is missing.');
const folder = join(root, 'test/assessment/generated');
const bases = basesIn(join(root, 'test/assessment/golden'));
const pack = builtInRules();
const { pathways } = pack.pack;
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith('.json') && !pathways.some(({ id }) => fileNameOf(id) === name)) rmSync(join(folder, name));
for (const pathway of pathways.filter(({ id }) => id.includes(only))) {
  const cases = casesOf(pathway, bases, pack);
  writeFileSync(join(folder, fileNameOf(pathway.id)), textOf(cases));
  for (const { criterion, at, base, on } of cases.boundaries.filter(({ ground }) => ground === 'against')) {
    console.error(`${pathway.id}: ${criterion} changes at ${at} of ${base}, and its sentence says otherwise (${on}). Either is wrong.`);
    process.exitCode = 1;
  }
}
