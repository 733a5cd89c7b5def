import { z } from 'zod';
import { clientFile, type ClientFile } from '../../clientFile';
import { unwrap } from '../../clientFile/fieldsOf';
import { leaves, members } from '../../clientFile/registries';
import { countryName, provinceName } from '../../places';
import { fieldLabel, optionLabel } from '../../texts';
import type { CriterionResult } from '../engine/outcome';
import { saysWhetherTaken } from '../measures/checkMeasures';
import type { FactSource } from '../facts/records';
import { observedOf, valueAt } from '../result/observed';
import { madeSentence } from './lookUpWords';
import { personName } from './names';
import { longDate } from './words';

type Language = 'en' | 'fr';
type Leaf = NonNullable<ReturnType<typeof leaves.get>>;

const mostFacts = 6;

/** The schema of what stands at a pointer, with its label; undefined where the format has nothing there. */
export function memberAt(pointer: string): { schema: z.ZodType | undefined; path: string | undefined } {
  let schema: z.ZodType | undefined = clientFile;
  let path: string | undefined;
  for (const segment of pointer.split('/').slice(1)) {
    path = undefined;
    if (schema instanceof z.ZodObject) {
      const member: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, segment) ? schema.shape[segment] : undefined;
      path = member instanceof z.ZodType ? members.get(member)?.path : undefined;
      schema = member && unwrap(member).schema;
    } else {
      schema = schema instanceof z.ZodArray ? unwrap(schema.element).schema : undefined;
    }
  }
  return { schema, path };
}

const colon = { en: ': ', fr: '\u00A0: ' } as const;

/** A fact as a person reads it: a label for a code, a name for an id, and what a day, a number or a text is of. */
function shownFact(pointer: string, value: string | number, client: ClientFile, language: Language): string {
  const { schema, path } = memberAt(pointer);
  const leaf = schema && leaves.get(schema);
  const word = wordFor(leaf, value, client, language);
  if (word !== undefined) return word;
  return path === undefined ? shownValue(leaf, value, language) : `${fieldLabel({ path }, language)}${colon[language]}${shownValue(leaf, value, language)}`;
}

const numbersIn = (locale: string) => ({ grouped: new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: true }), plain: new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }) });
/** Made once: to make one takes far longer than to write a number with it. */
const numbers = { en: numbersIn('en-CA'), fr: numbersIn('fr-CA') } as const;

function shownValue(leaf: Leaf | undefined, value: string | number, language: Language): string {
  if (typeof value === 'number') return numbers[language][leaf?.unit === undefined ? 'plain' : 'grouped'].format(value);
  return leaf?.widget === 'date' ? longDate(value, language) : value;
}

/** What says by itself what it is: an option, a person, a company, a place. */
function wordFor(leaf: Leaf | undefined, value: string | number, client: ClientFile, language: Language): string | undefined {
  if (typeof value === 'number') return undefined;
  if (leaf?.choice) return optionLabel(leaf.choice, value, language);
  if (leaf?.suggestions) return optionLabel(leaf.suggestions, value, language);
  const person = leaf?.widget === 'personRef' ? client.persons.find(({ id }) => id === value) : undefined;
  if (person) return personName(person);
  if (leaf?.widget === 'employerRef') return client.employers?.find(({ id }) => id === value)?.legalName ?? value;
  if (leaf?.widget === 'country') return countryName(value, language);
  if (leaf?.widget === 'province') return provinceName(value, language);
  return undefined;
}

const isComparison = ({ trace: [root] }: CriterionResult): boolean => (root?.what === 'at least' || root?.what === 'below') && root.children[0]?.value?.kind === 'number';

const ofCheck = /^\/(?:listChecks|requirementChecks)\/\d+\//;
const answerOfCheck = /^\/(?:listChecks|requirementChecks)\/\d+\/(?:listed|met)$/;

/** The look-ups of the file on which a criterion rests: `/listChecks/0`. */
export const checksRead = ({ inputs }: Pick<CriterionResult, 'inputs'>): string[] =>
  [...new Set(inputs.flatMap((pointer) => (answerOfCheck.test(pointer) ? [pointer.slice(0, pointer.lastIndexOf('/'))] : [])))];

function checkInWords(place: string, kind: 'requirement' | 'intake', { listChecks = [], requirementChecks = [] }: ClientFile, language: Language): string[] {
  const [, list, index] = place.split('/');
  if (list === 'listChecks') return listChecks.slice(Number(index), Number(index) + 1).map(({ list: name, item, listed, checkedOn, source }) => madeSentence({ kind: 'list', list: name, item, answer: listed, checkedOn, source }, language));
  return requirementChecks.slice(Number(index), Number(index) + 1).map(({ met, checkedOn, source }) => madeSentence({ kind, answer: met, checkedOn, source }, language));
}

/** What the file says about a criterion, in words: the number that was compared, or the facts that were read. */
export function observedInWords(result: CriterionResult, source: FactSource, client: ClientFile, language: Language): string {
  const looks = checksRead(result);
  const isIntake = looks.length > 0 && saysWhetherTaken(result.criterion);
  const looked = looks.flatMap((place) => checkInWords(place, isIntake ? 'intake' : 'requirement', client, language));
  // That applications are not taken is told, though nothing is asked of the client then.
  if (isIntake) return looked.join('; ');
  const plain = observedOf(result, source, language, (date) => longDate(date, language));
  if (plain === '' || isComparison(result)) return plain;
  const facts = result.inputs.filter((pointer) => !ofCheck.test(pointer)).flatMap((pointer) => {
    const value = valueAt(source, pointer);
    return typeof value === 'string' || typeof value === 'number' ? [shownFact(pointer, value, client, language)] : [];
  });
  const shown = [...looked, ...new Set(facts)];
  if (shown.length === 0) return result.inputs.some((pointer) => ofCheck.test(pointer)) ? '' : plain;
  return shown.length > mostFacts ? `${shown.slice(0, mostFacts).join('; ')} …` : shown.join('; ');
}
