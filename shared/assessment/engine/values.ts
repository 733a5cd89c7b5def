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

export const number = (value: number): NumberValue => ({ kind: 'number', low: value, high: value, missing: [] });
export const between = (low: number, high: number, missing: readonly Pointer[]): NumberValue => ({ kind: 'number', low, high, missing: low === high ? [] : missing });
export const anyNumber = (missing: readonly Pointer[], low = -Infinity, high = Infinity): NumberValue => ({ kind: 'number', low, high, missing });
export const truth = (is: boolean): TruthValue => (is ? yes : no);
export const yes: TruthValue = { kind: 'truth', is: true, missing: [] };
export const no: TruthValue = { kind: 'truth', is: false, missing: [] };
export const maybe = (missing: readonly Pointer[]): TruthValue => ({ kind: 'truth', is: null, missing });
export const text = (value: string | null): TextValue => ({ kind: 'text', options: [value], missing: [] });
export const anyText = (missing: readonly Pointer[]): TextValue => ({ kind: 'text', options: null, missing });

export const isExact = ({ low, high }: NumberValue): boolean => low === high;

/** Every pointer once, in the order of first mention. */
export const union = (...lists: readonly (readonly Pointer[])[]): readonly Pointer[] => {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length < 2 ? filled[0] ?? [] : [...new Set(filled.flat())];
};

/** Kleene's and: false as soon as one is false; true if all are, also of none. What is missing is what keeps it open. */
export function and(values: readonly TruthValue[]): TruthValue {
  if (values.some(({ is }) => is === false)) return no;
  const open = values.filter(({ is }) => is === null);
  return open.length === 0 ? yes : maybe(union(...open.map(({ missing }) => missing)));
}

/** Kleene's or: true as soon as one is true; false if all are, also of none. */
export function or(values: readonly TruthValue[]): TruthValue {
  if (values.some(({ is }) => is === true)) return yes;
  const open = values.filter(({ is }) => is === null);
  return open.length === 0 ? no : maybe(union(...open.map(({ missing }) => missing)));
}

export const not = ({ is, missing }: TruthValue): TruthValue => (is === null ? maybe(missing) : truth(!is));

/** True as soon as `count` are true, false as soon as no more than `count` − 1 can be. */
export function atLeast(count: number, values: readonly TruthValue[]): TruthValue {
  const sure = values.filter(({ is }) => is === true).length;
  if (sure >= count) return yes;
  const open = values.filter(({ is }) => is === null);
  return sure + open.length < count ? no : maybe(union(...open.map(({ missing }) => missing)));
}

/** Whether `a` is at least `b`. */
export function isAtLeast(a: NumberValue, b: NumberValue): TruthValue {
  if (a.low >= b.high) return yes;
  return a.high < b.low ? no : maybe(union(a.missing, b.missing));
}

export const sum = (values: readonly NumberValue[]): NumberValue =>
  between(values.reduce((total, { low }) => total + low, 0), values.reduce((total, { high }) => total + high, 0), union(...values.map(({ missing }) => missing)));

export const smallest = (values: readonly NumberValue[]): NumberValue =>
  between(Math.min(...values.map(({ low }) => low)), Math.min(...values.map(({ high }) => high)), union(...values.map(({ missing }) => missing)));

export const greatest = (values: readonly NumberValue[]): NumberValue =>
  between(Math.max(...values.map(({ low }) => low)), Math.max(...values.map(({ high }) => high)), union(...values.map(({ missing }) => missing)));

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
  const hits = options.filter((option) => accepted.includes(option)).length;
  if (hits === options.length) return yes;
  return hits === 0 ? no : maybe(missing);
}
