import { dayOf, type Day } from '../engine/days';
import type { LoadedPack } from '../pack/load';
import { namedIn } from '../pack/sources';
import type { Bilingual, Pathway, PathwayVersion, Table } from '../pack/types';

/** One difference between two days, in words and figures. */
export type RuleChange =
  | { kind: 'opened' | 'closed' }
  | { kind: 'intake'; before: PathwayVersion['intake']; after: PathwayVersion['intake'] }
  | { kind: 'criterion-added' | 'criterion-removed'; label: Bilingual }
  | { kind: 'criterion-changed'; label: Bilingual; before: Bilingual; after: Bilingual }
  | { kind: 'figure'; label: Bilingual; unit: string; before: number | null; after: number | null }
  | { kind: 'row'; label: Bilingual; row: { from: number | null; to: number | null }; column: string; before: number | null; after: number | null };

/** Ids of the parameters and tables that a version rests on, those of its points systems included. */
export function sourcesOf(pathway: Pathway, version: PathwayVersion, pack: LoadedPack, on: Day): string[] {
  const gate = pathway.gate === undefined ? undefined : pack.pathwayVersion(pathway.gate, on);
  const direct = [...version.criteria, ...(gate?.criteria ?? [])].flatMap(({ condition, exceptions }) => [...namedIn(condition), ...(exceptions ?? []).flatMap(({ when }) => namedIn(when))]);
  const scores = [...new Set([...version.scores, ...direct.filter((id) => pack.hasScore(id))])];
  const ofScores = scores.flatMap((id) => (pack.score(id, on)?.version.factors ?? []).flatMap(({ value }) => namedIn(value)));
  return [...new Set([...direct, ...ofScores])].filter((id) => !pack.hasScore(id)).toSorted();
}

type Rows = readonly { from: number | null; to: number | null; values: readonly number[] }[];

const rowsOn = (table: Table, on: Day): Rows => table.versions.find(({ from, until }) => dayOf(from) <= on && (until === null || on <= dayOf(until)))?.rows ?? [];

function tableChanges(table: Table, before: Day, after: Day): RuleChange[] {
  const a = rowsOn(table, before);
  const b = rowsOn(table, after);
  const keys = new Map([...a, ...b].map((row) => [`${row.from} ${row.to}`, { from: row.from, to: row.to }]));
  const valueIn = (rows: Rows, key: string, column: number): number | null => rows.find((row) => `${row.from} ${row.to}` === key)?.values[column] ?? null;
  return [...keys].flatMap(([key, row]) =>
    table.columns.flatMap((column, index): RuleChange[] => {
      const was = valueIn(a, key, index);
      const is = valueIn(b, key, index);
      return was === is ? [] : [{ kind: 'row', label: table.label, row, column, before: was, after: is }];
    }),
  );
}

function criterionChanges(before: PathwayVersion, after: PathwayVersion): RuleChange[] {
  const was = new Map(before.criteria.map((criterion) => [criterion.id, criterion]));
  const is = new Map(after.criteria.map((criterion) => [criterion.id, criterion]));
  const removed = before.criteria.filter(({ id }) => !is.has(id)).map(({ label }): RuleChange => ({ kind: 'criterion-removed', label }));
  const others = after.criteria.flatMap((criterion): RuleChange[] => {
    const old = was.get(criterion.id);
    if (!old) return [{ kind: 'criterion-added', label: criterion.label }];
    return old.required.en === criterion.required.en ? [] : [{ kind: 'criterion-changed', label: criterion.label, before: old.required, after: criterion.required }];
  });
  return [...removed, ...others];
}

/** What is different in the rules of a pathway on two days: what opened or closed, criteria, and every figure that they rest on. */
export function compareDates(pathway: Pathway, pack: LoadedPack, first: string, second: string): RuleChange[] {
  const [a, b] = [dayOf(first), dayOf(second)];
  const before = pack.pathwayVersion(pathway.id, a);
  const after = pack.pathwayVersion(pathway.id, b);
  if (!before && !after) return [];
  if (!before) return [{ kind: 'opened' }];
  if (!after) return [{ kind: 'closed' }];
  const intake: RuleChange[] = before.intake === after.intake ? [] : [{ kind: 'intake', before: before.intake, after: after.intake }];
  const sources = new Set([...sourcesOf(pathway, before, pack, a), ...sourcesOf(pathway, after, pack, b)]);
  const figures = pack.pack.parameters.filter(({ id }) => sources.has(id)).flatMap(({ id, label, unit }): RuleChange[] => {
    const was = pack.parameterOn(id, a);
    const is = pack.parameterOn(id, b);
    return was === is ? [] : [{ kind: 'figure', label, unit, before: was, after: is }];
  });
  const tables = pack.pack.tables.filter(({ id }) => sources.has(id)).flatMap((table) => tableChanges(table, a, b));
  return [...intake, ...criterionChanges(before, after), ...figures, ...tables];
}
