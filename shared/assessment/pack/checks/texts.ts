import { pointerTo } from '../../../clientFile';
import type { Fault } from '../../../errors';
import { packFault } from '../faults';
import type { Path } from './expressions';

/** A word or two can be the same in both languages (“Agriculture”, “Points”), and so can numbers (“34, 35, 35.1”); a sentence cannot. */
const mostAlike = 2;
const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;

/** Every text in both languages, wherever it stands: not blank, and translated. */
export function textFaults(value: unknown, path: Path = []): Fault[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textFaults(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fr' in value && typeof value.en === 'string' && typeof value.fr === 'string') {
    const { en, fr } = value;
    const blank = Object.entries({ en, fr }).flatMap(([language, text]) => (text === '' || text !== text.trim() ? [packFault(pointerTo([...path, language]), 'blank-text')] : []));
    return blank.length > 0 || en !== fr || wordsOf(en) <= mostAlike ? blank : [packFault(pointerTo([...path, 'fr']), 'not-translated')];
  }
  return Object.entries(value).flatMap(([member, inner]) => textFaults(inner, [...path, member]));
}
