import type { Input } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { saveMade } from '../../desktop';
import { useLanguage, useToday } from '../../i18n';

type Subject = Input<'assessments.report'>['of'];

/** Writes the report for the client as PDF, in the language of the page, where the person says. */
export function useReport(): { write: (of: Subject) => void; isPending: boolean; error: unknown } {
  const language = useLanguage();
  const printedOn = useToday();
  const report = useServiceCommand('assessments.report', {
    onSuccess: async (made) => void (await saveMade(made)),
  });
  return { write: (of) => report.mutate({ of, language, printedOn }), isPending: report.isPending, error: report.error };
}
