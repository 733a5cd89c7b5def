import { dayOf, type Day } from '../engine/days';
import type { LoadedPack } from '../pack/load';
import { namedIn } from '../pack/sources';
import type { Criterion, Pathway, PathwayVersion, Table } from '../pack/types';
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

interface Side {
  on: Day;
  criteria: readonly Criterion[];
}

function tableChanges(table: Table, before: Side, after: Side): RuleChange[] {
  const [a, b] = [tableOn(table, before.on), tableOn(table, after.on)];
  const rowsOf = (version: TableVersion | undefined, { criteria }: Side) => (version ? namedRows(table, version, criteria) : []);
  const rows = paired(rowsOf(a, before), rowsOf(b, after), ({ row }) => `${row.from} ${row.to}`).flatMap(({ before: was, after: is }) =>
    table.columns.flatMap((column, index): RuleChange[] => {
      const [old, now] = [was?.values[index] ?? null, is?.values[index] ?? null];
      const row = is?.row ?? was?.row;
      return old === now || !row ? [] : [{ kind: 'row', label: table.label, table: table.id, row, column, before: old, after: now }];
    }),
  );
  const each = table.columns.flatMap((column, index): RuleChange[] => {
    const [old, now] = [a?.each?.[index] ?? null, b?.each?.[index] ?? null];
    return old === now ? [] : [{ kind: 'each', label: table.label, column, before: old, after: now }];
  });
  return [...rows, ...each];
}

/** Factors and sources of a points system. Its figures are parameters and tables, and are said by themselves. */
function scoreChanges(id: string, pack: LoadedPack, before: Day, after: Day): RuleChange[] {
  const [was, is] = [pack.score(id, before)?.version, pack.score(id, after)?.version];
  if (!was || !is) return [];
  const label = pack.scoreTitle(id);
  const isOther = !isSame(was.factors, is.factors) || was.passMark !== is.passMark;
  return [...(isOther ? [{ kind: 'score-otherwise' as const, label }] : []), ...sourceChange([label], was.citations, is.citations)];
}

function figureChanges(sources: ReadonlySet<string>, pack: LoadedPack, before: Day, after: Day): RuleChange[] {
  return pack.pack.parameters.filter(({ id }) => sources.has(id)).flatMap((parameter): RuleChange[] => {
    const { id, label, unit } = parameter;
    const [was, is] = [pack.parameterOn(id, before), pack.parameterOn(id, after)];
    if (was === is) return [];
    if (isYesOrNo(parameter)) return [{ kind: 'yes-no', label, before: was === null ? null : was === 1, after: is === null ? null : is === 1 }];
    return [{ kind: 'figure', label, unit, before: was, after: is }];
  });
}

/**
 * What is different in the rules of a pathway on two days: what opened or closed, criteria (those of its gate included), steps, notes,
 * sources, and every figure that they rest on. Nothing for two days on which all of these are the same.
 */
export function compareDates(pathway: Pathway, pack: LoadedPack, first: string, second: string): RuleChange[] {
  const [a, b] = [dayOf(first), dayOf(second)];
  const before = pack.pathwayVersion(pathway.id, a);
  const after = pack.pathwayVersion(pathway.id, b);
  if (!before && !after) return [];
  if (!before) return [{ kind: 'opened' }];
  if (!after) return [{ kind: 'closed' }];
  const gateOn = (on: Day): readonly Criterion[] => (pathway.gate === undefined ? [] : pack.pathwayVersion(pathway.gate, on)?.criteria ?? []);
  const [gateBefore, gateAfter] = [gateOn(a), gateOn(b)];
  const sources = new Set([...sourcesOf(pathway, before, pack, a), ...sourcesOf(pathway, after, pack, b)]);
  const scores = [...new Set([...before.scores, ...after.scores])];
  return [
    ...compareVersions(before, after, (id) => pack.scoreTitle(id)),
    ...criteriaChanges(gateBefore, gateAfter),
    ...scores.flatMap((id) => scoreChanges(id, pack, a, b)),
    ...figureChanges(sources, pack, a, b),
    ...pack.pack.tables.filter(({ id }) => sources.has(id)).flatMap((table) => tableChanges(table, { on: a, criteria: [...before.criteria, ...gateBefore] }, { on: b, criteria: [...after.criteria, ...gateAfter] })),
  ];
}
