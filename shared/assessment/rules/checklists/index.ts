import type { Checklist, RequirementSet } from '../../pack/documents';
import { workPermitPersons } from './persons';

export const requirementSets: readonly RequirementSet[] = [workPermitPersons];

/** What each pathway and kind of case takes. */
export const checklists: readonly Checklist[] = [
  { id: 'ca.wp.gts-b', title: { en: 'Global Talent Stream, Category B', fr: 'Volet des talents mondiaux, catégorie B' }, sets: ['work-permit.persons'], requirements: [] },
];
