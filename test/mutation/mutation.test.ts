import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LoadedPack } from '../../shared/assessment/pack/load';
import { packFaults } from '../../shared/assessment/pack/validate';
import { builtInPack } from '../../shared/assessment/rules/builtIn';
import { dayNumber } from '../../shared/dates';
import { mutantsOf, type Mutant } from './mutants';
import { sampledCases } from './sampled';
import { cases, type Case } from './suite';
import { unnoticeable } from './unnoticeable';

// Each change of a rule is tried on the tests that look at what was changed, the likeliest first, until one of them fails.

const needed = 0.95;
const suites = import.meta.glob<unknown>(['../assessment/golden.test.ts', '../assessment/vectors.test.ts', '../assessment/rules/*.test.ts', '../assessment/workPermits/*.test.ts', '../assessment/britishColumbia/*.test.ts', '!../assessment/britishColumbia/information.test.ts', '!../assessment/workPermits/information.test.ts']);

/** The built-in rules as they stand at the moment: every test that holds them, whenever it loaded them, asks these. */
let current = new LoadedPack(builtInPack, '');
/** Ids that were asked for since the last look, and on which days. */
let asked = new Map<string, Set<number>>();
const note = ([id, ...rest]: readonly unknown[]): void => {
  const day = rest.at(-1);
  if (typeof id !== 'string') return;
  const days = asked.get(id) ?? new Set();
  asked.set(id, typeof day === 'number' ? days.add(day) : days);
};

function followChanges(): void {
  for (const name of Object.getOwnPropertyNames(LoadedPack.prototype)) {
    const original: unknown = Reflect.get(LoadedPack.prototype, name, current);
    if (name === 'constructor' || typeof original !== 'function') continue;
    Reflect.set(LoadedPack.prototype, name, function followed(this: LoadedPack, ...given: unknown[]): unknown {
      note(given);
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

type Look = { one: Case; days: ReadonlySet<number> };

/** Cases by what they look at, and on which days. */
async function lookedAt(): Promise<Map<string, Look[]>> {
  const byItem = new Map<string, Look[]>();
  for (const one of cases) {
    asked = new Map();
    expect([one.name, await fails(one)]).toEqual([one.name, false]);
    for (const [item, days] of asked) {
      const looks = byItem.get(item) ?? [];
      looks.push({ one, days });
      byItem.set(item, looks);
    }
  }
  return byItem;
}

/** Whether a case looked at something on a day on which a change can be noticed. */
function canNotice({ days }: Look, { during }: Mutant): boolean {
  if (!during) return true;
  const from = dayNumber(during.from);
  const until = during.until === null ? Infinity : dayNumber(during.until);
  for (const day of days) if (from <= day && day <= until) return true;
  return false;
}

async function isKilled(mutant: Mutant, looks: Look[]): Promise<boolean> {
  mutant.apply();
  current = new LoadedPack(builtInPack, '');
  try {
    for (const [index, look] of looks.entries()) {
      if (!canNotice(look, mutant) || !(await fails(look.one))) continue;
      // What caught this one is asked first for its neighbours.
      looks.splice(index, 1);
      looks.unshift(look);
      return true;
    }
    // Nobody would use such rules: they are refused when they are loaded.
    return packFaults(builtInPack).length > 0;
  } finally {
    mutant.undo();
    current = new LoadedPack(builtInPack, '');
  }
}

it('finds nearly every small change of the rules', async () => {
  // Rules with faults would be refused, and every change of them taken for noticed.
  expect(packFaults(builtInPack)).toEqual([]);
  const before = structuredClone(builtInPack);
  for (const load of Object.values(suites)) await load();
  followChanges();
  // The quickest first.
  cases.unshift(...sampledCases(current, 800));
  const byItem = await lookedAt();
  const only = process.env['DOSSIER_MUTATION_ONLY'];
  const all = mutantsOf(builtInPack);
  for (const { change } of unnoticeable) if (!all.some(({ name }) => change.test(name))) console.log(`left out for nothing, the rules have no such change any more: ${change}`);
  const noticeable = all.filter(({ name }) => !unnoticeable.some(({ change }) => change.test(name)));
  console.log(`${all.length - noticeable.length} changes that nothing could notice are left out`);
  const mutants = noticeable.filter(({ name }) => only === undefined || only.split(',').some((text) => name.includes(text)));
  console.log(`${mutants.length} changes, ${cases.length} tests`);
  const survived: string[] = [];
  for (const [index, mutant] of mutants.entries()) {
    if (!(await isKilled(mutant, byItem.get(mutant.item) ?? []))) {
      survived.push(mutant.name);
      console.log(`survived: ${mutant.name}`);
    }
    if (index % 200 === 199) console.log(`${index + 1} of ${mutants.length}`);
  }
  // A change that was not taken back would be noticed in place of all that follow.
  expect(builtInPack).toEqual(before);
  const share = 1 - survived.length / mutants.length;
  const { DOSSIER_MUTATION_REPORT: report } = process.env;
  if (report !== undefined) writeFileSync(report, `${survived.join('\n')}\n`);
  console.log(`${mutants.length - survived.length} killed, ${survived.length} survived: ${(100 * share).toFixed(1)} %`);
  expect(share).toBeGreaterThanOrEqual(needed);
});
