import { dayOf, type Day } from '../engine/days';
import type { LoadedPack } from '../pack/load';
import { namedIn } from '../pack/sources';
import type { Criterion, Parameter, Pathway, PathwayVersion, Table } from '../pack/types';
import { compareVersions, criteriaChanges, isSame, paired, sourceChange } from './compareVersions';
import { rowOccupations } from './occupations';
import type { RuleChange, TableRow } from './ruleChange';
import { isYesOrNo } from './tableKinds';

/** Ids of the parameters and tables that a version rests on, those of its points systems included. */
export function sourcesOf(pathway: Pathway, version: PathwayVersion, pack: LoadedPack, on: Day): string[] {
  const gate = pathway.gate === undefined ? undefined : pack.pathwayVersion(pathway.gate, on);
  const direct = [...version.criteria, ...(gate?.criteria ?? [])].flatMap(({ condition, exceptions }) => [...namedIn(condition), ...(exceptions ?? []).flatMap(({ when }) => namedIn(when))]);
  const scores = [...new Set([...version.scores, ...direct.filter((id) => pack.hasScore(id))])];
  const ofScores = scores.flatMap((id) => (pack.score(id, on)?.version.factors ?? []).flatMap(({ value }) => namedIn(value)));
  return [...new Set([...direct, ...ofScores])].filter((id) => !pack.hasScore(id)).toSorted();
}

type TableVersion = Table['versions'][number];

/** The version of a table in force on a day. */
export const tableOn = (table: Table, on: Day): TableVersion | undefined => table.versions.find(({ from, until }) => dayOf(from) <= on && (until === null || on <= dayOf(until)));

/** The rows that can be looked up, with their occupations where they stand for such. */
export function namedRows(table: Table, version: TableVersion, criteria: readonly Criterion[]): { row: TableRow; values: readonly number[] }[] {
  const occupations = rowOccupations(criteria, table.id);
  return version.rows.flatMap(({ from, to, values }) => {
    if (occupations.size === 0) return [{ row: { from, to }, values }];
    const codes = from !== null && from === to ? occupations.get(from) : undefined;
    return codes ? [{ row: { from, to, occupations: codes }, values }] : [];
  });
}

/** The rules of a pack as they stand on a day. */
export interface RulesOn {
  pack: LoadedPack;
  on: Day;
}

interface Side extends RulesOn {
  version: PathwayVersion;
  gate: readonly Criterion[];
  /** Parameters and tables that the version rests on. */
  sources: ReadonlySet<string>;
}

function sideOf(id: string, { pack, on }: RulesOn): Side | undefined {
  if (!pack.hasPathway(id)) return undefined;
  const pathway = pack.pathway(id);
  const version = pack.pathwayVersion(id, on);
  if (!version) return undefined;
  const gate = pathway.gate === undefined ? [] : (pack.pathwayVersion(pathway.gate, on)?.criteria ?? []);
  return { pack, on, version, gate, sources: new Set(sourcesOf(pathway, version, pack, on)) };
}

const tableOf = (id: string, { pack, on }: Side): { table: Table; version: TableVersion | undefined } | undefined => {
  const table = pack.pack.tables.find((one) => one.id === id);
  return table && { table, version: tableOn(table, on) };
};

function tableChanges(id: string, before: Side, after: Side): RuleChange[] {
  const [a, b] = [tableOf(id, before), tableOf(id, after)];
  const { label, columns } = b?.table ?? a?.table ?? { label: { en: id, fr: id }, columns: [] };
  const rowsOf = (found: typeof a, { version, gate }: Side) => (found?.version ? namedRows(found.table, found.version, [...version.criteria, ...gate]) : []);
  const valueIn = (found: typeof a, values: readonly number[] | undefined, column: string): number | null => values?.[found?.table.columns.indexOf(column) ?? -1] ?? null;
  const names = [...new Set([...(a?.table.columns ?? []), ...columns])];
  const rows = paired(rowsOf(a, before), rowsOf(b, after), ({ row }) => `${row.from} ${row.to}`).flatMap(({ before: was, after: is }) =>
    names.flatMap((column): RuleChange[] => {
      const [old, now] = [valueIn(a, was?.values, column), valueIn(b, is?.values, column)];
      const row = is?.row ?? was?.row;
      return old === now || !row ? [] : [{ kind: 'row', label, table: id, row, column, before: old, after: now }];
    }),
  );
  const each = names.flatMap((column): RuleChange[] => {
    const [old, now] = [valueIn(a, a?.version?.each, column), valueIn(b, b?.version?.each, column)];
    return old === now ? [] : [{ kind: 'each', label, column, before: old, after: now }];
  });
  return [...rows, ...each];
}

