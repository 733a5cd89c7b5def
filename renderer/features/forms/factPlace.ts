import { createContext, use } from 'react';
import type { AskedFact } from '../assessment/factAt';

/** A fact by its pointer: how it is called and where in the profile it is entered. */
export type FactFinder = { fileId: string; find: (pointer: string) => AskedFact };

export const FactFinderContext = createContext<FactFinder | undefined>(undefined);

/** The finder of the file whose sheet is shown. */
export function useFactFinder(): FactFinder {
  const finder = use(FactFinderContext);
  if (!finder) throw new Error('no file is shown');
  return finder;
}
