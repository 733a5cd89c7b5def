import type { SimilarPerson } from '../../../shared/contract';

/** Nothing but the day of birth: in a large book many people share one, so it is offered last and calls nobody. */
export const isWeak = ({ reasons }: Pick<SimilarPerson, 'reasons'>): boolean => reasons.length === 1 && reasons[0] === 'date-of-birth';
