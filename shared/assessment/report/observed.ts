import { z } from 'zod';
import { clientFile, type ClientFile } from '../../clientFile';
import { unwrap } from '../../clientFile/fieldsOf';
import { leaves } from '../../clientFile/registries';
import { countryName, provinceName } from '../../places';
import { optionLabel } from '../../texts';
import type { CriterionResult } from '../engine/outcome';
import type { FactSource } from '../facts/records';
import { observedOf, valueAt } from '../result/observed';
import { personName } from './names';
import { longDate } from './words';

type Language = 'en' | 'fr';

const mostFacts = 6;

/** The schema of what stands at a pointer; undefined where the format has nothing there. */
function schemaAt(pointer: string): z.ZodType | undefined {
  let schema: z.ZodType | undefined = clientFile;
  for (const segment of pointer.split('/').slice(1)) {
    if (schema instanceof z.ZodObject) {
      const member: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, segment) ? schema.shape[segment] : undefined;
      schema = member && unwrap(member).schema;
    } else {
      schema = schema instanceof z.ZodArray ? unwrap(schema.element).schema : undefined;
    }
  }
  return schema;
}

/** A fact as a person reads it: a label for a code, a name for an id, a day in full. */
function shownFact(pointer: string, value: string | number, client: ClientFile, language: Language): string {
  const schema = schemaAt(pointer);
  const leaf = schema && leaves.get(schema);
  if (typeof value === 'number') return new Intl.NumberFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { maximumFractionDigits: 2, useGrouping: leaf?.unit !== undefined }).format(value);
  if (leaf?.choice) return optionLabel(leaf.choice, value, language);
  if (leaf?.suggestions) return optionLabel(leaf.suggestions, value, language);
  const person = leaf?.widget === 'personRef' ? client.persons.find(({ id }) => id === value) : undefined;
  if (person) return personName(person);
  if (leaf?.widget === 'employerRef') return client.employers?.find(({ id }) => id === value)?.legalName ?? value;
  if (leaf?.widget === 'country') return countryName(value, language);
  if (leaf?.widget === 'province') return provinceName(value, language);
  return leaf?.widget === 'date' ? longDate(value, language) : value;
}

const isComparison = ({ trace: [root] }: CriterionResult): boolean => (root?.what === 'at least' || root?.what === 'below') && root.children[0]?.value?.kind === 'number';

/** What the file says about a criterion, in words: the number that was compared, or the facts that were read. */
export function observedInWords(result: CriterionResult, source: FactSource, client: ClientFile, language: Language): string {
  const plain = observedOf(result, source, language);
  if (plain === '' || isComparison(result)) return plain;
  const facts = result.inputs.flatMap((pointer) => {
    const value = valueAt(source, pointer);
    return typeof value === 'string' || typeof value === 'number' ? [shownFact(pointer, value, client, language)] : [];
  });
  const shown = [...new Set(facts)];
  if (shown.length === 0) return plain;
  return shown.length > mostFacts ? `${shown.slice(0, mostFacts).join(', ')} …` : shown.join(', ');
}
