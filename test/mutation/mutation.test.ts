import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LoadedPack } from '../../shared/assessment/pack/load';
import { builtInPack } from '../../shared/assessment/rules/builtIn';
import { mutantsOf, type Mutant } from './mutants';
import { cases, type Case } from './suite';

// Each change of a rule is tried on the tests that look at what was changed, the likeliest first, until one of them fails.

const needed = 0.95;
const suites = import.meta.glob<unknown>(['../assessment/golden.test.ts', '../assessment/vectors.test.ts', '../assessment/workPermits/*.test.ts', '!../assessment/workPermits/information.test.ts']);

/** The built-in rules as they stand at the moment: every test that holds them, whenever it loaded them, asks these. */
let current = new LoadedPack(builtInPack, '');
/** Ids that were asked for since the last look. */
let asked = new Set<string>();

function followChanges(): void {
  for (const name of Object.getOwnPropertyNames(LoadedPack.prototype)) {
    const original: unknown = Reflect.get(LoadedPack.prototype, name, current);
    if (name === 'constructor' || typeof original !== 'function') continue;
    Reflect.set(LoadedPack.prototype, name, function followed(this: LoadedPack, ...given: unknown[]): unknown {
      if (typeof given[0] === 'string') asked.add(given[0]);
      return Reflect.apply(original, this.pack === builtInPack ? current : this, given);
    });
  }
}

async function fails({ run }: Case): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

/** Cases by what they look at. */
async function lookedAt(): Promise<Map<string, Case[]>> {
  const byItem = new Map<string, Case[]>();
  for (const one of cases) {
    asked = new Set();
    expect([one.name, await fails(one)]).toEqual([one.name, false]);
    for (const item of asked) byItem.set(item, [...(byItem.get(item) ?? []), one]);
  }
  return byItem;
}

async function isKilled({ apply, undo }: Mutant, candidates: Case[]): Promise<boolean> {
  apply();
  current = new LoadedPack(builtInPack, '');
  try {
    for (const [index, one] of candidates.entries()) {
      if (!(await fails(one))) continue;
      // What caught this one is asked first for its neighbours.
      candidates.splice(index, 1);
      candidates.unshift(one);
      return true;
    }
    return false;
  } finally {
    undo();
    current = new LoadedPack(builtInPack, '');
  }
}

it('finds nearly every small change of the rules', async () => {
  for (const load of Object.values(suites)) await load();
  followChanges();
  const byItem = await lookedAt();
  const only = process.env['DOSSIER_MUTATION_ONLY'];
  const mutants = mutantsOf(builtInPack).filter(({ name }) => only === undefined || name.includes(only));
  console.log(`${mutants.length} changes, ${cases.length} tests`);
  const survived: string[] = [];
  for (const [index, mutant] of mutants.entries()) {
    if (!(await isKilled(mutant, byItem.get(mutant.item) ?? []))) {
      survived.push(mutant.name);
      console.log(`survived: ${mutant.name}`);
    }
    if (index % 200 === 199) console.log(`${index + 1} of ${mutants.length}`);
  }
  const share = 1 - survived.length / mutants.length;
  const { DOSSIER_MUTATION_REPORT: report } = process.env;
  if (report !== undefined) writeFileSync(report, `${survived.join('\n')}\n`);
  console.log(`${mutants.length - survived.length} killed, ${survived.length} survived: ${(100 * share).toFixed(1)} %`);
  expect(share).toBeGreaterThanOrEqual(needed);
});