/** Factors and sources of a points system. Its figures are parameters and tables, and are said by themselves. */
function scoreChanges(id: string, before: Side, after: Side): RuleChange[] {
  const versionIn = ({ pack, on }: Side) => (pack.hasScore(id) ? pack.score(id, on)?.version : undefined);
  const [was, is] = [versionIn(before), versionIn(after)];
  if (!was || !is) return [];
  const label = after.pack.scoreTitle(id);
  const isOther = !isSame(was.factors, is.factors) || was.passMark !== is.passMark;
  return [...(isOther ? [{ kind: 'score-otherwise' as const, label }] : []), ...sourceChange([label], was.citations, is.citations)];
}

function figureChange(id: string, before: Side, after: Side): RuleChange[] {
  const parameterIn = ({ pack }: Side): Parameter | undefined => pack.pack.parameters.find((one) => one.id === id);
  const valueIn = (side: Side): number | null => (parameterIn(side) ? side.pack.parameterOn(id, side.on) : null);
  const parameter = parameterIn(after) ?? parameterIn(before);
  const [was, is] = [valueIn(before), valueIn(after)];
  if (!parameter || was === is) return [];
  const { label, unit } = parameter;
  if (isYesOrNo(parameter)) return [{ kind: 'yes-no', label, before: was === null ? null : was === 1, after: is === null ? null : is === 1 }];
  return [{ kind: 'figure', label, unit, before: was, after: is }];
}

/** The ids that either side rests on, in the order of the first pack, then what the second alone has. */
const inOrder = (before: readonly { id: string }[], after: readonly { id: string }[], wanted: ReadonlySet<string>): string[] =>
  [...new Set([...before, ...after].map(({ id }) => id))].filter((id) => wanted.has(id));

/**
 * What is different in the rules of a pathway, of one pack on two days or of two packs: what opened or closed, criteria (those of its
 * gate included), steps, notes, sources, and every figure that they rest on. Nothing where all of these are the same.
 */
export function compareRules(id: string, first: RulesOn, second: RulesOn): RuleChange[] {
  const [before, after] = [sideOf(id, first), sideOf(id, second)];
  if (!before && !after) return [];
  if (!before) return [{ kind: 'opened' }];
  if (!after) return [{ kind: 'closed' }];
  const sources = new Set([...before.sources, ...after.sources]);
  const scores = [...new Set([...before.version.scores, ...after.version.scores])];
  const titleOf = (score: string) => (after.pack.hasScore(score) ? after.pack : before.pack).scoreTitle(score);
  return [
    ...compareVersions(before.version, after.version, titleOf),
    ...criteriaChanges(before.gate, after.gate),
    ...scores.flatMap((score) => scoreChanges(score, before, after)),
    ...inOrder(before.pack.pack.parameters, after.pack.pack.parameters, sources).flatMap((figure) => figureChange(figure, before, after)),
    ...inOrder(before.pack.pack.tables, after.pack.pack.tables, sources).flatMap((table) => tableChanges(table, before, after)),
  ];
}

/** The same for one pack on two days (`YYYY-MM-DD`). */
export const compareDates = ({ id }: Pick<Pathway, 'id'>, pack: LoadedPack, first: string, second: string): RuleChange[] =>
  compareRules(id, { pack, on: dayOf(first) }, { pack, on: dayOf(second) });
