import { loadOccupations } from '../../../shared/occupations';
import type { Language } from '../../../shared/contract';
import { search2021, type NocHit } from './nocSearch';

/** A search over all occupations, ready to be asked: for places that are there from the start and must not load the classification before. */
export async function occupationFinder(): Promise<(query: string, language: Language) => readonly NocHit[]> {
  const index = await loadOccupations();
  return (query, language) => search2021(index, query, language);
}
