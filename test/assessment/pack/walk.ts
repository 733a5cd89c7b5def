// What a walk over a pack finds, however deep: it knows nothing of what a pack is made of, so that a new part of the format is walked too.

const inside = (value: unknown): readonly (readonly [string, unknown])[] => (typeof value === 'object' && value !== null ? Object.entries(value) : []);
const isCited = (value: unknown): boolean => typeof value === 'object' && value !== null && 'citations' in value && Array.isArray(value.citations) && value.citations.length > 0;

/** Places of numbers that no object around them gives a source for. */
export function uncitedNumbers(value: unknown, pointer = ''): string[] {
  if (typeof value === 'number') return [pointer];
  return isCited(value) ? [] : inside(value).flatMap(([member, inner]) => uncitedNumbers(inner, `${pointer}/${member}`));
}

export interface TextPlace {
  place: string;
  en: unknown;
  fr: unknown;
}

/** Everything said in a language, with its place: what has only one of both is among it. */
export function textsIn(value: unknown, place = ''): readonly TextPlace[] {
  const here = typeof value === 'object' && value !== null && ('en' in value || 'fr' in value) ? [{ place, en: 'en' in value ? value.en : undefined, fr: 'fr' in value ? value.fr : undefined }] : [];
  return [...here, ...inside(value).flatMap(([member, inner]) => textsIn(inner, `${place}/${member}`))];
}

const englishWords = /(?<![\p{L}’'-])(the|of|and|with|without|which|at least|within|is|are|not|for|from|must|years?|months?|days|hours)(?![\p{L}’'-])/giu;
const named = /«[^»]*»|“[^”]*”|\([^)]*\)|\p{Lu}[\p{L}’]+(?: (?:of|and|the|for|\p{Lu}[\p{L}’]+))+/gu;

/** Whether a text reads as English: two different words of English sentences that no French one has, outside names, quotation marks and brackets. */
export const readsAsEnglish = (text: string): boolean => new Set([...text.replaceAll(named, '').matchAll(englishWords)].map(([word]) => word.toLowerCase())).size >= 2;

/** How many words a text has. */
export const wordsOf = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word)).length;

/** Places of texts that are missing in French, the same as in English though they are sentences, or English. */
export const withoutFrench = (value: unknown): string[] =>
  textsIn(value).filter(({ en, fr }) => typeof en !== 'string' || typeof fr !== 'string' || en.trim() === '' || fr.trim() === '' || (en === fr && wordsOf(en) > 2) || readsAsEnglish(fr)).map(({ place }) => place);

/** Numbers that a text says: `1,560` and `1 560`, `38.46` and `38,46`. Not one: French has it as an article (“un an”). */
export const numbersSaid = (text: string, language: 'en' | 'fr'): readonly string[] => {
  const plain = language === 'en' ? text.replaceAll(/(?<=\d),(?=\d{3})/gu, '') : text.replaceAll(/(?<=\d)[\s\u00A0\u202F](?=\d{3}(?!\d))/gu, '').replaceAll(/(?<=\d),(?=\d)/gu, '.');
  return [...new Set([...plain.matchAll(/\d+(?:\.\d+)?/gu)].map(([number]) => number))].filter((number) => number !== '1').toSorted();
};

interface Versioned {
  id: string;
  versions: readonly { from: string; until: string | null; criteria?: readonly unknown[] }[];
}

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Days between two versions on which none is in force, from the first to the last, and days on which two are. */
export const gapsIn = (all: readonly Versioned[]): readonly string[] =>
  all.flatMap(({ id, versions }) => versions.slice(1).flatMap(({ from }, index) => {
    const until = versions[index]?.until ?? null;
    if (until === null || until >= from) return [`${id} twice from ${from}`];
    const first = nextDay(until);
    return first === from ? [] : [`${id} ${first} to ${new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)}`];
  }));

/** Ids that have no version, or a version that asks for nothing. */
export const withoutRules = (ids: readonly string[], pathways: readonly Versioned[]): readonly string[] =>
  ids.filter((id) => {
    const versions = pathways.find((pathway) => pathway.id === id)?.versions ?? [];
    return versions.length === 0 || versions.some(({ criteria = [] }) => criteria.length === 0);
  });
