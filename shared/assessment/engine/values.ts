/** A JSON Pointer into the client file. */
export type Pointer = string;

/**
 * What is known of a number (a day is a number too: days since 1970-01-01): it lies in [low, high], both included. Known exactly where
 * both are equal. `missing` names the facts that would narrow it; it is empty exactly where nothing is left to find out.
 */
export type NumberValue = { kind: 'number'; low: number; high: number; missing: readonly Pointer[] };

/** `is` null: not known. */
export type TruthValue = { kind: 'truth'; is: boolean | null; missing: readonly Pointer[] };

/** One of `options`; null in their place: it may be anything. An option null says that there is none. */
export type TextValue = { kind: 'text'; options: readonly (string | null)[] | null; missing: readonly Pointer[] };

export type Value = NumberValue | TruthValue | TextValue;

/** Nothing is left to find out. One list for all, so that what is known costs no list of its own. */
const nothing: readonly Pointer[] = [];

export const number = (value: number): NumberValue => ({ kind: 'number', low: value, high: value, missing: nothing });
export const between = (low: number, high: number, missing: readonly Pointer[]): NumberValue => ({ kind: 'number', low, high, missing: low === high ? nothing : missing });
export const anyNumber = (missing: readonly Pointer[], low = -Infinity, high = Infinity): NumberValue => ({ kind: 'number', low, high, missing });
export const truth = (is: boolean): TruthValue => (is ? yes : no);
export const yes: TruthValue = { kind: 'truth', is: true, missing: nothing };
export const no: TruthValue = { kind: 'truth', is: false, missing: nothing };
export const maybe = (missing: readonly Pointer[]): TruthValue => ({ kind: 'truth', is: null, missing });
export const text = (value: string | null): TextValue => ({ kind: 'text', options: [value], missing: nothing });
export const anyText = (missing: readonly Pointer[]): TextValue => ({ kind: 'text', options: null, missing });

export const isExact = ({ low, high }: NumberValue): boolean => low === high;

/** Every pointer once, in the order of first mention. */
export const union = (...lists: readonly (readonly Pointer[])[]): readonly Pointer[] => unionOf(lists, itself);

const itself = (list: readonly Pointer[]): readonly Pointer[] => list;
const missingOf = ({ missing }: Value): readonly Pointer[] => missing;

/** The pointers of some items, every one once. Most values are known: then there is nothing to gather, and a single list stays as it is. */
function unionOf<T>(items: readonly T[], listOf: (item: T) => readonly Pointer[]): readonly Pointer[] {
  let single = nothing;
  let several: Set<Pointer> | undefined;
  for (const item of items) {
    const list = listOf(item);
    if (list.length === 0) continue;
    if (single.length === 0) single = list;
    else {
      several ??= new Set(single);
      for (const pointer of list) several.add(pointer);
    }
  }
  return several ? [...several] : single;
}

/** What keeps some values open. */
const openIn = (values: readonly TruthValue[]): TruthValue => maybe(unionOf(values.filter(({ is }) => is === null), missingOf));

/** Kleene's and: false as soon as one is false; true if all are, also of none. What is missing is what keeps it open. */
export function and(values: readonly TruthValue[]): TruthValue {
  let isOpen = false;
  for (const { is } of values) {
    if (is === false) return no;
    if (is === null) isOpen = true;
  }
  return isOpen ? openIn(values) : yes;
}

/** Kleene's or: true as soon as one is true; false if all are, also of none. */
export function or(values: readonly TruthValue[]): TruthValue {
  let isOpen = false;
  for (const { is } of values) {
    if (is === true) return yes;
    if (is === null) isOpen = true;
  }
  return isOpen ? openIn(values) : no;
}

export const not = ({ is, missing }: TruthValue): TruthValue => (is === null ? maybe(missing) : truth(!is));

/** True as soon as `count` are true, false as soon as no more than `count` − 1 can be. */
export function atLeast(count: number, values: readonly TruthValue[]): TruthValue {
  let sure = 0;
  let open = 0;
  for (const { is } of values) {
    if (is === true) sure += 1;
    if (is === null) open += 1;
  }
  if (sure >= count) return yes;
  return sure + open < count ? no : openIn(values);
}

/** Whether `a` is at least `b`. */
export function isAtLeast(a: NumberValue, b: NumberValue): TruthValue {
  if (a.low >= b.high) return yes;
  return a.high < b.low ? no : maybe(union(a.missing, b.missing));
}

export function sum(values: readonly NumberValue[]): NumberValue {
  let low = 0;
  let high = 0;
  for (const value of values) {
    low += value.low;
    high += value.high;
  }
  return between(low, high, unionOf(values, missingOf));
}

export function smallest(values: readonly NumberValue[]): NumberValue {
  let low = Infinity;
  let high = Infinity;
  for (const value of values) {
    low = Math.min(low, value.low);
    high = Math.min(high, value.high);
  }
  return between(low, high, unionOf(values, missingOf));
}

export function greatest(values: readonly NumberValue[]): NumberValue {
  let low = -Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.max(low, value.low);
    high = Math.max(high, value.high);
  }
  return between(low, high, unionOf(values, missingOf));
}

/** `then` or `otherwise`, or anything from the least of both to the greatest while the condition is open. */
export function choose(condition: TruthValue, then: () => NumberValue, otherwise: () => NumberValue): NumberValue {
  if (condition.is !== null) return condition.is ? then() : otherwise();
  const a = then();
  const b = otherwise();
  return between(Math.min(a.low, b.low), Math.max(a.high, b.high), union(condition.missing, a.missing, b.missing));
}

/** Whether the text is one of `accepted`; null among them stands for “none”. */
export function isOneOf({ options, missing }: TextValue, accepted: readonly (string | null)[]): TruthValue {
  if (options === null) return maybe(missing);
  let hits = 0;
  for (const option of options) if (accepted.includes(option)) hits += 1;
  if (hits === options.length) return yes;
  return hits === 0 ? no : maybe(missing);
}
