import type { Criterion, Pack, Pathway, Period } from '../../shared/assessment/pack/types';
import { addDays } from '../../shared/dates';

/** One small change of the rules, made and taken back in place. */
export interface Mutant {
  /** Where, as a JSON Pointer into the pack, and what. */
  name: string;
  /** The parameter, table, points system or pathway that it lies in. */
  item: string;
  /** The days on which it can make a difference; absent: any. */
  during?: Period;
  apply: () => void;
  undo: () => void;
}

type Holder = Record<string, unknown>;

/** Sets a member, or takes it out where the value is undefined. */
function set(holder: object, member: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(holder, member);
  else Reflect.set(holder, member, value);
}

/** A change of some members of some objects. */
function change(name: string, item: string, edits: readonly (readonly [holder: object, member: string, value: unknown])[], during?: Period): Mutant {
  const before = edits.map(([holder, member]) => [holder, member, Reflect.get(holder, member)] as const);
  const make = (all: readonly (readonly [object, string, unknown])[]): void => all.forEach(([holder, member, value]) => set(holder, member, value));
  return { name, item, ...(during ? { during } : {}), apply: () => make(edits), undo: () => make(before) };
}

const isObject = (value: unknown): value is Holder => typeof value === 'object' && value !== null;
/** Stands for “without end”: no client comes near it. */
const isBoundless = (value: number): boolean => Math.abs(value) >= 1_000_000;

/** By how much a number is moved. Nothing is worth less than nothing. */
const moves = (value: number): readonly number[] => (value === 0 ? [1] : [1, -1]);

/** Members of an expression that hold a number which is not one to compare with or to count. */
const unmoved = ['none'];

const names = (value: unknown, name: string): boolean => JSON.stringify(value).includes(`"${name}"`);

/**
 * Changes inside a condition or number. Objects that several versions share are changed once, for all of them. `figureless`: tables
 * without figures on all days on which the expression is asked. What is compared with them is open, whichever row is looked up.
 */
function expressionMutants(value: unknown, path: string, item: string, seen: Set<object>, figureless: readonly string[] = []): Mutant[] {
  if (!isObject(value) || seen.has(value)) return [];
  if ('number' in value && figureless.some((table) => names(value, table))) return [];
  seen.add(value);
  const own: Mutant[] = [];
  if ('number' in value && 'atLeast' in value) own.push(change(`${path}: at least → below`, item, [[value, 'below', value['atLeast']], [value, 'atLeast', undefined]]));
  else if ('number' in value && 'below' in value) own.push(change(`${path}: below → at least`, item, [[value, 'atLeast', value['below']], [value, 'below', undefined]]));
  for (const [one, other] of [['all', 'any'], ['any', 'all']] as const) {
    const members = value[one];
    if (Array.isArray(members) && members.length > 1) own.push(change(`${path}: ${one} → ${other}`, item, [[value, other, members], [value, one, undefined]]));
  }
  const inner = Object.entries(value).flatMap(([member, held]): Mutant[] => {
    const at = `${path}/${member}`;
    // Arguments are known by the object that holds them: a changed one is another object.
    if (member === 'with' && isObject(held)) {
      return Object.entries(held).flatMap(([name, argument]) => (typeof argument === 'number' && !isBoundless(argument) ? moves(argument).map((by) => change(`${at}/${name}: ${argument} → ${argument + by}`, item, [[value, 'with', { ...held, [name]: argument + by }]])) : []));
    }
    if (typeof held === 'number' && !unmoved.includes(member) && !isBoundless(held)) return moves(held).map((by) => change(`${at}: ${held} → ${held + by}`, item, [[value, member, held + by]]));
    if (Array.isArray(held)) {
      return held.flatMap((one: unknown, index) =>
        typeof one === 'number' && member !== 'is' ? moves(one).map((by) => change(`${at}/${index}: ${one} → ${one + by}`, item, [[held, String(index), one + by]])) : expressionMutants(one, `${at}/${index}`, item, seen, figureless),
      );
    }
    return expressionMutants(held, at, item, seen, figureless);
  });
  return [...own, ...inner];
}

