/** A name in small letters, without accents, with one space between words and nothing else, so that ways of writing it can be compared. */
export const plainName = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
