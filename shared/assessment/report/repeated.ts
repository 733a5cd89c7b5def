import type { ExplainedCriterion } from './schema';

/** What is printed of a criterion, by which the same one under another pathway is known. */
export const printedOf = ({ id, outcome, observed, required }: ExplainedCriterion) => ({ id, outcome, observed, required });

/** What criteria are called, in one line. */
export const namesOf = (criteria: readonly ExplainedCriterion[], language: 'en' | 'fr'): string => criteria.map(({ label }) => label[language]).join('; ');
