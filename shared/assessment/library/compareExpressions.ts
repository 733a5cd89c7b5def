import { canonicalJson, isSameJson } from '../../canonicalJson';
import { listIn, listsIn, type ListKind } from './lists';
import { occupationList, occupationsIn } from './occupations';
import type { NumberUnit } from './ruleChange';

export interface ExpressionDifference {
  /** Occupations. */
  added: readonly string[];
  removed: readonly string[];
  /** What came to and went from the other lists, by what they name. */
  lists: readonly { of: ListKind; added: readonly string[]; removed: readonly string[] }[];
  numbers: readonly { unit: NumberUnit; before: number; after: number }[];
  /** Something differs that neither lists nor numbers say. */
  otherwise: boolean;
}

type Found = { unit: NumberUnit; value: number };

/** What the number beside a comparison counts, told by the name of what it is compared with. */
function unitOf(member: string, parent: object): NumberUnit {
  if (member === 'years' || member === 'months' || member === 'days') return member;
  if (!('number' in parent)) return null;
  const compared = canonicalJson(parent.number);
  if (/months/i.test(compared)) return 'months';
  if (/years/i.test(compared)) return 'years';
  return /On"|"today"/.test(compared) ? 'date' : null;
}

/** An expression with its lists and numbers taken out, and those in their order. Which row of a table is looked up is no number. */
function outline(expression: unknown, deduplicated: boolean): { shape: string; numbers: readonly Found[]; lists: readonly (readonly string[])[] } {
  const numbers: Found[] = [];
  const lists: (readonly string[])[] = [];
  const blank = (value: unknown, member: string, parent: object): unknown => {
    if (typeof value === 'number') {
      if (member === 'by') return deduplicated ? '#' : value;
      numbers.push({ unit: unitOf(member, parent), value });
      return '#';
    }
    const codes = occupationList(member, value) ?? listIn(member, value, parent)?.values;
    if (codes) {
      lists.push(codes);
      return '…';
    }
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => blank(item, '', value));
      return deduplicated ? [...new Map(items.map((item) => [canonicalJson(item ?? null), item])).values()] : items;
    }
    if (typeof value !== 'object' || value === null) return value;
    // In the order of names, so that numbers and lists of two expressions stand side by side.
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]: [string, unknown]) => [name, blank(inner, name, value)]));
  };
  return { shape: canonicalJson(blank(expression, '', {}) ?? null), numbers, lists };
}

const without = (codes: readonly string[], others: readonly string[]): string[] => codes.filter((code) => !others.includes(code)).toSorted();
/** What came and went, by what lists name. An entry that went from one list to another of the kind is neither. */
function listChanges(before: unknown, after: unknown): ExpressionDifference['lists'] {
  const [was, is] = [listsIn(before), listsIn(after)];
  return [...new Set([...was, ...is].map(({ of }) => of))].flatMap((of) => {
    const valuesOf = (lists: typeof was): string[] => [...new Set(lists.flatMap((list) => (list.of === of ? list.values : [])))];
    const added = without(valuesOf(is), valuesOf(was));
    const removed = without(valuesOf(was), valuesOf(is));
    return added.length + removed.length > 0 ? [{ of, added, removed }] : [];
  });
}

const setOf = (numbers: readonly Found[]): string => canonicalJson([...new Set(numbers.map(({ unit, value }) => `${unit} ${value}`))].toSorted());

/** What two expressions (conditions, numbers) say differently; null where they say the same. */
export function compareExpressions(before: unknown, after: unknown): ExpressionDifference | null {
  if (isSameJson(before ?? null, after ?? null)) return null;
  const [listedBefore, listedAfter] = [occupationsIn(before), occupationsIn(after)];
  const added = without(listedAfter, listedBefore);
  const removed = without(listedBefore, listedAfter);
  const lists = listChanges(before, after);
  const came = new Set([...added, ...lists.flatMap((list) => list.added)]);
  const went = new Set([...removed, ...lists.flatMap((list) => list.removed)]);
  const differs = came.size + went.size > 0;
  const [a, b] = [outline(before, false), outline(after, false)];
  if (a.shape === b.shape) {
    const numbers = a.numbers.flatMap(({ unit, value }, index) => {
      const now = b.numbers[index]?.value ?? value;
      return now === value ? [] : [{ unit, before: value, after: now }];
    });
    // What went from one list of the rule to another is neither added nor taken off.
    const moved = a.lists.some((list, index) => {
      const now = b.lists[index] ?? [];
      return without(now, list).some((code) => !came.has(code)) || without(list, now).some((code) => !went.has(code));
    });
    return { added, removed, lists, numbers, otherwise: moved || (!differs && numbers.length === 0) };
  }
  // One entry more or less for each that came to a list or went has its words already.
  const repeated = outline(before, true).shape === outline(after, true).shape && setOf(a.numbers) === setOf(b.numbers);
  return { added, removed, lists, numbers: [], otherwise: !(differs && repeated) };
}
