import { expect } from 'vitest';

// What the tests of the rules import in place of the runner's own functions, so that they can be asked again and again in one process:
// their cases are collected here instead of being run. What they expect is checked by the runner itself.

export interface Case {
  name: string;
  run: () => unknown;
}

export const cases: Case[] = [];
let within: readonly string[] = [];

type Body = (...row: unknown[]) => unknown;

const titled = (title: string, row: readonly unknown[]): string => row.reduce<string>((text, value) => text.replace('%s', () => (typeof value === 'string' ? value : JSON.stringify(value))), title);
const rowOf = (row: unknown): unknown[] => (Array.isArray(row) ? row : [row]);

function group(title: string, body: () => void): void {
  const outer = within;
  within = [...outer, title];
  body();
  within = outer;
}

const single = (title: string, body: Body): void => void cases.push({ name: [...within, title].join(' › '), run: () => body() });

export const describe = Object.assign(group, {
  each: (rows: readonly unknown[]) => (title: string, body: Body) => rows.forEach((row) => group(titled(title, rowOf(row)), () => void body(...rowOf(row)))),
});
export const it = Object.assign(single, {
  each: (rows: readonly unknown[]) => (title: string, body: Body) => rows.forEach((row) => single(titled(title, rowOf(row)), () => body(...rowOf(row)))),
});
export const test = it;
export { expect };
