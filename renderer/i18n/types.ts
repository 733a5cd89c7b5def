/** English texts of a feature: nested objects of sentences, written `as const`. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** What the French texts of a feature have to look like: the same keys, each a sentence. */
export type French<T> = { readonly [K in keyof T]: T[K] extends string ? string : French<T[K]> };

type PluralForm = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type WithoutPlural<K extends string> = K extends `${infer Base}${PluralForm}` ? Base : K;

/** `feature.key` or `feature.group.key` of every sentence; the forms of a plural count as one. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];

/** The sentence under a key; the `_other` form of a plural. */
export type SentenceAt<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T ? SentenceAt<T[Head], Rest> : never
  : K extends keyof T ? T[K] : `${K}_other` extends keyof T ? T[`${K}_other`] : never;

/** Names between double braces. */
export type VariablesOf<S> = S extends `${string}{{${infer V}}}${infer Rest}` ? V | VariablesOf<Rest> : never;
