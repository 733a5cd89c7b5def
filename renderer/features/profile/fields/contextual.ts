import type { Field } from '../../../../shared/clientFile';
import type { Facts } from '../../../../shared/contract';
import type { Widget } from '../../../../shared/clientFile';

/** What the items of official lists are; the names of areas, communities, employers and schools are any text. */
const itemWidgets: Readonly<Record<string, Widget>> = {
  'pgwp-fields': 'cip',
  'ab-tech-industries': 'naics',
  'medical-exam-countries': 'country',
  'wto-members': 'country',
  'bc-post-graduate-fields': 'cip',
  'ab-tourism-industries': 'naics',
};
const occupationLists = new Set([
  'sowp-occupations', 'sk-excluded-occupations', 'bc-ineligible-occupations', 'ab-ineligible-occupations', 'ab-rural-renewal-excluded', 'ab-tech-occupations', 'qc-regulated-professions', 'qc-facilitated-occupations',
  'cptpp-professions-au', 'cptpp-professions-bn', 'cptpp-professions-cl', 'cptpp-professions-jp', 'cptpp-professions-mx', 'cptpp-professions-my', 'cptpp-professions-pe',
  'bc-health-authority-occupations', 'ab-health-occupations', 'ab-law-enforcement-occupations', 'ab-tourism-occupations', 'mb-in-demand-occupations', 'sk-agriculture-occupations',
]);

/** A field as the rest of its record has it: an item is what its list holds; there is one principal applicant. */
export function inContext(field: Field, data: Facts): Field {
  if (field.path === 'person.role') {
    if (data['role'] === 'principal') return { ...field, widget: 'fixed' };
    return { ...field, options: field.options?.filter((role) => role !== 'principal') };
  }
  if (field.path === 'listCheck.item' && typeof data['list'] === 'string') return { ...field, widget: occupationLists.has(data['list']) ? 'noc' : (itemWidgets[data['list']] ?? 'text') };
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
