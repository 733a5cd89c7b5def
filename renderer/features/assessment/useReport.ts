import type { Input } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { saveFiles } from '../../desktop';
import { useLanguage, useToday } from '../../i18n';

type Subject = Input<'assessments.report'>['of'];

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Writes the report for the client as PDF, in the language of the page, where the person says. */
export function useReport(): { write: (of: Subject) => void; isPending: boolean; error: unknown } {
  const language = useLanguage();
  const printedOn = useToday();
  const report = useServiceCommand('assessments.report', {
    onSuccess: async ({ name, base64 }) => void (await saveFiles([{ name, bytes: bytesOf(base64) }])),
  });
  return { write: (of) => report.mutate({ of, language, printedOn }), isPending: report.isPending, error: report.error };
}
