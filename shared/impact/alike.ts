import type { Bilingual } from '../assessment/pack/types';
import type { MovedPathway, MovedScore } from './schema';

/** Of which program a pathway or points system is a stream: `ca.qc.pstq` of `ca.qc.pstq.1`, `qc-pstq` of `qc-pstq.stream-1`; of itself otherwise. */
export const programOf = (id: string): string => id.split('.').slice(0, id.startsWith('ca.') ? 3 : 1).join('.');

type Language = 'en' | 'fr';
const separators = /(\s*[:,]\s+|\s+(?=\())/u;
const isSeparator = (part: string): boolean => /^\s*[:,]?\s*$/u.test(part);

/** What several titles begin with, and what each has besides: empty for the program itself. */
function split(titles: readonly string[]): { common: string; rests: string[] } {
  const parts = titles.map((title) => title.split(separators));
  const [first = []] = parts;
  let same = 0;
  while (same < first.length && parts.every((one) => one[same] === first[same])) same += 1;
  while (same > 0 && isSeparator(first[same - 1] ?? '')) same -= 1;
  return { common: first.slice(0, same).join(''), rests: parts.map((one) => one.slice(same).join('').replace(/^\s*[:,]?\s*/u, '')) };
}

function titleIn(titles: readonly string[]): string {
  const { common, rests } = split(titles);
  if (common === '') return titles.join('; ');
  const named = rests.filter((rest) => rest !== '');
  return named.length === 0 ? common : `${common} (${named.join('; ')})`;
}

/** The program by name, with its streams: “Quebec: PSTQ (stream 1, highly qualified; stream 3, regulated professions)”. Of one alone, its title. */
export function titleOfAlike(titles: readonly Bilingual[]): Bilingual {
  const inLanguage = (language: Language): string => titleIn([...new Set(titles.map((title) => title[language]))]);
  return { en: inLanguage('en'), fr: inLanguage('fr') };
}

type Moved = MovedPathway | MovedScore;
const reasonKeys = ({ causes }: Moved): string[] => [...new Set(causes.map((cause) => ('kind' in cause && cause.kind === 'version' ? 'version' : JSON.stringify([cause.label.en, cause.before, cause.after]))))].toSorted();

/** Streams of one program that come to the same for the same reasons, together; all others by themselves. In the order in which they first come up. */
export function alike<T extends Moved>(moved: readonly T[]): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of moved) {
    const key = JSON.stringify([programOf(one.id), one.before, one.after, reasonKeys(one)]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
