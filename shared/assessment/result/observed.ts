import type { CriterionResult } from '../engine/outcome';
import type { TraceNode } from '../engine/trace';
import type { NumberValue, Pointer } from '../engine/values';
import type { FactSource } from '../facts/records';

type Language = 'en' | 'fr';

const unknown = { en: 'not known', fr: 'inconnu' } as const;
const upTo = { en: 'at most', fr: 'au plus' } as const;
const atLeast = { en: 'at least', fr: 'au moins' } as const;

const shownNumber = (value: number, language: Language): string => new Intl.NumberFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { maximumFractionDigits: 2 }).format(value);

/** A number, a range, or that it is not known. */
export function shownRange({ low, high }: NumberValue, language: Language): string {
  if (low === high) return shownNumber(low, language);
  if (low === -Infinity || (low <= 0 && high === Infinity)) return high === Infinity ? unknown[language] : `${upTo[language]} ${shownNumber(high, language)}`;
  return high === Infinity ? `${atLeast[language]} ${shownNumber(low, language)}` : `${shownNumber(low, language)}–${shownNumber(high, language)}`;
}

/** The value at a JSON Pointer; undefined where nothing stands. */
export function valueAt(source: FactSource, pointer: Pointer): unknown {
  let place: unknown = source.file.raw;
  for (const segment of pointer.split('/').slice(1)) {
    if (typeof place !== 'object' || place === null) return undefined;
    place = Object.entries(place).find(([name]) => name === segment.replaceAll('~1', '/').replaceAll('~0', '~'))?.[1];
  }
  return place;
}

const mostFacts = 6;

/** What the file says about a criterion: the number that was compared, or the facts that were read. */
export function observedOf({ trace, inputs, outcome }: Pick<CriterionResult, 'trace' | 'inputs' | 'outcome'>, source: FactSource, language: Language): string {
  if (outcome === 'judgement' || outcome === 'not-applicable') return '';
  const compared = firstNumber(trace);
  if (compared) return shownRange(compared, language);
  const facts = [...new Set(inputs.map((pointer) => valueAt(source, pointer)).filter((value) => typeof value === 'string' || typeof value === 'number').map(String))];
  if (facts.length === 0) return outcome === 'unknown' ? unknown[language] : '';
  return facts.length > mostFacts ? `${facts.slice(0, mostFacts).join(', ')} …` : facts.join(', ');
}

/** The number on the left of a comparison that is the criterion as a whole. */
function firstNumber(trace: readonly TraceNode[]): NumberValue | undefined {
  const [root] = trace;
  if (!root || (root.what !== 'at least' && root.what !== 'below')) return undefined;
  const value = root.children[0]?.value;
  return value?.kind === 'number' ? value : undefined;
}

