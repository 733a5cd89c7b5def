import { useMemo } from 'react';
import type { FileView } from '../../../shared/contract';
import { useLanguage } from '../../i18n';
import { useEntryNames } from '../profile/entrySummary';
import { factFinder, type AskedFact } from './factAt';

const noMembers: ReadonlyMap<string, readonly string[]> = new Map();

/** How facts of a file are called and where in the profile they are entered, by their pointers. */
export function useFactAt(file: FileView): (pointer: string) => AskedFact {
  const language = useLanguage();
  const { titleOf } = useEntryNames();
  return useMemo(() => factFinder(file, noMembers, language, titleOf), [file, language, titleOf]);
}
