import { useMemo, type ReactNode } from 'react';
import type { FileView } from '../../../shared/contract';
import { useLanguage } from '../../i18n';
import { factFinder } from '../assessment/factAt';
import { useEntryNames } from '../profile/entrySummary';
import { FactFinderContext } from './factPlace';

const noMembers: ReadonlyMap<string, readonly string[]> = new Map();

/** Knows for all answers of a sheet where their facts are entered. */
export function FactPlaces({ file, children }: { file: FileView; children: ReactNode }) {
  const language = useLanguage();
  const { titleOf } = useEntryNames();
  const value = useMemo(() => ({ fileId: file.id, find: factFinder(file, noMembers, language, titleOf) }), [file, language, titleOf]);
  return <FactFinderContext value={value}>{children}</FactFinderContext>;
}
