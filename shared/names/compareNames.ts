import { nameTokens, soundOf, spellingsOf, type PersonName } from './nameTokens';

export type NameMatch = 'same' | 'similar' | 'different';

/** Jaro-Winkler similarity of two words, 0 to 1. */
function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = Array.from({ length: b.length }, () => false);
  const common: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (!taken[j] && a.charAt(i) === b.charAt(j)) {
        taken[j] = true;
        common.push(a.charAt(i));
        break;
      }
    }
  }
  if (common.length === 0) return 0;
  const there = b.split('').filter((_letter, index) => taken[index]);
  const swapped = common.filter((letter, index) => letter !== there[index]).length / 2;
  const jaro = (common.length / a.length + common.length / b.length + (common.length - swapped) / common.length) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charAt(prefix) === b.charAt(prefix)) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Whether two parts of names may be spellings of one. Short ones have to be equal: one letter is all there is. */
function close(a: string, b: string): boolean {
  if (a === b) return true;
  const spellings = spellingsOf(b);
  if ([...spellingsOf(a)].some((spelling) => spellings.has(spelling))) return true;
  if (Math.min(a.length, b.length) < 4) return false;
  if (soundOf(a) === soundOf(b)) return similarity(a, b) >= 0.75;
  // One end has to agree, so that the index finds the pair by it.
  return similarity(a, b) >= 0.93 && (a.slice(0, 4) === b.slice(0, 4) || a.slice(-4) === b.slice(-4));
}

/** Middle names that tens of millions share: alone with one other part they make no match. */
const common = new Set(['singh', 'kaur', 'van', 'thi', 'mohammed', 'maria', 'de', 'abdul', 'bin', 'binti']);

/**
 * Whether two names may be those of one person, in any order of their parts. `same`: the same parts, accents and case aside.
 * `similar`: every part of the shorter one is a spelling of a part of the longer one. Symmetric.
 */
export function compareNames(a: PersonName | string, b: PersonName | string): NameMatch {
  const x = nameTokens(a);
  const y = nameTokens(b);
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  if (few.length === 0) return 'different';
  if (few.toSorted().join(' ') === many.toSorted().join(' ') || x.toSorted().join('') === y.toSorted().join('')) return 'same';
  const free = [...many];
  // Equal parts first, so that a close one does not take the place of an equal one.
  const left = few.filter((token) => {
    const at = free.indexOf(token);
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
  for (const token of left) {
    const at = free.findIndex((other) => close(token, other));
    if (at < 0) return 'different';
    free.splice(at, 1);
  }
  if (free.length === 0) return 'similar';
  // Parts are left out on one side: at least two that say something have to agree.
  const telling = few.filter((token) => ![...spellingsOf(token)].some((spelling) => common.has(spelling)) && token.length > 1);
  return telling.length >= 2 ? 'similar' : 'different';
}

/** Keys of which two names that match always share at least one: the index of a whole book looks there alone. */
export function nameKeys(name: PersonName | string): string[] {
  const tokens = nameTokens(name);
  const keys = new Set(tokens.toSorted().length > 0 ? [`=${tokens.toSorted().join('')}`] : []);
  for (const token of tokens) {
    for (const spelling of spellingsOf(token)) keys.add(`s${soundOf(spelling)}`);
    keys.add(`s${soundOf(token)}`);
    if (token.length >= 4) {
      keys.add(`<${token.slice(0, 4)}`);
      keys.add(`>${token.slice(-4)}`);
    }
  }
  return [...keys];
}
