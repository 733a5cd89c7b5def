import { factNames } from '../assessment/report/names';
import type { ClientFile } from '../clientFile';
import type { ChecklistItem } from './generate';

type Language = 'en' | 'fr';

const toSettle = { en: 'To be settled; it depends on:', fr: 'À préciser, selon\u00A0:' } as const;

/** Why an item is on the list, in sentences; of one that is not settled also which facts of the file are missing. */
export function reasonInWords({ need, reasons, missing }: Pick<ChecklistItem, 'need' | 'reasons' | 'missing'>, client: ClientFile, language: Language): string {
  const sentences = reasons.map((reason) => reason[language]);
  if (need === 'open') sentences.push(`${toSettle[language]} ${factNames(missing, client, language).join('; ')}.`);
  return sentences.join(' ');
}
