import { namedIn } from '../assessment/pack/sources';
import type { Pack } from '../assessment/pack/types';
import { canonicalJson } from '../canonicalJson';

/** What an example can decide: a criterion, or a factor of a points system. */
export interface Leaf {
  /** `criterion fsw.language`, `factor crs core.age` */
  name: string;
  id: string;
  /** Of its first appearance. */
  path: readonly (string | number)[];
  /** Each way in which it is asked in some version, with every figure that it rests on, as canonical JSON. */
  rules: string[];
}

/** Canonical JSON of the parameters, tables and points systems that an expression names, and of what those name. */
function figuresIn(pack: Pack): (expression: unknown) => string {
  const named = new Map<string, unknown>([
    ...pack.parameters.map(({ id, values }) => [id, values] as const),
    ...pack.tables.map(({ id, columns, versions }) => [id, [columns, versions]] as const),
    ...pack.scores.map(({ id, versions }) => [id, versions.map(({ factors, passMark, from, until }) => ({ from, until, passMark, factors: factors.map(({ id: factor, value }) => [factor, value]) }))] as const),
  ]);
  const written = new Map([...named].map(([id, figure]) => [id, canonicalJson(figure)]));
  const reached = (expression: unknown, found: Set<string>): void => {
    for (const id of namedIn(expression)) {
      if (found.has(id)) continue;
      found.add(id);
      reached(named.get(id), found);
    }
  };
  return (expression) => {
    const found = new Set<string>();
    reached(expression, found);
    return [...found].toSorted().map((id) => `${id} ${written.get(id) ?? ''}`).join('\n');
  };
}

/** Everything of a pack that an example can decide, by name. What is left to an officer is not among it. */
export function leavesOf(pack: Pack): ReadonlyMap<string, Leaf> {
  const figures = figuresIn(pack);
  const leaves = new Map<string, Leaf>();
  const add = (name: string, id: string, path: Leaf['path'], rule: unknown): void => {
    const leaf = leaves.get(name) ?? { name, id, path, rules: [] };
    leaves.set(name, leaf);
    leaf.rules.push(`${canonicalJson(rule)}\n${figures(rule)}`);
  };
  pack.pathways.forEach(({ versions }, index) => {
    versions.forEach(({ criteria }, at) => {
      criteria.forEach(({ id, at: day, condition, exceptions = [], closes, verify }, place) => {
        if (condition === 'judgement') return;
        add(`criterion ${id}`, id, ['pathways', index, 'versions', at, 'criteria', place], { day, condition, exceptions: exceptions.map(({ when }) => when), closes, verify: verify?.map(({ when }) => when) });
      });
    });
  });
  pack.scores.forEach(({ id, versions, overLanguages, at: day }, index) => {
    versions.forEach(({ factors }, at) => {
      factors.forEach((factor, place) => add(`factor ${id} ${factor.id}`, `${id}.${factor.id}`, ['scores', index, 'versions', at, 'factors', place], { value: factor.value, overLanguages, day }));
    });
  });
  return leaves;
}
