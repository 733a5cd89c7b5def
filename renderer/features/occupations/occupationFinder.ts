import type { Language } from '../../../shared/contract';
import { loadOccupations } from '../../../shared/occupations';
import { search2021, type NocHit } from './nocSearch';

/** A search over all occupations, for places that are there from the start and must not load the classification before they are asked. */
export async function occupationFinder(): Promise<{ find: (query: string, language: Language) => readonly NocHit[] }> {
  const index = await loadOccupations();
  return { find: (query, language) => search2021(index, query, language) };
}
