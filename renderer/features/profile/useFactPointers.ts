import { useCallback, useMemo } from 'react';
import { useLanguage } from '../../i18n';
import { useEditorFile } from './editor/useEditorFile';
import { useEntryNames } from './entrySummary';
import { factsOfFile, type PointedFact } from './factPointers';

const none: readonly PointedFact[] = [];

/** The facts of the file that can be pointed at, in the present language; none on pages that edit no file, or while they are not wanted. */
export function useFactPointers(wanted = true): readonly PointedFact[] {
  const file = useEditorFile();
  const language = useLanguage();
  const { titleOf } = useEntryNames();
  return useMemo(() => (file && wanted ? factsOfFile(file, language, titleOf) : none), [file, wanted, language, titleOf]);
}

/** Names the facts that entries of a list are about, for the lists that are about facts. */
export function usePathLabel(entity: string): ((pointer: string) => string) | undefined {
  const wanted = entity === 'uncertain' || entity === 'evidence';
  const facts = useFactPointers(wanted);
  const labelOf = useCallback((pointer: string) => facts.find((fact) => fact.pointer === pointer)?.label ?? pointer, [facts]);
  return wanted ? labelOf : undefined;
}