/** What a version says, without its days and sources: a day between two that say the same makes no difference. */
const said = (version: object): string => JSON.stringify({ ...version, from: '', until: '', citations: [] });

/**
 * The days on which anything of an assessment can rest on a parameter, table or points system: nobody notices what happens to it before
 * and after. Points systems stand on their own, too, but for those that only a pathway shows.
 */
function useOf(pack: Pack, id: string): Period {
  const scores = pack.scores.filter((score) => score.id === id || names(score.versions, id));
  const shown = pack.pathways.flatMap(({ versions }) => versions).filter((version) => names(version, id) || scores.some((score) => names(version, score.id)));
  const uses = [...shown, ...scores.filter((score) => score.id === 'crs').flatMap(({ versions }) => versions)].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const ends = uses.map(({ until }) => until ?? always.until).toSorted();
  return { from: uses[0]?.from ?? always.until, until: ends.at(-1) ?? '' };
}

const always = { from: '', until: '9999-12-31' };
const around = (day: string): Period => ({ from: addDays(day, -1), until: addDays(day, 1) });

/** Each first day moved by a day, and with it the last day of the version before; and the last day of the last version. */
function dateMutants(versions: readonly Period[], path: string, item: string, use: Period = always): Mutant[] {
  const noticedUntil = use.until ?? always.until;
  return versions.flatMap((version, index) => {
    const before = versions[index - 1];
    const isNext = before?.until !== null && before?.until !== undefined && addDays(before.until, 1) === version.from;
    // Of the first one an earlier beginning makes no difference either, where nothing rests on it so early.
    const noticed = [1, -1].filter((by) => addDays(version.from, by) >= use.from || (index > 0 && version.from >= use.from));
    const begins = isNext && said(before) === said(version) ? [] : noticed.map((by) =>
      change(`${path}/${index}/from: ${version.from} ${by > 0 ? '+' : '−'} 1 day`, item, [[version, 'from', addDays(version.from, by)], ...(isNext && before.until !== null ? [[before, 'until', addDays(before.until, by)] as const] : [])], around(version.from)),
    );
    const after = versions[index + 1];
    const { until } = version;
    if (until === null || (after && addDays(until, 1) === after.from)) return begins;
    const kept = [1, -1].filter((by) => addDays(until, Math.max(by, 0)) <= noticedUntil);
    return [...begins, ...kept.map((by) => change(`${path}/${index}/until: ${until} ${by > 0 ? '+' : '−'} 1 day`, item, [[version, 'until', addDays(until, by)]], around(until)))];
  });
}

function tableMutants({ id, versions }: Pack['tables'][number], path: string): Mutant[] {
  return versions.flatMap((version, at) => {
    const { rows, each } = version;
    return [
      ...rows.flatMap((row, index) => {
        const where = `${path}/versions/${at}/rows/${index}`;
        const before = rows[index - 1];
        const edges = row.from !== null && before?.to !== null && before !== undefined
          ? [1, -1].map((by) => change(`${where}/from: ${row.from} → ${(row.from ?? 0) + by}`, id, [[row, 'from', (row.from ?? 0) + by], [before, 'to', (before.to ?? 0) + by]], version))
          : [];
        return [...edges, ...row.values.map((value, column) => change(`${where}/values/${column}: ${value} → ${value + 1}`, id, [[row.values, String(column), value + 1]], version))];
      }),
      ...(each ?? []).map((value, column) => change(`${path}/versions/${at}/each/${column}: ${value} → ${value + 1}`, id, [[each ?? [], String(column), value + 1]], version)),
    ];
  });
}

