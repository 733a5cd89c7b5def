import type { ClientFile } from '../../clientFile';
import { provinceName } from '../../places';
import { dateOf } from '../engine/days';
import type { CriterionResult } from '../engine/outcome';
import type { TraceNode } from '../engine/trace';
import type { NumberValue, Pointer } from '../engine/values';
import type { FactSource } from '../facts/records';
import { factName } from '../report/names';
import { comparedNumber } from './comparedNumber';

type Language = 'en' | 'fr';

const unknown = { en: 'not known', fr: 'inconnu' } as const;
const upTo = { en: 'at most', fr: 'au plus' } as const;
const atLeast = { en: 'at least', fr: 'au moins' } as const;
/** In French the word of forms, which has no gender to agree in: “Offres d’emploi, néant”. */
const none = { en: 'none', fr: 'néant' } as const;
const answers = { true: { en: 'yes', fr: 'oui' }, false: { en: 'no', fr: 'non' } } as const;
const colon = { en: ': ', fr: '\u00A0: ' } as const;

/** Made once: to make one takes far longer than to write a number with it. */
const numbers = { en: new Intl.NumberFormat('en-CA', { maximumFractionDigits: 2 }), fr: new Intl.NumberFormat('fr-CA', { maximumFractionDigits: 2 }) } as const;
const shownNumber = (value: number, language: Language): string => numbers[language].format(value);

/** A number, a range, or that it is not known. */
export function shownRange({ low, high }: NumberValue, language: Language): string {
  if (low === high) return shownNumber(low, language);
  if (low === -Infinity || (low <= 0 && high === Infinity)) return high === Infinity ? unknown[language] : `${upTo[language]} ${shownNumber(high, language)}`;
  return high === Infinity ? `${atLeast[language]} ${shownNumber(low, language)}` : `${shownNumber(low, language)}–${shownNumber(high, language)}`;
}

const daySpans = {
  en: { until: (day: string) => `${day} or earlier`, from: (day: string) => `${day} or later`, between: (from: string, to: string) => `${from} to ${to}` },
  fr: { until: (day: string) => `${day} ou avant`, from: (day: string) => `${day} ou après`, between: (from: string, to: string) => `du ${from} au ${to}` },
} as const;

/** How a day YYYY-MM-DD is written. */
type ShowDay = (date: string) => string;
const asInTheFile: ShowDay = (date) => date;

/** A day, the days between which it lies, that there is none (Infinity), or that it is not known. */
function shownDays({ low, high }: NumberValue, language: Language, show: ShowDay): string {
  const shown = (day: number): string => show(dateOf(day));
  if (low === high) return low === Infinity ? none[language] : shown(low);
  const words = daySpans[language];
  if (low === -Infinity) return high === Infinity ? unknown[language] : words.until(shown(high));
  return high === Infinity ? words.from(shown(low)) : words.between(shown(low), shown(high));
}

/** The value at a JSON Pointer; undefined where nothing stands. */
export function valueAt(source: FactSource, pointer: Pointer): unknown {
  let place: unknown = source.file.raw;
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
    // Only what the file holds: not the length of a list, nor what every object has.
    if (typeof place !== 'object' || place === null || !Object.prototype.propertyIsEnumerable.call(place, name)) return undefined;
    place = Reflect.get(place, name);
  }
  return place;
}

const mostFacts = 6;

/** Facts are read of a client file and of nothing else. */
const clientOf = (source: FactSource): ClientFile => source.file.raw as ClientFile;

/** A fact with what it is called, where its value alone does not say what it is of. */
function named(pointer: Pointer, value: string, client: ClientFile, language: Language): string {
  const name = factName(pointer, client, language).split(' › ').at(-1) ?? pointer;
  return `${name}${colon[language]}${value}`;
}

/** A company of the file is known by its name; the file's own ids say nothing to a reader. */
const shownText = (pointer: Pointer, value: string, { employers = [] }: ClientFile): string => (pointer.endsWith('/employerId') ? employers.find(({ id }) => id === value)?.legalName ?? value : value);

/** A fact as it stands in the file: nothing of records, whose members are facts of their own, and of what is absent. */
function shownFact(pointer: Pointer, source: FactSource, language: Language): string | undefined {
  const client = clientOf(source);
  const value = valueAt(source, pointer);
  if (typeof value === 'string') return shownText(pointer, value, client);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return named(pointer, answers[`${value}`][language], client, language);
  if (value === null) return named(pointer, none[language], client, language);
  if (!Array.isArray(value) || pointer.endsWith('/incomplete')) return undefined;
  if (value.length === 0) return named(pointer, none[language], client, language);
  const texts = value.filter((item) => typeof item === 'string');
  // Where a person means to live is told by name, as every other province is.
  return texts.length === 0 ? undefined : texts.map((text) => (pointer.endsWith('/intent/provinces') ? provinceName(text, language) : text)).join(', ');
}

/** A list of records that were looked through without one that mattered: how many there are. */
function countOf(pointer: Pointer, source: FactSource, language: Language): string | undefined {
  const value = valueAt(source, pointer);
  return Array.isArray(value) ? named(pointer, String(value.length), clientOf(source), language) : undefined;
}

const isOfOffer = ({ what, children }: TraceNode): boolean => what.includes(' offer.') || what.startsWith('measure ') || children.some(isOfOffer);

/** A criterion of a job offer reads nothing where the person has none. */
const withoutOffer = ({ trace, inputs }: Pick<CriterionResult, 'trace' | 'inputs'>, source: FactSource, language: Language): string =>
  inputs.length === 0 && trace.some(isOfOffer) ? named('/jobOffers', none[language], clientOf(source), language) : '';

/**
 * What the file says about a criterion: the number or day that was compared, or the facts that were read, truths as yes or no. Days are
 * written as the file has them unless `show` writes them for a reader.
 */
export function observedOf(result: Pick<CriterionResult, 'criterion' | 'trace' | 'inputs' | 'outcome'>, source: FactSource, language: Language, show: ShowDay = asInTheFile): string {
  const { inputs, outcome } = result;
  if (outcome === 'judgement' || outcome === 'not-applicable') return '';
  const compared = comparedNumber(result);
  if (compared) return compared.ofDays ? shownDays(compared.value, language, show) : shownRange(compared.value, language);
  const single = inputs.flatMap((pointer) => shownFact(pointer, source, language) ?? []);
  const facts = [...new Set(single.length > 0 || outcome === 'unknown' ? single : inputs.flatMap((pointer) => countOf(pointer, source, language) ?? []))];
  if (facts.length === 0) return outcome === 'unknown' ? unknown[language] : withoutOffer(result, source, language);
  return facts.length > mostFacts ? `${facts.slice(0, mostFacts).join(', ')} …` : facts.join(', ');
}
