import type { Field } from '../../../../shared/clientFile';
import { checkedItemKind } from '../../../../shared/clientFile/checkedItems';
import type { Facts } from '../../../../shared/contract';

/** A field as the rest of its record has it: an item is what its list holds; there is one principal applicant. */
export function inContext(field: Field, data: Facts): Field {
  if (field.path === 'person.role') {
    if (data['role'] === 'principal') return { ...field, widget: 'fixed' };
    return { ...field, options: field.options?.filter((role) => role !== 'principal') };
  }
  if (field.path === 'listCheck.item' && typeof data['list'] === 'string') return { ...field, widget: checkedItemKind(data['list']) };
  return field;
}

/** The program derives these for the cities that it knows. */
const areas = new Set(['censusDivision', 'cma', 'cmm']);
const ofChildren = new Set(['person.parents', 'person.custody', 'person.adopted', 'person.dependentByCondition']);

/** Whether a fact is hardly ever asked for in such a record: it folds away unless it is known. */
export function isUnlikely(field: Field, data: Facts): boolean {
  if (areas.has(field.name) || field.name === 'noc2016') return true;
  if (field.name === 'province') return typeof data['country'] === 'string' && data['country'] !== 'CA';
  return ofChildren.has(field.path) && typeof data['role'] === 'string' && data['role'] !== 'child';
}