/** Every change of one comparison, number, edge or day of a pack that should make some test fail. */
export function mutantsOf(pack: Pack): Mutant[] {
  const seen = new Set<object>();
  return [
    ...pack.parameters.flatMap(({ id, values }, index) => [
      ...values.flatMap((version, at) => moves(version.value).map((by) => change(`/parameters/${index} (${id})/values/${at}: ${version.value} → ${version.value + by}`, id, [[version, 'value', version.value + by]], version))),
      ...dateMutants(values, `/parameters/${index} (${id})/values`, id, useOf(pack, id)),
    ]),
    ...pack.tables.flatMap((table, index) => [...tableMutants(table, `/tables/${index} (${table.id})`), ...dateMutants(table.versions, `/tables/${index} (${table.id})/versions`, table.id, useOf(pack, table.id))]),
    ...pack.scores.flatMap(({ id, versions }, index) => [
      ...versions.flatMap(({ factors }, at) => factors.flatMap((factor) => expressionMutants(factor.value, `/scores/${index}/versions/${at} (${id} ${factor.id})`, id, seen).concat(valueMutants(factor, `/scores/${index}/versions/${at} (${id} ${factor.id})`, id)))),
      ...dateMutants(versions, `/scores/${index} (${id})/versions`, id, useOf(pack, id)),
    ]),
    ...pack.pathways.flatMap((pathway, index) => [
      ...criterionMutants(pathway, `/pathways/${index}`, seen, pack.tables),
      ...dateMutants(pathway.versions, `/pathways/${index} (${pathway.id})/versions`, pathway.id),
    ]),
  ];
}

const expressionsOf = ({ condition, exceptions = [] }: Criterion): readonly object[] => [...(condition === 'judgement' ? [] : [condition]), ...exceptions.map(({ when }) => when)];
const declarationOf = (criterion: Criterion): string => `${criterion.id} ${JSON.stringify(expressionsOf(criterion))}`;

/** From the first day of the first version that asks something to the last day of the last one. */
function periodsOf(versions: Pathway['versions']): Map<string, Period> {
  const periods = new Map<string, Period>();
  for (const { from, until, criteria } of versions) for (const declaration of criteria.map(declarationOf)) periods.set(declaration, { from: periods.get(declaration)?.from ?? from, until });
  return periods;
}

/** The same criterion in several versions is one declaration: it is changed in all of them at once. */
function criterionMutants({ id, versions }: Pathway, path: string, seen: Set<object>, tables: Pack['tables']): Mutant[] {
  const periods = periodsOf(versions);
  const merged = new Map<string, { copies: Mutant[]; during: Period }>();
  const declared = new Set<string>();
  for (const criterion of versions.flatMap(({ criteria }) => criteria)) {
    const { condition } = criterion;
    const declaration = declarationOf(criterion);
    const during = periods.get(declaration) ?? { from: '', until: null };
    const { until } = during;
    const figureless = tables.filter((table) => until !== null && table.versions.every(({ from }) => until < from)).map((table) => table.id);
    const own = declared.has(declaration) ? new Set<object>() : seen;
    declared.add(declaration);
    for (const mutant of expressionsOf(criterion).flatMap((expression, at) => expressionMutants(expression, `${path} (${criterion.id} since ${during.from})/${at === 0 && condition !== 'judgement' ? 'condition' : 'exceptions'}`, id, own, figureless))) {
      const key = `${declaration} ${mutant.name}`;
      const known = merged.get(key);
      // A copy repeats what its first occurrence holds; parts that others share were changed with them.
      if (known) known.copies.push(mutant);
      else if (own === seen) merged.set(key, { copies: [mutant], during });
    }
  }
  return [...merged.values()].map(({ copies, during }) => ({
    name: copies[0]?.name ?? path, item: id, during,
    apply: () => copies.forEach(({ apply }) => apply()),
    undo: () => copies.toReversed().forEach(({ undo }) => undo()),
  }));
}

/** A factor that is a plain number. */
const valueMutants = (factor: { value: unknown }, path: string, item: string): Mutant[] => {
  const { value } = factor;
  return typeof value === 'number' ? [1, -1].map((by) => change(`${path}/value: ${value} → ${value + by}`, item, [[factor, 'value', value + by]])) : [];
};
