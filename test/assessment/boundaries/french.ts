import type { Relation } from './statements';

const numberText = /\d{1,3}(?:[\s\u00A0\u202F]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/gu;

const before: readonly [RegExp, Relation][] = [
  [/(?:pas|ni) (?:\S+ )?(?:plus|davantage) (?:de|d’)\W*$/iu, 'at-most'], [/pas moins de\W*$/iu, 'at-least'],
  [/(?:au moins|minimum(?: de)?|à partir (?:de|du)|depuis|dès) (?:(?:le|les|la) )?(?:(?:NCLC|CLB|niveau|ou) )*\W*$/iu, 'at-least'],
  [/(?:au plus(?: tard)?|jusqu’à|jusqu’au|maximum(?: de)?) (?:(?:le|les|la) )?\W*$/iu, 'at-most'],
  [/(?:moins de|moins d’|inférieure?s? à) \W*$/iu, 'less-than'],
  [/(?:plus de|plus d’|supérieure?s? à|dépasse\w*) \W*$/iu, 'more-than'],
  [/\bde \W*$/iu, 'bare'],
];
const after: readonly [RegExp, Relation][] = [
  [/^[^;:,]{0,40}? (?:ou|et) (?:plus|davantage)/iu, 'at-least'], [/^[^;:,]{0,40}? (?:au plus|au maximum|ou moins)/iu, 'at-most'], [/^[^;:,]{0,40}? au moins/iu, 'at-least'],
  [/^(?: ans| mois| jours)? (?:à|et) \d/iu, 'at-least'],
];

/** How a French sentence compares each number that it writes in digits: what stands before and what stands behind, so that one number may have several. */
export function relationsInFrench(sentence: string): ReadonlyMap<number, ReadonlySet<Relation>> {
  const found = new Map<number, Set<Relation>>();
  for (const match of sentence.matchAll(numberText)) {
    const number = Number(match[0].replaceAll(/[\s\u00A0\u202F]/gu, '').replace(',', '.'));
    const [lead, rest] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    const relations = found.get(number) ?? new Set();
    for (const [words, relation] of before) if (words.test(lead)) relations.add(relation);
    for (const [words, relation] of after) if (words.test(rest)) relations.add(relation);
    if (/\d(?: ans| mois| jours| %)? (?:à|et) $/u.test(lead)) relations.add('at-most');
    found.set(number, relations);
  }
  return found;
}
