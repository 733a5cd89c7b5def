import MiniSearch from 'minisearch';
import { unitGroup, unitGroups } from '../data/noc';
import { foldText } from '../names';
import { frenchTitles } from './frenchTitles';

export type Language = 'en' | 'fr';
export type TitleKind = 'group' | 'illustrative' | 'index' | 'own';
export type OccupationTitle = { id: number; code: string; text: string; language: Language; kind: TitleKind };
export type OccupationIndex = { titles: readonly OccupationTitle[]; search: MiniSearch<OccupationTitle>; byText: ReadonlyMap<string, readonly OccupationTitle[]>; examples: ReadonlyMap<string, readonly OccupationTitle[]> };

const kindOf: Readonly<Record<string, TitleKind>> = { '-': 'index', '+': 'own' };

/** Endings that say only gender or number; both languages, since people type either. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(eur|euse|rice)s?$/, 'eu'], [/(ier|iere)s?$/, 'ie'], [/(ien|ienne)s?$/, 'ien'], [/(iste)s?$/, 'iste'], [/(ant|ante)s?$/, 'ant'], [/(ee|e)s?$/, ''], [/([^s])s$/, '$1'],
];

/** The stem under which a word is indexed and searched. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  for (const [ending, replacement] of endings) if (ending.test(word)) return word.replace(ending, replacement);
  return word;
}

const fold = foldText;
const words = (text: string): string[] => fold(text).split(' ').filter((word) => word !== '');
/** Words that titles hold without meaning. */
const noise = new Set(['and', 'or', 'of', 'in', 'the', 'for', 'et', 'de', 'des', 'du', 'd', 'la', 'le', 'les', 'l', 'en', 'a', 'au', 'aux', 'autres', 'other', 'assimile', 'ou']);

/** "Concepteurs/conceptrices de logiciels" names two titles. */
const spoken = (title: string): string => title.replaceAll('/', ' ');

/**
 * Everything by which an occupation of NOC 2021 can be found: group titles in both languages, the official example titles (English)
 * and our own French ones. `titlesText` is the table shared/data/noc/titles2021.
 */
export function buildOccupationIndex(titlesText: string): OccupationIndex {
  const titles: OccupationTitle[] = [];
  const add = (code: string, text: string, language: Language, kind: TitleKind) => void titles.push({ id: titles.length, code, text, language, kind });
  for (const { code, title } of unitGroups('2021')) {
    add(code, title.en, 'en', 'group');
    add(code, title.fr, 'fr', 'group');
  }
  for (const line of titlesText.trimEnd().split('\n')) {
    const [code = '', ...marked] = line.split('\t');
    for (const text of marked) {
      const kind = kindOf[text.charAt(0)];
      add(code, kind ? text.slice(1) : text, 'en', kind ?? 'illustrative');
    }
  }
  for (const [code, own] of Object.entries(frenchTitles)) for (const text of own) add(code, text, 'fr', 'own');

  const search = new MiniSearch<OccupationTitle>({
    fields: ['text'],
    storeFields: [],
    extractField: (title, field) => (field === 'id' ? title.id : spoken(title.text)),
    tokenize: (text) => words(text),
    processTerm: (term) => (noise.has(term) ? null : stem(term)),
  });
  search.addAll(titles);
  const byText = new Map<string, OccupationTitle[]>();
  const examples = new Map<string, OccupationTitle[]>();
  for (const title of titles) {
    const text = fold(title.text);
    byText.set(text, [...(byText.get(text) ?? []), title]);
    if (title.kind !== 'group') {
      const list = examples.get(title.code);
      if (list) list.push(title);
      else examples.set(title.code, [title]);
    }
  }
  return { titles, search, byText, examples };
}

export type OccupationHit = { code: string; title: { en: string; fr: string }; teer: number; /** The title that was found, when it is not the group's own. */ matched: string | null };

const kindWeight: Readonly<Record<TitleKind, number>> = { group: 1.25, illustrative: 1.15, own: 1.15, index: 1 };
const codeQuery = /^(?:(?:noc|cnp)\s*(?:(?:2016|2021)\s+)?[:#-]?\s*)?(\d{1,5})$/i;

/** The code, or the beginning of one, that a query asks for: "21231", "NOC 21231", « CNP 2021 21231 »; `undefined` for words. */
export const codeIn = (query: string): string | undefined => codeQuery.exec(query.trim())?.[1];

function hit(code: string, matched: string | null): OccupationHit[] {
  const group = unitGroup(code);
  return group?.version === '2021' ? [{ code, title: group.title, teer: group.teer, matched }] : [];
}

/** How close the whole of a title is to what was typed: all words there, and little else. */
function likeness(query: readonly string[], title: OccupationTitle): number {
  const there = new Set(words(spoken(title.text)).filter((word) => !noise.has(word)).map(stem));
  const found = query.filter((word) => there.has(word) || [...there].some((other) => other.startsWith(word))).length;
  return query.length === 0 ? 0 : (found / query.length) * (0.6 + 0.4 * Math.min(1, query.length / Math.max(1, there.size)));
}

/**
 * Occupations of NOC 2021 for a code, the beginning of one, or a job title as people type it: typing errors, word order, accents,
 * gender and unfinished words are tolerated. The best first, each occupation once; titles in `language` weigh more.
 */
export function searchOccupations(index: OccupationIndex, query: string, { language, limit }: { language: Language; limit: number }): OccupationHit[] {
  const typed = query.trim();
  if (typed === '') return [];
  const asked = codeIn(typed);
  if (asked !== undefined) return unitGroups('2021').filter(({ code }) => code.startsWith(asked)).slice(0, limit).flatMap(({ code }) => hit(code, null));
  const folded = fold(typed);
  const stems = folded.split(' ').filter((word) => word !== '' && !noise.has(word)).map(stem);
  const scores = new Map<string, { score: number; title: OccupationTitle }>();
  const offer = (title: OccupationTitle, score: number) => {
    const best = scores.get(title.code);
    if (!best || score > best.score) scores.set(title.code, { score, title });
  };
  for (const title of index.byText.get(folded) ?? []) offer(title, 10_000 * kindWeight[title.kind]);
  const results = index.search.search(typed, {
    prefix: (_term, position, terms) => position === terms.length - 1 || terms.length === 1,
    fuzzy: (term) => (term.length < 4 ? false : term.length < 6 ? 1 : 0.25),
    maxFuzzy: 2,
    combineWith: stems.length > 3 ? 'OR' : 'AND',
    weights: { prefix: 0.6, fuzzy: 0.35 },
  });
  const found = results.length > 0 ? results : index.search.search(typed, { prefix: true, fuzzy: 0.3, combineWith: 'OR' });
  for (const result of found.slice(0, 400)) {
    const title = index.titles[Number(result.id)];
    if (!title) continue;
    offer(title, result.score * kindWeight[title.kind] * (title.language === language ? 1.2 : 1) * (0.4 + likeness(stems, title)));
  }
  return [...scores.entries()]
    .toSorted(([codeA, a], [codeB, b]) => b.score - a.score || (codeA < codeB ? -1 : 1))
    .slice(0, limit)
    .flatMap(([code, { title }]) => hit(code, title.kind === 'group' ? null : title.text));
}

/** The example titles of a group, the illustrative ones first. */
export const exampleTitles = (index: OccupationIndex, code: string): readonly OccupationTitle[] =>
  (index.examples.get(code) ?? []).toSorted((a, b) => Number(b.kind === 'illustrative') - Number(a.kind === 'illustrative'));
