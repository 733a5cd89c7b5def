import { useMemo } from 'react';
import type { Assessment } from '../../../shared/assessment/assess';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { caseEvidence, caseOf, evidenceOf, type Evidence } from '../../../shared/evidence';
import { useServiceQuery } from '../../api';
import { useEditor } from '../profile/editor/EditorContext';

/** On what a pathway's outcome or its filing rests: the facts of the file and, once they are read, the dates of the case under way. */
export function useEvidence(result: PathwayResult, assessment: Assessment): { evidence: readonly Evidence[]; caseId: string | undefined } {
  const { file } = useEditor();
  const cases = useServiceQuery('cases.list', { fileId: file.id });
  const found = caseOf(cases.data ?? [], result.id, assessment.personId);
  const items = useServiceQuery('checklists.items', { caseId: found?.id ?? '' }, { enabled: found !== undefined });
  const filed = useServiceQuery('attachments.list', { fileId: file.id }, { enabled: found !== undefined });
  const evidence = useMemo(
    () => evidenceOf(assessment, result, found && items.data ? caseEvidence(found, items.data, filed.data ?? []) : undefined),
    [assessment, result, found, items.data, filed.data],
  );
  return { evidence, caseId: found?.id };
}
