import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { dayOf } from '../../../shared/assessment/engine/days';
import { between, isAtLeast, number } from '../../../shared/assessment/engine/values';
import type { Period } from '../../../shared/assessment/pack/types';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { addDays } from '../../../shared/dates';
import type { ClientFile } from '../../../shared/clientFile';

// Made from the data: every edge of every table and every day on which a version begins or ends is looked at from both sides.

const { parameters, tables, scores, pathways } = builtInPack;
const rules = builtInRules();

/** The days at which the version in force changes, with the version (by its place) on the day before, the day itself and the day after. */
function switches(versions: readonly Period[]): { day: string; index: number | undefined }[] {
  const edges = versions.flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])]);
  const days = [...new Set(edges.flatMap((edge) => [addDays(edge, -1), edge, addDays(edge, 1)]))].toSorted();
  return days.map((day) => {
    const index = versions.findLastIndex(({ from }) => from <= day);
    const version = versions[index];
    return { day, index: version && (version.until === null || day <= version.until) ? index : undefined };
  });
}

/** Without a version in force there is no value, and whoever asks is told so. */
function valueOn(id: string, day: string): number | string {
  try {
    return rules.parameter(id, dayOf(day));
  } catch {
    return 'none';
  }
}

/** What a row gives for a number, with what is added for each unit in the last one. */
function given({ rows, each }: (typeof tables)[number]['versions'][number], place: number, by: number): number {
  const holding = rows.filter(({ from, to }) => (from === null || from <= by) && (to === null || by <= to));
  const [row] = holding;
  if (holding.length !== 1 || !row) return Number.NaN;
  return (row.values[place] ?? Number.NaN) + (row === rows.at(-1) ? (each?.[place] ?? 0) * (by - (row.from ?? by)) : 0);
}

describe('parameters', () => {
  it.each(parameters.map((parameter) => [parameter.id, parameter] as const))('%s has the value of its version the day before, on and after each change', (id, { values }) => {
    const found = switches(values);
    expect(found.map(({ day }) => [day, valueOn(id, day)])).toEqual(found.map(({ day, index }) => [day, index === undefined ? 'none' : values[index]?.value]));
  });

  it.each(parameters.map((parameter) => [parameter.id, parameter] as const))('%s is reached by its value and more, and not by less', (id, { values }) => {
    for (const { from, value } of values) {
      const needed = number(rules.parameter(id, dayOf(from)));
      expect([value - 1, value, value + 1].map((own) => isAtLeast(number(own), needed).is)).toEqual([false, true, true]);
      expect(isAtLeast(between(value - 1, value, ['/x']), needed).is).toBeNull();
    }
  });
});

describe('tables', () => {
  it.each(tables.map((table) => [table.id, table] as const))('%s gives the row of each number before, at and after every edge, on every day beside a change', (id, { columns, versions }) => {
    const edgesOf = ({ rows }: (typeof versions)[number]): number[] => rows.flatMap(({ from, to }) => [from, to]).filter((edge) => edge !== null);
    const cases = switches(versions).flatMap(({ day, index }) => {
      const version = index === undefined ? undefined : versions[index];
      return version ? columns.flatMap((column, place) => edgesOf(version).map((edge) => ({ day, version, column, place, edge }))) : [];
    });
    expect(cases.length).toBeGreaterThan(0);
    for (const { day, version, column, place, edge } of cases) {
      const numbers = [edge - 1, edge, edge + 1];
      expect([day, ...numbers.map((by) => rules.lookUp(id, column, number(by), dayOf(day)))]).toEqual([day, ...numbers.map((by) => number(given(version, place, by)))]);
      // A number that is one of two beside an edge gives what lies between both.
      const both = [given(version, place, edge), given(version, place, edge + 1)];
      expect(rules.lookUp(id, column, between(edge, edge + 1, ['/x']), dayOf(day))).toMatchObject({ low: Math.min(...both), high: Math.max(...both) });
    }
  });

  it.each(tables.map((table) => [table.id, table] as const))('%s says nothing on a day without figures', (id, { versions }) => {
    for (const { day } of switches(versions).filter(({ index }) => index === undefined)) expect(rules.lookUp(id, undefined, number(1), dayOf(day))).toMatchObject({ low: 0, high: Infinity });
  });

  it.each(tables.map((table) => [table.id, table] as const))('%s has the first column where none is named', (id, { columns, versions }) => {
    for (const { from } of versions) expect(rules.lookUp(id, undefined, number(3), dayOf(from))).toEqual(rules.lookUp(id, columns[0], number(3), dayOf(from)));
  });
});

describe('figures that the sources vouch for up to a day', () => {
  const dated = [...parameters.map((one) => ({ ...one, versions: one.values as readonly Period[] })), ...tables.map((one) => ({ ...one, versions: one.versions as readonly Period[] }))];

  it.each(dated.map((one) => [one.id, one] as const))('%s is vouched for on that day and not on the next', (id, { knownTo, versions }) => {
    const [first] = versions;
    expect(first && rules.isVouchedFor(id, dayOf(first.from))).toBe(knownTo === null || (first?.from ?? '') <= knownTo);
    expect(first && rules.isVouchedFor(id, dayOf(first.from) - 1)).toBe(false);
    if (knownTo === null || versions.at(-1)?.until !== null) return;
    expect([-1, 0, 1].map((days) => rules.isVouchedFor(id, dayOf(knownTo) + days))).toEqual([true, true, false]);
  });
});

describe('points systems and pathways', () => {
  it.each(scores.map((score) => [score.id, score] as const))('%s has the version of each day beside a change', (id, { versions }) => {
    for (const { day, index } of switches(versions)) expect(rules.score(id, dayOf(day))?.version).toBe(index === undefined ? undefined : versions[index]);
  });

  const nobody: ClientFile = { format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal' }] };
  it.each(pathways.map((pathway) => [pathway.id, pathway] as const))('%s has the version of each day beside a change, and is closed without one', (id, { versions }) => {
    for (const { day, index } of switches(versions)) {
      const version = index === undefined ? undefined : versions[index];
      expect(rules.pathwayVersion(id, dayOf(day))).toBe(version);
      for (const trace of [true, false]) {
        const [result] = assess(nobody, rules, { asOf: day, pathwayIds: [id], trace }).pathways;
        expect(result?.version ?? undefined).toBe(version);
        const closed = { outcome: 'closed', intake: 'closed', criteria: [], scores: [] };
        expect(result).toMatchObject(version ? { intake: result?.outcome === 'closed' ? 'closed' : version.intake } : closed);
      }
    }
  });
});
