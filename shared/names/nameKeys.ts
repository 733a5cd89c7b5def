import { letterKeys, partsOf, type NamePart } from './nameParts';
import type { PersonName } from './nameTokens';
import { isWidespread } from './spellings';

/** What a widespread part is indexed with: alone it would lead to a large part of a book. */
function companionsOf(others: readonly NamePart[]): string[] {
  const near = others.flatMap((other) => [
    ...(other.kind === 'widespread' || other.kind === 'telling' ? other.classes.filter(isWidespread) : []),
    // The first letter stands in a slip of the pen, and one end of the word does.
    ...(other.mayHaveTypo ? [`<${other.sound.slice(0, 2)}`, `>${other.sound.charAt(0)}${other.sound.slice(-2)}`] : []),
  ]);
  return [...near, ...letterKeys(others).map((letters) => `=${letters}`)];
}

/**
 * The keys under which an index holds a name. Two names that are the same or similar always share at least one, so that a search
 * compares only what stands under its own keys; those of widespread names are pairs, so that few others stand there.
 */
export function nameKeys(name: PersonName | string): string[] {
  const { parts, joined } = partsOf(name);
  if (parts.length === 0) return [];
  const keys = new Set(letterKeys(parts).map((letters) => `=${letters}`));
  for (const part of [...parts, ...joined]) {
    if (part.kind !== 'telling' && part.kind !== 'widespread') continue;
    for (const one of part.classes) {
      if (!isWidespread(one)) keys.add(one);
      else if (!joined.includes(part)) for (const companion of companionsOf(parts.filter((other) => other !== part))) keys.add([one, companion].toSorted().join('|'));
    }
  }
  return [...keys];
}
