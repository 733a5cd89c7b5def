import { isDeepStrictEqual } from 'node:util';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInRules } from '../../../db/rules/builtInRules';
import { basesIn } from './bases';
import { committedIn, fileNameOf, textOf } from './files';
import { casesOf } from './generate';
import { replayed } from './replay';

// The program that `npm run generate:cases` builds and runs, with the folder of the project and what to make anew: everything, the pathways whose id holds a text, or
// (`stale`) those of which a committed case does not hold any more.
const [, , root, only = ''] = process.argv;
if (root === undefined) throw new Error('The folder of the project is missing.');
const folder = join(root, 'test/assessment/generated');
mkdirSync(folder, { recursive: true });
const bases = basesIn(join(root, 'test/assessment/golden'));
const byName = new Map(bases.map((base) => [base.name, base]));
const pack = builtInRules();
const { pathways } = pack.pack;

/** Pathways whose committed cases all hold; a client that is gone, or a pathway without cases, is none. */
function holding(): ReadonlySet<string> {
  return new Set(committedIn(folder).filter((cases) => pack.hasPathway(cases.pathway) && [...cases.boundaries, ...cases.days].every(({ base }) => byName.has(base))).filter((cases) => {
    const said = replayed(cases, (name) => {
      const base = byName.get(name);
      if (!base) throw new Error(`no case ${name}`);
      return base;
    }, pack);
    return isDeepStrictEqual(said, cases);
  }).map(({ pathway }) => pathway));
}

for (const name of readdirSync(folder)) if (name.endsWith('.json') && !pathways.some(({ id }) => fileNameOf(id) === name)) rmSync(join(folder, name));
const kept = only === 'stale' ? holding() : new Set(pathways.filter(({ id }) => !id.includes(only)).map(({ id }) => id));
for (const pathway of pathways.filter(({ id }) => !kept.has(id))) {
  const cases = casesOf(pathway, bases, pack);
  writeFileSync(join(folder, fileNameOf(pathway.id)), textOf(cases));
  console.log(`${pathway.id}: ${cases.boundaries.length + cases.days.length} cases`);
  for (const { criterion, at, base, on } of cases.boundaries.filter(({ ground }) => ground === 'against')) {
    console.error(`${pathway.id}: ${criterion} changes at ${at} of ${base}, and its sentence says otherwise (${on}). Either is wrong.`);
    process.exitCode = 1;
  }
}
