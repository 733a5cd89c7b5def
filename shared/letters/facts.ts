import { chosenOf } from './choices';
import type { LetterFacts, LetterSource } from './field';

/** The facts that letters ask for, looked up once. */
export function factsOf(source: LetterSource): LetterFacts {
  const { client, person } = source;
  const chosen = chosenOf(source);
  const indexIn = <T>(list: readonly T[] | undefined, one: T | undefined): number => (one === undefined ? (list?.length ?? 0) > 1 ? -1 : 0 : Math.max(0, list?.indexOf(one) ?? 0));
  return {
    ...source, ...chosen,
    personIndex: indexIn(client.persons, person), workerIndex: indexIn(client.persons, chosen.worker), offerIndex: indexIn(client.jobOffers, chosen.offer), employerIndex: indexIn(client.employers, chosen.employer),
  };
}
